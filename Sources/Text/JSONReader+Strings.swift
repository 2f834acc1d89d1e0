extension JSONReader {
  /// The text of the last token, a string or a key, with its escapes resolved.
  package var text: String {
    let inner = range.lowerBound + 1..<range.upperBound - 1
    return hasEscapes ? unescaped(inner) : bytes.text(inner)
  }

  private func unescaped(_ range: Range<Int>) -> String {
    var text = ContiguousArray<UInt8>()
    text.reserveCapacity(range.count)
    var start = range.lowerBound
    while let escape = bytes.firstIndex(of: UInt8(ascii: "\\"), in: start..<range.upperBound) {
      text.append(bytes, start..<escape)
      start = escape + 2
      switch bytes[escape + 1] {
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "f"): text.append(0x0C)
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "u"):
        var units = [codeUnit(at: escape) ?? 0xFFFD]
        start = escape + 6
        if 0xD800...0xDBFF ~= units[0], let second = codeUnit(at: start) {
          units.append(second)
          start += 6
        }
        text.append(String(decoding: units, as: UTF16.self))
      case let byte: text.append(byte)
      }
    }
    text.append(bytes, start..<range.upperBound)
    return String(decoding: text, as: UTF8.self)
  }

  /// The end of the escape, or of the pair of escapes, at a backslash.
  func escapeEnd(_ index: Int) throws(JSONFault) -> Int {
    guard index + 1 < bytes.count else { throw JSONFault(.string, at: index..<bytes.count) }
    guard bytes[index + 1] == UInt8(ascii: "u") else {
      guard "\"\\/bfnrt".utf8.contains(bytes[index + 1]) else {
        var end = index + 2
        while end < bytes.count, bytes[end] & 0xC0 == 0x80, end - index < 5 { end += 1 }
        throw JSONFault(.escape, at: index..<end)
      }
      return index + 2
    }
    guard let unit = codeUnit(at: index) else {
      var end = index + 2
      while end < min(index + 6, bytes.count), bytes[end].isHexDigit { end += 1 }
      throw JSONFault(.escape, at: index..<end)
    }
    guard 0xD800...0xDFFF ~= unit else { return index + 6 }
    guard unit < 0xDC00, let second = codeUnit(at: index + 6), 0xDC00...0xDFFF ~= second else {
      throw JSONFault(.surrogate, at: index..<index + 6)
    }
    return index + 12
  }

  /// The value of `\u` and four digits.
  private func codeUnit(at index: Int) -> UInt16? {
    guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt16 = 0
    for place in index + 2..<index + 6 {
      guard let digit = bytes[place].hexValue else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  func checkEncoding(_ range: Range<Int>) throws(JSONFault) {
    do {
      _ = try UTF8Span(validating: bytes.span.extracting(range))
    } catch {
      let place = error.byteOffsets
      throw JSONFault(
        .encoding, at: range.lowerBound + place.lowerBound..<range.lowerBound + place.upperBound)
    }
  }
}
