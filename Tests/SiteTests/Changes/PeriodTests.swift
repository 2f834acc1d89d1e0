import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Periods of a policy or deal") struct PeriodTests {
  private static let order = """
    -- Content/policies/order.md --
    ---
    name: The order
    type: executive-order
    history: [{2023-10-30: issued}, {2024-06: stayed}, {2025-01-20: revoked}]
    ---

    """

  private func briefing(_ slug: String, _ date: String, _ more: String) -> String {
    CalendarSite.briefing(slug, date, more)
  }

  /// The rows of the table: `Since 20 Jan 2025 | Revoked | The two`.
  private func periods(
    _ archive: String, of page: String = "policies/order", asOf day: String = "2025-11-30"
  ) async throws -> [String] {
    let site = try await BuiltSite(archive, asOf: day)
    #expect(site.isBuilt, "\(site.findings)")
    let rows = try site.page("\(page)/index.html").split(separator: "<tr id=\"part-period-")
    return rows.dropFirst().map { row in
      let cells = row.split(separator: "</tr>").first?.dropFirst(12)
        .replacing("</th>", with: "|").replacing("</td>", with: "|").replacing("<br>", with: ", ")
      let text = String(cells ?? "").withoutMarkup.split(separator: "\n").joined(separator: " ")
      return text.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
        .filter { !$0.isEmpty }.joined(separator: " | ")
    }
  }

  @Test func `each period has the briefings whose fact date it contains`() async throws {
    let cited = "policies: [order: historical]"
    let rows = try await periods(
      Self.order + briefing("zero", "2023-01-01", "policies: []")
        + briefing("one", "2024-01-05", cited) + briefing("two", "2024-12-01", cited)
        + briefing("three", "2025-03-01", cited + "\nas_of: 2025-01-19")
        + briefing("four", "2025-01-20", cited))
    #expect(
      rows == [
        "30 Oct 2023 – Jun 2024 | In force issued | The one",
        "Jun 2024 – 20 Jan 2025 | Stayed | The three, The two",
        "Since 20 Jan 2025 | Revoked | The four",
      ])
  }

  @Test func `a record with a single status has no table of periods`() async throws {
    let rule = CalendarSite.rule("dams")
    #expect(try await periods(rule, of: "policies/dams") == [])
    #expect(try await periods(Self.order, asOf: "2024-06-29") == [], "June is not over")
    #expect(try await periods(Self.order, asOf: "2024-06-30").count == 2)
  }

  @Test func `a single status has a table if a briefing is from its time`() async throws {
    let rule = CalendarSite.rule("dams") + briefing("one", "2025-10-01", "policies: [dams]")
    #expect(
      try await periods(rule, of: "policies/dams") == [
        "Since 1 Sep 2025 | Proposed | The one"
      ])
  }

  @Test func `what will end on a known day has not ended, and no later period is shown`()
    async throws
  {
    let rule = """
      -- Content/policies/fee.md --
      ---
      name: The fee
      type: statute
      effective: 2025-02-01
      expires: 2026-11-29
      history: [{2025-01-10: enacted}]
      ---

      """
    #expect(
      try await periods(rule, of: "policies/fee") == [
        "10 Jan 2025 – 1 Feb 2025 | Enacted, not yet in effect enacted",
        "Since 1 Feb 2025 | In effect took effect",
      ])
  }

  @Test func `the newest of many briefings are shown and the others counted`() async throws {
    var archive = Self.order
    for number in 1...7 {
      archive += briefing("b\(number)", "2025-02-0\(number)", "policies: [order: historical]")
    }
    #expect(
      try await periods(archive).last?.hasSuffix(
        "| The b7, The b6, The b5, The b4, The b3 and 2 more")
        == true)
  }

  @Test
  func
    `a briefing links to the status of its policies and deals on its fact date, if it has changed`()
    async throws
  {
    let site = try await BuiltSite(
      Self.order + briefing("one", "2024-01-05", "policies: [order: historical]")
        + briefing("two", "2025-03-01", "policies: [order: as of 2024-07-01]")
        + briefing("three", "2025-03-01", "policies: [order: historical]"))
    #expect(site.isBuilt, "\(site.findings)")
    let link = "<a href=\"../../policies/order/#part-period-"
    #expect(
      try site.page("briefings/one/index.html").contains(
        link + "2023-10-30\">On 5 January 2024: In force</a>"))
    #expect(
      try site.page("briefings/two/index.html").contains(
        link + "2024-06-30\">On 1 July 2024: Stayed</a>"))
    #expect(try !site.page("briefings/three/index.html").contains("part-period-"))
    let page = try site.page("policies/order/index.html")
    #expect(page.contains("id=\"part-period-2024-06-30\""))
  }
}

extension String {
  /// The text between tags, of a part that begins within a tag or with one.
  var withoutMarkup: String {
    var isInTag = true
    return filter { character in
      if character == "<" { isInTag = true }
      defer { if character == ">" { isInTag = false } }
      return !isInTag
    }
  }
}
