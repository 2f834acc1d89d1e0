import TestSupport

@testable import Build
@testable import SiteModel

/// A site whose records are connected by relations that hold, relations that have ended, and a briefing; and pages that are
/// held back, each of which would be a shorter way.
enum ConnectedSite {
  static let archive = """
    -- Content/site.yml --
    title: Harbor
    clock: 2025-11-30
    trackers:
      exposure: { kind: matrix, rows: deals, columns: agencies, title: Deals and agencies }
    -- Content/topics/ports.md --
    ---
    name: Ports
    ---
    -- Content/sources.yml --
    gazette:
      title: The Gazette
      url: https://gazette.example/1
    -- Content/agencies/coast-guard.md --
    ---
    name: United States Coast Guard
    abbr: USCG
    relations:
      - regulates: acme
        since: 2019
        until: 2023-06-30
        source: gazette
    ---
    -- Content/agencies/quiet.md --
    ---
    name: Quiet Office
    ---
    -- Content/companies/acme.md --
    ---
    name: Acme Shipping
    aliases: [Acme Lines]
    topics: [ports]
    ---
    -- Content/companies/beta.md --
    ---
    name: Beta Docks
    topics: [ports]
    ---
    -- Content/companies/gamma.md --
    ---
    name: Gamma Ropes
    supplies: [beta]
    ---
    -- Content/companies/lone.md --
    ---
    name: Lone Star
    ---
    -- Content/deals/pier.md --
    ---
    name: Pier lease
    type: lease
    parties: { beta: lessor, acme: lessee }
    value: USD 2.5M
    value_basis: total-contract
    history: [{ date: 2025-02-01, event: signed, source: gazette }]
    relations: [{ reviewed-by: coast-guard, source: gazette, date: 2025-03-01 }]
    topics: [ports]
    source: gazette
    ---
    -- Content/deals/dock.md --
    ---
    name: Dock purchase
    type: asset-purchase
    parties: { gamma: buyer }
    value: USD 5M
    value_basis: equity
    history: [{ date: 2025-07-01, event: announced }]
    topics: [ports]
    ---
    -- Content/policies/harbor-act.md --
    ---
    name: Harbor Act
    type: bill
    bill: hr77-119
    history:
      - { date: 2025-03-01, event: introduced, source: gazette }
      - { date: 2025-05-01, event: passed-house, source: gazette }
    reviewed: 2025-11-01
    ---
    -- Content/briefings/first.md --
    ---
    title: Who pays for the pier
    date: 2025-08-01
    bottom_line: Acme pays.
    deals: [dock]
    policies: [harbor-act]
    regulators: [{ quiet: who may moor }]
    ---
    Text.
    -- Content/companies/zebra-corp.md --
    ---
    name: Zebra Corp
    draft: true
    supplies: [acme, lone]
    regulated-by: [quiet]
    ---
    -- Content/deals/zebra-merger.md --
    ---
    name: Zebra merger
    type: merger
    draft: true
    parties: { acme: buyer, lone: seller }
    value: USD 9B
    value_basis: equity
    history: [{ date: 2025-02-01, event: signed }]
    topics: [ports]
    ---
    -- Content/agencies/zebra-office.md --
    ---
    name: Zebra Office
    embargo_until: 2026-06-01T09:00:00Z
    regulates: [lone, acme]
    ---
    -- Content/companies/zebra-gone.md --
    ---
    name: Zebra Gone
    withdrawn: { date: 2025-06-01, reason: Wrong. }
    supplies: [lone, acme]
    ---
    -- Content/briefings/zebra.md --
    ---
    title: Zebra briefing
    date: 2025-09-01
    draft: true
    bottom_line: Zebra pays.
    deals: [pier]
    regulators: [{ quiet: Zebra interest }]
    ---
    Text.
    -- Content/briefings/zebra-later.md --
    ---
    title: Zebra of tomorrow
    date: 2026-09-01
    bottom_line: Zebra pays.
    deals: [pier]
    regulators: [{ quiet: Zebra interest }]
    ---
    Text.

    """

  /// The same with a text in a briefing.
  static func archive(withText text: String) -> String {
    archive.replacing(
      "regulators: [{ quiet: who may moor }]\n---\nText.",
      with: "regulators: [{ quiet: who may moor }]\n---\n" + text)
  }
}

extension BuiltSite {
  /// The page of two records, as words without tags.
  func chain(_ path: String) throws -> String {
    let page = try page("connections/\(path)/index.html")
    let main = page.split(separator: "<ol class=\"chain\">").dropFirst().joined(separator: "|")
    var text = ""
    var isTag = false
    for character in main.prefix(4000) {
      switch character {
      case "<": isTag = true
      case ">": isTag = false
      default: if !isTag { text.append(character == "\n" ? " " : character) }
      }
    }
    return text.split(separator: " ").joined(separator: " ")
  }
}
