extension Unicode.Scalar {
  /// Whether a text of a page cannot hold it: HTML, XML or JSON readers reject it, or nobody sees it
  /// break a line.
  ///
  /// Control characters but tab and line breaks, U+2028 and U+2029, the byte order mark, and the
  /// characters that Unicode keeps for no use.
  package var isInvalidInText: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  /// Whether it is an embedding, an override or an isolate of the bidirectional algorithm, or ends one.
  package var turnsDirection: Bool {
    (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
  }

  /// Why it is invalid, for a message: `U+0007 is not allowed in YAML`.
  var objection: String {
    let isBreak = [0x85, 0x2028, 0x2029].contains(value)
    return codePoint + (isBreak ? " is an invisible line break" : " is not allowed in YAML")
  }

  /// `U+2028`.
  package var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// Whether it leaves nothing to be seen: spaces, controls, zero-width and filler characters.
  fileprivate var isInvisible: Bool {
    value <= 0x20 || properties.isWhitespace || properties.isDefaultIgnorableCodePoint
      || properties.generalCategory == .format || properties.generalCategory == .control
      || value == 0x2800
  }
}

extension String {
  /// Whether a reader would see nothing of it.
  package var isBlank: Bool {
    let bytes = utf8.span
    for index in bytes.indices where bytes[index] > 0x20 {
      return bytes[index] >= 0x7F && unicodeScalars.allSatisfy(\.isInvisible)
    }
    return true
  }
}
