import TestSupport
import Testing

@testable import Build

@Suite("What is expected of a record") struct ExpectedOfRecordTests {
  private static let settings = """
    -- Content/site.yml --
    title: Bills
    trackers: {all: {kind: policy, group_by: force}}

    """

  private func page(
    _ record: String, _ others: String = "", asOf day: String = "2025-11-30"
  ) async throws -> (record: [String], tracker: String) {
    let site = try await BuiltSite(
      Self.settings + "-- Content/policies/x.md --\n---\nname: The X\n\(record)\n---\n" + others,
      asOf: day)
    #expect(site.findings == [])
    let page = try site.page("policies/x/index.html")
    let part = page.firstRange(of: "id=\"part-next\"").map { page[$0.upperBound...] } ?? ""
    let items = part.prefix(upTo: part.firstRange(of: "</ol>")?.lowerBound ?? part.endIndex)
    let tracker = try site.page("trackers/all/index.html")
    return (
      items.split(separator: "<li").dropFirst().map {
        $0.replacing(/<[^>]*>/, with: " ").drop { $0 != ">" }.dropFirst()
          .split { $0 == " " || $0 == "\n" }.joined(separator: " ")
      }, tracker.replacing(/<[^>]*>/, with: "")
    )
  }

  private func briefing(_ slug: String, _ next: String) -> String {
    "-- Content/briefings/\(slug).md --\n---\ntitle: Piece \(slug)\ndate: 2025-11-04\nnext: [\(next)]\n---\n"
  }

  @Test func `an entry of a briefing is on the page of what it is about and in trackers`()
    async throws
  {
    let (items, tracker) = try await page(
      "type: bill\nbill: hr9-119\nhistory: [2025-05-01: introduced]",
      briefing("one", "{date: 2025-12-09, what: A markup, type: markup, about: x}"))
    #expect(items.first == "9 Dec 2025 A markup Markup Piece one")
    #expect(tracker.contains("A markup 9 Dec 2025"))
  }

  @Test func `the same event is listed once, from the record's own entry`() async throws {
    let (items, _) = try await page(
      """
      type: bill
      bill: hr9-119
      history: [2025-05-01: introduced]
      next:
        - {date: 2025-12-09, what: Its own markup, type: markup}
      """,
      briefing("one", "{date: 2025-12-09, what: A markup, type: markup, about: x}")
        + briefing("two", "{date: 2025-12, what: A markup in December, about: x}")
        + briefing("three", "{date: 2025-12-09, what: A report, type: report, about: x}")
        + briefing("four", "{date: 2025-11-09, what: Long over, about: x, outcome: It was}")
        + briefing("five", "{date: 2025-12-11, what: Of another, about: y}")
        + "-- Content/policies/y.md --\n---\nname: The Y\ntype: plan\n---\n")
    #expect(
      items == [
        "9 Dec 2025 Its own markup Markup", "9 Dec 2025 A report Report Piece three",
        "Dec 2025 A markup in December Piece two", "3 Jan 2027 119th Congress ends",
      ])
  }

  @Test func `a date that the record has moved is not announced by what was written before`()
    async throws
  {
    let (items, tracker) = try await page(
      """
      type: rule
      history: [2025-05-01: proposed]
      next:
        - {date: 2025-12-12, was: 2025-12-05, what: Replies due}
      """, briefing("one", "{date: 2025-12-05, what: Replies due, about: x}"))
    #expect(items == ["12 Dec 2025 Replies due Moved from 5 December 2025"])
    #expect(tracker.contains("Replies due 12 Dec 2025"))
  }

  @Test(
    "days that follow from the record are there without an entry",
    arguments: [
      (
        "type: bill\nbill: hr9-119\nhistory: [2025-05-01: introduced]",
        ["3 Jan 2027 119th Congress ends"]
      ),
      (
        "type: bill\nbill: hr9-119\nhistory: [2025-11-20: passed-both, 2025-11-25: presented]",
        ["6 Dec 2025 President’s last day to sign"]
      ), ("type: bill\nbill: hr9-118\nhistory: [2023-05-01: introduced]", []),
      (
        "type: statute\nhistory: [2025-07-18: enacted]\neffective: {by: 2027-01-18, rule: its rules}",
        ["18 Jan 2027 Takes effect at the latest"]
      ),
      (
        "type: rule\nhistory: [2025-10-01: proposed]\ncomments_close:\n"
          + "  - {date: 2025-12-05, what: Replies}\n  - {date: 2025-11-05, what: Comments}",
        ["5 Dec 2025 Replies close"]
      ),
      (
        "type: statute\nhistory: [2020-07-18: enacted]\nexpires: 2026-09-30",
        ["30 Sep 2026 Expires"]
      ),
      (
        "type: statute\nhistory: [2020-07-18: enacted, 2025-01-05: repealed]\nexpires: 2026-09-30",
        []
      ),
      (
        "type: rule\neffective: 2025-06-01\nhistory:\n  - 2025-05-01: final\n"
          + "  - 2025-07-01: stayed (until 2026-02-01)",
        ["1 Feb 2026 Takes effect again"]
      ), ("type: executive-order\nhistory: [2025-01-20: issued]", []),
    ])
  func computed(record: String, days: [String]) async throws {
    let (items, tracker) = try await page(record)
    #expect(items == days)
    if let day = days.first {
      #expect(
        tracker.contains(String(day.split(separator: " ").dropFirst(3).joined(separator: " "))))
    }
    #expect(!tracker.contains("No date known"))
  }

  @Test func `without a day a tracker says whose move it is`() async throws {
    let (_, tracker) = try await page("type: plan\nhistory: [2025-10-01: proposed]")
    #expect(tracker.contains("The final version is up to the agency"))
  }
}
