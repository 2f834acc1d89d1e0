internal import Pages
internal import PolicyModel
internal import SiteModel
internal import Text

/// The schema of the JSON beside the pages of a kind, JSON Schema 2020-12.
enum TwinSchema {
  static func json(for kind: EntityKind) -> JSONText {
    let records = DataTable.named(.records).columns
    let fields = DataTable.named(DataLayout.Table(of: kind)).columns.dropFirst()
    var properties: [(name: String, value: JSONText)] = [
      ("$schema", .object([("type", "string")]))
    ]
    properties += records.map { column in
      column.name == "kind"
        ? (column.name, .object([("const", .string(kind.name))])) : property(column)
    }
    properties.append(
      (
        "withdrawn",
        object(
          [
            property(
              DataColumn("date", .day, "Since when the page is withdrawn.", isRequired: true)),
            property(DataColumn("reason", .text, "Why.", isRequired: true)),
          ], required: ["date", "reason"], meaning: "That the page is withdrawn.")
      ))
    properties.append(("record", object(Array(fields), meaning: "Its own fields.")))
    for part in TwinPart.parts(of: kind) {
      properties.append(
        (
          part.name,
          .object([
            ("type", "array"), ("items", object(part.columns, meaning: part.meaning)),
          ])
        ))
    }
    let body = object(
      properties, required: records.filter(\.isRequired).map(\.name) + ["record"],
      meaning: "What a site knows of \(kind.withArticle), as index.json beside its page.")
    return JSONText.object([
      ("$schema", "https://json-schema.org/draft/2020-12/schema"),
      ("title", .string(kind.name)),
    ]).adding(body.members)
  }

  private static func object(_ columns: [DataColumn], meaning: String) -> JSONText {
    object(
      columns.map { property($0) }, required: columns.filter(\.isRequired).map(\.name),
      meaning: meaning)
  }

  private static func object(
    _ properties: [(name: String, value: JSONText)], required: [String], meaning: String
  ) -> JSONText {
    .object([
      ("description", .string(meaning)), ("type", "object"), ("properties", .object(properties)),
      ("required", .strings(required)), ("additionalProperties", false),
    ])
  }

  private static func property(_ column: DataColumn) -> (name: String, value: JSONText) {
    let unit = column.unit.map { " Unit: \($0)." } ?? ""
    let description = (name: "description", value: JSONText.string(column.meaning + unit))
    return (column.name, .object([description] + column.type.jsonSchema))
  }
}

extension JSONText {
  fileprivate var members: [(name: String, value: JSONText)] {
    if case .object(let members) = self { members } else { [] }
  }
}

extension DataType {
  fileprivate var jsonSchema: [(name: String, value: JSONText)] {
    switch self {
    case .text, .source: [("type", "string")]
    case .word(let words): [("enum", .strings(words))]
    case .texts:
      [("type", "array"), ("items", .object([("type", "string")]))]
    case .integer: [("type", "integer")]
    case .number: [("type", "number")]
    case .flag: [("type", "boolean")]
    case .day: [("type", "string"), ("format", "date")]
    case .date: [("type", "string"), ("pattern", .string("^\(DataType.datePattern)$"))]
    case .address: [("type", "string"), ("format", "uri")]
    case .record:
      [
        ("type", "string"),
        (
          "pattern",
          .string("^(\(EntityKind.allCases.map(\.name).joined(separator: "|")))/[^/]+$")
        ),
      ]
    }
  }
}
