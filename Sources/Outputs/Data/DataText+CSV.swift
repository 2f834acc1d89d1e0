internal import Pages
internal import PolicyModel
internal import Text

/// The tables as comma-separated values: RFC 4180 in UTF-8, with lists as JSON.
extension ContiguousArray<UInt8> {
  mutating func append(csvHeaderOf table: DataTable) {
    append(csvFields: table.columns.flatMap(\.cells).map(\.name))
    append(literal: "\r\n")
  }

  mutating func append(csv row: [DataValue], of table: DataTable) {
    for (place, value) in row.enumerated() {
      if place > 0 { append(UInt8(ascii: ",")) }
      switch value {
      case .none: if table.columns[place].type == .date { append(literal: ",,") }
      case .text(let text): append(csv: text)
      case .texts(let texts): append(csv: texts.json)
      case .integer(let number): append(number: number)
      // Without the apostrophe that keeps a spreadsheet from reading a text with a minus as a formula.
      case .number(let digits): append(digits)
      case .flag(let flag): append(flag ? "true" : "false")
      case .date(let date): append(csv: date, isPartial: table.columns[place].type == .date)
      }
    }
    append(literal: "\r\n")
  }

  private mutating func append(csv date: PartialDate, isPartial: Bool) {
    append(date.iso)
    guard isPartial else { return }
    append(UInt8(ascii: ","))
    append(date.firstDay.iso)
    append(UInt8(ascii: ","))
    append(date.lastDay.iso)
  }
}

extension [String] {
  /// As a JSON array on one line.
  var json: String { "[" + map { $0.json() }.joined(separator: ",") + "]" }
}

extension DataColumn {
  /// What a table of cells has for the column: of a date that may be known in part also its first and its last day.
  var cells: [DataColumn] {
    guard type == .date else { return [self] }
    return [
      self, DataColumn("\(name)_first", .day, "The first day that the date before it may mean."),
      DataColumn("\(name)_last", .day, "The last day that it may mean."),
    ]
  }
}
