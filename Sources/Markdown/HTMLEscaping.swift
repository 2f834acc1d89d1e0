/// Writing HTML as cmark writes it.
extension ContiguousArray<UInt8> {
  mutating func append(_ markup: String) {
    append(contentsOf: markup.utf8)
  }

  /// Begins a new line unless one has just begun.
  mutating func beginLine() {
    if let last, last != 0x0A { append(0x0A) }
  }

  /// Text or an attribute's value: `&`, `<`, `>` and `"` escaped.
  mutating func appendEscaped(_ source: ContiguousArray<UInt8>, _ range: Range<Int>) {
    var start = range.lowerBound
    let span = source.span
    for index in range where span[index].needsEscaping {
      let entity: String
      switch span[index] {
      case UInt8(ascii: "&"): entity = "&amp;"
      case UInt8(ascii: "<"): entity = "&lt;"
      case UInt8(ascii: ">"): entity = "&gt;"
      case UInt8(ascii: "\""): entity = "&quot;"
      default: continue
      }
      append(contentsOf: source[start..<index])
      append(entity)
      start = index + 1
    }
    append(contentsOf: source[start..<range.upperBound])
  }

  mutating func appendEscaped(_ text: String) {
    let bytes = ContiguousArray(text.utf8)
    appendEscaped(bytes, bytes.indices)
  }

  /// A URL as an attribute's value: what a URL cannot hold is percent-encoded.
  mutating func appendEscapedURL(_ source: ContiguousArray<UInt8>, _ range: Range<Int>) {
    for index in range {
      let byte = source[index]
      if byte.isURLSafe {
        append(byte)
      } else if byte == UInt8(ascii: "&") {
        append("&amp;")
      } else if byte == UInt8(ascii: "'") {
        append("&#x27;")
      } else {
        append(UInt8(ascii: "%"))
        append((byte >> 4).hexDigit)
        append((byte & 15).hexDigit)
      }
    }
  }

  /// Whether a URL runs a script or reads a file when it is followed: those that cmark drops.
  func isDangerousURL(_ range: Range<Int>) -> Bool {
    if begins(range, with: "data:") {
      return
        !(begins(range, with: "data:image/png") || begins(range, with: "data:image/gif")
        || begins(range, with: "data:image/jpeg") || begins(range, with: "data:image/webp"))
    }
    return begins(range, with: "javascript:") || begins(range, with: "vbscript:")
      || begins(range, with: "file:")
  }
}

extension UInt8 {
  /// Whether it is `"`, `&`, `<` or `>`: one test for all, as nearly every byte is none of them.
  fileprivate var needsEscaping: Bool {
    let special: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E
    return (special &>> UInt64(self & 63)) & (self < 64 ? 1 : 0) != 0
  }

  fileprivate var isURLSafe: Bool {
    switch self {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: true
    case 0x21, 0x23...0x25, 0x28...0x2F, 0x3A, 0x3B, 0x3D, 0x3F, 0x40, 0x5F, 0x7E: true
    default: false
    }
  }

  /// The digit for a value from 0 to 15.
  fileprivate var hexDigit: UInt8 { self < 10 ? 0x30 + self : 0x41 + self - 10 }
}
