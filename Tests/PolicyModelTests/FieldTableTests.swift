import Diagnostics
import PolicyModel
import TestSupport
import Testing

@Suite("Tables of fields") struct FieldTableTests {
  @Test(arguments: EntityKind.allCases)
  func `every example can be read`(kind: EntityKind) {
    let table = FieldTable.table(for: kind)
    let required = table.fields.filter(\.isRequired)
    for field in table.fields {
      let lines = (field.isRequired ? required : required + [field])
        .map { "\($0.name): \($0.example)" }
      // Only a law has a number as such.
      let text = lines.joined(separator: "\n")
      let reading = Reading(
        kind,
        field.name == "public_law" ? text.replacing("executive-order", with: "statute") : text)
      #expect(reading.findings.isEmpty, "\(field.name): \(reading.findings.map(\.message))")
    }
  }

  @Test(arguments: EntityKind.allCases)
  func `a table says what each field is`(kind: EntityKind) {
    for field in FieldTable.table(for: kind).fields {
      #expect(field.meaning.hasSuffix("."), "\(field.name)")
      #expect(!field.form.written.isEmpty && !field.example.isEmpty)
    }
  }

  @Test func `a name required of every entity is the first field`() {
    for kind in EntityKind.allCases {
      let first = FieldTable.table(for: kind).fields.first
      #expect(first?.isRequired == true)
      #expect(first?.name == (kind == .briefing || kind == .page ? "title" : "name"))
    }
  }

  @Test func `a kind offers its relations from both ends`() {
    let names = FieldTable.table(for: .company).relations.map(\.name)
    #expect(names.contains("regulated-by") && names.contains("supplies"))
    #expect(!names.contains("regulates"))
  }

  @Test(arguments: EntityKind.allCases)
  func `a skeleton with its required fields can be read`(kind: EntityKind) throws {
    let table = FieldTable.table(for: kind)
    let values = table.fields.filter(\.isRequired).map { field in
      (
        field: field.name,
        text: field.name == "title" || field.name == "name" ? "A: B #1" : field.example
      )
    }
    guard kind != .deal else { return }
    let file = SourceFile(path: "x.md", text: table.skeleton(values) + "Body\n")
    var findings: [Diagnostic] = []
    let read = EntityFile(reading: file, kind: kind, slug: "x", reporting: &findings)
    let entity = try #require(read.entities.first)
    #expect(findings.isEmpty, "\(findings.map(\.message))")
    #expect(entity.name.value == "A: B #1")
    #expect(file.text(in: read.body) == "Body\n")
  }

  @Test func `a skeleton shows the other fields as comments`() {
    let text = FieldTable.table(for: .topic).skeleton([("name", "Water")])
    #expect(
      text.hasPrefix(
        "---\nname: Water\n# lda_code: CPI  # Issue code of the Lobbying Disclosure Act.\n"))
    #expect(text.hasSuffix("\n---\n"))
    let empty = FieldTable.table(for: .policy).skeleton([])
    #expect(
      empty.contains(
        "\ntype:  # What it is; its history depends on it. For example: executive-order\n"))
  }
}
