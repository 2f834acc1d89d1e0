/// What a JSON string escapes beyond what RFC 8259 asks for: quotes, backslashes and the controls below
/// 0x20 always are.
package struct JSONEscapes: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Delete and the controls from 0x80 to 0x9F, which a terminal may act on.
  package static let terminalControls = JSONEscapes(rawValue: 1)
  /// `<`, `>`, `&`, and the line separators that JavaScript once took for the end of a line, so that
  /// nothing ends a `<script>`.
  package static let script = JSONEscapes(rawValue: 2)
  /// `'`, so that the text is safe between single quotes of an attribute.
  package static let apostrophes = JSONEscapes(rawValue: 4)
}

extension ContiguousArray<UInt8> {
  /// Appends a text as a JSON string, RFC 8259, between its quotes.
  package mutating func append(json text: String, escaping escapes: JSONEscapes = []) {
    append(UInt8(ascii: "\""))
    append(jsonContent: text, escaping: escapes)
    append(UInt8(ascii: "\""))
  }

  /// Appends a part of a JSON string, as ``append(json:escaping:)`` does, without quotes.
  package mutating func append(jsonContent text: String, escaping escapes: JSONEscapes = []) {
    let bytes = text.utf8Span.span
    if escapes.isEmpty, !bytes.hasJSONEscape {
      append(bytes, 0..<bytes.count)
      return
    }
    var (index, written) = (0, 0)
    while index < bytes.count {
      let byte = bytes[index]
      // What most text consists of.
      if byte.isASCIIAlphanumeric || byte == 0x20 {
        index += 1
        continue
      }
      let length = escapes.length(at: index, in: bytes)
      if length > 0 {
        append(bytes, written..<index)
        append(jsonEscape: bytes.scalar(at: index, length: length))
        index += length
        written = index
      } else {
        index += 1
      }
    }
    append(bytes, written..<bytes.count)
  }

  private mutating func append(jsonEscape value: UInt16) {
    append(UInt8(ascii: "\\"))
    switch value {
    case 0x22, 0x5C: append(UInt8(value))
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0D: append(UInt8(ascii: "r"))
    case 0x09: append(UInt8(ascii: "t"))
    default:
      append(UInt8(ascii: "u"))
      for shift in [12, 8, 4, 0] as [UInt16] {
        append(UInt8(value >> shift & 15).hexDigit)
      }
    }
  }
}

extension JSONEscapes {
  /// How many bytes the character at an index has, if it is escaped; 0 where it is written as it is.
  fileprivate func length(at index: Int, in bytes: borrowing Span<UInt8>) -> Int {
    switch bytes[index] {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"): return 1
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"):
      return contains(.script) ? 1 : 0
    case UInt8(ascii: "'"): return contains(.apostrophes) ? 1 : 0
    case 0x7F: return contains(.terminalControls) ? 1 : 0
    case 0xC2: return contains(.terminalControls) && bytes[index + 1] < 0xA0 ? 2 : 0
    case 0xE2:
      return contains(.script) && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8
        ? 3 : 0
    default: return 0
    }
  }
}

extension Span<UInt8> {
  /// Whether one of the characters is in it that JSON always escapes. The loop has no branch, so that it becomes vector
  /// instructions.
  fileprivate var hasJSONEscape: Bool {
    var found: UInt8 = 0
    for index in 0..<count {
      let byte = self[index]
      found |= (byte < 0x20 ? 1 : 0) | (byte == 0x22 ? 1 : 0) | (byte == 0x5C ? 1 : 0)
    }
    return found != 0
  }

  fileprivate func scalar(at index: Int, length: Int) -> UInt16 {
    switch length {
    case 1: UInt16(self[index])
    case 2: UInt16(self[index] & 0x1F) << 6 | UInt16(self[index + 1] & 0x3F)
    default:
      UInt16(self[index] & 0x0F) << 12 | UInt16(self[index + 1] & 0x3F) << 6
        | UInt16(self[index + 2] & 0x3F)
    }
  }
}

extension String {
  /// The text as a JSON string, RFC 8259, with its quotes.
  package func json(escaping escapes: JSONEscapes = []) -> String {
    var bytes = ContiguousArray<UInt8>()
    bytes.append(json: self, escaping: escapes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text as a JSON string that a terminal can show.
  package var jsonString: String { json(escaping: .terminalControls) }
}
