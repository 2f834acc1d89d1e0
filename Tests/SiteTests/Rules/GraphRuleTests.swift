import Diagnostics
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Rules on the graph, on sources and on upkeep") struct GraphRuleTests {
  private func found(
    _ archive: String, asOf day: String = "2025-11-30", only rule: String
  ) async throws -> (marks: [SourcePlace], places: [SourcePlace]) {
    let site = try await BuiltSite(archive, asOf: day) { $0.rules = [] }
    return (
      site.marks, site.report.findings.filter { $0.rule.name == rule }.map(\.place)
    )
  }

  private func expect(
    _ rule: String, bad: String, good: String, asOf day: String = "2025-11-30",
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let (marks, places) = try await found(bad, asOf: day, only: rule)
    #expect(!marks.isEmpty && places == marks, sourceLocation: sourceLocation)
    let right = try await found(good, asOf: day, only: rule)
    #expect(right.places == [], sourceLocation: sourceLocation)
  }

  private func company(_ slug: String, _ front: String) -> String {
    "-- Content/companies/\(slug).md --\n---\n\(front)\n---\n"
  }

  private func policy(_ slug: String, _ front: String) -> String {
    "-- Content/policies/\(slug).md --\n---\n\(front)\n---\n"
  }

  private func page(_ front: String, _ text: String = "") -> String {
    "-- Content/briefings/one.md --\n---\n\(front)\n---\n\(text)\n"
  }

  @Test func `a briefing has a bottom line that is short`() async throws {
    let long = Array(repeating: "word", count: 61).joined(separator: " ")
    try await expect(
      "BottomLine", bad: page("title: ⟦One⟧\ndate: 2025-11-04"),
      good: page("title: One\ndate: 2025-11-04\nbottom_line: It depends."))
    try await expect(
      "BottomLine", bad: page("title: One\ndate: 2025-11-04\nbottom_line: ⟦\(long)⟧"),
      good: page("title: One\ndate: 2025-11-04\nbottom_line: \(long.dropLast(5))"))
  }

  @Test func `a source is used`() async throws {
    let source = "title: One\ndate: 2025-11-04\nsources:\n  "
    try await expect(
      "UnusedSource", bad: page(source + "⟦wire⟧: {title: A report}"),
      good: page(source + "wire: {title: A report}", "So it is [](source:wire)."))
    try await expect(
      "UnusedSource", bad: "-- Content/sources.yml --\n⟦wire⟧: {title: A report}\n",
      good: "-- Content/sources.yml --\nwire: {title: A report}\n"
        + company("acme", "name: Acme\nsource: wire"))
  }

  @Test func `a status rests on a primary source`() async throws {
    let order = "name: An order\ntype: executive-order\nhistory: [2025-01-23: issued]\n"
    try await expect(
      "SecondarySources",
      bad: policy("order", order + "source: ⟦wire⟧\nsources:\n  wire: {title: R, type: news}"),
      good: policy("order", order + "source: text\nsources:\n  text: {title: T, type: regulation}"))
    try await expect(
      "SecondarySources",
      bad: policy("order", order + "source: ⟦wire⟧\nsources:\n  wire: {title: R, type: report}"),
      good: policy("order", order + "source: wire\nsources:\n  wire: {title: R}"))
  }

  @Test func `a line of a history has a source, its own or its record's`() async throws {
    let head = "name: An order\ntype: executive-order\n"
    let sources = "sources:\n  text: {title: T, type: regulation}\n"
    let own = "{date: 2025-01-23, event: issued, source: text}"
    try await expect(
      "UnsourcedEvent",
      bad: policy("order", head + sources + "history:\n  - \(own)\n  - ⟦2025-03-01: revoked⟧"),
      good: policy("order", head + sources + "history:\n  - \(own)"))
    // A source older than a line cannot attest to it, except for dates known in advance.
    let dated = "sources:\n  text: {title: T, type: regulation, date: 2025-01-24}\nsource: text\n"
    try await expect(
      "UnsourcedEvent",
      bad: policy(
        "order", head + dated + "history:\n  - 2025-01-23: issued\n  - ⟦2025-03-01: revoked⟧"),
      good: policy(
        "order",
        head + dated + "history: [2025-01-23: issued, 2025-02-01: effective, 2025-03-01: expired]"))
    // A proposal has no term that could be known in advance.
    try await expect(
      "UnsourcedEvent",
      bad: policy(
        "order",
        "name: A plan\ntype: plan\n" + dated
          + "history:\n  - 2025-01-23: proposed\n  - ⟦2025-03-01: expired⟧"),
      good: policy(
        "order", "name: A plan\ntype: plan\n" + dated + "history: [2025-01-23: proposed]"))
    // The record of a person says nothing about what the person did.
    let ann =
      "-- Content/people/ann.md --\n---\nname: Ann\nsource: life\nsources:\n  life: {title: L}\n---\n"
    try await expect(
      "UnsourcedEvent",
      bad: policy("order", head + "history:\n  - ⟦2025-01-23: issued by ann⟧") + ann,
      good: policy("order", head + sources + "source: text\nhistory: [2025-01-23: issued by ann]")
        + ann)
    // Once for a record.
    try await expect(
      "UnsourcedEvent",
      bad: policy("order", head + "history:\n  - ⟦2025-01-23: issued⟧\n  - 2025-03-01: revoked"),
      good: policy(
        "order", head + sources + "source: text\nhistory: [2025-01-23: issued, 2025-03-01: revoked]"
      )
    )
    // A deal that a briefing describes is a record with a source of its own.
    let deal =
      "title: One\ndate: 2025-11-04\nsources:\n  text: {title: T, type: filing}\ndeals:\n  - "
      + "{name: The lease, type: lease, parties: {acme: lessee}, history: "
    let acme = company("acme", "name: Acme")
    try await expect(
      "UnsourcedEvent", bad: page(deal + "[⟦2025-11-02: signed⟧]}") + acme,
      good: page(deal + "[2025-11-02: signed], source: text}") + acme)
    // A warning: only a strict build is refused.
    for isStrict in [false, true] {
      let site = try await BuiltSite(policy("order", head + "history: [2025-01-23: issued]")) {
        $0.rules = []
        $0.isStrict = isStrict
      }
      #expect(site.findings.contains { $0.hasPrefix("UnsourcedEvent") })
      #expect(site.isBuilt == !isStrict)
    }
  }

  @Test(arguments: [
    "http://news.example/acme", "https://news.example/acme?utm_source=mail",
    "https://search.example/search?q=acme",
  ])
  func `an address of a source is stable`(address: String) async throws {
    let source = "title: One\ndate: 2025-11-04\nsources:\n  wire: {title: R, url: "
    try await expect(
      "UnstableAddress", bad: page(source + "'⟦\(address)⟧'}"),
      good: page(source + "'https://news.example/acme?id=5'}"))
  }

  @Test func `a deadline for comments stands in the calendar`() async throws {
    let rule = policy(
      "notice",
      "name: The notice\ntype: rule\ncomments_close: 2025-12-04\nhistory: [2025-10-01: proposed]")
    try await expect(
      "CommentDeadline",
      bad: page("title: One\ndate: 2025-11-04\npolicies: [⟦notice⟧]") + rule,
      good: page(
        "title: One\ndate: 2025-11-04\npolicies: [notice]\n"
          + "next: [{date: 2025-12-04, what: Comments close, about: notice}]") + rule)
    try await expect(
      "CommentDeadline",
      bad: page("title: One\ndate: 2025-11-04\npolicies: [⟦notice⟧]") + rule,
      good: page("title: One\ndate: 2025-11-03\npolicies: [notice]") + rule)
  }

  @Test func `an image has a description`() async throws {
    let image = "\n-- Content/briefings/a.svg --\n<svg></svg>\n"
    let front = "title: One\ndate: 2025-11-04"
    try await expect(
      "ImageWithoutDescription", bad: page(front, "Here ⟦![](a.svg)⟧.") + image,
      good: page(front, "Here ![Loads by year](a.svg).") + image)
  }

  @Test func `a record is connected with something`() async throws {
    try await expect(
      "OrphanEntity", bad: company("acme", "name: ⟦Acme⟧"),
      good: company("acme", "name: Acme")
        + page("title: One\ndate: 2025-11-04\ncompanies: [acme]"))
  }

  @Test func `what moves is gone through in time`() async throws {
    try await expect(
      "UpkeepOverdue",
      bad: company("acme", "name: ⟦Acme⟧\nreviewed: 2025-06-02"),
      good: company("acme", "name: Acme\nreviewed: 2025-06-03"))
    let bill = "type: bill\nbill: hr3633-119\nreviewed: 2025-10-30\nhistory: "
    try await expect(
      "UpkeepOverdue",
      bad: policy("bill", "name: ⟦A bill⟧\n" + bill + "[2025-05-29: introduced]"),
      good: policy("bill", "name: A bill\n" + bill + "[2025-05-29: introduced, 2025-06-01: failed]")
    )
  }

  @Test func `two ends of a relation agree`() async throws {
    let holding = company(
      "holding", "name: Holding\nrelations:\n  - parent-of: acme\n    since: 2023")
    func acme(_ since: String) -> String {
      company("acme", "name: Acme\nrelations:\n  - subsidiary-of: holding\n    since: \(since)")
    }
    let bad = acme("2021") + holding
    let site = try await BuiltSite(bad)
    #expect(site.report.findings.map(\.rule.name).contains("ContradictingEnds"))
    #expect(!site.isBuilt)
    let good = try await BuiltSite(acme("2023-05") + holding)
    #expect(!good.report.findings.map(\.rule.name).contains("ContradictingEnds"))
  }

  @Test func `nothing is a part of itself`() async throws {
    let ring = try await BuiltSite(
      company("a", "name: A\nsubsidiary-of: b") + company("b", "name: B\nsubsidiary-of: c")
        + company("c", "name: C\nsubsidiary-of: a"))
    #expect(
      ring.report.findings.filter { $0.rule.name == "OwnershipCycle" }.map(\.message) == [
        "'subsidiary-of' leads round: company/a → company/b → company/c → company/a"
      ])
    let ended = try await BuiltSite(
      company("a", "name: A\nsubsidiary-of: b")
        + company("b", "name: B\nrelations: [{subsidiary-of: a, until: 2020}]"))
    #expect(!ended.report.findings.map(\.rule.name).contains("OwnershipCycle"))
  }

  @Test func `a bill's history lies in its Congress`() async throws {
    try await expect(
      "WrongCongress",
      bad: policy(
        "bill", "name: A bill\ntype: bill\nbill: hr4763-119\nhistory:\n  - ⟦2023-07-20: introduced⟧"
      ),
      good: policy(
        "bill",
        "name: A bill\ntype: bill\nbill: hr4763-118\nhistory:\n  - 2023-07-20: introduced\n  - 2025-02-01: amended"
      ))
  }

  @Test func `a RIN begins with the digits of its agency`() async throws {
    let agency =
      "-- Content/agencies/sec.md --\n---\nname: SEC\ntype: independent-commission\nrin_prefix: 3235\n---\n"
    let rule = "name: A rule\ntype: rule\nissued-by: sec\nrin: "
    try await expect(
      "RINPrefix", bad: agency + policy("rule", rule + "⟦3038-AF12⟧"),
      good: agency + policy("rule", rule + "3235-AN01"))
  }

  @Test func `two names of one company are told apart`() async throws {
    try await expect(
      "SimilarNames",
      bad: company("acme", "name: Acme") + company("acme-inc", "name: '⟦Acme, Inc.⟧'"),
      good: company("acme", "name: Acme") + company("acme-power", "name: Acme Power Inc."))
  }
}
