import Diagnostics
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Deals that have ended") struct DealEndedTests {
  /// A merger with a history, and a briefing on it.
  private static func archive(
    _ history: String, _ front: String, _ text: String = "", type: String = "merger"
  ) -> String {
    """
    -- Content/companies/acme.md --
    ---
    name: Acme
    ---
    -- Content/deals/merger.md --
    ---
    name: The merger
    type: \(type)
    parties: {acme: buyer}
    history: [2025-07-07: signed\(history)]
    ---
    -- Content/briefings/one.md --
    ---
    title: One
    date: 2025-11-04
    \(front)
    ---
    \(text)
    """
  }

  @Test(
    "are cited as history",
    arguments: [
      (
        ", 2025-10-30: terminated by acme",
        "had ended by 2025-11-04: terminated by Acme on 2025-10-30"
      ),
      (", 2025-11-04: withdrawn", "had ended by 2025-11-04: withdrawn on 2025-11-04"),
      (", 2025-09: expired", "had ended by 2025-11-04: expired in 2025-09"),
      (", 2025-10-30: blocked", "was blocked by 2025-11-04: blocked on 2025-10-30"),
      (
        ", 2025-10-01: closed, 2025-10-30: unwound",
        "had ended by 2025-11-04: unwound on 2025-10-30"
      ),
    ])
  func ended(history: String, words: String) async throws {
    let site = try await BuiltSite(
      Self.archive(history, "deals: [⟦merger⟧]", "On [the merger](deal:⟦merger⟧)."))
    let found = site.report.findings.filter { $0.rule.name == "DealEnded" }
    #expect(found.map(\.message) == ["'merger' \(words)"], "\(site.findings)")
    #expect(found.first?.severity == .warning && found.first?.place == site.marks[0])
    #expect(found.first?.notes.contains { $0.place == site.marks[1] } == true)
    #expect(site.isBuilt)
    let marked = try await BuiltSite(
      Self.archive(history, "deals: [{merger: historical}]", "On [the merger](deal:merger)."))
    #expect(marked.findings == [])
  }

  @Test(
    "leave alone what goes on, has closed, or ended later",
    arguments: [
      "", ", 2025-10-30: closed", ", 2025-10-30: amended", ", 2025-10-30: announced",
      ", 2025-11-05: terminated", ", 2025-11: withdrawn",
      ", 2025-10-01: blocked, 2025-10-30: reinstated", ", 2025-10-30: extended",
      ", 2025-10-30: renamed",
    ])
  func standing(history: String) async throws {
    let site = try await BuiltSite(Self.archive(history, "deals: [merger]"))
    #expect(!site.report.findings.contains { $0.rule.name == "DealEnded" }, "\(site.findings)")
  }

  @Test func `the mark of the head holds for the calendar and the text`() async throws {
    let site = try await BuiltSite(
      Self.archive(
        ", 2025-10-30: terminated",
        "deals: [{merger: historical}]\nnext: [{date: 2026, what: A fee is due, about: merger}]",
        "On [[merger]]."))
    #expect(site.findings == [])
  }

  @Test(
    "a sentence of the text that says so itself needs no mark",
    arguments: [
      ("[The merger](deal:merger) was terminated in October.", true),
      ("Acme terminated [the merger](deal:merger).", true),
      ("[The merger](deal:merger) requires the consent of Acme.", false),
    ])
  func told(text: String, isTold: Bool) async throws {
    let site = try await BuiltSite(
      Self.archive(", 2025-10-30: terminated by acme", "companies: [acme]", text))
    let found = site.report.findings.count { $0.rule.name == "DealEnded" }
    #expect(found == (isTold ? 0 : 1), "\(site.findings)")
  }

  @Test func `a link that means an earlier day is right`() async throws {
    let site = try await BuiltSite(
      Self.archive(
        ", 2025-10-30: terminated", "", "On [it](deal:merger \"as of 2025-08-01\")."))
    #expect(site.findings == [])
  }

  @Test func `a deal that the briefing describes itself is left alone`() async throws {
    let site = try await BuiltSite(
      Self.archive(
        "",
        """
        deals:
          - name: The offer
            parties: {acme: buyer}
            history: [2025-10-01: announced, 2025-10-30: withdrawn]
        """))
    #expect(site.findings == [])
  }

  @Test func `a closed deal may be marked as history`() async throws {
    func found(_ history: String, type: String = "merger") async throws -> [String] {
      try await BuiltSite(Self.archive(history, "deals: [{merger: historical}]", type: type))
        .report.findings.map(\.rule.name)
    }
    #expect(try await found(", 2025-10-30: closed") == [])
    #expect(try await found("") == ["NeedlessHistoricalMark"])
    #expect(
      try await found(", 2025-10-30: in-effect", type: "offtake") == ["NeedlessHistoricalMark"])
    // It closes after the day of the build.
    #expect(try await found(", 2026-10-30: closed") == ["NeedlessHistoricalMark"])
  }

  @Test func `stale lists it`() async throws {
    let site = try await BuiltSite(
      Self.archive(", 2025-10-30: terminated", "deals: [merger]"))
    #expect(site.report.findings.first?.subject == "deal/merger")
  }
}
