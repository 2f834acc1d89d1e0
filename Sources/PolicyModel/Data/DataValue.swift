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
  /// A record.
  case id(EntityID)
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

/// A row of a table: the values that it has, in the order of the columns.
package struct DataRow: Sendable {
  package private(set) var cells = ContiguousArray<Cell>()
  private var column = 0

  package struct Cell: Sendable, Hashable {
    /// Its place among the columns of the table.
    package let column: Int
    package let value: DataValue
  }

  package init() {}

  /// - Parameter values: One for each column.
  package init(_ values: [DataValue]) {
    cells.reserveCapacity(values.count)
    for value in values { add(value) }
  }

  /// Adds the value of the next column, or that it has none.
  package mutating func add(_ value: DataValue) {
    if case .none = value {} else { cells.append(Cell(column: column, value: value)) }
    column += 1
  }

  /// Adds columns without values.
  package mutating func skip(_ count: Int) { column += count }

  /// Begins another row in the same memory.
  package mutating func removeAll() {
    cells.removeAll(keepingCapacity: true)
    column = 0
  }

  /// The value in a column.
  package subscript(column: Int) -> DataValue {
    cells.first { $0.column == column }?.value ?? .none
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
