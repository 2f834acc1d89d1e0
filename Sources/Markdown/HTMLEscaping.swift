internal import Text

/// Writing HTML as cmark writes it.
extension ContiguousArray<UInt8> {
  /// Begins a new line unless one has just begun.
  mutating func beginLine() {
    if let last, last != 0x0A { append(0x0A) }
  }

  /// A URL as an attribute's value: what a URL cannot hold is percent-encoded.
  mutating func appendEscapedURL(_ source: ContiguousArray<UInt8>, _ range: Range<Int>) {
    var start = range.lowerBound
    let span = source.span
    for index in range where !span[index].isURLSafe {
      append(source, start..<index)
      appendEncoded(span[index])
      start = index + 1
    }
    append(source, start..<range.upperBound)
  }

  mutating func appendEscapedURL(_ text: String) {
    let span = text.utf8.span
    for index in span.indices where !span[index].isURLSafe {
      let bytes = ContiguousArray(text.utf8)
      return appendEscapedURL(bytes, bytes.indices)
    }
    append(contentsOf: text.utf8)
  }

  /// A byte that may not stand in a URL as it is.
  private mutating func appendEncoded(_ byte: UInt8) {
    if byte == UInt8(ascii: "&") {
      append(literal: "&amp;")
    } else if byte == UInt8(ascii: "'") {
      append(literal: "&#x27;")
    } else {
      append(percentEncoded: byte)
    }
  }

  /// Whether a URL runs a script or reads a file when it is followed: those that cmark drops.
  func isDangerousURL(_ range: Range<Int>) -> Bool {
    // Most begin with another letter, and then there is nothing to compare.
    guard let first = range.first, self[first].beginsDangerousURL else { return false }
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
  var beginsDangerousURL: Bool {
    switch lowercased {
    case UInt8(ascii: "d"), UInt8(ascii: "j"), UInt8(ascii: "v"), UInt8(ascii: "f"): true
    default: false
    }
  }

  fileprivate var isURLSafe: Bool {
    // A bit for each of the bytes below 128.
    let low: UInt64 = 0xAFFF_FF3A_0000_0000
    let high: UInt64 = 0x47FF_FFFE_87FF_FFFF
    return (self < 64 ? low : self < 128 ? high : 0) >> UInt64(self & 63) & 1 == 1
  }
}
