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
    let folder = try SiteFolder()
    let seeds = 1...2000
    for seed in seeds {
      var generator = GeneratedMarkdown(seed: UInt64(seed))
      try folder.write(generator.gitHubDocument(), to: "\(seed).md")
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

    let known = try Self.knownDifferences()
    for seed in seeds {
      let text = try folder.text("\(seed).md")
      let ours = MarkdownDocument.plainHTML(
        of: SourceFile(path: "\(seed).md", text: text), extensions: true)
      let differs =
        ComparableHTML(String(decoding: ours, as: UTF8.self)).text
        != ComparableHTML(try folder.text("\(seed).md.html")).text
      if differs != known.contains(seed) {
        Issue.record(
          """
          seed \(seed) \(differs ? "differs" : "is listed, and does not differ any more"): \
          \(text.debugDescription)
          """)
      }
    }
  }

  /// The seeds of all lines such as `12 27 103`; other lines are reasons.
  private static func knownDifferences() throws -> Set<Int> {
    let list = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Cases/cmark-gfm.txt")
    let lines = try String(contentsOf: list, encoding: .utf8).split(separator: "\n")
    return Set(
      lines.flatMap { line in
        let words = line.split(separator: " ")
        let seeds = words.compactMap { Int($0) }
        return seeds.count == words.count ? seeds : []
      })
  }
}

private let program = "/usr/bin/cmark-gfm"
