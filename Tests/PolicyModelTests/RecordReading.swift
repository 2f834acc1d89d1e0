import Diagnostics
import PolicyModel
import TestSupport
import Testing

/// What one file gave: its record, the deals in place, and the findings.
struct Reading {
  let source: MarkedSource
  let entities: [Entity]
  let body: Range<Int>
  let findings: [Diagnostic]

  init(
    _ kind: EntityKind, _ fields: String, slug: String = "test", fileDate: Day? = nil,
    body: String = "Body.", ignoring ignored: Set<String> = []
  ) {
    source = MarkedSource(
      "---\n\(fields)\n---\n\(body)\n", path: "Content/\(kind.folder)/\(slug).md")
    var findings: [Diagnostic] = []
    let file = EntityFile(
      reading: source.file, kind: kind, slug: slug, fileDate: fileDate, ignoring: ignored,
      reporting: &findings)
    entities = file.entities
    self.body = file.body
    self.findings = findings.sorted(by: Diagnostic.inReadingOrder)
  }

  /// The record, for a file that must be free of findings.
  func entity() throws -> Entity {
    #expect(findings.isEmpty, "\(findings.map(\.message))")
    return try #require(entities.first)
  }

  func text(_ range: Range<Int>) -> String { source.file.text(in: range) }

  /// The edges of a record in short: `regulators: has-interest ← sec`.
  var edges: [String] { entities.first.map { $0.relations.map(Reading.short) } ?? [] }

  static func short(_ edge: DeclaredRelation) -> String {
    "\(edge.field): \(edge.relation) \(edge.isInverse ? "←" : "→") \(edge.target.text)"
  }
}

/// A wrong field with its place marked.
struct Misfield: Sendable, CustomTestStringConvertible {
  let kind: EntityKind
  let fields: String
  let rule: Rule
  let message: String
  var suggestion: String?
  var help: String?
  var testDescription: String { fields }

  init(
    _ kind: EntityKind, _ fields: String, _ rule: Rule, _ message: String,
    suggestion: String? = nil, help: String? = nil
  ) {
    self.kind = kind
    self.fields = fields
    self.rule = rule
    self.message = message
    self.suggestion = suggestion
    self.help = help
  }

  /// - Parameter replacingParties: Whether the fields have the parties of a deal themselves.
  func check(replacingParties: Bool = false) throws {
    let required: String =
      switch kind {
      case .briefing: "title: T\ndate: 2025-11-04\n"
      case .policy: "name: N\ntype: executive-order\n"
      case .deal: "name: N\ntype: merger\n" + (replacingParties ? "" : "parties: {a: buyer}\n")
      case .page: "title: T\n"
      default: "name: N\n"
      }
    let reading = Reading(kind, required + fields)
    let finding = try #require(reading.findings.first)
    #expect(reading.findings.count == 1, "\(reading.findings.map(\.message))")
    #expect(finding.rule == rule)
    #expect(finding.message == message)
    #expect(finding.suggestion == suggestion)
    #expect(finding.help == help)
    #expect(finding.place.range == reading.source.marked)
  }
}
