import Files
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Edits and search") struct SearchEditTests {
  @Test(arguments: [
    ("Silt gathers.", "Silt turbines.", "turbine"),
    ("title: Who dredges", "title: Who turbines", "turbine"),
    ("bottom_line: Nobody", "bottom_line: Turbines", "turbine"),
    ("date: 2025-04-01", "date: 2025-06-01", "silt"),
    ("## Ways out", "## Turbines", "turbine"),
  ])
  func `an edited briefing is found at once, as after a new start`(
    old: String, new: String, word: String
  ) async throws {
    let folder = try SiteFolder(
      SearchedSite.archive.replacing("2025-04-01-first", with: "first").replacing(
        "title: Harbor\n", with: "title: Harbor\nclock: 2025-11-30\n"))
    var options = BuildOptions(folder: folder.path, jobs: 2)
    options.isSiteFolder = true
    let held = SiteSession(options)
    _ = await held.refresh()
    let before = await Self.files(of: held)
    try folder.edit("Content/briefings/first.md", old, to: new)
    let refresh = await held.refresh(changed: ["Content/briefings/first.md"])
    #expect(refresh.isCurrent, "\(refresh.report.findings)")
    #expect(refresh.extent != .site)
    let after = await Self.files(of: held)
    #expect(after != before)
    #expect(after.contains { $0.key.hasPrefix("search/words/") && $0.value.contains(";\(word):") })
    let anew = SiteSession(options)
    _ = await anew.refresh()
    #expect(await Self.files(of: anew) == after)
  }

  private static func files(of session: SiteSession) async -> [String: String] {
    var files: [String: String] = [:]
    for path in await session.paths where path.hasPrefix("search/") {
      guard case .bytes(let bytes) = await session.file(at: path) else { continue }
      files[path] = String(decoding: bytes, as: UTF8.self)
    }
    return files
  }
}
