import FrontMatter

/// A form of field with the reading of it: what the tables of fields are made of.
struct FieldType<Value>: Sendable {
  let form: Field.Form
  /// The value, or `nil` once it is reported. The name is the field's, for messages.
  let read: @Sendable (YAMLNode, _ name: String, inout FieldReader) -> Value?
}

extension FieldType where Value == Located<String> {
  static var text: Self { Self(form: .text) { $2.text($0, $1) } }
  static var address: Self { Self(form: .address) { $2.address($0, $1) } }

  static func word(_ vocabulary: Vocabulary) -> Self {
    Self(form: .word(vocabulary)) { $2.word($0, $1, of: vocabulary) }
  }
}

extension FieldType where Value == [Located<String>] {
  static var texts: Self { Self(form: .texts) { $2.texts($0, $1) } }
  static var identifiers: Self { Self(form: .identifiers) { $2.texts($0, $1) } }
}

extension FieldType where Value == [String] {
  static func words(_ vocabulary: Vocabulary) -> Self {
    Self(form: .words(vocabulary)) { $2.words($0, $1, of: vocabulary) }
  }
}

extension FieldType where Value == Located<Day> {
  static var day: Self { Self(form: .day) { $2.day($0, $1) } }
}

extension FieldType where Value == PartialDate {
  static var date: Self { Self(form: .date) { $2.date($0, $1) } }
}

extension FieldType where Value == Located<PartialDate> {
  static var locatedDate: Self {
    Self(form: .date) { node, name, reader in
      reader.date(node, name).map { Located($0, at: node.textRange) }
    }
  }
}

extension FieldType where Value == [PartialDate] {
  /// A list of dates, or one.
  static var dates: Self {
    Self(form: .dates) { node, name, reader in
      var dates: [PartialDate] = []
      for item in node.items ?? [node] {
        if let date = reader.date(item, name) { dates.append(date) }
      }
      return dates
    }
  }
}

extension FieldType where Value == Duration {
  static var duration: Self { Self(form: .duration) { $2.duration($0, $1) } }
}

extension FieldType where Value == Bool {
  static var flag: Self { Self(form: .flag) { $2.flag($0, $1) } }
}

extension FieldType where Value == StatedValue {
  static var value: Self { Self(form: .money) { $2.value($0, $1) } }
}

extension FieldType where Value == Percentage {
  static var percentage: Self { Self(form: .percentage) { $2.percentage($0, $1) } }
}

extension FieldType where Value == Publication.Embargo {
  static var moment: Self { Self(form: .moment) { $2.moment($0, $1) } }
}

extension FieldType where Value == [Fact] {
  static var facts: Self { Self(form: .labelledTexts) { $2.facts($0, $1) } }
}

extension FieldType where Value == Reference {
  static func reference(_ kinds: KindSet) -> Self {
    Self(form: .reference(kinds)) { $2.reference($0, $1) }
  }

  static var source: Self { Self(form: .sourceID) { $2.reference($0, $1) } }
}

extension FieldType where Value == [ReferenceItem] {
  static func references(_ kinds: KindSet, value: ReferenceValue = .none) -> Self {
    Self(form: .references(kinds, value: value)) { $2.references($0, $1, value: value) }
  }
}

extension FieldType {
  /// A mapping of known fields.
  ///
  /// - Parameter make: The record before its fields are read, from the bytes that it stands in.
  static func record(
    _ shape: RecordShape<Value>, _ make: @escaping @Sendable (Range<Int>) -> Value
  ) -> Self {
    Self(form: .record(shape.fields)) { node, name, reader in
      shape.record(node, name, make, by: &reader)
    }
  }

  /// A list of such mappings, or one. A record that lacks something is left out.
  static func records<Record>(
    _ shape: RecordShape<Record>, _ make: @escaping @Sendable (Range<Int>) -> Record
  ) -> Self where Value == [Record] {
    Self(form: .records(shape.fields)) { node, name, reader in
      guard let items = node.items else {
        return shape.record(node, name, make, by: &reader).map { [$0] }
      }
      var records: [Record] = []
      for item in items {
        if let record = shape.record(item, name, make, by: &reader) { records.append(record) }
      }
      return records
    }
  }
}
