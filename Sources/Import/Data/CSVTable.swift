import Diagnostics
import PolicyModel

/// A table of comma-separated values, RFC 4180, whose first row names the columns.
struct CSVTable {
  let file: SourceFile
  private(set) var columns: [String: Int] = [:]
  private(set) var rows: [[Range<Int>]] = []
  private(set) var findings: [Diagnostic] = []

  /// Reads a whole file; a quotation mark without its partner and rows of another length are reported.
  init(_ file: SourceFile) {
    self.file = file
    let bytes = file.bytes
    let end = bytes.count
    var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while offset < end {
      var fields: [Range<Int>] = []
      let start = offset
      repeat {
        guard let field = field(at: offset) else {
          report("this quotation mark is not closed", at: offset..<offset + 1)
          return
        }
        fields.append(field)
        offset = field.upperBound
        guard offset < end, bytes[offset] == UInt8(ascii: ",") else { break }
        offset += 1
        if offset == end { fields.append(end..<end) }
      } while offset < end
      if offset < end, bytes[offset] == 0x0D { offset += 1 }
      if offset < end, bytes[offset] == 0x0A { offset += 1 }
      // An empty line.
      if fields.count == 1, fields[0].isEmpty { continue }
      if columns.isEmpty {
        for (number, name) in fields.enumerated() { columns[text(name)] = number }
      } else if fields.count == columns.count {
        rows.append(fields)
      } else {
        report(
          "this row has \(fields.count) fields, and the first row has \(columns.count)",
          at: start..<min(start + 1, end))
      }
      if offset == start { return }
    }
    if columns.isEmpty { report("the file is empty", at: 0..<0) }
  }

  private mutating func report(_ message: String, at range: Range<Int>) {
    findings.append(Diagnostic(.unreadableData, message, at: place(range)))
  }

  func place(_ range: Range<Int>) -> SourcePlace { SourcePlace(path: file.path, range: range) }

  /// The bytes of a field with its quotation marks; `nil` where the closing one is missing.
  private func field(at start: Int) -> Range<Int>? {
    let bytes = file.bytes
    var offset = start
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") {
      offset += 1
      while offset < bytes.count {
        if bytes[offset] == UInt8(ascii: "\"") {
          guard offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "\"") else {
            return start..<offset + 1
          }
          offset += 1
        }
        offset += 1
      }
      return nil
    }
    while offset < bytes.count, ![0x2C, 0x0A, 0x0D].contains(bytes[offset]) { offset += 1 }
    return start..<offset
  }

  private func text(_ range: Range<Int>) -> String {
    guard range.count > 1, file.bytes[range.lowerBound] == UInt8(ascii: "\"") else {
      return file.text(in: range).trimmed
    }
    return file.text(in: range.lowerBound + 1..<range.upperBound - 1)
      .replacing("\"\"", with: "\"").trimmed
  }

  /// The text of a column in a row; `nil` where it is blank or there is no such column.
  func value(_ column: String, of row: [Range<Int>]) -> Located<String>? {
    guard let number = columns[column] else { return nil }
    let text = text(row[number])
    return text.isEmpty ? nil : Located(text, at: row[number])
  }

  func has(_ names: String...) -> Bool { names.allSatisfy { columns[$0] != nil } }
}
