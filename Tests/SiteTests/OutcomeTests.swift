import Diagnostics
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("What came of it") struct OutcomeTests {
  /// A rule with dates to come, and a briefing that has its own of them.
  private static func archive(rule: String, briefing: String = "") -> String {
    """
    -- Content/policies/loads.md --
    ---
    name: Large loads
    type: rule
    history: [2025-10-23: proposed]
    next:
    \(rule)
    ---
    -- Content/briefings/one.md --
    ---
    title: One
    date: 2025-11-04
    \(briefing)
    ---
    Words.
    -- Content/sources.yml --
    edgar: {title: EDGAR, type: filing}
    """
  }

  private static let trackers = """

    -- Content/site.yml --
    title: Site
    trackers: {policies: {title: Policies, kind: policy}}

    """

  @Test func `what has passed comes after what is to come, and closing needs no outcome`()
    async throws
  {
    let site = try await BuiltSite(
      """
      -- Content/policies/loads.md --
      ---
      name: Large loads
      type: rule
      comments_close:
        - {date: 2025-11-21, what: Initial comments}
        - {date: 2025-12-05, what: Reply comments}
      history: [2025-10-27: proposed]
      next:
        - {date: 2025-11-21, what: Initial comments close, type: comment-deadline}
        - {date: 2026-04-30, what: Final action, type: decision}
      ---
      """)
    #expect(site.findings == [])
    let page = try site.page("policies/loads/index.html")
    let next = try #require(page.firstRange(of: "What’s next"))
    let rest = page[next.upperBound...]
    let coming = try #require(rest.firstRange(of: "Final action"))
    let past = try #require(rest.firstRange(of: "Initial comments close"))
    #expect(coming.lowerBound < past.lowerBound)
    #expect(page.contains("reply comments close on 5 December 2025"))
  }

  @Test func `what was moved is shown with its former dates`() async throws {
    let site = try await BuiltSite(
      Self.archive(
        rule:
          "  - {date: 2025-12-21, was: [2025-11-14, 2025-12-01], what: Comments due, type: comment-deadline}",
        briefing: "next: [{date: 2025-11-14, what: Comments, about: loads}]") + Self.trackers)
    #expect(site.findings == [])
    let words = "Moved from 14 November 2025, then 1 December 2025"
    #expect(
      try site.page("policies/loads/index.html")
        .contains("<span>Comment deadline</span> <span>\(words)</span>"))
    #expect(try site.page("index.html").contains("<p class=\"meta series\"><span>\(words)</span>"))
    #expect(
      try site.page("trackers/policies/index.html")
        .contains("</time></small> <small>\(words)</small>"))
    // The briefing's own date was one of them.
    let briefing = try site.page("briefings/one/index.html")
    #expect(briefing.contains("<time datetime=\"2025-12-21\">21 Dec 2025</time>"))
    #expect(briefing.contains("Moved from 14 November 2025</span>"))
    #expect(!briefing.contains("part-past"), "it is still to come")
  }

  @Test func `what has passed has its own heading, also after a move`() async throws {
    let site = try await BuiltSite(
      Self.archive(
        rule:
          "  - {date: 2025-11-20, was: [2025-11-14], what: A vote, type: vote, outcome: It failed}",
        briefing:
          "next: [{date: 2025-11-14, what: The vote, about: loads}, {date: 2026, what: A law}]"))
    #expect(site.findings == [])
    let page = try site.page("briefings/one/index.html")
    let past = try #require(page.firstRange(of: "<h3 id=\"part-past\">Past</h3>"))
    let law = page.firstRange(of: "A law")
    let vote = page.firstRange(of: "datetime=\"2025-11-20\"")
    #expect((try #require(law)).upperBound < past.lowerBound)
    #expect(past.upperBound < (try #require(vote)).lowerBound)
    #expect(page.contains("Moved from 14 November 2025</span> <span>Outcome: It failed"))
  }

  @Test func `what has no new date is put off`() async throws {
    let site = try await BuiltSite(
      Self.archive(
        rule: "  - {date: unknown, was: 2025-11-14, what: A vote}",
        briefing: "next: [{date: 2025-11-14, what: The vote, about: loads}]"))
    #expect(site.findings == [])
    let page = try site.page("policies/loads/index.html")
    #expect(page.contains("No date set") && page.contains(">Moved from 14 November 2025</span>"))
    let briefing = try site.page("briefings/one/index.html")
    #expect(
      briefing.contains("No date set") && briefing.contains("Moved from 14 November 2025</span>"))
  }

  @Test func `what was cancelled is shown as cancelled, also on the calendar`() async throws {
    let site = try await BuiltSite(
      Self.archive(
        rule: """
            - {date: 2025-12-09, what: A hearing, cancelled: 2025-11-20}
            - {date: 2025-11-10, what: A markup, cancelled: 2025-11, outcome: No quorum}
          """, briefing: "next: [{date: 2025-12-09, what: The hearing, about: loads}]")
        + Self.trackers)
    // A date that has passed needs no other outcome.
    #expect(site.findings == [])
    let page = try site.page("policies/loads/index.html")
    #expect(page.contains("<strong>Cancelled on 20 November 2025</strong></span></p>"))
    #expect(page.contains("<strong>Cancelled in November 2025. No quorum</strong></span></p>"))
    #expect(!page.contains("Past, outcome not recorded"))
    #expect(
      try site.page("briefings/one/index.html")
        .contains("<strong>Cancelled on 20 November 2025</strong></span></p>"))
    let home = try site.page("index.html")
    #expect(home.contains("A hearing") && home.contains("Cancelled on 20 November 2025"))
    #expect(!home.contains("A markup"))
    #expect(try !site.page("trackers/policies/index.html").contains("hearing"))
  }

  @Test func `an hour is shown with its zone`() async throws {
    let archive = Self.archive(
      rule: "  - {date: 2025-12-09 14:30 America/New_York, what: A hearing, type: hearing}")
    let site = try await BuiltSite(archive)
    #expect(site.findings == [])
    #expect(
      try site.page("policies/loads/index.html")
        .contains("<span>14:30 Eastern time</span> <span>Hearing</span>"))
    #expect(try site.page("index.html").contains("<span>14:30 Eastern time</span>"))
    let american = try await BuiltSite(
      archive + "\n-- Content/site.yml --\ntitle: S\nlanguage: en-US\n")
    #expect(try american.page("index.html").contains(">2:30 p.m. Eastern time</span>"))
  }

  @Test func `a zone that the system does not know is an error`() async throws {
    let site = try await BuiltSite(
      Self.archive(rule: "  - {date: 2025-12-09 14:30 ⟦America/Nowhere⟧, what: A hearing}"))
    #expect(
      site.findings == [
        "UnknownTimeZone Content/policies/loads.md:6:29 'America/Nowhere' is not a time zone of this system"
      ])
    #expect(site.report.findings.map(\.place) == site.marks)
  }

  @Test func `a judgment says what came of it, when, and where that was read`() async throws {
    let site = try await BuiltSite(
      Self.archive(
        rule: "  - {date: 2026-12, what: A rule}",
        briefing: """
          judgments:
            - id: letter
              claim: A letter is published
              likelihood: unlikely
              resolve_by: 2025-11-10
              outcome: {result: no, date: 2025-11-10, note: None was published, source: edgar}
            - {id: moot, claim: It is settled, outcome: {result: void}}
          """))
    #expect(site.findings == [])
    let page = try site.page("briefings/one/index.html")
    #expect(
      page.contains(
        "<strong>Outcome, <time datetime=\"2025-11-10\">10 November 2025</time>: No. None was published</strong>"
          + "<sup class=\"note\"><a href=\"#source-edgar\""))
    #expect(page.contains("<strong>Outcome: Void</strong>"))
  }

  @Test func `a text alone settles a judgment, with a warning that says what to write`()
    async throws
  {
    let site = try await BuiltSite(
      Self.archive(
        rule: "  - {date: 2026-12, what: A rule}",
        briefing: """
          judgments:
            - {id: a, claim: One, resolve_by: 2025-11-10, outcome: ⟦It did not⟧}
            - {id: b, claim: Two, outcome: ⟦Yes⟧}
          """))
    #expect(
      site.findings.map { $0.split(separator: " ")[0] } == ["UnscoredOutcome", "UnscoredOutcome"])
    #expect(site.report.findings.map(\.place) == site.marks)
    #expect(
      site.report.findings.map(\.help) == [
        "write outcome: {result: yes, no or void, date: DATE, note: …}",
        "write outcome: {result: yes}",
      ])
    #expect(
      try site.page("briefings/one/index.html").contains("<strong>Outcome: It did not</strong>"))
  }

  @Test func `the source of an outcome is one of the site`() async throws {
    let site = try await BuiltSite(
      Self.archive(
        rule: "  - {date: 2026-12, what: A rule}",
        briefing: "judgments: [{id: a, claim: One, outcome: {result: yes, source: ⟦edgr⟧}}]"))
    #expect(site.report.findings.map(\.rule.name) == ["UnknownSource"])
    #expect(site.report.findings.map(\.place) == site.marks)
  }
}
