/// What a record may hold, declared once, so that templates can be checked against it.
package final class RecordType: Sendable {
  /// In the words of a finding: `briefing` gives "is not a field of a briefing".
  package let name: String
  package let summary: String
  package let fields: [Field]
  private let slots: [String: Int]

  package init(_ name: String, _ summary: String, _ fields: [Field]) {
    self.name = name
    self.summary = summary
    self.fields = fields
    var slots: [String: Int] = [:]
    for (slot, field) in fields.enumerated() {
      precondition(slots[field.name] == nil, "\(name) declares \(field.name) twice")
      slots[field.name] = slot
    }
    self.slots = slots
  }

  /// The position of a field among the values of a record.
  package func slot(of name: String) -> Int? { slots[name] }

  /// The name with its article: `a briefing`, `an entity`.
  var phrase: String {
    let isVowel = name.utf8.first.map { "aeiou".utf8.contains($0 | 0x20) } ?? false
    return (isVowel ? "an " : "a ") + name
  }

  package struct Field: Sendable {
    package let name: String
    package let type: ValueType
    package let summary: String

    package init(_ name: String, _ type: ValueType, _ summary: String) {
      self.name = name
      self.type = type
      self.summary = summary
    }
  }
}

extension RecordType: Hashable {
  package static func == (a: RecordType, b: RecordType) -> Bool { a === b }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension RecordType.Field {
  package static func any(_ name: String, _ summary: String) -> Self { Self(name, .any, summary) }
  package static func bool(_ name: String, _ summary: String) -> Self { Self(name, .bool, summary) }
  package static func text(_ name: String, _ summary: String) -> Self { Self(name, .text, summary) }
  package static func html(_ name: String, _ summary: String) -> Self { Self(name, .html, summary) }

  package static func integer(_ name: String, _ summary: String) -> Self {
    Self(name, .integer, summary)
  }

  package static func list(_ name: String, of element: ValueType, _ summary: String) -> Self {
    Self(name, .list(element), summary)
  }

  /// - Parameter type: A closure, so that types can refer to each other and to themselves. A type that
  ///   does needs its own type written out: `static let row: RecordType = …`.
  package static func record(
    _ name: String, _ type: @escaping @Sendable () -> RecordType, _ summary: String
  ) -> Self {
    Self(name, .record(type), summary)
  }
}

/// The type of a field. Any field may hold nothing when a page is rendered.
package indirect enum ValueType: Sendable {
  /// Not declared: every path through it passes the check.
  case any
  case bool, integer, text, html
  case list(ValueType)
  case record(@Sendable () -> RecordType)
}
