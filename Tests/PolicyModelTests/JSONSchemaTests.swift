import Foundation
import PolicyModel
import Testing

/// JSON as it was read, for looking into a schema.
private enum JSON: Decodable, Equatable {
  case object([String: JSON])
  case array([JSON])
  case string(String)
  case number(Double)
  case flag(Bool)

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let object = try? value.decode([String: JSON].self) {
      self = .object(object)
    } else if let text = try? value.decode(String.self) {
      self = .string(text)
    } else if let items = try? value.decode([JSON].self) {
      self = .array(items)
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else {
      self = .number(try value.decode(Double.self))
    }
  }

  subscript(name: String) -> JSON? {
    if case .object(let object) = self { object[name] } else { nil }
  }
  var object: [String: JSON] { if case .object(let object) = self { object } else { [:] } }
  var array: [JSON] { if case .array(let items) = self { items } else { [] } }
  var string: String? { if case .string(let text) = self { text } else { nil } }
  var strings: [String] { array.compactMap(\.string) }
}

/// A walk over a schema that notes what is not as the standard has it, or is not meant to be there.
private struct SchemaCheck {
  let root: JSON
  var faults: [String] = []
  var patterns: Set<String> = []

  init(root: JSON) { self.root = root }

  private static let keywords: Set = [
    "$schema", "title", "description", "type", "properties", "required", "additionalProperties",
    "allOf", "anyOf", "if", "then", "$defs", "$ref", "pattern", "patternProperties",
    "propertyNames", "minProperties", "maxProperties", "enum", "items", "examples",
  ]
  private static let types: Set = [
    "object", "array", "string", "number", "integer", "boolean", "null",
  ]

  mutating func visit(_ schema: JSON, at path: String) {
    guard case .object(let members) = schema else {
      faults.append("\(path) is no schema")
      return
    }
    for (name, value) in members {
      let path = "\(path)/\(name)"
      switch name {
      case "properties", "$defs", "patternProperties":
        for (name, value) in value.object { visit(value, at: "\(path)/\(name)") }
        if name == "patternProperties" { patterns.formUnion(value.object.keys) }
      case "items", "if", "then", "propertyNames": visit(value, at: path)
      case "additionalProperties": if value != .flag(false) { visit(value, at: path) }
      case "anyOf", "allOf":
        require(value.array.count > 1, path)
        for (place, value) in value.array.enumerated() { visit(value, at: "\(path)/\(place)") }
      case "pattern": if let pattern = value.string { patterns.insert(pattern) }
      default: break
      }
      require(isSound(name, value, beside: members), path)
    }
  }

  private func isSound(_ name: String, _ value: JSON, beside members: [String: JSON]) -> Bool {
    switch name {
    case "type":
      let types = value.string.map { [$0] } ?? value.strings
      return !types.isEmpty && Self.types.isSuperset(of: types)
    case "required":
      let names = Set((members["properties"]?.object ?? [:]).keys)
      return !value.strings.isEmpty && names.isSuperset(of: value.strings)
    case "enum": return Set(value.strings).count == value.array.count && !value.array.isEmpty
    case "$ref":
      let parts = (value.string ?? "").split(separator: "/")
      return parts.count == 3 && parts[0] == "#" && parts[1] == "$defs"
        && root["$defs"]?[String(parts[2])] != nil
    case "description", "title", "pattern": return value.string?.isEmpty == false
    default: return Self.keywords.contains(name)
    }
  }

  private mutating func require(_ isTrue: Bool, _ path: String) {
    if !isTrue { faults.append(path) }
  }
}

@Suite("JSON Schema") struct JSONSchemaTests {
  private func schema(_ kind: EntityKind) throws -> JSON {
    try JSONDecoder().decode(JSON.self, from: Data(JSONSchema.text(for: kind).utf8))
  }

  @Test(arguments: EntityKind.allCases)
  func `is well formed`(kind: EntityKind) throws {
    let schema = try schema(kind)
    #expect(schema["$schema"]?.string == "https://json-schema.org/draft/2020-12/schema")
    var check = SchemaCheck(root: schema)
    check.visit(schema, at: "")
    #expect(check.faults.isEmpty)
    #expect(check.patterns.count > 5)
    for pattern in check.patterns { _ = try Regex(pattern) }
  }

  @Test(arguments: EntityKind.allCases)
  func `has every field and relation with what it says, and no others`(kind: EntityKind) throws {
    let schema = try schema(kind)
    let table = FieldTable.table(for: kind)
    let properties = schema["properties"]?.object ?? [:]
    #expect(Set(properties.keys) == Set(table.fields.map(\.name) + Relation.names(for: kind)))
    #expect(schema["additionalProperties"] == .flag(false))
    #expect(schema["required"]?.strings == table.fields.filter(\.isRequired).map(\.name).nilIfEmpty)
    for field in table.fields {
      let description = try #require(properties[field.name]?["description"]?.string)
      #expect(description.hasPrefix(field.meaning))
    }
  }

  @Test(arguments: EntityKind.allCases)
  func `an example has the pattern beside it`(kind: EntityKind) throws {
    let schema = try schema(kind)
    for (name, property) in schema["properties"]?.object ?? [:] {
      guard let example = property["examples"]?.strings.first else { continue }
      let forms = property["anyOf"]?.array ?? [property]
      for pattern in forms.compactMap({ $0["pattern"]?.string }) {
        #expect(try Regex(pattern).firstMatch(in: example) != nil, "\(name): \(example)")
      }
    }
  }

  @Test func `words, patterns and events are those of the tables`() throws {
    let policy = try schema(.policy)
    #expect(policy["properties"]?["type"]?["enum"]?.strings == Vocabulary.policyType.words)
    let bill = try #require(IdentifierScheme.scheme("bill")).pattern.regularExpression
    let forms = try #require(policy["properties"]?["bill"]?["anyOf"]?.array)
    #expect(forms.first?["pattern"]?.string == bill)
    let long = try #require(policy["$defs"]?["history-bill"]?["items"]?["anyOf"]?.array.last)
    #expect(
      long["properties"]?["event"]?["enum"]?.strings == StatusTrack.bill.events.map(\.word)
        + StatusTrack.bill.otherWords.flatMap(\.words))
    let branches = try #require(policy["allOf"]?.array)
    let covered = branches.flatMap { $0["if"]?["properties"]?["type"]?["enum"]?.strings ?? [] }
    #expect(covered.sorted() == Vocabulary.policyType.words.sorted())
    let company = try schema(.company)
    let edge = try #require(company["properties"]?["relations"]?["anyOf"]?.array.first)
    #expect(edge["properties"]?["regulated-by"] != nil && edge["properties"]?["regulates"] == nil)
    #expect(edge["properties"]?["percentage"] != nil)
  }

  @Test(arguments: EntityKind.allCases)
  func `is the same every time`(kind: EntityKind) {
    #expect(JSONSchema.text(for: kind) == JSONSchema.text(for: kind))
  }

  @Test func `says nothing twice`() throws {
    for kind in EntityKind.allCases {
      let text = JSONSchema.text(for: kind)
      let names = text.split(separator: "\n").prefix { !$0.hasPrefix("  \"required") }
        .filter { $0.hasPrefix("    \"") }
        .compactMap { $0.split(separator: "\"").dropFirst().first }
      #expect(Set(names).count == names.count, "\(kind)")
    }
  }
}

extension [String] {
  fileprivate var nilIfEmpty: [String]? { isEmpty ? nil : self }
}
