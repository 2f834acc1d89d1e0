internal import Text

extension JSONSchema {
  /// Whose fields are written: it decides which relations and events there are.
  struct Scope {
    let kind: EntityKind

    /// An object with the fields of an entity and the relations that it may write as keys.
    func entity(_ fields: [Field]) -> JSONText {
      record(fields, more: relationProperties)
    }

    private var relationProperties: [(name: String, value: JSONText)] {
      Relation.names(for: kind).compactMap { name in
        guard let directed = Relation.named(name) else { return nil }
        let targets = directed.relation.targets(isInverse: directed.isInverse)
        let kinds = targets == .any ? "anything" : targets.listed
        return (
          name,
          Shapes.reference("references").adding([
            (
              "description",
              .string("\(directed.label), a reference or a list of references to \(kinds).")
            )
          ])
        )
      }
    }

    /// An object with known members and no others.
    ///
    /// - Parameter prefix: Before a name, for the key of an identifier's scheme.
    func record(
      _ fields: [Field], prefix: String = "", more: [(name: String, value: JSONText)] = [],
      replacing: [(name: String, value: JSONText)] = []
    ) -> JSONText {
      let properties = fields.map { field in
        (
          name: field.name,
          value: replacing.first { $0.name == field.name }?.value ?? property(field, prefix: prefix)
        )
      }
      let names = Set(fields.map(\.name))
      var members: [(name: String, value: JSONText)] = [
        ("type", "object"),
        ("properties", .object(properties + more.filter { !names.contains($0.name) })),
      ]
      let required = fields.filter(\.isRequired).map(\.name)
      if !required.isEmpty { members.append(("required", .strings(required))) }
      members.append(("additionalProperties", false))
      return .object(members)
    }

    private func property(_ field: Field, prefix: String) -> JSONText {
      let scope = field.name == "deals" ? Scope(kind: .deal) : self
      let shapes = scope.shapes(of: field.form, scheme: prefix + field.name)
      var description = field.meaning
      if case .word(let vocabulary) = field.form { description += vocabulary.listedMeanings }
      if case .words(let vocabulary) = field.form { description += vocabulary.listedMeanings }
      var notes: [(name: String, value: JSONText)] = []
      if field.form.isPlain {
        notes.append(("examples", .strings([field.example])))
      } else {
        description += " For example: \(field.example)"
      }
      return shapes.schema.adding([("description", .string(description))] + notes)
    }

    /// A list of events of a track, each in one of its three forms.
    func history(_ track: StatusTrack) -> JSONText {
      let words = track.events.map(\.word) + track.otherWords.flatMap(\.words)
      let line = "(\(words.joined(separator: "|")))( .*)?"
      let short: JSONText = .object([
        ("type", "object"),
        (
          "patternProperties",
          .object([
            (
              "^\(Pattern.date)$",
              .object([("type", "string"), ("pattern", .string("^\(line)$"))])
            )
          ])
        ),
        ("additionalProperties", false), ("minProperties", .number(1)),
        ("maxProperties", .number(1)),
      ])
      let quoted: JSONText = .object([
        ("type", "string"), ("pattern", .string("^\(Pattern.date): *\(line)$")),
      ])
      let long = record(
        RecordShapes.historyEvent.fields,
        replacing: [
          (
            "event",
            .object([("enum", .strings(words)), ("description", "What happened.")])
          )
        ])
      return .object([
        ("type", "array"), ("items", .object([("anyOf", .array([short, quoted, long]))])),
      ])
    }
  }
}

/// The schemas of what may stand as a field's value, and of the items where that is a list.
private struct Shapes {
  var alone: [JSONText] = []
  var items: [JSONText] = []

  static func reference(_ definition: String) -> JSONText {
    .object([("$ref", .string("#/$defs/\(definition)"))])
  }

  /// All of them in one.
  var schema: JSONText {
    var all = alone
    if !items.isEmpty {
      let item = items.count == 1 ? items[0] : .object([("anyOf", .array(items))])
      all.append(.object([("type", "array"), ("items", item)]))
    }
    return all.count == 1 ? all[0] : .object([("anyOf", .array(all))])
  }
}

