import Foundation
import TestSupport
import Testing

/// `Documentation/Walkthrough.md` is run as it stands: what it types is typed, what it shows is compared.
///
/// `RECORD=1` writes the answers and the files that it shows into the page, and fails.
@Suite("The walkthrough") struct WalkthroughTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  private static let page = tests.appending(path: "../../Documentation/Walkthrough.md")
  private static let fixture = tests.appending(path: "Fixtures/Walkthrough")

  @Test func `its commands answer what it shows`() throws {
    let folder = try SiteFolder()
    let manager = FileManager.default
    for path in try manager.subpathsOfDirectory(atPath: Self.fixture.path) {
      let file = Self.fixture.appending(path: path)
      guard !path.hasSuffix("/"), let data = try? Data(contentsOf: file) else { continue }
      try folder.write([UInt8](data), to: path)
    }
    let shown = try String(contentsOf: Self.page, encoding: .utf8)
    let lines = shown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var written: [String] = []
    var next = 0
    while next < lines.count {
      let line = lines[next]
      written.append(line)
      next += 1
      guard let end = lines[next...].firstIndex(of: "```") else { continue }
      let block = Array(lines[next..<end])
      switch line {
      case "```console": written += try answers(to: block, in: folder)
      case "```markdown":
        written += try folder.text(Self.article).trimmedEnd.components(separatedBy: "\n")
      case "```diff":
        try apply(block, in: folder)
        written += block
      default: continue
      }
      next = end
    }
    let text = written.joined(separator: "\n")
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data(text.utf8).write(to: Self.page)
      Issue.record("Recorded Walkthrough.md; review the diff and run again")
    } else {
      #expect(text == shown)
    }
  }

  /// The lines that are typed, each with what comes of it.
  private func answers(to block: [String], in folder: SiteFolder) throws -> [String] {
    var lines: [String] = []
    for line in block where line.hasPrefix("$ ") {
      lines.append(line)
      let words = line.dropFirst(2).split(separator: " ").map(String.init)
      switch words[0] {
      case "cp": try folder.write(folder.text(words[1]), to: words[2])
      default:
        let run = try CommandRun(Array(words.dropFirst()), in: folder)
        let said = [run.errors, run.output].filter { !$0.isEmpty }.map(\.trimmedEnd)
        lines += said.joined(separator: "\n\n").components(separatedBy: "\n")
      }
    }
    return lines
  }

  /// The article's file; a Markdown block shows it as it is by then.
  private static let article = "Content/briefings/2025-11-04-microsoft-iren.md"

  /// Adds the line with a plus behind the line before it, in the file that the first line names.
  private func apply(_ block: [String], in folder: SiteFolder) throws {
    let lines = block.dropFirst().map { String($0.dropFirst()) }
    try folder.edit(String(block[0].dropFirst(4)), lines[0], to: "\(lines[0])\n\(lines[1])")
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self[...]
    while text.last == "\n" { text.removeLast() }
    return String(text)
  }
}
