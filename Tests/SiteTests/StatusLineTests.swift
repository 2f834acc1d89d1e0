import Diagnostics
import TestSupport
import Testing

@testable import Build

@Suite("Status line of a record") struct StatusLineTests {
  private func line(_ files: String, asOf day: String = "2025-11-30") async throws -> String {
    let site = try await BuiltSite(files, asOf: day)
    #expect(site.findings == [])
    let page = try site.page("policies/x/index.html")
    return page.split(separator: "\n").first { $0.contains("class=\"standing\"") }.map(String.init)
      ?? ""
  }

  private func policy(_ fields: String) -> String {
    """
    -- Content/people/doe.md --
    ---
    name: Jane Doe Jr.
    ---
    -- Content/agencies/bis.md --
    ---
    name: Bureau of Industry
    ---
    -- Content/policies/x.md --
    ---
    name: The X
    \(fields)
    ---

    """
  }

  @Test func `a source is not cited for what came after it; the record that did it says so`()
    async throws
  {
    let files = { (ender: String) in
      """
      -- Content/policies/y.md --
      ---
      name: The Y
      type: executive-order
      history: [2025-01-20: issued]
      source: b
      sources:
        b: {title: The later register, type: order, date: \(ender)}
      ---
      -- Content/policies/x.md --
      ---
      name: The X
      type: executive-order
      history:
        - 2023-10-30: issued
        - 2025-01-20: revoked by y
      source: a
      sources:
        a: {title: The register, type: order, date: 2023-11-01}
      ---
      """
    }
    #expect(try await line(files("2025-01-28")).contains("href=\"#source-b\""))
    let silent = try await line(files("2024-12-31"))
    #expect(silent.contains("The Y") && !silent.contains("#source-"))
  }

  @Test func `it links what ended it, and cites the line's source or else the record's`()
    async throws
  {
    let files = """
      -- Content/policies/y.md --
      ---
      name: The Y
      type: executive-order
      history: [2025-01-20: issued]
      ---
      -- Content/policies/x.md --
      ---
      name: The X
      type: executive-order
      history:
        - 2023-10-30: issued
        - {date: 2025-01-20, event: revoked, by: y, note: In section 2}
      source: a
      sources:
        a: {title: The register, type: regulation}
      ---
      """
    let line = try await line(files)
    #expect(
      line.contains(
        "on 20 January 2025 by <a href=\"../../policies/y/\">The Y</a>. In section 2.<sup class=\"note\"><a href=\"#source-a\""
      ), "\(line)")
  }

  @Test func `a day that is only the last possible one is said to be that`() async throws {
    let rule = policy(
      "type: rule\nhistory: [2024-11-21: final]\neffective: {by: 2025-02-01, rule: the agency's notice}"
    )
    #expect(try await line(rule).contains("since 1 February 2025 at the latest."))
  }

  @Test func `a state since a day was not done by anybody`() async throws {
    let order = policy("type: executive-order\nhistory: [2025-01-20: issued by doe]")
    #expect(try await line(order).contains("</span> since 20 January 2025.</p>"))
    let vetoed = policy(
      "type: bill\nbill: hjres109-118\nhistory:\n  - 2024-05-16: passed-both\n  - 2024-05-31: vetoed by doe"
    )
    #expect(
      try await line(vetoed).contains(
        "on 31 May 2024 by <a href=\"../../people/doe/\">Jane Doe Jr.</a></p>"))
  }

  @Test func `what is not enforced is in effect, and says so until it is enforced again`()
    async throws
  {
    let rule = policy(
      """
      type: rule
      effective: 2025-01-13
      history:
        - 2025-01-15: final
        - 2025-05-13: not-enforced by bis
        - 2025-09-01: reinstated
      """)
    #expect(try await line(rule, asOf: "2025-05-12").contains("In effect</span> since"))
    #expect(
      try await line(rule, asOf: "2025-05-13").contains(
        "chip in-force\">In effect, not enforced</span> under an announcement of 13 May 2025 by the <a href=\"../../agencies/bis/\">Bureau of Industry</a>."
      ))
    #expect(try await line(rule, asOf: "2025-09-01").contains("In effect</span> since"))
    // A stay that comes and goes makes no difference to that.
    let stayed = rule.replacing(
      "- 2025-09-01: reinstated", with: "- 2025-06-01: stayed\n  - 2025-07-01: reinstated")
    #expect(try await line(stayed, asOf: "2025-06-01").contains("Stayed</span>"))
    #expect(
      try await line(stayed, asOf: "2025-07-01").contains(
        "In effect, not enforced</span> under an announcement of 13 May"))
  }

  @Test func `a docket before a commission is with no court`() async throws {
    let agency = "-- Content/agencies/ferc.md --\n---\nname: FERC\ntype: TYPE\n---\n"
    let docket = policy("type: case\ncourt: ferc\nhistory: [2025-02-20: filed]")
    func step(_ type: String) async throws -> String {
      try await line(agency.replacing("TYPE", with: type) + docket)
    }
    #expect(try await step("independent-commission").contains("Awaiting a decision."))
    #expect(try await step("court").contains("Pending before the court."))
  }

  @Test func `a line of the history after the day of the build is marked`() async throws {
    let files = policy(
      "type: executive-order\nhistory:\n  - 2023-10-30: issued\n  - 2025-01-20: revoked")
    let site = try await BuiltSite(files, asOf: "2024-06-01")
    let page = try site.page("policies/x/index.html")
    #expect(page.contains("20 January 2025</time></span> <span>still to come</span>"))
    #expect(page.matches(of: /still to come/).count == 1)
    #expect(page.contains("<li class=\"noted\"><p class=\"when series\">"))
  }

  @Test func `a list all of whose records are held back is there for those who link to it`()
    async throws
  {
    let site = try await BuiltSite(
      """
      -- Content/site.yml --
      title: Early
      navigation: [Briefings: briefings/]
      -- Content/briefings/2025-11-04-week.md --
      ---
      title: The week
      date: 2025-11-04
      ---
      """, asOf: "2024-01-01")
    #expect(!site.findings.contains { $0.hasPrefix("UnknownFile") })
    let list = try site.page("briefings/index.html")
    #expect(list.contains("Nothing yet.") && !list.contains("The week"))
  }
}
