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

  @Test func `the page of the calendar can be disabled alone`() async throws {
    let rule = CalendarSite.rule("dams", next: "{date: 2025-12-09, what: A vote}")
    let site = try await CalendarSite.built(rule, settings: "outputs: { calendar: false }")
    #expect(site.findings == [])
    let files = try site.output().files
    #expect(!files.contains("calendar/index.html") && files.contains("calendar.ics"))
    for page in files where page.hasSuffix(".html") {
      #expect(!(try site.page(page).contains("/calendar/\"")), "\(page)")
    }
  }

  @Test func `the calendar of a company or agency has the dates of its deals and policies`()
    async throws
  {
    let site = try await CalendarSite.built(
      """
      -- Content/companies/acme.md --
      ---
      name: Acme
      ---
      -- Content/companies/idle.md --
      ---
      name: Idle
      ---
      -- Content/agencies/board.md --
      ---
      name: Board
      ---
      -- Content/deals/supply.md --
      ---
      name: The supply
      type: supply-agreement
      parties: {acme: supplier}
      history: [2025-05-01: signed]
      next: [{date: 2026-03-01, what: First delivery}, {date: 2026, what: Full use}]
      ---
      \(CalendarSite.rule("dams", next: "{date: 2025-12-09, what: A vote}", "issued-by: board"))
      """)
    #expect(site.findings == [])
    let files = try site.output().files
    let delivery = ["The supply: First delivery"]
    #expect(try site.values("SUMMARY", in: "companies/acme/calendar.ics") == delivery)
    #expect(
      try site.values("SUMMARY", in: "agencies/board/calendar.ics") == ["Rule on dams: A vote"])
    #expect(!files.contains("companies/idle/calendar.ics"))
    #expect(try site.page("companies/acme/index.html").contains(">Add to calendar</a>"))
    // An event of a whole year would fill another program's calendar.
    #expect(try site.values("SUMMARY", in: "deals/supply/calendar.ics") == delivery)
    #expect(try site.page("calendar/index.html").contains("Full use"))
  }

  @Test func `the dates of a topic are about its records, or about nothing else`() async throws {
    let site = try await CalendarSite.built(
      CalendarSite.rule("dams", next: "{date: 2025-12-09, what: A vote}", "topics: [water]")
        + CalendarSite.rule("wires")
        + CalendarSite.briefing(
          "week", "2025-11-04",
          next:
            "{date: 2025-12-10, what: A talk}, {date: 2025-12-11, what: A hearing, about: wires}, {date: 2025-12-12, what: A reply, about: dams}",
          "topics: [water]") + "-- Content/topics/water.md --\n---\nname: Water\n---\n")
    #expect(
      try site.values("SUMMARY", in: "topics/water/calendar.ics") == [
        "Rule on dams: A vote", "A talk", "Rule on dams: A reply",
      ])
    let page = try site.page("topics/water/index.html")
    #expect(page.contains("A reply") && page.contains("A talk") && !page.contains("A hearing"))
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
