internal import Pages
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Text

/// The tables as SQL for SQLite: `sqlite3 site.db < site.sql`.
extension ContiguousArray<UInt8> {
  /// How many rows one statement inserts.
  private static var rowsAtOnce: Int { 100 }

  /// - Parameter site: Asked about all records.
  mutating func append(sqlOf site: Queries, passing pass: PartPassing) {
    append(
      """
      -- \(site.configuration.title.replacingBreaks), as of \(site.today.iso). Load it with: sqlite3 site.db < site.sql
      PRAGMA foreign_keys = OFF;
      BEGIN;

      """)
    for table in DataTable.all {
      append(sqlCreating: table)
      let cells = TableCells(of: table)
      var count = 0
      // The columns that have values in the rows of the statement.
      var columns: [Int] = []
      table.forEachRow(of: site) { row in
        if count == Self.rowsAtOnce || !row.cells.elementsEqual(columns, by: { $0.column == $1 }) {
          if count > 0 { append(literal: ";\n") }
          columns = row.cells.map(\.column)
          append(sqlInsertingInto: table, columns)
          count = 0
        } else {
          append(literal: ",\n")
        }
        append(sql: row, in: cells)
        count += 1
        pass(&self)
      }
      if count > 0 { append(literal: ";\n") }
    }
    for table in DataTable.all {
      for column in table.columns where column.isIndexed(in: table) {
        append(
          "CREATE INDEX \"\(table.name)_\(column.name)\" ON \"\(table.name)\" (\"\(column.name)\");\n"
        )
      }
    }
    append(
      """
      CREATE VIRTUAL TABLE "search" USING fts5("id" UNINDEXED, "kind" UNINDEXED, "name", "names", "summary");
      INSERT INTO "search" SELECT "id", "kind", "name",
        (SELECT group_concat("names"."name", '; ') FROM "names" WHERE "names"."record" = "records"."id"), "summary"
        FROM "records" ORDER BY "id";
      CREATE VIRTUAL TABLE "sentences" USING fts5("briefing" UNINDEXED, "record" UNINDEXED, "sentence");
      INSERT INTO "sentences" SELECT "briefing", "record", "sentence" FROM "mentions"
        WHERE "sentence" IS NOT NULL ORDER BY "briefing", "record";
      COMMIT;

      """)
  }

  /// Appends the beginning of a statement that inserts rows with values in some columns, which are most often few.
  private mutating func append(sqlInsertingInto table: DataTable, _ columns: [Int]) {
    let names = columns.flatMap { table.columns[$0].cells }.map { "\"\($0.name)\"" }
    append("INSERT INTO \"\(table.name)\" (\(names.joined(separator: ","))) VALUES\n")
  }

  private mutating func append(sqlCreating table: DataTable) {
    append("CREATE TABLE \"\(table.name)\" (\n")
    let cells = table.columns.flatMap(\.cells)
    for (place, column) in cells.enumerated() {
      append("  \"\(column.name)\" \(column.type.sql)")
      if column.isRequired { append(literal: " NOT NULL") }
      switch column.type {
      case .record: append(literal: " REFERENCES \"records\" (\"id\")")
      case .source: append(literal: " REFERENCES \"sources\" (\"id\")")
      case .word(let words):
        append(" CHECK (\"\(column.name)\" IN (\(words.map(\.sqlText).joined(separator: ", "))))")
      default: break
      }
      append(place + 1 < cells.count || !table.key.isEmpty ? ",\n" : "\n")
    }
    if !table.key.isEmpty {
      append("  PRIMARY KEY (\(table.key.map { "\"\($0)\"" }.joined(separator: ", ")))\n")
    }
    append(literal: ");\n")
  }

  private mutating func append(sql row: DataRow, in cells: TableCells) {
    var separator = UInt8(ascii: "(")
    for cell in row.cells {
      append(separator)
      separator = UInt8(ascii: ",")
      switch cell.value {
      case .none: break
      case .text(let text): append(sql: text)
      case .id(let id):
        append(UInt8(ascii: "'"))
        append(id.kind.name)
        append(UInt8(ascii: "/"))
        append(id.slug.utf8Span.span, doubling: UInt8(ascii: "'"))
        append(UInt8(ascii: "'"))
      case .texts(let texts): append(sql: texts.json)
      case .integer(let number): append(number: number)
      case .number(let digits): append(digits)
      case .flag(let flag): append(UInt8(ascii: flag ? "1" : "0"))
      case .date(let date):
        append(sql: date.iso)
        guard cells.isPartialDate[cell.column] else { continue }
        append(UInt8(ascii: ","))
        append(sql: date.firstDay.iso)
        append(UInt8(ascii: ","))
        append(sql: date.lastDay.iso)
      }
    }
    append(UInt8(ascii: ")"))
  }

  /// Appends a text as a literal, in single quotes, each of its own doubled.
  private mutating func append(sql text: String) {
    append(UInt8(ascii: "'"))
    append(text.utf8Span.span, doubling: UInt8(ascii: "'"))
    append(UInt8(ascii: "'"))
  }
}

extension DataType {
  fileprivate var sql: String {
    switch self {
    case .text, .word, .texts, .day, .date, .address, .record, .source: "TEXT"
    case .integer, .flag: "INTEGER"
    case .number: "NUMERIC"
    }
  }
}

extension DataColumn {
  /// Whether rows are looked up by it and it does not begin the key.
  fileprivate func isIndexed(in table: DataTable) -> Bool {
    (type == .record || type == .source) && table.key.first != name
  }
}

extension String {
  fileprivate var sqlText: String {
    var bytes = ContiguousArray<UInt8>()
    for byte in utf8 {
      if byte == UInt8(ascii: "'") { bytes.append(byte) }
      bytes.append(byte)
    }
    return "'" + String(decoding: bytes, as: UTF8.self) + "'"
  }

  /// On one line, for a comment.
  fileprivate var replacingBreaks: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
  }
}
