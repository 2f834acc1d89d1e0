package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let dealEnded = Rule(
    "DealEnded", .warning,
    summary: "A deal that had ended or was blocked by the day of the facts is cited as history.",
    explanation: """
      A merger that was called off, an offer that was withdrawn, a contract that has run out is not \
      cited as if it went on. The rule reads links in the front matter and in the text and compares \
      the deal's history with as_of, or the briefing's date. It speaks once for each deal. A sentence \
      that says itself that the deal has ended needs no mark; a deal that the briefing describes in its \
      own front matter is left alone, and so is one that has closed.
      What ends after as_of is no mistake of the briefing: see StaleSince.
      """,
    bad: """
      as_of: 2025-11-04
      deals: [acme-merger]     # terminated on 2025-10-30
      """,
    good: """
      as_of: 2025-11-04
      deals:
        - acme-merger: historical
      """)
}

extension Check {
  static let dealEnded = Check(
    .dealEnded,
    reach: .page(.own) { page, site, findings in
      guard site.catalog.kinds[page] == .briefing else { return }
      let path = site.catalog.entities[page].path
      var reported: [Int: Int] = [:]
      for citation in site.pages[page].citations
      where site.catalog.kinds[citation.target] == .deal
        && site.catalog.entities[citation.target].path != path
      {
        guard let day = site.day(of: citation, on: page),
          let status = site.histories[citation.target]?.status(at: day),
          status.isEnded || status.force == .blocked,
          !site.isEndTold(of: citation, status, on: page)
        else { continue }
        if let first = reported[citation.target] {
          findings[first].notes.append(
            Diagnostic.Note("and cited here", at: site.place(citation.range, on: page)))
          continue
        }
        reported[citation.target] = findings.count
        findings.append(
          Diagnostic(
            .dealEnded,
            "'\(citation.text)' \(status.isEnded ? "had ended" : "was blocked") by \(day): "
              + site.change(status, of: citation.target),
            at: site.place(citation.range, on: page), help: help(citation, in: site),
            notes: site.note(status, of: citation.target),
            subject: site.catalog.entities[citation.target].id.description))
      }
    })

  private static func help(_ citation: Citation, in site: RuleContext) -> String {
    citation.isInText
      ? "if history is meant: (deal:\(site.catalog.entities[citation.target].id.slug) \"historical\")"
      : "if history is meant: '- \(citation.text): historical'"
  }
}
