/// Reads JSON, RFC 8259, one token after another, each with its place.
///
/// ```swift
/// var reader = JSONReader(ContiguousArray(#"{"year": 2025}"#.utf8))
/// while let token = try reader.next() { print(token, reader.range) }
/// // beginObject 0..<1, key 1..<7, number 9..<13, endObject 13..<14
/// ```
///
/// The text must be UTF-8; a byte order mark before it is passed over. Nothing that RFC 8259 does not
/// allow is read: no comments, no trailing commas, no `NaN`.
///
/// - Complexity: One pass over the bytes.
package struct JSONReader {
  package enum Token: Hashable, Sendable {
    case beginObject, endObject, beginArray, endArray
    /// A key of an object, with the colon after it passed over.
    case key
    case string, number, bool(Bool), null
  }

  private enum Expected {
    case value, valueOrEnd, key, keyOrEnd, commaOrEnd, nothing
  }

  package let bytes: ContiguousArray<UInt8>
  /// The bytes of the last token; those of a string with its quotes.
  package private(set) var range = 0..<0
  /// Whether the last token is a string or a key with escapes in it.
  package private(set) var hasEscapes = false
  private let depthLimit: Int
  private var offset = 0
  private var expected = Expected.value
  /// Where the objects and arrays begin that are not closed.
  private var open: ContiguousArray<Int> = []

  /// - Parameter depthLimit: How many objects and arrays may be inside one another.
  package init(_ bytes: ContiguousArray<UInt8>, depthLimit: Int = 512) {
    self.bytes = bytes
    self.depthLimit = depthLimit
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// The next token; `nil` at the end of the text.
  package mutating func next() throws(JSONFault) -> Token? {
    skipWhitespace()
    if expected == .nothing {
      guard offset == bytes.count else { throw fault(.trailing) }
      return nil
    }
    if expected == .commaOrEnd {
      guard let byte = peek() else { throw unclosed() }
      if isCloser(byte) { return try close(byte) }
      guard byte == UInt8(ascii: ",") else { throw fault(.comma) }
      let comma = offset
      offset += 1
      skipWhitespace()
      if let byte = peek(), isCloser(byte) {
        throw JSONFault(.extraComma, at: comma..<comma + 1)
      }
      expected = isInObject ? .key : .value
    }
    guard let byte = peek() else { throw open.isEmpty ? fault(.value) : unclosed() }
    if expected == .key || expected == .keyOrEnd {
      if expected == .keyOrEnd, isCloser(byte) { return try close(byte) }
      return try readKey(byte)
    }
    if expected == .valueOrEnd, isCloser(byte) { return try close(byte) }
    return try readValue(byte)
  }

  /// The last token, a number, as one that is whole and neither has a point nor an exponent.
  package var integer: Int? {
    var (index, value) = (range.lowerBound, 0)
    let isNegative = bytes[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    while index < range.upperBound {
      guard bytes[index].isASCIIDigit else { return nil }
      let digit = Int(bytes[index] - 0x30)
      let (tens, isOver) = value.multipliedReportingOverflow(by: 10)
      let (sum, isOverflow) =
        isNegative
        ? tens.subtractingReportingOverflow(digit) : tens.addingReportingOverflow(digit)
      guard !isOver, !isOverflow else { return nil }
      value = sum
      index += 1
    }
    return value
  }
}

// MARK: Structure

extension JSONReader {
  private var isInObject: Bool {
    open.last.map { bytes[$0] == UInt8(ascii: "{") } ?? false
  }

  private func isCloser(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
  }

  private mutating func close(_ byte: UInt8) throws(JSONFault) -> Token {
    guard (byte == UInt8(ascii: "}")) == isInObject, !open.isEmpty else { throw fault(.mismatch) }
    open.removeLast()
    take(1)
    finishValue()
    return byte == UInt8(ascii: "}") ? .endObject : .endArray
  }

  private mutating func readKey(_ byte: UInt8) throws(JSONFault) -> Token {
    guard byte == UInt8(ascii: "\"") else { throw fault(.key) }
    try readString()
    skipWhitespace()
    guard let byte = peek() else { throw unclosed() }
    guard byte == UInt8(ascii: ":") else { throw fault(.colon) }
    offset += 1
    expected = .value
    return .key
  }

  private mutating func readValue(_ byte: UInt8) throws(JSONFault) -> Token {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard open.count < depthLimit else { throw fault(.depth) }
      open.append(offset)
      take(1)
      expected = byte == UInt8(ascii: "{") ? .keyOrEnd : .valueOrEnd
      return byte == UInt8(ascii: "{") ? .beginObject : .beginArray
    case UInt8(ascii: "\""):
      try readString()
      finishValue()
      return .string
    case UInt8(ascii: "-"), 0x30...0x39:
      try readNumber()
      finishValue()
      return .number
    default:
      let token = try readWord(byte)
      finishValue()
      return token
    }
  }

  private mutating func finishValue() { expected = open.isEmpty ? .nothing : .commaOrEnd }

  private mutating func skipWhitespace() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x0A, 0x0D, 0x09: offset += 1
      default: return
      }
    }
  }

  private func peek() -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func take(_ count: Int) {
    range = offset..<offset + count
    offset += count
  }

  /// A fault in the next character.
  private func fault(_ reason: JSONFault.Reason) -> JSONFault {
    var end = min(offset + 1, bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80, end - offset < 4 { end += 1 }
    return JSONFault(reason, at: offset..<end)
  }

  /// The text is over, and the innermost object or array is not closed.
  private func unclosed() -> JSONFault {
    let start = open.last ?? offset
    return JSONFault(.unclosed, at: start..<min(start + 1, bytes.count))
  }
}

