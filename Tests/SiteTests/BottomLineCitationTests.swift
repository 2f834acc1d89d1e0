import Diagnostics
import TestSupport
import Testing

@testable import Build

@Suite("Citations in the bottom line") struct BottomLineCitationTests {
  private func site(
    _ line: String, front: String = "", text: String = "Text.", settings: String = ""
  ) async throws -> BuiltSite {
    try await BuiltSite(
      """
      -- Content/site.yml --
      title: Briefs
      \(settings)
      -- Content/policies/eo-14110.md --
      ---
      name: Executive Order 14110
      aliases: [The AI order]
      number: 14110
      type: executive-order
      history: [2023-10-30: issued, 2025-01-20: revoked]
      ---
      -- Content/policies/eo-14365.md --
      ---
      name: Executive Order 14365
      number: 14365
      type: executive-order
      history: [2025-11-01: issued]
      ---
      -- Content/briefings/2025-11-04-week.md --
      ---
      title: The week
      date: 2025-11-04
      bottom_line: \(line)
      jurisdiction: US
      \(front)
      ---
      \(text)

      """)
  }

  private func stale(_ site: BuiltSite) -> [String] {
    site.findings.filter { $0.hasPrefix("StaleCitation") }
  }

  @Test(
    "an order that has ended and is said to bind is reported there, however the line is written",
    arguments: [
      "Executive Order 14110 requires developers to report.",
      "\"EO 14110 binds agencies.\"",
      "'E.O. 14110 binds agencies.'",
      ">\n  Agencies face a new duty:\n  Executive Order 14110 requires\n  a report.",
      "|-\n    Executive Order 14110 requires a report.",
      "The White House acted. Executive Order 14110\n  binds agencies.",
    ])
  func reported(line: String) async throws {
    let site = try await site(line)
    #expect(stale(site).count == 1, "\(site.findings)")
    #expect(stale(site).first?.contains("Content/briefings/2025-11-04-week.md:") == true)
    #expect(!site.isBuilt)
  }

  @Test(
    "a line that says so, tells the past or names what is in force is not",
    arguments: [
      "The president revoked Executive Order 14110 on his first day.",
      "In 2023, Executive Order 14110 required a report.",
      "Executive Order 14365 requires a report.",
      "Nothing of the kind is law.",
    ])
  func silent(line: String) async throws {
    let site = try await site(line)
    #expect(stale(site).isEmpty && site.isBuilt, "\(site.findings)")
  }

  @Test func `a finding points at the words and says how to mark the whole briefing`() async throws
  {
    let site = try await site("Today Executive Order 14110 binds agencies.")
    let finding = try #require(site.report.findings.first { $0.rule.name == "StaleCitation" })
    let file = try #require(site.report.source(at: finding.place.path))
    #expect(file.text(in: finding.place.range) == "Executive Order 14110")
    #expect(finding.help?.contains("policies: [{eo-14110: historical}]") == true)
  }

  @Test func `a mark in the front matter holds for the bottom line`() async throws {
    let site = try await site(
      "Executive Order 14110 requires a report.", front: "policies: [{eo-14110: historical}]")
    #expect(stale(site).isEmpty, "\(site.findings)")
  }

  @Test func `a bottom line and a text that cite the same order are one finding`() async throws {
    let site = try await site(
      "Executive Order 14110 requires a report.", text: "Executive Order 14110 requires a report.")
    #expect(stale(site).count == 1)
    let finding = try #require(site.report.findings.first { $0.rule.name == "StaleCitation" })
    #expect(finding.notes.contains { $0.message == "and cited here" })
  }

  @Test func `a site that links no names does not look for them there`() async throws {
    let site = try await site(
      "The AI order requires a report.", settings: "autolink: false")
    #expect(stale(site).isEmpty, "\(site.findings)")
  }

  @Test func `the bottom line stays plain text, and its brackets are no links to check`()
    async throws
  {
    let site = try await site("\"See [the list](/nowhere/) and [[Nobody]].\"")
    #expect(site.isBuilt, "\(site.findings)")
    #expect(try site.page("briefings/week/index.html").contains("[the list](/nowhere/)"))
  }
}
