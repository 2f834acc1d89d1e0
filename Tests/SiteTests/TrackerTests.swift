import Diagnostics
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Trackers") struct TrackerTests {
  private static let records = """
    -- Content/topics/water.md --
    ---
    name: Water
    ---
    -- Content/policies/old-order.md --
    ---
    name: Old order
    type: executive-order
    history:
      - 2023-01-05: issued
      - 2025-02-01: rescinded
    ---
    -- Content/policies/flow-bill.md --
    ---
    name: Flow bill
    type: bill
    bill: s12-119
    topics: [water]
    history:
      - 2025-03-01: introduced
      - 2025-06-01: passed-senate
    next:
      - date: 2025-12-09
        what: A vote in the House
    ---
    -- Content/policies/bank-bill.md --
    ---
    name: Bank bill
    type: bill
    bill: hr9-119
    history: [2025-05-01: introduced]
    ---
    -- Content/policies/hidden.md --
    ---
    name: Hidden rule
    type: rule
    draft: true
    history: [2025-05-01: proposed]
    ---
    -- Content/policies/quiet.md --
    ---
    name: Quiet plan
    type: plan
    ---
    -- Content/companies/acme.md --
    ---
    name: Acme
    ---
    -- Content/deals/small.md --
    ---
    name: Small deal
    type: lease
    parties: [acme: lessee]
    value: USD 900M
    value_basis: annual
    history: [2025-01-01: signed]
    ---
    -- Content/deals/great.md --
    ---
    name: Great deal
    type: lease
    parties: [acme: lessee]
    value: USD 1.2B
    value_basis: annual
    history: [2024-01-01: signed]
    ---
    -- Content/deals/foreign.md --
    ---
    name: Foreign deal
    type: lease
    parties: [acme: lessee]
    value: EUR 5B
    history: [2024-06-01: signed]
    ---

    """

  private func site(_ trackers: String) async throws -> BuiltSite {
    let indented = trackers.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
    return try await BuiltSite(
      "-- Content/site.yml --\ntrackers:\n\(indented)\n" + Self.records)
  }

  /// The names of the rows and, with a `#`, the groups, in the order of the page.
  private func rows(of page: String) -> [String] {
    page.split(separator: "<").compactMap { part in
      if part.hasPrefix("h2 id=\"g-") {
        return "#" + part.drop { $0 != ">" }.dropFirst().trimmingSpaces
      }
      guard part.hasPrefix("a href=\"../../policies/") || part.hasPrefix("a href=\"../../deals/"),
        !part.hasSuffix("Policies"), !part.hasSuffix("Deals")
      else { return nil }
      return part.drop { $0 != ">" }.dropFirst().trimmingSpaces
    }
  }

  @Test func `policies stand by force, from what is under way to what is over`() async throws {
    let site = try await site("all: {kind: policy, group_by: force, sort_by: stage}")
    #expect(site.findings == [])
    #expect(
      try rows(of: site.page("trackers/all/index.html")) == [
        "#Pending", "Bank bill", "Flow bill", "#Ended", "Old order", "#Not known", "Quiet plan",
      ])
  }

  @Test func `what is made and not yet in effect, and what only advises, has a group of its own`()
    async throws
  {
    let site = try await BuiltSite(
      """
      -- Content/site.yml --
      trackers: {all: {kind: policy, group_by: force, sort_by: stage}, on: {kind: policy, where: {force: [pending, in-force]}}}
      -- Content/policies/act.md --
      ---
      name: The act
      type: statute
      history: [2025-07-18: enacted]
      effective: 2027-01-18
      ---
      -- Content/policies/late.md --
      ---
      name: Late rule
      type: rule
      history:
        - 2025-07-18: final
        - 2025-08-01: delayed (indefinitely)
      effective: 2025-09-01
      ---
      -- Content/policies/bill.md --
      ---
      name: The bill
      type: bill
      bill: hr9-119
      history: [2025-05-01: introduced]
      ---
      -- Content/policies/order.md --
      ---
      name: The order
      type: executive-order
      history: [2025-05-01: issued]
      ---
      -- Content/policies/plan.md --
      ---
      name: The plan
      type: plan
      history: [2025-05-01: issued]
      ---
      -- Content/policies/letter.md --
      ---
      name: The letter
      type: guidance
      history: [2025-05-01: issued, 2025-06-01: withdrawn]
      ---
      """)
    let page = try site.page("trackers/all/index.html")
    #expect(
      rows(of: page) == [
        "#Pending", "The bill", "#Enacted or issued, not yet in effect", "The act", "Late rule",
        "#In force", "The order", "#Issued and not withdrawn", "The plan", "#Ended", "The letter",
      ])
    // The words are other ones; what selects records is the same.
    #expect(
      Set(try rows(of: site.page("trackers/on/index.html"))) == [
        "The act", "The bill", "Late rule", "The order", "The plan",
      ])
    let plan = try site.page("policies/plan/index.html")
    #expect(plan.contains("<span class=\"chip in-force\">Issued</span> on 1 May 2025."))
  }

  @Test func `a value whose basis is not stated is not said to be unknown`() async throws {
    let site = try await site("money: {kind: deal, group_by: basis, sort_by: value}")
    let page = try site.page("trackers/money/index.html")
    #expect(
      rows(of: page) == [
        "#Per year", "Great deal", "Small deal", "#Basis not stated", "Foreign deal",
      ])
  }

  @Test func `deals stand by value, each currency by itself, those in most deals first`()
    async throws
  {
    let site = try await site("money: {kind: deal, sort_by: value, title: Deals by value}")
    let page = try site.page("trackers/money/index.html")
    #expect(rows(of: page) == ["Great deal", "Small deal", "Foreign deal"])
    #expect(page.contains("<h1>Deals by value</h1>") && page.contains("$1.2 billion"))
  }

  @Test(
    "a tracker holds what fulfils every condition",
    arguments: [
      ("where: {force: pending}", ["Bank bill", "Flow bill"]),
      ("where: {type: [bill, plan]}", ["Bank bill", "Flow bill", "Quiet plan"]),
      ("where: {type: bill, topic: Water}", ["Flow bill"]),
      ("where: {stage: rescinded}", ["Old order"]), ("where: {year: 2023}", ["Old order"]),
      ("where: {force: blocked}", []),
    ])
  func conditions(condition: String, names: [String]) async throws {
    let site = try await site("some:\n  kind: policy\n  \(condition)")
    #expect(site.findings == [])
    let page = try site.page("trackers/some/index.html")
    #expect(rows(of: page) == names)
    #expect(page.contains("Nothing fits") == names.isEmpty)
  }

  @Test(
    "rows can stand in several orders",
    arguments: [
      ("name", ["Bank bill", "Flow bill", "Old order", "Quiet plan"]),
      ("date", ["Bank bill", "Flow bill", "Old order", "Quiet plan"]),
      ("changed", ["Flow bill", "Bank bill", "Old order", "Quiet plan"]),
    ])
  func orders(order: String, names: [String]) async throws {
    let site = try await site("some: {kind: policy, sort_by: \(order)}")
    #expect(try rows(of: site.page("trackers/some/index.html")) == names)
  }

  @Test func `a row says what is expected next, and every tracker is found from the home page`()
    async throws
  {
    let site = try await site("bills: {kind: policy, intro: What moves., where: {type: bill}}")
    let page = try site.page("trackers/bills/index.html")
    #expect(page.contains("A vote in the House") && page.contains("9 Dec 2025"))
    #expect(page.contains("Passed the Senate") && page.contains("What moves."))
    #expect(try site.page("trackers/index.html").contains("href=\"../trackers/bills/\""))
    #expect(try site.page("index.html").contains("href=\"./trackers/bills/\""))
  }

  @Test(
    "a mistake in a tracker is reported where it stands",
    arguments: [
      ("a: {kind: ⟦policies⟧}", "'policies' is not a kind of record", "policy"),
      ("⟦a⟧: {title: A}", "a tracker says which 'kind' it lists", nil),
      ("⟦My list⟧: {kind: deal}", "'My list' cannot be used in an address", "my-list"),
      ("a: {kind: deal, ⟦grup_by⟧: basis}", "'grup_by' is not a setting of a tracker", "group_by"),
      ("a: {kind: deal, group_by: ⟦bais⟧}", "'bais' is not something to group by", "basis"),
      ("a: {kind: person, group_by: ⟦force⟧}", "people have no 'force' to group by", nil),
      ("a: {kind: policy, sort_by: ⟦value⟧}", "policies have no 'value' to sort by", nil),
      (
        "a: {kind: company, where: {⟦force⟧: pending}}", "companies cannot be chosen by 'force'",
        nil
      ), ("a: {kind: deal, where: {stage: ⟦signd⟧}}", "'signd' is not a stage of a deal", "signed"),
      (
        "a: {kind: policy, where: {topic: ⟦watr⟧}}", "'watr' is not a topic of this site", "water"
      ), ("a: {kind: deal, where: {year: ⟦25⟧}}", "'25' is not a year", nil),
      ("a: ⟦deals⟧", "a tracker is a mapping", nil),
    ])
  func mistakes(text: String, message: String, suggestion: String?) async throws {
    let site = try await site(text)
    #expect(site.report.findings.map(\.message) == [message])
    #expect(site.report.findings.map(\.suggestion) == [suggestion])
    #expect(site.report.findings.map(\.place) == site.marks)
    #expect(!site.isBuilt)
  }

  @Test func `a page cannot stand at the address of the trackers`() async throws {
    let site = try await BuiltSite(
      """
      -- Content/site.yml --
      trackers: {bills: {kind: policy}}
      -- Content/pages/trackers.md --
      ---
      title: Mine
      ---
      """)
    #expect(
      site.report.findings.map(\.message) == [
        "/trackers/ is also the address of the list of trackers"
      ])
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " || $0 == "\n" }.reversed())
  }
}
