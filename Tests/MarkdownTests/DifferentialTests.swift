import Diagnostics
import Foundation
import Markdown
import TestSupport
import Testing

/// Generated documents through GitHub's own program, where it is installed (Debian's `cmark-gfm`).
///
/// ``ComparableHTML`` says what is left out of account; `Cases/cmark-gfm.txt` lists, by seed, the
/// documents that differ all the same, each under its reason. Decision 10 has the reasons at length.
@Suite("cmark-gfm", .enabled(if: FileManager.default.isExecutableFile(atPath: program)))
struct DifferentialTests {
  @Test func `two thousand generated documents differ only where the list says so`() throws {
    try compare(1...2000, known: "cmark-gfm.txt") { $0.gitHubDocument() }
  }

  @Test func `three thousand composed documents differ only where the list says so`() throws {
    try compare(1...3000, known: "composed.txt") { $0.composedDocument() }
  }

  /// DIFFERENCES names a folder for the documents that are not listed, with both results.
  private func compare(
    _ seeds: ClosedRange<Int>, known list: String,
    document: (inout GeneratedMarkdown) -> String
  ) throws {
    let folder = try SiteFolder()
    for seed in seeds {
      var generator = GeneratedMarkdown(seed: UInt64(seed))
      try folder.write(document(&generator), to: "\(seed).md")
    }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c",
      "for f in *.md; do \(program) -e table -e strikethrough -e autolink -e tasklist -e footnotes"
        + " <$f >$f.html; done",
    ]
    process.currentDirectoryURL = URL(filePath: folder.path)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)

    let known = try Self.knownDifferences(list)
    for seed in seeds {
      let text = try folder.text("\(seed).md")
      let html = String(
        decoding: MarkdownDocument.plainHTML(
          of: SourceFile(path: "\(seed).md", text: text), extensions: true), as: UTF8.self)
      let (ours, theirs) = (
        ComparableHTML(html).text, ComparableHTML(try folder.text("\(seed).md.html")).text
      )
      guard (ours != theirs) != known.contains(seed) else { continue }
      if ours != theirs, let path = ProcessInfo.processInfo.environment["DIFFERENCES"] {
        for (name, content) in [("md", text), ("ours", ours), ("theirs", theirs)] {
          try content.write(toFile: "\(path)/\(seed).\(name)", atomically: true, encoding: .utf8)
        }
      }
      Issue.record(
        """
        seed \(seed) \(ours != theirs ? "differs" : "is listed, and does not differ any more"): \
        \(text.debugDescription)
        """)
    }
  }

  /// The seeds of all lines such as `12 27 103`; other lines are reasons.
  private static func knownDifferences(_ list: String) throws -> Set<Int> {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Cases/\(list)")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    return Set(
      lines.flatMap { line in
        let words = line.split(separator: " ")
        let seeds = words.compactMap { Int($0) }
        return seeds.count == words.count ? seeds : []
      })
  }
}

private let program = "/usr/bin/cmark-gfm"
