import Diagnostics
import TestSupport
import Testing

@testable import Build

@Suite("Rules on due dates") struct DueDateTests {
  @Test func `a review, a deadline and a judgment come due after their day`() async throws {
    let archive = briefing(
      """
      review_in: 90 days
      judgments:
        - id: ⟦passes⟧
          claim: It passes
          likelihood: unlikely
          resolve_by: 2026-06
      next:
        - ⟦date: 2026-06-30
          what: A hearing⟧
      """)
    #expect(try await BuiltSite(archive, asOf: "2026-02-02").findings == [])
    let review = try await BuiltSite(archive, asOf: "2026-02-03")
    #expect(review.report.findings.map(\.rule.name) == ["ReviewOverdue"])
    #expect(try await BuiltSite(archive, asOf: "2026-06-30").report.findings.count == 1)
    let late = try await BuiltSite(archive, asOf: "2026-07-01")
    #expect(
      late.report.findings.map(\.rule.name) == ["ReviewOverdue", "JudgmentDue", "DeadlinePassed"])
    #expect(late.report.findings[1].place == late.marks[0])
  }

  @Test func `an outcome settles a judgment and a deadline`() async throws {
    let site = try await BuiltSite(
      briefing(
        """
        judgments:
          - {id: passes, claim: It passes, likelihood: unlikely, resolve_by: 2026-06, outcome: {result: no}}
        next:
          - {date: 2026-06-30, what: A hearing, outcome: Put off}
        """), asOf: "2027-01-01")
    #expect(site.findings == [])
  }

  @Test func `an outcome is written once, on the record that the date is about`() async throws {
    let record = """

      -- Content/policies/large-loads.md --
      ---
      name: Large loads
      type: rule
      history: [2025-10-23: proposed]
      comments_close: 2025-11-21
      next:
        - {date: 2025-11-14, what: Comments due, type: comment-deadline, outcome: Put off}
        - {date: unknown, what: A final rule}
      ---
      """
    func site(_ date: String) async throws -> BuiltSite {
      try await BuiltSite(
        briefing("next: [{date: \(date), what: Comments, about: large-loads}]") + record,
        asOf: "2025-11-30")
    }
    let same = try await site("2025-11-14")
    #expect(same.findings == [])
    #expect(try same.page("briefings/one/index.html").contains("Outcome: Put off"))
    let close = try await site("2025-11-21, type: comment-deadline")
    #expect(close.findings == [])
    #expect(try close.page("briefings/one/index.html").contains("Outcome: Comments closed"))
    let other = try await site("2025-11-15")
    #expect(other.report.findings.map(\.rule.name) == ["DeadlinePassed"])
  }

  @Test func `what nobody has set a date for comes last and is never late`() async throws {
    let site = try await BuiltSite(
      briefing(
        """
        next:
          - {date: unknown, what: A second rule}
          - {date: 2026-03, what: The first rule}
        """), asOf: "2025-12-01")
    #expect(site.findings == [])
    let page = try site.page("briefings/one/index.html")
    let first = try #require(page.firstRange(of: "The first rule"))
    let second = try #require(page.firstRange(of: "A second rule"))
    #expect(first.lowerBound < second.lowerBound && page.contains("No date set"))
    #expect(!(try site.page("index.html")).contains("A second rule"))
  }
}
