package import Diagnostics
import FrontMatter

/// The fields of a record and where each is put: a table of fields that can read.
struct RecordShape<Owner>: Sendable {
  /// For messages: `a briefing`.
  let noun: String
  private(set) var fields: [Field] = []
  private var required: [Int] = []
  private var readings: [Reading] = []
  private var indices: [String: Int] = [:]
  /// What to say of names that are often written and are no fields.
  var hints: [String: FieldHint] = [:]

  private typealias Reading = @Sendable (YAMLNode, inout Owner, inout FieldReader) -> Void

  init(_ noun: String, _ build: (inout RecordShape) -> Void) {
    self.noun = noun
    build(&self)
  }

  /// Adds a field.
  mutating func field<Value>(
    _ name: String, _ type: FieldType<Value>, _ meaning: String, _ example: String,
    required isRequired: Bool = false, store: @escaping @Sendable (inout Owner, Value) -> Void
  ) {
    precondition(indices[name] == nil, "a field is declared once")
    indices[name] = fields.count
    if isRequired { required.append(fields.count) }
    fields.append(
      Field(
        name: name, form: type.form, isRequired: isRequired, meaning: meaning, example: example))
    readings.append { node, owner, reader in
      if let value = type.read(node, name, &reader) { store(&owner, value) }
    }
  }

  /// Reads the fields in the order of the table; what the table does not know goes to `other`, in
  /// the order of the file, and is reported where that does not take it.
  ///
  /// - Parameter anchor: Where a missing field is reported.
  /// - Returns: Whether all required fields have a value.
  @discardableResult
  func read(
    _ entries: [YAMLNode.Entry], missingAt anchor: Range<Int>, into owner: inout Owner,
    by reader: inout FieldReader, otherNames: () -> [String] = { [] },
    other: (YAMLNode.Entry, inout Owner, inout FieldReader) -> Bool = { _, _, _ in false }
  ) -> Bool {
    var places = [Int](repeating: -1, count: fields.count)
    for (position, entry) in entries.enumerated() {
      if let index = indices[entry.key] { places[index] = position }
    }
    var isComplete = true
    for (index, place) in places.enumerated() {
      if place >= 0, !entries[place].value.isNull {
        readings[index](entries[place].value, &owner, &reader)
      } else if required.contains(index) {
        let field = fields[index]
        isComplete = false
        if isMeant(field.name, by: entries) { continue }
        reader.report(
          .missingField,
          place < 0 ? "\(noun) needs '\(field.name)'" : "'\(field.name)' has no value",
          at: place < 0 ? anchor : entries[place].keyRange,
          help: place < 0
            ? "add \(field.name): \(field.example)" : "write \(field.name): \(field.example)")
      }
    }
    for entry in entries where indices[entry.key] == nil {
      if other(entry, &owner, &reader) { continue }
      reader.unknownField(
        entry, of: noun, names: fields.map(\.name) + otherNames(), hint: hints[entry.key])
    }
    return isComplete
  }

  /// Whether an unknown name is reported as this field misspelt, which is enough to be told.
  private func isMeant(_ name: String, by entries: [YAMLNode.Entry]) -> Bool {
    entries.contains { entry in
      guard indices[entry.key] == nil else { return false }
      switch hints[entry.key] {
      case .use(let meant): return meant == name
      case .help: return false
      case nil: return fields.lazy.map(\.name).closestMatch(to: entry.key) == name
      }
    }
  }

  /// A record from a mapping, or `nil` where that is none or lacks a required field.
  func record(
    _ node: YAMLNode, _ name: String, _ make: (Range<Int>) -> Owner, by reader: inout FieldReader
  ) -> Owner? {
    guard let entries = node.entries else {
      let required = fields.filter(\.isRequired).map(\.name)
      reader.wrongShape(
        node, name, wanted: "a mapping",
        help: required.isEmpty ? nil : "\(noun) has \(required.joined(separator: " and "))")
      return nil
    }
    var record = make(node.range)
    let anchor = entries.first?.keyRange ?? node.range
    return read(entries, missingAt: anchor, into: &record, by: &reader) ? record : nil
  }
}

/// What to say of a name that is no field.
enum FieldHint: Sendable {
  /// The field that was meant.
  case use(String)
  case help(String)
}

extension FieldReader {
  mutating func unknownField(
    _ entry: YAMLNode.Entry, of noun: String, names: [String], hint: FieldHint?
  ) {
    var nearMiss: NearMiss?
    var help: String?
    switch hint {
    case .use(let name): nearMiss = NearMiss(name, isOnly: false)
    case .help(let text): help = text
    case nil:
      nearMiss = names.nearMiss(to: entry.key)
    }
    report(
      .unknownField, "'\(entry.key)' is not a field of \(noun)", at: entry.keyRange,
      nearMiss: nearMiss, help: help)
  }
}

extension Rule {
  package static let unknownField = Rule(
    "UnknownField", .error, structural: true,
    summary: "Front matter has the fields of its kind and the relations it may have.")
  package static let missingField = Rule(
    "MissingField", .error, structural: true, summary: "A record has its required fields.")
}
