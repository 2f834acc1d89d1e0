/// The characters that are written as references in HTML and XML.
package struct MarkupEscapes: Sendable {
  /// One bit for each byte below 64.
  @usableFromInline let bits: UInt64

  @usableFromInline init(bits: UInt64) { self.bits = bits }

  /// `&`, `<`, `>` and `"`: text, and values of attributes in double quotes.
  @inlinable package static var doubleQuoted: MarkupEscapes {
    MarkupEscapes(bits: 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E)
  }

  /// The same and `'`: values of attributes in either quotes.
  @inlinable package static var all: MarkupEscapes {
    MarkupEscapes(bits: 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E)
  }

  @inlinable func contains(_ byte: UInt8) -> Bool { byte < 64 && bits >> UInt64(byte) & 1 == 1 }
}

extension UInt8 {
  /// The reference to a character that markup gives a meaning to.
  fileprivate var characterReference: StaticString {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "'"): "&#39;"
    default: "&quot;"
    }
  }
}

/// Writing text into markup.
extension ContiguousArray<UInt8> {
  /// Appends a text, escaped.
  ///
  /// - Complexity: One pass to look for what is to be escaped, one copy.
  package mutating func append(escaping text: String, _ escapes: MarkupEscapes = .all) {
    let bytes = text.utf8Span.span
    // Most texts have nothing to escape. The loop has no branch, so that it becomes vector instructions.
    var mayEscape: UInt8 = 0
    for index in 0..<bytes.count {
      let byte = bytes[index]
      mayEscape |=
        (byte == 0x22 ? 1 : 0) | (byte & 0xFE == 0x26 ? 1 : 0) | (byte & 0xFD == 0x3C ? 1 : 0)
    }
    var start = 0
    if mayEscape != 0 {
      for index in bytes.indices where escapes.contains(bytes[index]) {
        append(bytes, start..<index)
        append(literal: bytes[index].characterReference)
        start = index + 1
      }
    }
    append(bytes, start..<bytes.count)
  }

  package mutating func append(escaping byte: UInt8, _ escapes: MarkupEscapes = .all) {
    if escapes.contains(byte) { append(literal: byte.characterReference) } else { append(byte) }
  }

  /// Appends a range of another array, escaped as ``MarkupEscapes/doubleQuoted`` has it.
  ///
  /// For text in which there is seldom anything to escape.
  package mutating func append(
    escaping source: ContiguousArray<UInt8>, _ range: Range<Int>
  ) {
    var start = range.lowerBound
    while let special = source.firstIndexToEscape(in: start..<range.upperBound) {
      append(source, start..<special)
      append(literal: source[special].characterReference)
      start = special + 1
    }
    append(source, start..<range.upperBound)
  }

  /// The first of `&`, `<`, `>` and `"` in a range; blocks of bytes that have none are passed without
  /// a branch for each, so that the compiler can take many at once.
  private func firstIndexToEscape(in range: Range<Int>) -> Int? {
    unsafe withUnsafeBytes { raw in
      let part = unsafe UnsafeRawBufferPointer(rebasing: raw[range])
      var index = 0
      while index < part.count {
        let end = Swift.min(part.count, index &+ 32)
        var found: UInt8 = 0
        for place in index..<end {
          let byte = unsafe part[place]
          found |= (byte == 0x22 ? 1 : 0) | (byte == 0x26 ? 1 : 0) | (byte & 0xFD == 0x3C ? 1 : 0)
        }
        if found != 0 {
          for place in index..<end where unsafe MarkupEscapes.doubleQuoted.contains(part[place]) {
            return range.lowerBound + place
          }
        }
        index = end
      }
      return nil
    }
  }
}
