import Foundation
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Words for what made a law") struct EnactmentTests {
  private func site(_ type: String, _ history: String, _ more: String = "") async throws
    -> BuiltSite
  {
    try await BuiltSite(
      """
      -- Content/site.yml --
      title: Law
      language: en-US
      -- Content/people/doe.md --
      ---
      name: Jane Doe
      ---
      -- Content/agencies/us-congress.md --
      ---
      name: Congress
      ---
      -- Content/policies/x.md --
      ---
      name: The X
      type: \(type)
      history: [\(history)]
      source: a
      sources:
        a: {title: The register, type: order}
      \(more)
      ---

      """, asOf: "2025-11-30")
  }

  private func text(_ page: String) -> String {
    page.withoutMarkup.split { $0.isWhitespace }.joined(separator: " ")
  }

  @Test func `a person signs a law, and only a legislature enacts it`() async throws {
    let law = try text(
      await site("statute", "2025-07-18: enacted by doe (signed)", "effective: {by: 2027-01-18}")
        .page("policies/x/index.html"))
    #expect(
      law.contains("Enacted, not yet in effect signed into law on July 18, 2025, by Jane Doe"))
    #expect(law.contains("July 18, 2025 Signed into law by Jane Doe"))
    #expect(!law.contains("nacted by Jane Doe") && !law.contains("enacted on"))
    #expect(!law.contains("by signature"), "which is said")

    let bill = try text(
      await site("bill", "2025-05-01: introduced, 2025-07-18: enacted by doe", "bill: s1-119")
        .page("policies/x/index.html"))
    #expect(bill.contains("Became law on July 18, 2025, signed by Jane Doe"))

    let unsigned = try text(
      await site(
        "bill",
        "2025-05-01: introduced, 2025-07-07: presented, 2025-07-21: enacted by doe (ten-day)",
        "bill: s1-119"
      ).page("policies/x/index.html"))
    #expect(!unsigned.contains("signed by") && !unsigned.contains("Signed into law"))

    let own = try text(
      await site("statute", "2025-07-18: enacted by us-congress").page("policies/x/index.html"))
    #expect(own.contains("Enacted by Congress") && !own.contains("igned"))
  }

  @Test func `an interim final rule is called that`() async throws {
    let rule = try text(
      await site(
        "rule", "2025-02-25: final by us-congress (interim-final)", "effective: 2026-04-11"
      ).page("policies/x/index.html"))
    #expect(rule.contains("Interim final, not yet effective"))
    #expect(rule.contains("Interim final rule issued by Congress"))
    #expect(!rule.contains("interim-final") && !rule.contains("Made final"))
  }

  @Test func `a period that will end on a known day has not ended`() async throws {
    let page = try await site(
      "bill", "2025-05-29: introduced, 2025-07-17: passed-house", "bill: hr3633-119"
    ).page("policies/x/index.html")
    let table = try #require(page.range(of: "part-period-2025-07-17"))
    let row = text(String(page[table.upperBound...].prefix(400)))
    #expect(row.contains("Since Jul 17, 2025") && !row.contains("2027"))
  }

  @Test func `a bill is cited with its Congress, and no name is said twice`() async throws {
    let bill = try text(
      await site("bill", "2025-05-29: introduced", "bill: hr3633-119")
        .page("policies/x/index.html"))
    #expect(bill.contains("H.R. 3633, 119th Cong."))
    let named = try text(
      await site("case", "2023-06-06: filed", "title: The X, Inc.").page("policies/x/index.html"))
    #expect(named.contains("The X, Inc., ") && !named.contains("The X, The X, Inc."))
  }

  @Test func `a proceeding that an agency opens was not filed`() async throws {
    let page = try text(
      await site("case", "2025-02-20: opened").page("policies/x/index.html"))
    #expect(page.contains("Opened on February 20, 2025") && !page.contains("Filed"))
  }
}