extension JSONSchema.Scope {
  /// - Parameter scheme: The name of the field, which may be that of a scheme of identifiers.
  fileprivate func shapes(of form: Field.Form, scheme: String = "") -> Shapes {
    typealias Pattern = JSONSchema.Pattern
    switch form {
    case .text:
      let scheme = scheme == "jurisdiction" ? identifier(scheme) : nil
      return Shapes(alone: [scheme ?? Shapes.reference("text")])
    case .texts: return listed(Shapes.reference("text"))
    case .identifiers: return listed(identifier(scheme) ?? Shapes.reference("text"))
    case .day: return Shapes(alone: [Shapes.reference("day")])
    case .date: return Shapes(alone: [Shapes.reference("date")])
    case .dates: return listed(Shapes.reference("date"))
    case .moment: return Shapes(alone: [string(Pattern.moment)])
    case .duration: return Shapes(alone: [string(Pattern.duration)])
    case .flag: return Shapes(alone: [.object([("type", "boolean")])])
    case .money: return Shapes(alone: [.object([("type", "string")])])
    case .percentage:
      return Shapes(alone: [string(Pattern.percentage, types: ["string", "number"])])
    case .address: return Shapes(alone: [string(Pattern.address)])
    case .sourceID: return Shapes(alone: [string(Pattern.sourceID, types: ["string", "integer"])])
    case .word(let vocabulary): return Shapes(alone: [words(vocabulary)])
    case .words(let vocabulary): return listed(words(vocabulary))
    case .reference: return Shapes(alone: [Shapes.reference("reference")])
    case .references(_, let value): return references(with: value)
    case .record(let fields): return Shapes(alone: [record(fields, prefix: scheme + ".")])
    case .records(let fields):
      return listed(scheme == "deals" ? entity(fields) : record(fields, prefix: scheme + "."))
    case .recordsByName(let fields):
      return Shapes(alone: [
        .object([
          ("type", "object"),
          ("propertyNames", .object([("pattern", .string("^\(Pattern.sourceID)$"))])),
          ("additionalProperties", record(fields)),
        ])
      ])
    case .labelledTexts:
      return Shapes(alone: [
        .object([("type", "object"), ("additionalProperties", Shapes.reference("text"))])
      ])
    case .history:
      return Shapes(alone: [
        kind == .policy ? .object([("type", "array")]) : Shapes.reference("history-deal")
      ])
    case .relations:
      let relation = record(RecordShapes.edge.fields, more: relationNames)
      return listed(relation.adding([("minProperties", .number(1))]))
    case .ignoredRules:
      let reasons: JSONText = .object([
        ("type", "object"),
        ("additionalProperties", .object([("type", .strings(["string", "null"]))])),
      ])
      let rule: JSONText = .object([("type", "string")])
      return Shapes(alone: [rule, reasons], items: [rule, reasons])
    case .either(let one, let other):
      let (one, other) = (shapes(of: one, scheme: scheme), shapes(of: other, scheme: scheme))
      return Shapes(alone: one.alone + other.alone, items: one.items + other.items)
    }
  }

  private func listed(_ item: JSONText) -> Shapes { Shapes(alone: [item], items: [item]) }

  private func string(_ pattern: String, types: [String] = ["string"]) -> JSONText {
    .object([
      ("type", types.count == 1 ? .string(types[0]) : .strings(types)),
      ("pattern", .string("^\(pattern)$")),
    ])
  }

  private func words(_ vocabulary: Vocabulary) -> JSONText {
    // A TLP label may be written with its prefix.
    let labels = vocabulary.name == Vocabulary.tlp.name ? vocabulary.words.map { "TLP:\($0)" } : []
    return .object([("enum", .strings(vocabulary.words + labels))])
  }

  private func identifier(_ key: String) -> JSONText? {
    guard let scheme = IdentifierScheme.scheme(key), key != "number" else { return nil }
    return .object([
      ("type", .strings(["string", "integer"])),
      ("pattern", .string(scheme.pattern.regularExpression)),
    ])
  }

  private var relationNames: [(name: String, value: JSONText)] {
    Relation.names(for: kind).map { name in
      (name, Shapes.reference("references"))
    }
  }

  private func references(with value: ReferenceValue) -> Shapes {
    let reference = Shapes.reference("reference")
    let said: JSONText
    switch value {
    case .none: return listed(reference)
    case .interest: said = .object([("type", .strings(["string", "null"]))])
    case .mode:
      said = string(
        "(current|historical|as[ -]of \(JSONSchema.Pattern.day))", types: ["string", "null"])
    case .role:
      let role: JSONText = .object([("enum", .strings(Vocabulary.partyRole.words))])
      said = .object([
        (
          "anyOf",
          .array([role, .object([("type", "array"), ("items", role)])])
        )
      ])
    }
    let map: JSONText = .object([("type", "object"), ("additionalProperties", said)])
    let one = map.adding([("minProperties", .number(1)), ("maxProperties", .number(1))])
    if case .role = value { return Shapes(alone: [map], items: [one]) }
    return Shapes(alone: [reference, map], items: [reference, one])
  }
}

extension Field.Form {
  /// Whether its value is one scalar, so that the example of the table is a value as it stands.
  fileprivate var isPlain: Bool {
    switch self {
    case .text, .day, .date, .moment, .duration, .money, .percentage, .address, .word, .reference,
      .sourceID, .identifiers:
      true
    default: false
    }
  }
}

extension Vocabulary {
  /// What each word means, where the table says it.
  fileprivate var listedMeanings: String {
    terms.filter { !$0.meaning.isEmpty }.map { "\n\($0.word): \($0.meaning)" }.joined()
  }
}

extension Relation.Directed {
  /// The name with a capital and spaces: `Regulated by`.
  var label: String { Vocabulary.Term.spelled(name) }
}
