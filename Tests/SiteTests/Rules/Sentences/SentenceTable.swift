import Diagnostics
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

/// Sentences for one rule, a line each: those that it must find, and those at which it must be silent.
struct SentenceTable {
  let rule: String
  /// Records that the sentences are about, as `MarkedSource.files(of:)` reads them.
  let world: String
  /// Front matter that every briefing has.
  var front = ""
  /// The day of every briefing.
  var date = "2025-11-04"

  /// Builds one site with a briefing for each sentence.
  ///
  /// - Returns: The sentences of the list for which the rule has a finding or none, against what is wanted.
  func wrong(_ sentences: String, areFound: Bool) async throws -> [String] {
    let lines = sentences.split(separator: "\n").map(String.init)
    var archive = world
    if !archive.hasSuffix("\n") { archive += "\n" }
    for (number, line) in lines.enumerated() {
      let text = line.replacing("\\n", with: "\n")
      archive += """
        -- Content/briefings/s-\(number).md --
        ---
        title: Sentence \(number)
        bottom_line: It depends.
        date: \(date)
        \(front)
        ---
        \(text)

        """
    }
    let site = try await BuiltSite(archive)
    let found = Set(
      site.report.findings.filter { $0.rule.name == rule }.map(\.place.path))
    let broken = site.report.findings.filter { $0.rule.isStructural }
    #expect(broken.map(\.message) == [])
    return lines.enumerated().compactMap { number, line in
      found.contains("Content/briefings/s-\(number).md") == areFound ? nil : line
    }
  }

  /// Checks both lists.
  func check(found: String, silent: String) async throws {
    for sentence in try await wrong(found, areFound: true) {
      Issue.record("\(rule) misses: \(sentence)")
    }
    for sentence in try await wrong(silent, areFound: false) {
      Issue.record("\(rule) is wrong on: \(sentence)")
    }
  }
}