// MARK: Scalars

extension JSONReader {
  private mutating func readWord(_ first: UInt8) throws(JSONFault) -> Token {
    guard first.isASCIILetter else {
      throw fault(isCloser(first) && open.isEmpty ? .mismatch : .value)
    }
    var end = offset
    while end < bytes.count, bytes[end].isASCIIAlphanumeric { end += 1 }
    let token: Token
    switch bytes.text(offset..<min(end, offset + 6)) {
    case "true": token = .bool(true)
    case "false": token = .bool(false)
    case "null": token = .null
    default: throw JSONFault(.word, at: offset..<end)
    }
    take(end - offset)
    return token
  }

  /// `-`, then `0` or digits that begin with another, then a fraction, then an exponent.
  private mutating func readNumber() throws(JSONFault) {
    var end = offset
    func digits() -> Bool {
      let start = end
      while end < bytes.count, bytes[end].isASCIIDigit { end += 1 }
      return end > start
    }
    func takes(_ wanted: [UInt8]) -> Bool {
      guard end < bytes.count, wanted.contains(bytes[end]) else { return false }
      end += 1
      return true
    }
    _ = takes([UInt8(ascii: "-")])
    var isNumber = takes([UInt8(ascii: "0")]) || digits()
    if isNumber, takes([UInt8(ascii: ".")]) { isNumber = digits() }
    if isNumber, takes([UInt8(ascii: "e"), UInt8(ascii: "E")]) {
      _ = takes([UInt8(ascii: "+"), UInt8(ascii: "-")])
      isNumber = digits()
    }
    let isFollowed =
      end < bytes.count
      && (bytes[end].isASCIIAlphanumeric || "+-.".utf8.contains(bytes[end]))
    guard isNumber, !isFollowed else {
      while end < bytes.count, bytes[end].isASCIIAlphanumeric || "+-.".utf8.contains(bytes[end]) {
        end += 1
      }
      throw JSONFault(.number, at: offset..<end)
    }
    take(end - offset)
  }

  private mutating func readString() throws(JSONFault) {
    let start = offset
    var index = start + 1
    var isASCII = true
    hasEscapes = false
    scan: while true {
      guard index < bytes.count else { throw JSONFault(.string, at: start..<bytes.count) }
      switch bytes[index] {
      case UInt8(ascii: "\""): break scan
      case UInt8(ascii: "\\"):
        hasEscapes = true
        index = try escapeEnd(index)
      case 0..<0x20: throw JSONFault(.control, at: index..<index + 1)
      case 0x80...: (isASCII, index) = (false, index + 1)
      default: index += 1
      }
    }
    if !isASCII { try checkEncoding(start + 1..<index) }
    take(index + 1 - start)
  }
}
