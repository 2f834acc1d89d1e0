import Diagnostics
import FrontMatter
import PolicyModel
import TestSupport
import Testing

/// Texts of which a reader would see nothing, in every place that takes a text.
@Suite("Blank texts") struct BlankTextTests {
  /// Blank in each way that YAML can write it.
  private static let blanks = [
    "''", "' '", "\"\"", "\"\\u200b\"", "\"\\u00a0\\t\"", "\"\\u2060\\u00ad\"", "\"\\u3164\"",
    "\"\\u2800\"",
    "\"\\n\"", "\"\\u202e\\ufe0f\"", "'\u{200B}'",
  ]

  private static let places: [(kind: EntityKind, fields: String)] = [
    (.briefing, "title: ⟦X⟧\ndate: 2025-11-04"), (.briefing, "title: T\ndate: ⟦X⟧"),
    (.company, "name: ⟦X⟧"), (.page, "title: ⟦X⟧"),
  ]

  /// In a file that has what its kind needs.
  private static let optional: [(kind: EntityKind, fields: String)] = [
    (.briefing, "bottom_line: ⟦X⟧"), (.briefing, "authors: [Ann, ⟦X⟧]"),
    (.briefing, "authors: ⟦X⟧"),
    (.briefing, "topics: [⟦X⟧]"), (.briefing, "regulators: [⟦X⟧]"),
    (.briefing, "regulators: [{sec: ⟦X⟧}]"),
    (.briefing, "policies: [{eo: ⟦X⟧}]"), (.briefing, "companies: [⟦X⟧]"),
    (.briefing, "angles: [{who: sec, issue: ⟦X⟧}]"), (.briefing, "angles: [{who: ⟦X⟧, issue: I}]"),
    (.briefing, "judgments: [{id: ⟦X⟧, claim: C}]"),
    (.briefing, "judgments: [{id: a, claim: ⟦X⟧}]"),
    (.briefing, "judgments: [{id: a, claim: C, likelihood: ⟦X⟧}]"),
    (.briefing, "deals: [⟦X⟧]"), (.briefing, "superseded_by: ⟦X⟧"), (.briefing, "tlp: ⟦X⟧"),
    (.briefing, "draft: ⟦X⟧"), (.briefing, "embargo_until: ⟦X⟧"), (.briefing, "review_in: ⟦X⟧"),
    (.company, "aliases: [⟦X⟧]"), (.company, "aliases: ⟦X⟧"), (.company, "aliases: [A, ⟦X⟧]"),
    (.company, "summary: ⟦X⟧"), (.company, "legal_name: ⟦X⟧"), (.company, "formerly: [⟦X⟧]"),
    (.company, "formerly: [{name: ⟦X⟧}]"), (.company, "headquarters: ⟦X⟧"), (.company, "abbr: ⟦X⟧"),
    (.company, "ticker: ⟦X⟧"), (.company, "website: ⟦X⟧"), (.company, "redirects: [⟦X⟧]"),
    (.company, "next: [{date: 2026-01, what: ⟦X⟧}]"), (.company, "next: [{date: ⟦X⟧, what: W}]"),
    (.company, "next: [{date: 2026-01, what: W, about: ⟦X⟧}]"),
    (.company, "sources: {a: {title: ⟦X⟧}}"),
    (.company, "sources: {a: {title: T, publisher: ⟦X⟧}}"),
    (.company, "sources: {a: {title: T, url: ⟦X⟧}}"), (.company, "source: ⟦X⟧"),
    (.company, "corrections: [{date: 2025-11-06, type: correction, what: ⟦X⟧}]"),
    (.company, "withdrawn: {date: 2025-12-01, reason: ⟦X⟧}"),
    (.company, "relations: [{regulated-by: ⟦X⟧}]"),
    (.company, "relations: [{supplies: a, note: ⟦X⟧}]"),
    (.company, "regulated-by: [⟦X⟧]"), (.company, "ignore: {BareURL: ⟦X⟧}"),
    (.person, "positions: [{role: ⟦X⟧}]"), (.person, "positions: [{role: R, org: ⟦X⟧}]"),
    (.policy, "number: ⟦X⟧"), (.policy, "effective: {by: 2027-01-18, rule: ⟦X⟧}"),
    (.policy, "fr: {doc: ⟦X⟧}"), (.policy, "title: ⟦X⟧"), (.policy, "history: [2025-01-20: ⟦X⟧]"),
    (.deal, "terms: {length: ⟦X⟧}"), (.deal, "value: ⟦X⟧"), (.deal, "site: ⟦X⟧"),
  ]

