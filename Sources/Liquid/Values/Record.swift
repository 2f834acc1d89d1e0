/// Values laid out as a ``RecordType`` says.
package final class Record: Sendable {
  package let type: RecordType
  package let values: ContiguousArray<Value>

  /// - Parameter values: One for each field, in the order of their declaration. The names are there
  ///   for the reader and compared with the type in debug builds only.
  package init(_ type: RecordType, _ values: KeyValuePairs<StaticString, Value>) {
    assert(
      values.map { $0.key.description } == type.fields.map(\.name),
      "the values of \(type.phrase) do not follow its fields")
    precondition(values.count == type.fields.count)
    self.type = type
    self.values = ContiguousArray(values.lazy.map { $0.value })
  }

  /// - Parameter values: One for each field, in the order of their declaration.
  package init(type: RecordType, values: ContiguousArray<Value>) {
    precondition(values.count == type.fields.count)
    self.type = type
    self.values = values
  }

  /// The value of a field, or `nil` where the type has none of this name.
  package subscript(name: String) -> Value? {
    guard let slot = type.slot(of: name), slot < values.count else { return nil }
    return values[slot]
  }
}
