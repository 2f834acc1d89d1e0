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
        "9 Dec 2025 | A hearing | Rule on dams | 10:00, New York time · Hearing · Moved from 14 November 2025, then 2 December 2025",
        "10 Dec 2025 | A vote | Rule on dams | Cancelled on 29 November 2025. No quorum",
        "11 Nov 2025 | A talk | Rule on dams | Outcome: It was short",
        "10 Nov 2025 | A visit | Rule on dams | Past, outcome not recorded",
      ])
    #expect(
      try site.page("calendar/index.html").contains("<time datetime=\"2025-12-09T10:00-05:00\">"))
  }

  @Test func `an event that several pages speak of is there once, in the words of its record`()
    async throws
  {
    let site = try await CalendarSite.built(
      CalendarSite.rule("dams", next: "{date: 2025-12-09, what: Hearing on dams, type: hearing}")
        + CalendarSite.briefing(
          "week", "2025-11-04", next: "{date: 2025-12-09, what: They meet, about: dams}")
        + CalendarSite.briefing(
          "month", "2025-11-05",
          next: "{date: 2025-12-09, what: Hearing, about: dams, type: hearing}")
        + CalendarSite.briefing(
          "vote", "2025-11-06", next: "{date: 2025-12-09, what: A vote, about: dams, type: vote}"))
    #expect(
      try site.agenda() == [
        "9 Dec 2025 | Hearing on dams | Rule on dams | Hearing | Briefings: The month · The week",
        "9 Dec 2025 | A vote | Rule on dams | Vote | Briefing: The vote",
      ])
    #expect(
      try site.values("UID") == [
        "policy/dams#hearing-on-dams@a.example", "briefing/vote#a-vote@a.example",
      ])
  }

  @Test func `two entries of one page are two events`() async throws {
    let site = try await CalendarSite.built(
      CalendarSite.rule("dams")
        + CalendarSite.briefing(
          "week", "2025-11-04",
          next:
            "{date: 2025-12-09, what: A hearing, about: dams}, {date: 2025-12-09, what: A vote, about: dams}"
        ))
    #expect(try site.agenda().count == 2)
  }

  @Test func `an older page that names the former date speaks of the event that was moved`()
    async throws
  {
    let old = CalendarSite.briefing(
      "week", "2025-11-04", next: "{date: 2025-12-09, what: A hearing, about: dams}")
    let own = try await CalendarSite.built(
      CalendarSite.rule("dams", next: "{date: 2025-12-16, was: 2025-12-09, what: The hearing}")
        + old)
    #expect(
      try own.agenda() == [
        "16 Dec 2025 | The hearing | Rule on dams | Moved from 9 December 2025 | Briefing: The week"
      ])
    let briefings = try await CalendarSite.built(
      CalendarSite.rule("dams") + old
        + CalendarSite.briefing(
          "month", "2025-11-05",
          next: "{date: 2025-12-16, was: 2025-12-09, what: The hearing, about: dams}")
        + CalendarSite.briefing(
          "late", "2025-11-06", next: "{date: 2025-12-09, what: A hearing, about: dams}"))
    #expect(
      try briefings.agenda() == [
        "16 Dec 2025 | The hearing | Rule on dams | Moved from 9 December 2025 | Briefings: The late · The month · The week"
      ])
    // The name is that of the oldest.
    #expect(try briefings.values("UID") == ["briefing/week#a-hearing@a.example"])
    let unset = try await CalendarSite.built(
      CalendarSite.rule("dams", next: "{date: unknown, was: 2025-12-09, what: The hearing}") + old)
    #expect(try unset.agenda().map { $0.prefix(11) } == ["No date set"])
    #expect(!(try unset.output().files.contains("calendar.ics")))
  }

  @Test func `what follows from a record is there, unless an entry says it`() async throws {
    let rule = CalendarSite.rule(
      "dams", "comments_close: [{date: 2025-12-05}, {date: 2025-11-05, what: Replies}]")
    let site = try await CalendarSite.built(rule)
    #expect(
      try site.agenda() == [
        "5 Dec 2025 | Comments close | Rule on dams", "5 Nov 2025 | Replies close | Rule on dams",
      ])
    for entry in [
      "what: Comments due", "what: 'Comment period ends'", "what: Last day, type: comment-deadline",
      "what: Last day, type: deadline",
    ] {
      let site = try await CalendarSite.built(
        rule
          + CalendarSite.briefing(
            "week", "2025-11-04", next: "{date: 2025-12-05, \(entry), about: dams}"))
      #expect(try site.agenda().filter { $0.hasPrefix("5 Dec") }.count == 1, "\(entry)")
      // A briefing that comes or goes leaves the event its name.
      #expect(try site.values("UID").contains("policy/dams#comments-close@a.example"))
    }
    // Another event of the day does not hide the deadline.
    for entry in ["what: A hearing", "what: A hearing, type: hearing"] {
      let site = try await CalendarSite.built(
        rule
          + CalendarSite.briefing(
            "week", "2025-11-04", next: "{date: 2025-12-05, \(entry), about: dams}"))
      #expect(try site.agenda().filter { $0.hasPrefix("5 Dec") }.count == 2, "\(entry)")
    }
  }

  @Test func `comments that close on what was withdrawn before are nobody's deadline`() async throws
  {
    let withdrawn = """
      -- Content/policies/dams.md --
      ---
      name: Rule on dams
      type: rule
      history: [{2025-09-01: proposed}, {2025-10-01: withdrawn}]
      comments_close: CLOSE
      ---
      """
    for day in ["2025-12-05", "2025-11-05"] {
      let site = try await CalendarSite.built(withdrawn.replacing("CLOSE", with: day))
      #expect(!(try site.output().files.contains("calendar/index.html")), "\(day)")
    }
    let closed = try await CalendarSite.built(withdrawn.replacing("CLOSE", with: "2025-09-20"))
    #expect(try closed.agenda() == ["20 Sep 2025 | Comments closed | Rule on dams"])
  }

  @Test func `days of effect and ends known beforehand are there, and stay when they have come`()
    async throws
  {
    let order = """
      -- Content/policies/dams.md --
      ---
      name: Rule on dams
      type: rule
      history: [{2025-09-01: final}]
      effective: 2025-12-15
      expires: 2026-06-30
      ---
      """
    let before = try await CalendarSite.built(order)
    #expect(
      try before.agenda() == [
        "15 Dec 2025 | Takes effect | Rule on dams", "30 Jun 2026 | Expires | Rule on dams",
      ])
    let after = try await CalendarSite.built(order, asOf: "2026-07-02")
    #expect(
      try after.agenda() == [
        "30 Jun 2026 | Expired | Rule on dams", "15 Dec 2025 | Took effect | Rule on dams",
      ])
    #expect(try before.values("UID") == after.values("UID"))
    #expect(try before.page("calendar.ics") == after.page("calendar.ics"))
    let revoked = try await CalendarSite.built(
      order.replacing("{2025-09-01: final}", with: "{2025-09-01: final}, {2025-11-01: withdrawn}"))
    #expect(!(try revoked.output().files.contains("calendar/index.html")))
    // A line after the day of the build says nothing yet.
    let later = try await CalendarSite.built(
      order.replacing("{2025-09-01: final}", with: "{2025-09-01: final}, {2026-02-01: withdrawn}"))
    #expect(try later.agenda() == before.agenda())
  }

  @Test func `a Congress ends once for all the bills that end with it`() async throws {
    let site = try await CalendarSite.built(
      CalendarSite.bill("a", "hr1-119", "{2025-02-01: introduced}")
        + CalendarSite.bill(
          "b", "s2-119", next: "{date: 2027-01-03, what: The Congress ends, type: expiry}",
          "{2025-03-01: introduced}")
        + CalendarSite.bill("c", "hr3-118", "{2024-03-01: introduced}")
        + CalendarSite.bill("d", "hr4-119", "{2025-02-01: introduced}, {2025-05-01: failed}")
        + CalendarSite.briefing(
          "week", "2025-11-04",
          next: "{date: 2027-01-03, what: Its Congress ends, about: a, type: expiry}"))
    let agenda = try site.agenda()
    #expect(
      agenda == [
        "3 Jan 2027 | 119th Congress ends | a Act · b Act | Briefing: The week",
        "3 Jan 2025 | Died with the 118th Congress | c Act",
      ])
    #expect(try site.values("UID", in: "policies/a/calendar.ics") == ["congress-119@a.example"])
    #expect(try site.values("SUMMARY", in: "policies/b/calendar.ics") == ["119th Congress ends"])
  }

  @Test func `judgments are there by the day on which they fall due, and not on the home page`()
    async throws
  {
    let site = try await CalendarSite.built(
      CalendarSite.briefing(
        "week", "2025-11-04",
        """
        judgments:
          - {id: fee, claim: The fee stays, likelihood: likely, resolve_by: 2025-12-31}
          - {id: tax, claim: The tax goes, likelihood: likely, resolve_by: 2025-11-20, outcome: {result: no, note: It stayed}}
        """))
    #expect(
      try site.agenda() == [
        "31 Dec 2025 | The fee stays | Judgment due: likely | Briefing: The week",
        "20 Nov 2025 | The tax goes | Judgment due: likely · Outcome: No. It stayed | Briefing: The week",
      ])
    #expect(!(try site.page("index.html").contains("The fee stays")))
    #expect(try site.values("SUMMARY").last == "Judgment due: The fee stays")
  }

  @Test func `what is held back or withdrawn is on no calendar`() async throws {
    let next = "{date: 2025-12-09, what: A secret vote}"
    for more in [
      "draft: true", "embargo_until: 2026-01-10 09:30 America/New_York", "tlp: AMBER",
      "withdrawn: {date: 2025-11-20, reason: Wrong}",
    ] {
      let site = try await CalendarSite.built(
        CalendarSite.briefing("week", "2025-11-04", next: next, more)
          + CalendarSite.rule("dams", next: "{date: 2025-12-01, what: A visit}"))
      #expect(try site.agenda().count == 1, "\(more)")
      for file in try site.output().files where file.hasSuffix(".ics") || file == "index.html" {
        #expect(!(try site.page(file).contains("secret vote")), "\(more): \(file)")
      }
    }
  }

  @Test func `a held-back record that a briefing speaks of is not named`() async throws {
    let site = try await CalendarSite.built(
      CalendarSite.rule("dams", "draft: true")
        + CalendarSite.briefing(
          "week", "2025-11-04", next: "{date: 2025-12-09, what: A vote, about: dams}"))
    #expect(try site.agenda() == ["9 Dec 2025 | A vote | Briefing: The week"])
    #expect(try site.values("SUMMARY") == ["A vote"])
  }

  @Test func `a draft that is shown is on the page, and in no calendar of another program`()
    async throws
  {
    let site = try await CalendarSite.built(
      CalendarSite.rule(
        "dams", next: "{date: 2025-12-09, what: A vote}", "draft: true")
    ) { $0.showsDrafts = true }
    #expect(try site.agenda().count == 1)
    #expect(try site.output().files.filter { $0.hasSuffix(".ics") } == [])
  }

  @Test func `the menu and the home page lead to it where there is one`() async throws {
    let site = try await CalendarSite.built(
      CalendarSite.rule("dams", next: "{date: 2025-12-09, what: A vote}"))
    let home = try site.page("index.html")
    #expect(home.contains("<li><a href=\"./calendar/\">Calendar</a></li>"))
    #expect(home.contains("<a href=\"./calendar/\">Whole calendar</a>"))
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
    #expect(!(try site.page("index.html").contains("Whole calendar")))
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
