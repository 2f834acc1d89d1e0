import Diagnostics
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("The calendar") struct CalendarPageTests {
  @Test
  func
    `what is to come is first and the soonest of it, then what has no date, then the past, the last first`()
    async throws
  {
    let site = try await CalendarSite.built(
      CalendarSite.rule(
        "dams",
        next: """
          {date: 2026, what: A study}, {date: 2025-11-10, what: A visit}, {date: unknown, what: A law},
          {date: 2025-12, what: A plan}, {date: 2025-12-31, what: An end}, {date: 2025-10-02, what: A talk},
          {date: 2026-Q1, what: A report}, {date: 2025-11-30, what: Today}
          """))
    #expect(
      try site.agenda().map { $0.split(separator: " | ").prefix(2).joined(separator: " | ") } == [
        "30 Nov 2025 | Today", "31 Dec 2025 | An end", "Dec 2025 | A plan", "Q1 2026 | A report",
        "2026 | A study", "No date set | A law", "10 Nov 2025 | A visit", "2 Oct 2025 | A talk",
      ])
    let page = try site.page("calendar/index.html")
    for id in ["2025-11", "2025-12", "2026-q1", "2026", "past-2025-11", "2025-10"] {
      #expect(page.contains("<h3 id=\"g-\(id)\">"), "\(id)")
    }
    #expect(page.contains("<h3 id=\"g-2026-q1\">First quarter of 2026</h3>"))
    #expect(page.contains("tatuses as of <time datetime=\"2025-11-30\">30 November 2025</time>"))
    #expect(page.contains("<time datetime=\"2025-12-31\">31 Dec 2025</time>"))
    #expect(page.contains("<time datetime=\"2025-12\">Dec 2025</time>"))
    #expect(!page.contains("<script src"))
  }

  @Test func `an event says when, what, whose, of what sort, and what became of it`() async throws {
    let site = try await CalendarSite.built(
      CalendarSite.rule(
        "dams",
        next: """
          {date: 2025-12-09 10:00 America/New_York, what: A hearing, type: hearing, was: [2025-11-14, 2025-12-02]},
          {date: 2025-12-10, what: A vote, cancelled: 2025-11-29, outcome: No quorum},
          {date: 2025-11-10, what: A visit}, {date: 2025-11-11, what: A talk, outcome: It was short}
          """))
    #expect(
      try site.agenda() == [
        "9 Dec 2025 | A hearing | Rule on dams | 10:00 Eastern time Hearing Moved from 14 November 2025, then 2 December 2025",
        "10 Dec 2025 | A vote | Rule on dams | Cancelled on 29 November 2025. No quorum",
        "11 Nov 2025 | A talk | Rule on dams | Outcome: It was short",
        "10 Nov 2025 | A visit | Rule on dams | Past, outcome not recorded",
      ])
    #expect(
      try site.page("calendar/index.html").contains("<time datetime=\"2025-12-09T10:00-05:00\">"))
  }

  @Test func `the menu and the home page lead to it where there is one`() async throws {
    let site = try await CalendarSite.built(
      CalendarSite.rule("dams", next: "{date: 2025-12-09, what: A vote}"))
    let home = try site.page("index.html")
    #expect(home.contains("<li><a href=\"./calendar/\">Calendar</a></li>"))
    #expect(home.contains("<a href=\"./calendar/\">Full calendar</a>"))
    #expect(
      try site.page("calendar/index.html").contains(
        "<a href=\"../calendar/\" aria-current=\"page\">")
    )
    #expect(try site.page("sitemap.xml").contains("https://a.example/calendar/</loc>"))
    let none = try await CalendarSite.built(CalendarSite.rule("dams"))
    #expect(!(try none.page("index.html").contains("calendar")))
    #expect(!(try none.output().files.contains { $0.contains("calendar") }))
  }

  @Test func `a site with many events has pages for past years, none of them endless`()
    async throws
  {
    var archive = ""
    for number in 0..<200 {
      let (year, month) = (number < 160 ? 2024 : 2025, number % 10 + 1)
      archive += CalendarSite.rule(
        "r\(number)", next: "{date: \(year)-0\(month % 9 + 1)-11, what: Event \(number)}")
    }
    archive += CalendarSite.rule("last", next: "{date: 2026-05-05, what: A vote}")
    let site = try await CalendarSite.built(archive)
    #expect(
      try site.output().files.filter { $0.hasPrefix("calendar/") } == [
        "calendar/2024/index.html", "calendar/2024/page/2/index.html", "calendar/index.html",
      ])
    #expect(try site.agenda().count == 41)
    #expect(try site.agenda("calendar/2024/index.html").count == CalendarLayout.pageSize)
    #expect(try site.agenda("calendar/2024/page/2/index.html").count == 10)
    let year = try site.page("calendar/2024/index.html")
    #expect(year.contains("<h1>Calendar of 2024</h1>"))
    #expect(try site.page("calendar/index.html").contains("<a href=\"../calendar/2024/\">2024</a>"))
    #expect(year.contains("<a href=\"../../calendar/2024/\" aria-current=\"true\">2024</a>"))
    #expect(try site.page("sitemap.xml").contains("https://a.example/calendar/2024/page/2/</loc>"))
  }

  @Test(
    "a page or a file of the site at its address takes its place",
    arguments: [
      ("-- Content/pages/⟦calendar⟧.md --\n---\ntitle: Mine\n---\n", "Content/pages/calendar.md"),
      ("-- Content/static/calendar/index.html --\nMine\n", "Content/static/calendar/index.html"),
      ("-- Content/static/calendar --\nMine\n", "Content/static/calendar"),
      (
        "-- Content/pages/dates.md --\n---\ntitle: Mine\nredirects: [/calendar/]\n---\n",
        "Content/pages/dates.md"
      ),
    ])
  func ownPage(archive: String, path: String) async throws {
    let site = try await CalendarSite.built(
      CalendarSite.rule("dams", next: "{date: 2025-12-09, what: A vote}")
        + archive.replacing("⟦", with: "").replacing("⟧", with: ""))
    #expect(site.report.findings.map(\.rule.name) == ["ReplacedOutput"])
    #expect(site.report.findings.map(\.place.path) == [path])
    #expect(
      site.report.findings.first?.message
        == "/calendar/ is this \(path.hasSuffix(".md") ? "page" : "file"), so the calendar is left out"
    )
    #expect(site.isBuilt)
    #expect(!(try site.page("index.html").contains("Full calendar")))
    #expect(try site.output().files.contains("calendar.ics"), "it is another file")
  }

  @Test func `a link to the calendar or a month of it is checked`() async throws {
    let text = """
      -- Content/pages/about.md --
      ---
      title: About
      ---
      [All](/calendar/), [December](/calendar/#g-2025-12), [to subscribe](/calendar.ics) or
      [to one](/policies/dams/calendar.ics).
      """
    let site = try await CalendarSite.built(
      CalendarSite.rule("dams", next: "{date: 2025-12-09, what: A vote}") + text)
    #expect(site.findings == [])
    let none = try await CalendarSite.built(CalendarSite.rule("dams") + text)
    #expect(none.report.findings.count == 4)
  }
}
