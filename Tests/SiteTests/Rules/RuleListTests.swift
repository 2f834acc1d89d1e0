import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("The list of rules") struct RuleListTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardizedFileURL

  @Test func `every rule of the sources is in the list, once`() throws {
    var names: Set<String> = []
    let folder = Self.root.appending(path: "Sources")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    for path in paths where path.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      for match in text.matches(of: /= Rule\(\s*"([A-Za-z]+)"/) { names.insert(String(match.1)) }
    }
    #expect(names.count > 50)
    #expect(names.subtracting(Rule.all.map(\.name)) == [])
    #expect(Set(Rule.all.map(\.name)).subtracting(names) == [])
    #expect(Set(Rule.all.map(\.name)).count == Rule.all.count)
  }

  @Test func `every rule that can be set says why and gives an example`() {
    let documented = Rule.all.filter { !$0.isStructural && !$0.explanation.isEmpty }
    #expect(documented.count >= 30)
    for rule in documented where rule.name != "PublishedUnder" {
      #expect(rule.example != nil, "\(rule.name)")
    }
  }

  @Test func `the page on rules is the text of the rules`() throws {
    let url = Self.root.appending(path: "Documentation/Rules.md")
    let page = RuleDocumentation.page()
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data(page.utf8).write(to: url)
      Issue.record("Recorded Documentation/Rules.md; review the diff and run again")
      return
    }
    #expect(try String(contentsOf: url, encoding: .utf8) == page)
  }
}
