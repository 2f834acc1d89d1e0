internal import Text

/// Cuts the markup of a tag or output into words and signs.
struct ExpressionLexer {
  enum Kind: Equatable {
    case identifier, integer, decimal, string
    case dot, dots, pipe, colon, comma, equals
    case openBracket, closeBracket, openParenthesis, closeParenthesis
    case comparison(Comparison)
    case end
    case unknown
  }

  struct Token {
    var kind: Kind
    var range: Range<Int>
  }

  let bytes: ContiguousArray<UInt8>
  private var position: Int
  private let end: Int

  init(_ bytes: ContiguousArray<UInt8>, in range: Range<Int>) {
    self.bytes = bytes
    self.position = range.lowerBound
    self.end = range.upperBound
  }

  mutating func next() -> Token {
    while position < end, bytes[position].isWhitespace { position += 1 }
    guard position < end else { return Token(kind: .end, range: end..<end) }
    let start = position
    let kind = scan()
    return Token(kind: kind, range: start..<position)
  }

  private mutating func scan() -> Kind {
    let byte = bytes[position]
    if byte.isASCIILetter || byte == UInt8(ascii: "_") { return identifier() }
    if byte.isASCIIDigit || (byte == UInt8(ascii: "-") && peek(1)?.isASCIIDigit == true) {
      return number()
    }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      while position < end, bytes[position] != byte { position += 1 }
      guard position < end else { return .unknown }
      position += 1
      return .string
    case UInt8(ascii: "."): return takes(".") ? .dots : .dot
    case UInt8(ascii: "|"): return .pipe
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: "["): return .openBracket
    case UInt8(ascii: "]"): return .closeBracket
    case UInt8(ascii: "("): return .openParenthesis
    case UInt8(ascii: ")"): return .closeParenthesis
    case UInt8(ascii: "="): return takes("=") ? .comparison(.equal) : .equals
    case UInt8(ascii: "!"): return takes("=") ? .comparison(.notEqual) : .unknown
    case UInt8(ascii: "<"):
      if takes("=") { return .comparison(.lessOrEqual) }
      return .comparison(takes(">") ? .notEqual : .less)
    case UInt8(ascii: ">"): return .comparison(takes("=") ? .greaterOrEqual : .greater)
    default:
      // The rest of a character beyond ASCII belongs to it.
      while position < end, bytes[position] & 0xC0 == 0x80 { position += 1 }
      return .unknown
    }
  }

  private mutating func identifier() -> Kind {
    let start = position
    while position < end,
      bytes[position].isASCIIAlphanumeric || bytes[position] == UInt8(ascii: "_")
        || bytes[position] == UInt8(ascii: "-")
    {
      position += 1
    }
    if takes("?") { return .identifier }
    return bytes[start..<position].elementsEqual("contains".utf8)
      ? .comparison(.contains) : .identifier
  }

  private mutating func number() -> Kind {
    position += 1
    while position < end, bytes[position].isASCIIDigit { position += 1 }
    guard position < end, bytes[position] == UInt8(ascii: "."), peek(1)?.isASCIIDigit == true else {
      return .integer
    }
    position += 1
    while position < end, bytes[position].isASCIIDigit { position += 1 }
    return .decimal
  }

  private func peek(_ distance: Int) -> UInt8? {
    position + distance < end ? bytes[position + distance] : nil
  }

  private mutating func takes(_ sign: Unicode.Scalar) -> Bool {
    guard position < end, bytes[position] == UInt8(ascii: sign) else { return false }
    position += 1
    return true
  }
}
