/// Text in comma-separated values, RFC 4180, in UTF-8.
extension ContiguousArray<UInt8> {
  /// Appends a field; in quotation marks if it contains a comma, a quotation mark or the end of a line.
  ///
  /// A spreadsheet takes a text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return for a formula, also behind
  /// spaces. An apostrophe before it makes it text.
  package mutating func append(csv text: String) {
    let bytes = text.utf8Span.span
    var first = 0
    while first < bytes.count, bytes[first] == 0x20 { first += 1 }
    let isFormula = first < bytes.count && bytes[first].beginsFormula
    // Without a branch, so that it becomes vector instructions.
    var found: UInt8 = 0
    for index in 0..<bytes.count {
      let byte = bytes[index]
      found |= byte == 0x22 ? 2 : 0
      found |= (byte == 0x2C ? 1 : 0) | (byte == 0x0A ? 1 : 0) | (byte == 0x0D ? 1 : 0)
    }
    if found != 0 { append(0x22) }
    if isFormula { append(UInt8(ascii: "'")) }
    if found & 2 != 0 { append(bytes, doubling: 0x22) } else { append(bytes, 0..<bytes.count) }
    if found != 0 { append(0x22) }
  }

  /// Appends bytes with each one of a value twice.
  package mutating func append(_ bytes: Span<UInt8>, doubling doubled: UInt8) {
    var found: UInt8 = 0
    for index in 0..<bytes.count { found |= bytes[index] == doubled ? 1 : 0 }
    var start = 0
    for index in found == 0 ? 0..<0 : bytes.indices where bytes[index] == doubled {
      append(bytes, start..<index + 1)
      append(doubled)
      start = index + 1
    }
    append(bytes, start..<bytes.count)
  }

  /// Appends fields with commas between them, without the end of the line.
  package mutating func append(csvFields fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      append(csv: field)
    }
  }
}

extension UInt8 {
  /// Whether a spreadsheet takes a text that begins with it for a formula.
  fileprivate var beginsFormula: Bool {
    switch self {
    case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D: true
    default: false
    }
  }
}
