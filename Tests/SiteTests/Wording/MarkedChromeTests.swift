import Diagnostics
import Foundation
import TestSupport
import Testing
import Wording

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("The words of pages") struct MarkedChromeTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardizedFileURL

  @Test func `the sample site has no words of briefgen's but those of its language`() async throws {
    let folder = try TemporaryFolder()
    var options = BuildOptions(folder: Self.root.path(percentEncoded: false), jobs: 2)
    options.output = folder.path + "/Output"
    options.wording = Wording(MarkedLanguage())
    let report = await SiteBuild(options).build()
    guard case .built = report.outcome else {
      Issue.record("not built: \(report.findings.map(\.message))")
      return
    }
    let content = try Self.words(below: Self.root.appending(path: "Content"), keepsKeys: false)
    // A line of a sentence may begin as a key does.
    let prose = try Self.words(below: Self.root.appending(path: "Content"), keepsKeys: true)
    let output = URL(filePath: folder.path + "/Output")
    var pages = 0
    var found: Set<String> = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: output.path)
    where path.hasSuffix(".html") {
      pages += 1
      let html = try String(contentsOf: output.appending(path: path), encoding: .utf8)
      // The letters over names from A to Z are from those names.
      for text in PageText(html).unmarked
      where !content.contains(" \(text) ") && text != Generator.title.plainWords && text.count > 1
        && !(text.count > 40 && prose.contains(" \(text) "))
      {
        found.insert("\(path): \(text)")
      }
    }
    #expect(pages > 50)
    #expect(found.sorted() == [])
  }

  @Test func `a misspelt word of a template is reported`() async throws {
    let site = try await BuiltSite(
      """
      -- Templates/404.html --
      <p>{{ words.⟦botom_line⟧ }} {{ words.bottom_line }}</p>
      -- Content/companies/acme.md --
      ---
      name: Acme
      ---
      """)
    #expect(site.report.findings.map(\.place) == site.marks)
    #expect(site.report.findings.first?.suggestion == "bottom_line")
  }

  @Test func `a template may use the name for something else`() async throws {
    let site = try await BuiltSite(
      """
      -- Templates/404.html --
      {% assign words = "mine" %}<p>{{ words }}</p>
      -- Content/companies/acme.md --
      ---
      name: Acme
      ---
      """)
    #expect(site.findings == [])
    #expect(try site.page("404.html").contains("<p>mine</p>"))
  }

  /// The words of all files, with or without the keys of front matter.
  private static func words(below folder: URL, keepsKeys: Bool) throws -> String {
    var words: [String] = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    where path.hasSuffix(".md") || path.hasSuffix(".yml") {
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      for line in text.split(separator: "\n") {
        var line = line.drop { $0 == " " || $0 == "-" }
        let key = line.prefix { $0.isLowercase || $0 == "_" || $0 == "-" }
        if !keepsKeys, line.dropFirst(key.count).hasPrefix(":") { line = line.dropFirst(key.count) }
        words.append(String(line).plainWords)
      }
    }
    return " \(words.filter { !$0.isEmpty }.joined(separator: " ")) "
  }
}
