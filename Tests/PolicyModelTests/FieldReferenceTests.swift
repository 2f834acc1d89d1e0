import Foundation
import PolicyModel
import Testing
import Wording

@Suite("The reference of front matter") struct FieldReferenceTests {
  private static let page = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Documentation/FrontMatter.md")

  @Test func `the page is the one that the tables give`() throws {
    let text = FieldReference.markdown(Wording.english)
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data(text.utf8).write(to: Self.page)
      Issue.record("Recorded FrontMatter.md; review the diff and run again")
      return
    }
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    let (have, want) = (page.split(separator: "\n"), text.split(separator: "\n"))
    let line = zip(have, want).first { $0 != $1 }
    #expect(page == text, "first at: \(line?.1 ?? "the end")")
  }

  @Test func `it names every field, word, event, relation and scheme`() {
    let text = FieldReference.markdown(Wording.english)
    var names: [String] = []
    for kind in EntityKind.allCases { names += FieldTable.table(for: kind).fields.map(\.name) }
    for type in PolicyType.allCases { names += type.track.events.map(\.word) }
    names += StatusTrack.deal.events.map(\.word) + Vocabulary.partyRole.words
    names += Vocabulary.caseEffect.words + Vocabulary.reviewOutcome.words
    for relation in Relation.allCases { names += [relation.name, relation.inverseName] }
    names += IdentifierScheme.all.map(\.key)
    let coded = Set(text.split(separator: "`", omittingEmptySubsequences: false).map(String.init))
    let missing = names.filter { !coded.contains($0) }
    #expect(missing.isEmpty)
  }

  @Test func `every link on it leads to a heading`() {
    let text = FieldReference.markdown(Wording.english)
    let anchors = Set(
      text.split(separator: "\n").filter { $0.hasPrefix("#") }
        .map { Slug.from(name: $0.drop { $0 == "#" || $0 == " " }) })
    for part in text.split(separator: "](#").dropFirst() {
      let anchor = String(part.prefix { $0 != ")" })
      #expect(anchors.contains(anchor), "\(anchor)")
    }
  }

  @Test func `every row of a table has as many cells as its head`() {
    var width = 0
    for line in FieldReference.markdown(Wording.english).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      guard line.hasPrefix("|") else {
        width = 0
        continue
      }
      let bars = line.replacing("\\|", with: "").count { $0 == "|" }
      if width == 0 { width = bars }
      #expect(bars == width, "\(line)")
    }
  }
}
