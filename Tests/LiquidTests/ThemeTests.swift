import Diagnostics
import Foundation
import Liquid
import Testing

@Suite("The project's own templates") struct ThemeTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Pages whose fields are not declared.
  private static let context = RecordType("page", "Anything", names.map { .any($0, "") })

  private static let names = [
    "site", "page", "root", "home", "list", "briefing", "entity", "document", "briefings",
    "entities", "tracker", "trackers", "calendar", "changes", "search", "connections",
    "matrix", "data",
  ]

  /// In the place of those that a site adds.
  private static let siteFilters = ["link", "jsonld"].map {
    Filter($0, takes: 1...1, gives: .text) { _, _ in .text("") }
  }

  static func files(in folder: String) throws -> [TemplateFile] {
    let url = root.appending(path: folder)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: url.path).sorted()
    return try paths.filter { $0.hasSuffix(".html") || $0.hasSuffix(".json") }.map {
      TemplateFile(
        path: $0, shownPath: "\(folder)/\($0)",
        bytes: ContiguousArray(try Data(contentsOf: url.appending(path: $0))))
    }
  }

  /// The fixed texts that templates use, whatever they are.
  static func words(in files: [TemplateFile]) throws -> Record {
    var names: Set<String> = []
    for file in files {
      for part in String(decoding: file.bytes, as: UTF8.self).components(separatedBy: "words.")
        .dropFirst()
      {
        names.insert(String(part.prefix { $0.isLetter || $0 == "_" }))
      }
    }
    return Record(
      type: RecordType("word list", "", names.sorted().map { .text($0, "") }),
      values: ContiguousArray(names.sorted().map { .text($0) }))
  }

  @Test(arguments: ["Templates", "Tests/Benchmarks/overlay/Templates"])
  func `the templates have no findings`(folder: String) throws {
    let files = try Self.files(in: folder)
    #expect(files.count > 5)
    let pages = files.map(\.path).filter { !$0.hasPrefix("partials/") && $0 != "base.html" }
    var findings: [Diagnostic] = []
    let library = TemplateLibrary(
      files, entryPoints: pages.map { EntryPoint(path: $0, context: Self.context) },
      filters: Filter.standard + Self.siteFilters, constants: ["words": try Self.words(in: files)],
      reporting: &findings)
    #expect(findings.map { "\($0.place.path): \($0.message)" } == [])
    let empty = Record(
      Self.context,
      [
        "site": .none, "page": .none, "root": .none, "home": .none, "list": .none,
        "briefing": .none, "entity": .none, "document": .none, "briefings": .none,
        "entities": .none, "tracker": .none, "trackers": .none, "calendar": .none,
        "changes": .none, "search": .none, "connections": .none, "matrix": .none,
        "data": .none,
      ])
    for page in pages {
      var out = ContiguousArray<UInt8>()
      try library.render(page, with: empty, into: &out)
      let text = String(decoding: out, as: UTF8.self)
      #expect(page.hasSuffix(".json") ? text.hasPrefix("[]") : text.contains("</html>"), "\(page)")
    }
  }
}