  private static func needs(_ kind: EntityKind) -> String {
    switch kind {
    case .briefing: "title: T\ndate: 2025-11-04\n"
    case .policy: "name: N\ntype: executive-order\n"
    case .deal: "name: N\ntype: merger\nparties: {a: buyer}\n"
    case .page: "title: T\n"
    default: "name: N\n"
    }
  }

  @Test func `each is reported at its place, however it is blank`() {
    let cases = Self.places + Self.optional.map { ($0.kind, Self.needs($0.kind) + $0.fields) }
    for (kind, fields) in cases {
      for blank in Self.blanks {
        let reading = Reading(kind, fields.replacing("⟦X⟧", with: "⟦\(blank)⟧"))
        // A blank may be of characters that are reported by themselves.
        let findings = reading.findings.filter { $0.rule != .directionControl }
        #expect(findings.map(\.rule) == [.missingField], "\(fields) \(blank)")
        #expect(findings.map(\.place.range) == [reading.source.marked], "\(fields) \(blank)")
      }
    }
  }

  @Test(arguments: [
    (EntityKind.deal, "terms: {⟦' '⟧: 5 years}"), (.briefing, "regulators: [{⟦' '⟧: a}]"),
    (.deal, "awaiting: [⟦''⟧]"),
  ])
  func `keys are texts too`(kind: EntityKind, fields: String) {
    let reading = Reading(kind, Self.needs(kind) + fields)
    #expect(reading.findings.map(\.rule) == [.missingField])
  }

  @Test func `a record that lacks its text is left out, so that nothing more is said of it`() {
    let reading = Reading(
      .company,
      "name: N\nnext: [{date: 2026, what: ' '}, {date: 2026, what: W}]\nsources: {a: {title: ''}}")
    #expect(reading.entities.first?.next.map(\.what) == ["W"])
    // A source may be cited elsewhere.
    #expect(reading.entities.first?.sources.map(\.id.value) == ["a"])
  }

  @Test func `what a reader sees is not blank`() throws {
    for name in ["-", "…", "é", "日本", "🚀", "\u{200B}a", "0"] {
      #expect(try Reading(.company, "name: '\(name)'").entity().name.value == name)
    }
    #expect(try Reading(.company, "name: N\nsummary:\naliases: []").entity().summary == nil)
  }
}

@Suite("Ids in lists") struct ListIDTests {
  private func judgments(_ ids: String...) -> Reading {
    Reading(
      .briefing,
      "title: T\ndate: 2025-11-04\njudgments:\n"
        + ids.map { "  - {id: \($0), claim: C}" }.joined(separator: "\n"))
  }

  @Test(arguments: ["a b", "a\"b", "é", "a#b", "a/b", "-a", ".", "a<b", "a&b", "a%20b"])
  func `an id that no anchor can hold is an error`(id: String) {
    let reading = judgments("⟦'\(id)'⟧")
    #expect(reading.findings.map(\.rule) == [.invalidID])
    #expect(
      reading.findings.first?.place.range
        == reading.source.marked.lowerBound + 1..<reading.source.marked.upperBound - 1)
  }

  @Test func `an id twice is an error that shows the first`() {
    let reading = judgments("⟦a⟧", "b", "⟦a⟧")
    #expect(reading.findings.map(\.rule) == [.duplicateID])
    #expect(reading.findings.first?.place.range == reading.source.marks[1])
    #expect(reading.findings.first?.notes.map(\.place?.range) == [reading.source.marks[0]])
  }

  @Test func `others are read`() {
    #expect(judgments("a", "A", "a-1", "1.2_b").findings.isEmpty)
  }
}
