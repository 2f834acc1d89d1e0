import Diagnostics
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Records that the calendar does not show") struct CalendarVisibilityTests {
  @Test func `held-back and withdrawn records are on no calendar`() async throws {
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

  @Test func `a held-back record is not named in a briefing's events`() async throws {
    let site = try await CalendarSite.built(
      CalendarSite.rule("dams", "draft: true")
        + CalendarSite.briefing(
          "week", "2025-11-04", next: "{date: 2025-12-09, what: A vote, about: dams}"))
    #expect(try site.agenda() == ["9 Dec 2025 | A vote | Briefing: The week"])
    #expect(try site.values("SUMMARY") == ["A vote"])
  }

  @Test func `a draft that is shown is on the calendar page, but in no calendar file`()
    async throws
  {
    let site = try await CalendarSite.built(
      CalendarSite.rule(
        "dams", next: "{date: 2025-12-09, what: A vote}", "draft: true")
    ) { $0.showsDrafts = true }
    #expect(try site.agenda().count == 1)
    #expect(try site.output().files.filter { $0.hasSuffix(".ics") } == [])
  }
}
