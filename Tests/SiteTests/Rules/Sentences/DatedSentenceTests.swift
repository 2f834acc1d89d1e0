import Diagnostics
import Foundation
import Rules
import TestSupport
import Testing

@testable import Build

/// Sentences of newspapers, law firms, analysts and agencies, each with the day of its facts and the rule that it breaks, in the other files of `Dated`, with `\\n` for a new line; the records that they link to are in `Dated/records.txt`.
@Suite("Sentences with their days") struct DatedSentenceTests {
  @Test func `each breaks the rule that it should and no other`() async throws {
    let sentences = try Self.sentences
    var archive = try Self.text(of: "records.txt")
    for (number, sentence) in sentences.enumerated() {
      archive += """

        -- Content/briefings/\(sentence.day)-s\(number).md --
        ---
        title: Sentence \(number)
        bottom_line: It depends.
        date: \(sentence.day)
        as_of: \(sentence.day)
        jurisdiction: \(sentence.jurisdiction)
        ---
        \(sentence.text)

        """
    }
    let site = try await BuiltSite(archive, asOf: "2026-11-29")
    let structural = site.report.findings.filter { $0.rule.isStructural }
    #expect(structural.map(\.message) == [])
    let found = Dictionary(
      grouping: site.report.findings.filter { Self.rules.contains($0.rule.name) }, by: \.place.path)
    for (number, sentence) in sentences.enumerated() {
      let path = "Content/briefings/\(sentence.day)-s\(number).md"
      let broken = Set(found[path, default: []].map(\.rule.name))
      if broken != sentence.expected {
        Issue.record("\(sentence.expected) expected, \(broken) found: \(sentence.text)")
      }
    }
  }

  private struct DatedSentence {
    let jurisdiction: Substring
    let day: Substring
    let expected: Set<String>
    let text: String
  }

  /// Rules that read the text.
  private static let rules: Set<String> = [
    "StaleCitation", "BillCalledLaw", "CommentsClosed", "DealCalledClosed", "DealEnded",
    "AmountMismatch", "MarketMove", "OutOfOffice", "Anachronism",
  ]

  /// Lines `JURISDICTION|DAY|RULE|SENTENCE`; a hyphen stands for no rule, a plus is between two.
  private static var sentences: [DatedSentence] {
    get throws {
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(".txt") && $0 != "records.txt" }.sorted()
      return try files.map(text).joined(separator: "\n").split(separator: "\n").map { line in
        let parts = line.split(separator: "|", maxSplits: 3)
        return DatedSentence(
          jurisdiction: parts[0], day: parts[1],
          expected: Set(parts[2].split { "-+".contains($0) }.map(String.init)),
          text: String(parts[3]).replacing("\\n", with: "\n"))
      }
    }
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Dated")

  private static func text(of name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }
}
