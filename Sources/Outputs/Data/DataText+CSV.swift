internal import Pages
internal import PolicyModel
internal import Text

/// The tables as comma-separated values: RFC 4180 in UTF-8, with lists as JSON.
extension ContiguousArray<UInt8> {
  mutating func append(csvHeaderOf table: DataTable) {
    append(csvFields: table.columns.flatMap(\.cells).map(\.name))
    append(literal: "\r\n")
  }

  mutating func append(csv row: DataRow, in cells: TableCells) {
    // How many cells have been begun or passed.
    var place = 0
    for cell in row.cells {
      let start = cells.starts[cell.column]
      append(repeating: UInt8(ascii: ","), count: start - place)
      place = start
      switch cell.value {
      case .none: break
      case .text(let text): append(csv: text)
      case .id(let id): append(csv: id)
      case .texts(let texts): append(csv: texts.json)
      case .integer(let number): append(number: number)
      // Without the apostrophe that keeps a spreadsheet from reading a text with a minus as a formula.
      case .number(let digits): append(digits)
      case .flag(let flag): append(literal: flag ? "true" : "false")
      case .date(let date):
        append(date.iso)
        guard cells.isPartialDate[cell.column] else { continue }
        append(UInt8(ascii: ","))
        append(date.firstDay.iso)
        append(UInt8(ascii: ","))
        append(date.lastDay.iso)
        place += 2
      }
    }
    append(repeating: UInt8(ascii: ","), count: cells.count - 1 - place)
    append(literal: "\r\n")
  }

  /// An id begins with a letter and has nothing that a field is quoted for, apart from what a slug may have.
  private mutating func append(csv id: EntityID) {
    if id.slug.utf8.allSatisfy({ $0 > 0x2C }) { append(id) } else { append(csv: id.description) }
  }

  /// Appends an id as it is: `company/iren`.
  mutating func append(_ id: EntityID, separator: UInt8 = UInt8(ascii: "/")) {
    append(id.kind.name)
    append(separator)
    append(id.slug)
  }

  private mutating func append(repeating byte: UInt8, count: Int) {
    for _ in 0..<count { append(byte) }
  }
}

/// Where the columns of a table are among its cells: a date that may be known in part has three.
struct TableCells {
  let starts: [Int]
  let isPartialDate: [Bool]
  let count: Int

  init(of table: DataTable) {
    isPartialDate = table.columns.map { $0.type == .date }
    var starts: [Int] = []
    var count = 0
    for isPartial in isPartialDate {
      starts.append(count)
      count += isPartial ? 3 : 1
    }
    self.starts = starts
    self.count = count
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
