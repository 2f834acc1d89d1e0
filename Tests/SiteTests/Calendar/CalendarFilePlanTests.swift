import Diagnostics
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Calendar files of a site") struct CalendarFilePlanTests {
  @Test func `the site, records, topics and trackers have a calendar file if it has events`()
    async throws
  {
    let archive =
      CalendarSite.rule("dams", next: "{date: 2025-12-09, what: A vote}", "topics: [water]")
      + CalendarSite.rule("locks", "topics: [fish]")
      + CalendarSite.rule("weirs", next: "{date: 2023-12-09, what: A vote, outcome: Yes}")
      + CalendarSite.briefing(
        "week", "2025-11-04", next: "{date: 2025-12-10, what: A talk}", "topics: [talks]")
      + ["water", "fish", "talks"].map {
        "-- Content/topics/\($0).md --\n---\nname: All on \($0)\n---\n"
      }.joined()
    let trackers = """
      trackers:
        rules: { kind: policy }
        fish: { kind: policy, where: { topic: fish } }
        notes: { kind: briefing }
      """
    let site = try await CalendarSite.built(archive, settings: trackers)
    #expect(site.findings == [])
    #expect(
      try site.output().files.filter { $0.hasSuffix(".ics") } == [
        "calendar.ics", "policies/dams/calendar.ics", "topics/talks/calendar.ics",
        "topics/water/calendar.ics", "trackers/notes/calendar.ics", "trackers/rules/calendar.ics",
      ])
    #expect(try site.values("SUMMARY") == ["Rule on dams: A vote", "A talk"])
    #expect(
      try site.values("SUMMARY", in: "topics/water/calendar.ics") == ["Rule on dams: A vote"])
    #expect(try site.values("SUMMARY", in: "trackers/notes/calendar.ics") == ["A talk"])
    let link = "<link rel=\"alternate\" type=\"text/calendar\" title=\"Rule on dams\""
    #expect(
      try site.page("policies/dams/index.html").contains(
        link + " href=\"../../policies/dams/calendar.ics\">"))
    for page in [
      "policies/dams", "topics/water", "topics/talks", "trackers/notes", "trackers/rules",
      "calendar",
    ] {
      #expect(try site.page("\(page)/index.html").contains(">Add to calendar</a>"), "\(page)")
    }
    #expect(try site.page("index.html").contains("type=\"text/calendar\""))
    for page in [
      "policies/locks", "policies/weirs", "topics/fish", "trackers/fish", "briefings/week",
    ] {
      #expect(!(try site.page("\(page)/index.html").contains("text/calendar")), "\(page)")
    }
    #expect(try site.agenda().last?.hasPrefix("9 Dec 2023") == true, "the page has all")
  }

  @Test func `there are no calendar files without base_url, or if they are disabled`() async throws
  {
    let rule = CalendarSite.rule("dams", next: "{date: 2025-12-09, what: A vote}")
    for site in [
      try await CalendarSite.built(rule, base: nil),
      try await CalendarSite.built(rule, settings: "outputs: { calendars: false }"),
    ] {
      #expect(site.findings == [])
      #expect(try site.output().files.contains("calendar/index.html"))
      #expect(!(try site.output().files.contains { $0.hasSuffix(".ics") }))
      for page in try site.output().files where page.hasSuffix(".html") {
        #expect(!(try site.page(page).contains("text/calendar")), "\(page)")
      }
    }
  }

  @Test func `a file of the site at its path replaces a calendar file`() async throws {
    let archive = CalendarSite.rule("dams", next: "{date: 2025-12-09, what: A vote}")
    for path in ["calendar.ics", "policies/dams/calendar.ics"] {
      let site = try await CalendarSite.built(archive + "-- Content/static/\(path) --\nmine\n")
      #expect(site.report.findings.map(\.rule.name) == ["ReplacedOutput"], "\(path)")
      #expect(try site.page(path) == "mine\n")
    }
  }
}
