/// Values laid out as a ``RecordType`` says.
package final class Record: Sendable {
  package let type: RecordType
  /// One for each field, in the order of their declaration.
  package let fields: FieldValues

  /// - Parameter fields: One for each field, in the order of their declaration.
  package init(_ type: RecordType, _ fields: FieldValues) {
    #if DEBUG
    precondition(
      fields.elements.allSatisfy { $0.0.text.isEmpty }
        || fields.elements.map(\.0.text) == type.fields.map(\.name),
      "the values of \(type.phrase) do not follow its fields")
    #endif
    precondition(fields.count == type.fields.count)
    self.type = type
    self.fields = fields
  }

  /// - Parameter values: One for each field, in the order of their declaration.
  package convenience init(type: RecordType, values: some Sequence<Value>) {
    self.init(type, FieldValues(values))
  }

  /// The value of a field, or `nil` where the type has none of this name.
  package subscript(name: String) -> Value? {
    type.slot(of: name).map { fields[$0] }
  }
}

/// The values of a record as they are written down, with the names of their fields for the reader.
package struct FieldValues: ExpressibleByDictionaryLiteral, Sendable {
  @usableFromInline let elements: [(FieldName, Value)]

  @inlinable package init(dictionaryLiteral elements: (FieldName, Value)...) {
    self.elements = elements
  }

  package init(_ values: some Sequence<Value>) { elements = values.map { ("", $0) } }

  package var count: Int { elements.count }

  package subscript(slot: Int) -> Value { elements[slot].1 }

  /// Runs a function on a value without copying it.
  @inline(__always) func withValue<Answer>(at slot: Int, _ body: (Value) -> Answer) -> Answer {
    body(elements.span[slot].1)
  }

  package var values: some RandomAccessCollection<Value> { elements.lazy.map(\.1) }
}

/// The name of a field beside its value. It is kept, and compared with the type, in debug builds only: so the values
/// stand close together.
package struct FieldName: ExpressibleByStringLiteral, Sendable {
  #if DEBUG
  fileprivate let text: String

  package init(stringLiteral name: StaticString) { text = name.description }
  #else
  @inlinable package init(stringLiteral name: StaticString) {}
  #endif
}
