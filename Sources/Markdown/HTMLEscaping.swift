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
    let end = range.upperBound
    func next(_ byte: UInt8, from start: Int) -> Int {
      source.firstIndex(of: byte, in: start..<end) ?? end
    }
    var start = range.lowerBound
    var ampersand = next(UInt8(ascii: "&"), from: start)
    var less = next(UInt8(ascii: "<"), from: start)
    var greater = next(UInt8(ascii: ">"), from: start)
    var quote = next(UInt8(ascii: "\""), from: start)
    while true {
      let special = Swift.min(ampersand, less, greater, quote)
      append(contentsOf: source[start..<special])
      guard special < end else { return }
      start = special + 1
      switch special {
      case ampersand:
        append(literal: "&amp;")
        ampersand = next(UInt8(ascii: "&"), from: start)
      case less:
        append(literal: "&lt;")
        less = next(UInt8(ascii: "<"), from: start)
      case greater:
        append(literal: "&gt;")
        greater = next(UInt8(ascii: ">"), from: start)
      default:
        append(literal: "&quot;")
        quote = next(UInt8(ascii: "\""), from: start)
      }
    }
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
        append(literal: "&amp;")
      } else if byte == UInt8(ascii: "'") {
        append(literal: "&#x27;")
      } else {
        append(UInt8(ascii: "%"))
        append((byte >> 4).hexDigit)
        append((byte & 15).hexDigit)
      }
    }
  }

  /// Whether a URL runs a script or reads a file when it is followed: those that cmark drops.
  func isDangerousURL(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    // Most begin with another letter, and then there is nothing to compare.
    switch self[first].lowercased {
    case UInt8(ascii: "d"), UInt8(ascii: "j"), UInt8(ascii: "v"), UInt8(ascii: "f"): break
    default: return false
    }
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
