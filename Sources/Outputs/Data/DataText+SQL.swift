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
  mutating func append(sqlOf site: Queries) {
    append(
      """
      -- \(site.configuration.title.replacingBreaks), as of \(site.today.iso). Load it with: sqlite3 site.db < site.sql
      PRAGMA foreign_keys = OFF;
      BEGIN;

      """)
    for table in DataTable.all {
      append(sqlCreating: table)
      var count = 0
      table.forEachRow(of: site) { row in
        if count.isMultiple(of: Self.rowsAtOnce) {
          append(count == 0 ? "" : ";\n")
          append("INSERT INTO \"\(table.name)\" VALUES\n")
        } else {
          append(literal: ",\n")
        }
        append(sql: row, of: table)
        count += 1
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

  private mutating func append(sql row: [DataValue], of table: DataTable) {
    append(UInt8(ascii: "("))
    for (place, value) in row.enumerated() {
      if place > 0 { append(UInt8(ascii: ",")) }
      let isPartial = table.columns[place].type == .date
      switch value {
      case .none: append(isPartial ? "NULL,NULL,NULL" : "NULL")
      case .text(let text): append(sql: text)
      case .texts(let texts): append(sql: texts.json)
      case .integer(let number): append(number: number)
      case .number(let digits): append(digits)
      case .flag(let flag): append(UInt8(ascii: flag ? "1" : "0"))
      case .date(let date):
        append(sql: date.iso)
        guard isPartial else { continue }
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
    let bytes = text.utf8Span.span
    var start = 0
    for index in bytes.indices where bytes[index] == UInt8(ascii: "'") {
      append(bytes, start..<index + 1)
      append(UInt8(ascii: "'"))
      start = index + 1
    }
    append(bytes, start..<bytes.count)
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
