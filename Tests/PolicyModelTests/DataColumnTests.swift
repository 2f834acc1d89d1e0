import Testing

@testable import PolicyModel

@Suite("Where the data has what front matter says") struct DataColumnTests {
  @Test(arguments: EntityKind.allCases)
  func `every field is in a column, in another table, or deliberately unpublished`(kind: EntityKind)
  {
    for field in FieldTable.table(for: kind).fields {
      #expect(FieldPlacement(of: field, in: kind) != nil, "\(kind): \(field.name)")
    }
  }

  @Test(arguments: EntityKind.allCases)
  func `no two columns of a kind have one name`(kind: EntityKind) {
    let names = RecordColumn.columns(of: kind).map(\.column.name)
    #expect(Set(names).count == names.count)
    #expect(!names.isEmpty)
  }

  @Test(arguments: EntityKind.allCases)
  func `what says how a page is published is not in the data`(kind: EntityKind) {
    let names = RecordColumn.columns(of: kind).map(\.column.name)
    for name in ["draft", "embargo_until", "tlp", "ignore", "redirects", "autolink"] {
      #expect(!names.contains(name))
    }
  }

  @Test func `a closed list of words stays one`() {
    let type = RecordColumn.columns(of: .deal).first { $0.column.name == "type" }?.column.type
    #expect(type == .word(.dealType))
  }
}
