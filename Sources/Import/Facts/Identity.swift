import PolicyModel
internal import Text

/// Who or what a register speaks of, by the identifiers that it gives.
struct Identity: Sendable {
  let kind: EntityKind
  /// The strongest first. A record is found by the first one that any record has.
  var keys: [Key]
  var name: String
  /// The slug of a new record.
  var slug: String
  /// Fields that a new record has beside its name and its keys.
  var fields: [RegisterField] = []
  /// Whether the name is only made from the identifier.
  var isUnnamed = false
  /// Whether a record of this exact name is taken to be meant where none has the identifiers.
  ///
  /// It is then only referred to; nothing is added to it.
  var mayBeName = false
}

/// An identifier by which a record is found.
struct Key: Hashable, Sendable {
  /// The key of the front matter, with the type for numbers of orders: `number:executive-order`.
  let scheme: String
  /// In the form in which values are compared.
  let value: String
  /// The value as it is written.
  let text: String
  /// Whether another record may have the same value: a RIN belongs to a rulemaking.
  let isShared: Bool

  init(_ scheme: String, _ value: String, isShared: Bool = false) {
    self.scheme = scheme
    self.isShared = isShared
    let canonical = IdentifierScheme.scheme(scheme)?.canonical(value) ?? value
    text = canonical
    self.value = canonical.lowercased()
  }

  static func == (a: Key, b: Key) -> Bool { a.scheme == b.scheme && a.value == b.value }

  func hash(into hasher: inout Hasher) {
    hasher.combine(scheme)
    hasher.combine(value)
  }

  /// The key of an order or a proclamation of a US president by its number.
  static func order(_ number: String, _ type: PolicyType = .executiveOrder) -> Key {
    Key("number:\(type.word)", number)
  }

  /// The field under which a record has it: `number`.
  var field: String {
    scheme.utf8.firstIndex(of: UInt8(ascii: ":")).map { String(scheme[..<$0]) } ?? scheme
  }
}

extension Identity {
  /// What a table has for its strongest key.
  func first<Value>(in table: [Key: Value]) -> Value? {
    for key in keys {
      if let value = table[key] { return value }
    }
    return nil
  }

  /// Its identifiers as lines of front matter, but for those of the Federal Register, which are a mapping.
  var keyLines: [String] {
    var fields: [(name: String, values: [String])] = []
    for key in keys where key.field != "fr.doc" {
      if let index = fields.firstIndex(where: { $0.name == key.field }) {
        fields[index].values.append(key.text)
      } else {
        fields.append((key.field, [key.text]))
      }
    }
    return fields.map { "\($0.name): \(YAMLWriting.list($0.values))" }
  }
}

extension Identity {
  /// An executive order by its number.
  static func executiveOrder(_ number: String) -> Identity {
    Identity(
      kind: .policy, keys: [.order(number)], name: "Executive Order \(number)",
      slug: "eo-\(number.lowercased())",
      fields: [
        RegisterField("type", PolicyType.executiveOrder.word), RegisterField("jurisdiction", "US"),
      ])
  }

  static func proclamation(_ number: String) -> Identity {
    Identity(
      kind: .policy, keys: [.order(number, .proclamation)], name: "Proclamation \(number)",
      slug: "proclamation-\(number.lowercased())",
      fields: [
        RegisterField("type", PolicyType.proclamation.word), RegisterField("jurisdiction", "US"),
      ])
  }
}
