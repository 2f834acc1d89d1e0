import Diagnostics
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Events of the calendar") struct CalendarEventTests {
  @Test func `an event on several pages is listed once, with the wording of its record`()
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
        "9 Dec 2025 | Hearing on dams | Rule on dams | Hearing | Briefings: The month The week",
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

  @Test func `an older page with the former date refers to the moved event`()
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
        "16 Dec 2025 | The hearing | Rule on dams | Moved from 9 December 2025 | Briefings: The late The month The week"
      ])
    // The id comes from the oldest briefing.
    #expect(try briefings.values("UID") == ["briefing/week#a-hearing@a.example"])
    let unset = try await CalendarSite.built(
      CalendarSite.rule("dams", next: "{date: unknown, was: 2025-12-09, what: The hearing}") + old)
    #expect(try unset.agenda().map { $0.prefix(11) } == ["No date set"])
    #expect(!(try unset.output().files.contains("calendar.ics")))
  }

  @Test func `dates that follow from a record are listed, unless an entry has them`() async throws {
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
      // Adding or removing a briefing does not change the id of the event.
      #expect(try site.values("UID").contains("policy/dams#comments-close@a.example"))
    }
    // Another event on the same day does not hide the deadline.
    for entry in ["what: A hearing", "what: A hearing, type: hearing"] {
      let site = try await CalendarSite.built(
        rule
          + CalendarSite.briefing(
            "week", "2025-11-04", next: "{date: 2025-12-05, \(entry), about: dams}"))
      #expect(try site.agenda().filter { $0.hasPrefix("5 Dec") }.count == 2, "\(entry)")
    }
  }

  @Test func `the comment deadline of a policy withdrawn before it is not listed`() async throws {
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

  @Test func `effective dates and known ends are listed, and remain when they have passed`()
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
    // A line after the build date is ignored.
    let later = try await CalendarSite.built(
      order.replacing("{2025-09-01: final}", with: "{2025-09-01: final}, {2026-02-01: withdrawn}"))
    #expect(try later.agenda() == before.agenda())
  }

  @Test func `the end of a Congress is one event for all bills that die with it`() async throws {
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
        "3 Jan 2027 | 119th Congress ends | a Act b Act | Briefing: The week",
        "3 Jan 2025 | Died with the 118th Congress | c Act",
      ])
    #expect(try site.values("UID", in: "policies/a/calendar.ics") == ["congress-119@a.example"])
    #expect(try site.values("SUMMARY", in: "policies/b/calendar.ics") == ["119th Congress ends"])
  }

  @Test func `judgments are listed by their due dates, but not on the home page`()
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
        "20 Nov 2025 | The tax goes | Judgment due: likely Outcome: No. It stayed | Briefing: The week",
      ])
    #expect(!(try site.page("index.html").contains("The fee stays")))
    #expect(try site.values("SUMMARY").last == "Judgment due: The fee stays")
  }
}
