import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import SiteModel

@Suite("What search does not show") struct SearchVisibilityTests {
  /// Each has a word of its own in its address, name, aliases, summary, text, facts, dates and judgments.
  private static func briefing(_ word: String, _ date: String, _ more: String) -> String {
    """
    -- Content/briefings/\(word)-page.md --
    ---
    title: The \(word) title
    date: \(date)
    bottom_line: The \(word) bottom line.
    topics: [\(word)-topic]
    regulators: [\(word)-agency]
    judgments: [{id: a, claim: The \(word) claim, likelihood: likely}]
    next: [{date: 2026-02-01, what: The \(word) hearing}]
    \(more)
    ---
    The \(word) text.

    ## The \(word) heading
    -- Content/topics/\(word)-topic.md --
    ---
    name: Topic of \(word)
    aliases: [\(word) alias]
    \(more)
    ---
    -- Content/agencies/\(word)-agency.md --
    ---
    name: Agency of \(word)
    abbr: \(word.uppercased())
    \(more)
    ---

    """
  }

  private static let hidden =
    briefing("quagga", "2025-05-02", "draft: true")
    + briefing("okapi", "2025-05-03", "embargo_until: 2026-06-01T09:00:00Z")
    + briefing("bongo", "2025-05-04", "withdrawn: {date: 2025-06-01, reason: Wrong.}")
    + briefing("kudu", "2025-05-06", "tlp: AMBER")
    + "-- Content/briefings/eland-page.md --\n---\ntitle: The eland title\ndate: 2026-05-05\nbottom_line: The eland line.\n---\nThe eland text.\n"

  private static let words = ["quagga", "okapi", "bongo", "kudu", "eland", "gnu"]

  @Test(arguments: [false, true])
  func `held back, withdrawn and unlisted pages and stubs are in no byte of it`(showsDrafts: Bool)
    async throws
  {
    let archive = SearchedSite.archive.replacing(
      "title: Harbor\n", with: "title: Harbor\nstubs: true\n"
    ).replacing("topics: [ports]\n---\nShips", with: "topics: [ports, gnu]\n---\nShips")
    let site = try await BuiltSite(archive + Self.hidden) { $0.showsDrafts = showsDrafts }
    #expect(site.isBuilt, "\(site.findings)")
    let files = try site.searchFiles()
    #expect(files.count > 5)
    #expect(files["briefings/0.js"]?.contains("Who dredges") == true)
    for (path, text) in files {
      for word in Self.words where text.lowercased().contains(word) {
        Issue.record("\(word) is in search/\(path)")
      }
    }
    if showsDrafts {
      #expect(try site.page("briefings/quagga-page/index.html").contains("quagga"))
      #expect(try site.page("topics/gnu/index.html").lowercased().contains("gnu"))
    }
  }
}
