/// The type of the values in a column of the published data, from which each format takes its own: CSV with its schema,
/// SQL, JSON and JSON Schema.
package enum DataType: Sendable, Hashable {
  case text
  /// One of a closed list of words.
  case word([String])
  /// Several texts.
  case texts
  case integer
  /// Decimal digits with a point.
  case number
  case flag
  /// A full date.
  case day
  /// A date that may be known only to the month, quarter, half-year or year; see ``PartialDate/iso``.
  case date
  /// An address on the web.
  case address
  /// The id of a record: `company/iren`.
  case record
  /// The id of a source.
  case source

  /// The words of a vocabulary.
  package static func word(_ vocabulary: Vocabulary) -> DataType { .word(vocabulary.words) }
}

/// One value in the published data.
package enum DataValue: Sendable, Hashable {
  /// Nothing is known.
  case none
  case text(String)
  case texts([String])
  case integer(Int)
  /// Decimal digits: `9700000000`, `12.5`.
  case number(String)
  case flag(Bool)
  case date(PartialDate)

  package static func optional(_ text: String?) -> DataValue { text.map { .text($0) } ?? .none }
  package static func optional(_ date: PartialDate?) -> DataValue {
    date.map { .date($0) } ?? .none
  }
  package static func optional(_ day: Day?) -> DataValue {
    day.map { .date(PartialDate($0)) } ?? .none
  }

  /// Only what holds: `false` is not written.
  package static func ifTrue(_ flag: Bool) -> DataValue { flag ? .flag(true) : .none }

  package static func list(_ texts: [String]) -> DataValue {
    texts.isEmpty ? .none : .texts(texts)
  }
}

/// A column of a table of the published data.
package struct DataColumn: Sendable {
  package let name: String
  package let type: DataType
  /// One sentence on what it says.
  package let meaning: String
  /// What a number counts: `units of the currency`.
  package let unit: String?
  /// Whether every row has a value.
  package let isRequired: Bool

  package init(
    _ name: String, _ type: DataType, _ meaning: String, unit: String? = nil,
    isRequired: Bool = false
  ) {
    self.name = name
    self.type = type
    self.meaning = meaning
    self.unit = unit
    self.isRequired = isRequired
  }
}
