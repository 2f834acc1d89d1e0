import Files
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Edits and the list of changes") struct ChangeEditTests {
  /// Files of a site held in memory after an edit of a briefing.
  private func files(
    _ old: String, _ new: String
  ) async throws -> (extent: SiteSession.Extent, text: (String) async -> String?) {
    let folder = try SiteFolder(
      """
      -- Content/site.yml --
      title: Rivers
      base_url: https://a.example/
      clock: 2025-11-30
      \(CalendarSite.rule("dams"))\(CalendarSite.rule("locks"))
      -- Content/companies/acme.md --
      ---
      name: Acme
      ---
      -- Content/briefings/week.md --
      ---
      title: The week
      date: 2025-11-04
      bottom_line: Who pays.
      corrections: [{date: 2025-11-10, type: correction, what: The sum.}]
      sources: {report: {title: A report, accessed: 2025-11-12}}
      ---
      It is [a rule](policy:dams).[](source:report)
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
    "an edited briefing is in the list at once, without all being read again",
    arguments: [
      ("title: The week", "title: The month", "The month</a>"),
      ("date: 2025-11-04", "date: 2025-11-06", "g-2025-11-06"),
      ("date: 2025-11-10, type", "date: 2025-11-20, type", "g-2025-11-20"),
      ("what: The sum.", "what: The term.", "<p>The term.</p>"),
      ("accessed: 2025-11-12", "accessed: 2025-11-13", "g-2025-11-13"),
      ("title: A report", "title: A study", "A study"),
    ])
  func edit(old: String, new: String, shown: String) async throws {
    let (extent, text) = try await files(old, new)
    #expect(extent == .records)
    #expect(await text("changes/index.html")?.contains(shown) == true)
  }

  @Test(
    "feeds have what an edit says at once",
    arguments: [
      ("title: The week", "title: The month", "policies/dams/feed.json", "The month"),
      ("date: 2025-11-04", "date: 2025-11-06", "policies/dams/feed.xml", "2025-11-06T00"),
      ("what: The sum.", "what: The term.", "changes/feed.xml", "The term."),
      ("date: 2025-11-10", "date: 2025-11-20", "feed.json", "2025-11-20T00"),
    ])
  func feeds(old: String, new: String, path: String, shown: String) async throws {
    let (extent, text) = try await files(old, new)
    #expect(extent == .records)
    #expect(await text(path)?.contains(shown) == true)
  }

  @Test func `feeds come and go with the first briefing on a record and the last`() async throws {
    let (_, before) = try await files("It is", "So it is")
    #expect(await before("companies/acme/feed.xml") == nil)
    let (_, after) = try await files("policy:dams", "company:acme")
    #expect(await after("companies/acme/feed.xml")?.contains("The week") == true)
    #expect(await after("companies/acme/index.html")?.contains("acme/feed.xml") == true)
    #expect(await after("policies/dams/feed.xml")?.contains("The week") == false)
  }

  @Test func `a briefing that links to a record is listed under the record's changes`() async throws
  {
    let (_, text) = try await files("policy:dams", "policy:locks")
    let page = await text("changes/index.html") ?? ""
    let rules = page.split(separator: "<p><a href=\"../policies/").dropFirst().map {
      $0.prefix(1500).split(separator: "</li>").first?.contains("Briefing: ")
    }
    #expect(rules == [false, true])
  }
}
