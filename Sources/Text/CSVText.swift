/// Text in comma-separated values, RFC 4180, in UTF-8.
extension ContiguousArray<UInt8> {
  /// Appends a field; in quotation marks if it contains a comma, a quotation mark or the end of a line.
  ///
  /// A spreadsheet takes a text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return for a formula, also behind
  /// spaces. An apostrophe before it makes it text.
  package mutating func append(csv text: String) {
    let bytes = text.utf8Span.span
    var needsQuotes = false
    var first = 0
    while first < bytes.count, bytes[first] == 0x20 { first += 1 }
    let isFormula = first < bytes.count && Self.formulaStarts.contains(bytes[first])
    for index in bytes.indices where [0x22, 0x2C, 0x0A, 0x0D].contains(bytes[index]) {
      needsQuotes = true
    }
    if needsQuotes { append(0x22) }
    if isFormula { append(UInt8(ascii: "'")) }
    for index in bytes.indices {
      if bytes[index] == 0x22 { append(0x22) }
      append(bytes[index])
    }
    if needsQuotes { append(0x22) }
  }

  /// Appends fields with commas between them, without the end of the line.
  package mutating func append(csvFields fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      append(csv: field)
    }
  }

  private static var formulaStarts: [UInt8] { [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D] }
}
