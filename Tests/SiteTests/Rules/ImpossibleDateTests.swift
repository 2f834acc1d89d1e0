import Diagnostics
import PolicyModel
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Impossible dates") struct ImpossibleDateTests {
  private static func page(_ fields: String) -> String {
    "-- Content/briefings/one.md --\n---\ntitle: One\ndate: 2025-11-04\n\(fields)\n---\nWords.\n"
  }

  private static func record(_ kind: String, _ fields: String) -> String {
    "-- Content/\(kind)/one.md --\n---\n\(fields)\n---\nWords.\n"
  }

  private func check(
    _ archive: String, _ change: (inout BuildOptions) -> Void = { _ in }
  ) async throws -> BuiltSite {
    try await BuiltSite(archive, change)
  }

  @Test(
    "what has happened is not still to come",
    arguments: [
      (page("as_of: ⟦2952-01-01⟧"), "as_of"), (page("reviewed: ⟦2952-01-01⟧"), "reviewed"),
      (
        page("corrections: [{date: ⟦2952-01-01⟧, type: update, what: A}]"), "corrections"
      ),
      (page("withdrawn: {date: ⟦2952-01-01⟧, reason: Old}"), "withdrawn"),
      (
        page("judgments: [{id: a, claim: C, outcome: {result: yes, date: ⟦2952⟧}}]"), "outcome"
      ),
      (page("next: [{date: 2953, what: A vote, cancelled: ⟦2952-02⟧}]"), "cancelled"),
      (page("sources: {a: {title: A, accessed: ⟦2952-01-01⟧}}"), "accessed"),
      (
        page(
          "sources: {a: {title: A, archived: '⟦https://web.archive.org/web/29520101120000/https://a.example/⟧'}}"
            .replacing("'⟦", with: "⟦'").replacing("⟧'", with: "'⟧")), "archived"
      ),
      (record("companies", "name: A\nreviewed: ⟦2952-01-01⟧"), "reviewed"),
      (record("pages", "title: A\nupdated: ⟦2952-01-01⟧"), "updated"),
      (record("pages", "title: A\ndate: ⟦2952-01-01⟧"), "date"),
      ("-- Content/sources.yml --\na: {title: A, accessed: ⟦2952-01-01⟧}\n", "accessed"),
    ])
  func ahead(archive: String, field: String) async throws {
    let site = try await check(archive)
    #expect(site.report.findings.map(\.rule.name) == ["ImpossibleDate"], "\(site.findings)")
    #expect(
      site.report.findings.first?.message.hasSuffix(
        " is still to come, and '\(field)' is a day of the past") == true, "\(site.findings)")
    #expect(site.report.findings.first?.severity == .error && !site.isBuilt)
    let words = site.marks.map { $0.path } == site.report.findings.map(\.place.path)
    #expect(words)
    if field != "archived" { #expect(site.report.findings.map(\.place) == site.marks) }
  }

  @Test(
    "nothing is before its beginning, whatever the day",
    arguments: [
      (
        page("corrections: [{date: ⟦2025-11-03⟧, type: correction, what: A}]"),
        "'2025-11-03' is before the page's date, 2025-11-04"
      ),
      (
        page("withdrawn: {date: ⟦2025-11-03⟧, reason: Old}"),
        "'2025-11-03' is before the page's date, 2025-11-04"
      ),
      (
        record(
          "pages",
          "title: A\ndate: 2025-11-04\ncorrections: [{date: ⟦2025-11-03⟧, type: update, what: A}]"),
        "'2025-11-03' is before the page's date, 2025-11-04"
      ),
      (
        record("pages", "title: A\ndate: 2025-11-04\nupdated: ⟦2025-11-03⟧"),
        "'2025-11-03' is before the page's date, 2025-11-04"
      ),
      (
        page("judgments: [{id: a, claim: C, resolve_by: ⟦2025-10⟧, outcome: {result: yes}}]"),
        "'2025-10' is before the judgment was made, 2025-11-04"
      ),
      (
        page("judgments: [{id: a, claim: C, outcome: {result: yes, date: ⟦2025-11-03⟧}}]"),
        "'2025-11-03' is before the judgment was made, 2025-11-04"
      ),
      (
        record("people", "name: A\npositions: [{role: Chair, since: 2024-02, until: ⟦2023⟧}]"),
        "'2023' is before the position began, 2024-02"
      ),
      (
        record(
          "companies", "name: A\nrelations: [⟦{related-to: one, since: 2024, until: 2023-06}⟧]"),
        "'2023-06' is before the relation began, 2024"
      ),
      (
        record(
          "policies",
          "name: A\ntype: rule\ncomments_close: ⟦2025-10-22⟧\nhistory: [2025-10-23: proposed]"),
        "'2025-10-22' is before there was anything to comment on: 'proposed' on 2025-10-23"
      ),
      (
        record("policies", "name: A\ntype: rule\nnext: [⟦{date: 2026-03, was: 2026-03, what: A}⟧]"),
        "'2026-03' is the date that it has, so it was not moved"
      ),
    ])
  func order(archive: String, message: String) async throws {
    for clock in ["2025-11-30", "2020-01-01"] {
      let site = try await BuiltSite(archive, asOf: clock)
      let findings = site.report.findings.filter { $0.rule.name == "ImpossibleDate" }
      #expect(findings.map(\.message) == [message], "\(site.findings)")
      #expect(findings.map(\.place) == site.marks)
      #expect(findings.allSatisfy { $0.severity == .error })
    }
  }

  @Test(
    "what may lie ahead, and what is on its day, is no mistake",
    arguments: [
      page("as_of: 2025-11-04\nreviewed: 2025-11-04"),
      page("corrections: [{date: 2025-11-04, type: update, what: A}]"),
      page("review_in: 90 days\nembargo_until: 2025-11-04T09:00Z"),
      page("judgments: [{id: a, claim: C, resolve_by: 2952}]"),
      page(
        "judgments: [{id: a, claim: C, resolve_by: 2025-11, outcome: {result: no, date: 2025}}]"),
      page("as_of: 2025-11-01\njudgments: [{id: a, claim: C, resolve_by: 2025-11-02}]\nnext: []"),
      page("next: [{date: 2952-03, was: [2951], what: A vote}]"),
      page("next: [{date: 2952-03-02T14:00Z, was: 2952-03-02, what: Later that day}]"),
      page("sources: {a: {title: A, date: 2025-11-04, accessed: 2025-11-04}}"),
      page("sources: {a: {title: A, date: 2025, accessed: 2025-02-03}}"),
      page("sources: {a: {title: A, archived: 'https://web.archive.org/web/2025/https://a.b/'}}"),
      record("people", "name: A\npositions: [{role: Chair, since: 2952}]"),
      record("people", "name: A\npositions: [{role: Chair, since: 2024-02, until: 2024}]"),
      record("companies", "name: A\nformerly: [{name: B, until: 2952}]"),
      record("companies", "name: A\nrelations: [{related-to: one, since: 2952, until: 2960}]"),
      record(
        "policies",
        "name: A\ntype: rule\ncomments_close: 2025-10-23\nhistory: [2025-10-23: proposed]"),
      record(
        "policies",
        "name: A\ntype: executive-order\nhistory: [2025-01-20: issued, 2952-01-20: expired]"),
      record("policies", "name: A\ntype: rule\neffective: 2952\nhistory: [2025-01-20: final]"),
    ])
  func possible(archive: String) async throws {
    let site = try await BuiltSite(archive, asOf: "2025-11-04")
    #expect(!site.report.findings.contains { $0.rule.name == "ImpossibleDate" }, "\(site.findings)")
  }

  @Test func `the later of the site's clock and today decides, and a day more`() async throws {
    func found(_ day: String, clock: String) async throws -> Int {
      let site = try await check(
        Self.page("as_of: \(day)") + "-- Content/site.yml --\ntitle: S\nclock: \(clock)\n"
      ) { $0.asOf = nil }
      return site.report.findings.count { $0.rule.name == "ImpossibleDate" }
    }
    #expect(try await found("2951-01-02", clock: "2951-01-01") == 0)
    #expect(try await found("2951-01-03", clock: "2951-01-01") == 1)
    // Before today, though after the clock.
    #expect(try await found("2025-11-28", clock: "2015-01-01") == 0)
  }

  @Test func `a clock set back by the command or the environment makes no day impossible`()
    async throws
  {
    let archive = Self.page("as_of: 2025-11-05\nreviewed: 2025-11-06")
    let early = try await check(archive) { $0.asOf = Moment(Day(number: 17_897)) }
    #expect(early.findings == [])
    let epoch = try await check(archive) {
      $0.asOf = nil
      $0.sourceDateEpoch = 1_000_000_000
    }
    #expect(epoch.findings == [])
  }

  @Test func `a briefing that is dated ahead may be checked up to its date`() async throws {
    func found(_ asOf: String) async throws -> Int {
      let site = try await check(
        "-- Content/briefings/one.md --\n---\ntitle: One\ndate: 2952-01-02\nas_of: \(asOf)\n---\n")
      return site.report.findings.count { $0.rule.name == "ImpossibleDate" }
    }
    #expect(try await found("2952-01-02") == 0)
    #expect(try await found("2952-01-03") == 1)
  }

  @Test func `a source that is dated after it was read is a warning, by years an error`()
    async throws
  {
    func finding(_ fields: String) async throws -> Diagnostic? {
      let site = try await check(Self.page("sources: {a: {title: A, \(fields)}}"))
      return site.report.findings.first
    }
    let early = try await finding("date: 2025-12-01, accessed: 2025-11-04")
    #expect(early?.message == "'2025-12-01' is after 2025-11-04, when the source was read")
    #expect(early?.severity == .warning)
    #expect(try await finding("date: 2027-01-01, accessed: 2025-11-04")?.severity == .error)
    #expect(
      try await finding("date: 2952")?.message
        == "'2952' is still to come, and the source is there")
  }
}
