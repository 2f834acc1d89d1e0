import Files
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("The calendar of a site whose files change") struct CalendarEditTests {
  private static let briefing = CalendarSite.briefing(
    "week", "2025-11-04", next: "{date: 2025-12-09, what: A vote, about: dams}")

  /// Files of a site held in memory, before and after an edit of the briefing.
  private func files(
    _ old: String, _ new: String
  ) async throws -> (extent: SiteSession.Extent, text: (String) async -> String?) {
    let folder = try SiteFolder(
      """
      -- Content/site.yml --
      title: Rivers
      base_url: https://a.example/
      clock: 2025-11-30
      \(CalendarSite.rule("dams"))\(Self.briefing)
      """)
    var options = BuildOptions(folder: folder.path, jobs: 2)
    options.isSiteFolder = true
    let held = SiteSession(options)
    _ = await held.refresh()
    try folder.edit("Content/briefings/week.md", old, to: new)
    let refresh = await held.refresh(changed: ["Content/briefings/week.md"])
    #expect(refresh.isCurrent, "\(refresh.report.findings)")
    return (
      refresh.extent,
      { path in
        _ = folder
        guard case .bytes(let bytes) = await held.file(at: path) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
      }
    )
  }

  @Test(
    "an edited line of 'next' is on every calendar at once, without all being read again",
    arguments: [
      ("2025-12-09", "2025-12-16", "16 Dec 2025", "DTSTART;VALUE=DATE:20251216"),
      ("what: A vote", "what: A hearing", "A hearing", "SUMMARY:Rule on dams: A hearing"),
      ("about: dams", "about: dams, cancelled: 2025-11-20", "Cancelled on", "STATUS:CANCELLED"),
    ])
  func line(old: String, new: String, page: String, line: String) async throws {
    let (extent, text) = try await files(old, new)
    #expect(extent == .records)
    #expect(await text("calendar/index.html")?.contains(page) == true)
    #expect(await text("index.html")?.contains(page) == true)
    for path in ["calendar.ics", "policies/dams/calendar.ics"] {
      #expect(await text(path)?.contains(line) == true, "\(path)")
    }
  }

  @Test func `files come and go with the lines`() async throws {
    let (_, alone) = try await files(", about: dams", "")
    #expect(await alone("calendar.ics") != nil)
    #expect(await alone("policies/dams/calendar.ics") == nil)
    let (_, none) = try await files("next: [{date: 2025-12-09, what: A vote, about: dams}]", "")
    #expect(await none("calendar/index.html") == nil)
    #expect(await none("calendar.ics") == nil)
    #expect(await none("index.html")?.contains("calendar") == false)
  }
}
