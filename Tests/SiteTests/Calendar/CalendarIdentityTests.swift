import Diagnostics
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Ids and time stamps of events in calendar files") struct CalendarIdentityTests {
  @Test func `an event keeps its id when titles, wording and addresses change`() async throws {
    func ids(_ archive: String) async throws -> [String] {
      try await CalendarSite.built(archive).values("UID")
    }
    let next = "{date: 2025-12-09, what: A vote, id: the-vote}"
    let first = try await ids(CalendarSite.rule("dams", next: next))
    #expect(first == ["policy/dams#the-vote@a.example"])
    let renamed = CalendarSite.rule("dams", next: next)
      .replacing("Rule on dams", with: "Another name").replacing("A vote", with: "Votes")
      .replacing("2025-12-09", with: "2026-01-09")
    #expect(try await ids(renamed) == first)
    #expect(
      try await ids(CalendarSite.rule("weirs", next: next, "redirects: [/policies/dams/]")) == first
    )
    // Another briefing on the event does not change the id.
    let joined = try await ids(
      CalendarSite.rule("dams", next: next)
        + CalendarSite.briefing(
          "week", "2025-11-04", next: "{date: 2025-12-09, what: It votes, about: dams}"))
    #expect(joined == first)
  }

  @Test func `ids that would be equal are made unique`() async throws {
    let site = try await CalendarSite.built(
      CalendarSite.rule(
        "dams", next: "{date: 2025-12-20, what: A vote, id: comments-close}",
        "comments_close: [{date: 2025-12-05}, {date: 2025-12-06}]"))
    #expect(
      try site.values("UID") == [
        "policy/dams#comments-close-2@a.example", "policy/dams#comments-close-3@a.example",
        "policy/dams#comments-close@a.example",
      ])
  }

  @Test func `a time stamp is the date of the newest information and never the build date`()
    async throws
  {
    func stamps(_ archive: String, asOf day: String) async throws -> [String] {
      try await CalendarSite.built(archive, asOf: day).values("DTSTAMP")
    }
    let next = "{date: 2025-12-20, what: A vote}"
    for (archive, day) in [
      (CalendarSite.rule("dams", next: next, "reviewed: 2025-11-21"), "20251121T000000Z"),
      (CalendarSite.briefing("week", "2025-11-04", next: next), "20251104T000000Z"),
      (
        CalendarSite.briefing("week", "2025-11-04", next: next, "as_of: 2025-11-02"),
        "20251102T000000Z"
      ), (CalendarSite.rule("dams", next: next), "20250901T000000Z"),
      (
        "-- Content/companies/acme.md --\n---\nname: Acme\nnext: [\(next)]\n---\n",
        "19700101T000000Z"
      ),
    ] {
      for clock in ["2025-11-30", "2025-12-01"] {
        #expect(try await stamps(archive, asOf: clock) == [day])
      }
    }
  }
}
