import Diagnostics
import Foundation
import Rules
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

/// Sentences, each in a briefing of its own, and the records that they link to.
struct LinkedSentences {
  /// The slugs of what each sentence links to, sorted and joined by spaces, in their order.
  let links: [String]

  init(_ sentences: [String], dated date: String = "2025-11-04") async throws {
    var archive = Self.records
    for (number, sentence) in sentences.enumerated() {
      archive += """
        -- Content/briefings/b\(number).md --
        ---
        title: Briefing \(number)
        date: \(date)
        ---
        \(sentence)

        """
    }
    let site = try await BuiltSite(archive) {
      for name in ["StaleCitation", "UnknownCitation"] {
        if let rule = Rule.byName[name] { $0.rules.append((rule, .off)) }
      }
    }
    #expect(site.isBuilt, "\(site.findings)")
    links = try sentences.indices.map { number in
      let page = try site.page("briefings/b\(number)/index.html")
      let start = try #require(page.range(of: "<div class=\"text\">"))
      let end = page.range(of: "<aside", range: start.upperBound..<page.endIndex)
      let body = page[start.upperBound..<(end?.lowerBound ?? page.endIndex)]
      let slugs = body.split(separator: "href=\"../../").dropFirst().compactMap { part in
        part.prefix { $0 != "\"" }.split(separator: "/").dropFirst().first.map(String.init)
      }
      return Set(slugs).sorted().joined(separator: " ")
    }
  }

  /// Builds one site for all sentences and compares each with what it should link to.
  static func check(_ cases: [(String, String)], dated date: String = "2025-11-04") async throws {
    let found = try await LinkedSentences(cases.map(\.0), dated: date)
    for ((sentence, expected), links) in zip(cases, found.links) {
      let expected = expected.split(separator: " ").sorted().joined(separator: " ")
      #expect(links == expected, "\(sentence)")
    }
  }
}
