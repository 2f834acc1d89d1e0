/// Splits HTML into its texts and the edges of its blocks.
@unsafe struct MarkupReader {
  private let html: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ html: UnsafeBufferPointer<UInt8>) { unsafe self.html = html }

  enum Piece {
    case text(Range<Int>)
    /// Written as a reference, such as `&amp;`.
    case character(Unicode.Scalar)
    case blockEdge, headingStart, headingEnd
    /// An element that is no text of the author, such as a status chip.
    case label
  }

  /// - Complexity: O(*n*) for all pieces.
  mutating func next() -> Piece? {
    while unsafe index < html.count {
      switch unsafe html[index] {
      case UInt8(ascii: "<"):
        if let piece = unsafe tag() { return piece }
      case UInt8(ascii: "&"): return unsafe reference()
      default:
        let start = unsafe index
        while unsafe index < html.count, unsafe html[index] != UInt8(ascii: "<"),
          unsafe html[index] != UInt8(ascii: "&")
        {
          unsafe index += 1
        }
        return unsafe .text(start..<index)
      }
    }
    return nil
  }

  /// Passes over a tag, and over the whole element if its content is no text of the page.
  private mutating func tag() -> Piece? {
    let start = unsafe index + 1
    if unsafe hasBytes("!--", at: start) {
      unsafe skip(past: "-->")
      return nil
    }
    let isEnd = unsafe start < html.count && html[start] == UInt8(ascii: "/")
    let nameStart = isEnd ? start + 1 : start
    unsafe index = nameStart
    var name: UInt64 = 0
    while unsafe index < html.count, unsafe html[index].isNameByte {
      name = unsafe name << 8 | UInt64(html[index] | 0x20)
      unsafe index += 1
    }
    let hasClass =
      unsafe hasBytes(" class=\"chip", at: index) || hasBytes(" class=\"note", at: index)
      || hasBytes(" class=\"footnote-", at: index)
    unsafe passAttributes()
    if !isEnd, MarkupNames.hidden.contains(name) || hasClass && MarkupNames.labels.contains(name) {
      unsafe skipElement(name)
      return .label
    }
    if MarkupNames.headings.contains(name) { return isEnd ? .headingEnd : .headingStart }
    return MarkupNames.inline.contains(name) ? nil : .blockEdge
  }

  /// Moves past the `>` of a tag; one in quotation marks is part of an attribute.
  private mutating func passAttributes() {
    var quote: UInt8 = 0
    while unsafe index < html.count {
      let byte = unsafe html[index]
      unsafe index += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return
      }
    }
  }

  /// Moves past the end tag of an element, which may have others of its name within.
  private mutating func skipElement(_ name: UInt64) {
    var depth = 1
    while unsafe index < html.count {
      guard unsafe html[index] == UInt8(ascii: "<") else {
        unsafe index += 1
        continue
      }
      let isEnd = unsafe index + 1 < html.count && html[index + 1] == UInt8(ascii: "/")
      var (found, place): (UInt64, Int) = unsafe (0, index + (isEnd ? 2 : 1))
      while unsafe place < html.count, unsafe html[place].isNameByte {
        found = unsafe found << 8 | UInt64(html[place] | 0x20)
        place += 1
      }
      unsafe index = max(place, index + 1)
      guard found == name else { continue }
      unsafe passAttributes()
      depth += isEnd ? -1 : 1
      if depth == 0 { return }
    }
  }

  private mutating func reference() -> Piece {
    let start = unsafe index
    var end = start + 1
    while unsafe end < html.count, end < start + 10, unsafe html[end] != UInt8(ascii: ";") {
      end += 1
    }
    guard unsafe end < html.count, unsafe html[end] == UInt8(ascii: ";") else {
      unsafe index += 1
      return .text(start..<start + 1)
    }
    let name = unsafe String(
      decoding: UnsafeBufferPointer(rebasing: html[start + 1..<end]), as: UTF8.self)
    guard let scalar = MarkupNames.scalar(name) else {
      unsafe index += 1
      return .text(start..<start + 1)
    }
    unsafe index = end + 1
    return .character(scalar)
  }

  private func hasBytes(_ text: StaticString, at start: Int) -> Bool {
    guard unsafe start + text.utf8CodeUnitCount <= html.count else { return false }
    for offset in 0..<text.utf8CodeUnitCount
    where unsafe html[start + offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }

  private mutating func skip(past end: StaticString) {
    while unsafe index < html.count, unsafe !hasBytes(end, at: index) { unsafe index += 1 }
    unsafe index = min(html.count, index + end.utf8CodeUnitCount)
  }
}

extension UInt8 {
  fileprivate var isNameByte: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
