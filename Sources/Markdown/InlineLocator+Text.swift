internal import Text

extension InlineLocator {
  /// Text beside its source, where a backslash escapes punctuation and an entity stands for what it
  /// names.
  mutating func readText(
    _ bytes: ContiguousArray<UInt8>, _ text: Range<Int>, unescapes: Bool, into map: inout SourceMap
  ) -> Bool {
    var index = text.lowerBound
    var runStart = index
    func endRun(_ map: inout SourceMap) {
      let count = index - runStart
      map.append(
        SourceMap.Segment(
          text: runStart..<index, source: position - count..<position, isVerbatim: true))
    }
    while index < text.upperBound {
      let same = plainCount(bytes, index..<text.upperBound)
      index += same
      position += same
      guard index < text.upperBound else { break }
      guard position < end else { return false }
      let byte = source[position]
      if byte == UInt8(ascii: "&"), let entity = entity(bytes, index..<text.upperBound) {
        endRun(&map)
        map.append(
          SourceMap.Segment(
            text: index..<index + entity.textCount,
            source: position..<position + entity.sourceCount, isVerbatim: false))
        index += entity.textCount
        position += entity.sourceCount
        runStart = index
      } else if unescapes, byte == UInt8(ascii: "\\"), position + 1 < end,
        source[position + 1].isASCIIPunctuation
      {
        guard source[position + 1] == bytes[index] else { return false }
        endRun(&map)
        map.append(
          SourceMap.Segment(
            text: index..<index + 1, source: position..<position + 2, isVerbatim: false))
        index += 1
        position += 2
        runStart = index
      } else if byte == bytes[index] {
        index += 1
        position += 1
      } else if byte == 0, bytes.isReplacementCharacter(at: index) {
        endRun(&map)
        map.append(
          SourceMap.Segment(
            text: index..<index + 3, source: position..<position + 1, isVerbatim: false))
        index += 3
        position += 1
        runStart = index
      } else {
        return false
      }
    }
    endRun(&map)
    return true
  }

  /// Whether a `>` stands here as an escape or an entity.
  var isEscapedMark: Bool {
    guard position + 1 < end else { return false }
    if source[position] == UInt8(ascii: "\\") { return source[position + 1] == UInt8(ascii: ">") }
    return source[position..<end].starts(with: "&gt;".utf8)
  }

  /// How many bytes are the same here and in the text and have no meaning of their own.
  ///
  /// - Complexity: O(*n*) in the bytes that are, for which it looks at a few hundred at a time.
  private func plainCount(_ bytes: ContiguousArray<UInt8>, _ text: Range<Int>) -> Int {
    let limit = min(text.count, end - position)
    var count = 0
    while count < limit {
      let start = position + count
      let chunk = start..<start + min(256, limit - count)
      guard source.equals(chunk, bytes, from: text.lowerBound + count) else { break }
      let escape = source.firstIndex(of: UInt8(ascii: "\\"), in: chunk) ?? chunk.upperBound
      let entity = source.firstIndex(of: UInt8(ascii: "&"), in: start..<escape) ?? escape
      count += entity - start
      if entity < chunk.upperBound { return count }
    }
    let (theirs, ours) = (source.span, bytes.span)
    while count < limit {
      let byte = theirs[position + count]
      guard byte == ours[text.lowerBound + count], byte != UInt8(ascii: "&"),
        byte != UInt8(ascii: "\\")
      else { break }
      count += 1
    }
    return count
  }

  /// The entity at `position`, if the text at the range's start is what it stands for.
  ///
  /// cmark knows which names are entities and has replaced them. So where the text does not go on
  /// with `&` there was one; where it does, there was only if the entity stands for `&` itself.
  private func entity(
    _ bytes: ContiguousArray<UInt8>, _ text: Range<Int>
  ) -> (textCount: Int, sourceCount: Int)? {
    var next = position + 1
    guard next < end else { return nil }
    let isNumber = source[next] == UInt8(ascii: "#")
    if isNumber { next += 1 }
    let limit = min(end, next + 33)
    let name = next
    while next < limit,
      source[next].isASCIILetter || source[next].isASCIIDigit
    {
      next += 1
    }
    guard next > name, next < end, source[next] == UInt8(ascii: ";") else { return nil }
    let isWritten = bytes[text.lowerBound] == UInt8(ascii: "&")
    if isNumber {
      guard isNumericReference(name..<next) else { return nil }
    } else if isWritten {
      guard source.text(name..<next).lowercased() == "amp" else { return nil }
    }
    var count = bytes.scalarLength(at: text.lowerBound)
    if !isNumber, text.count > count, bytes.isSecondOfEntity(at: text.lowerBound + count),
      next + 1 >= end || source[next + 1] != bytes[text.lowerBound + count]
    {
      count += bytes.scalarLength(at: text.lowerBound + count)
    }
    return (min(count, text.count), next + 1 - position)
  }

  /// Whether `38` or `x26` is short enough for cmark to read it as a number.
  private func isNumericReference(_ digits: Range<Int>) -> Bool {
    if source[digits.lowerBound].lowercased == UInt8(ascii: "x") {
      let hex = digits.dropFirst()
      return (1...6).contains(hex.count) && hex.allSatisfy { source[$0].isHexDigit }
    }
    return digits.count <= 7 && digits.allSatisfy { source[$0].isASCIIDigit }
  }
}

extension UInt8 {
  var canBeginLine: Bool { isSpaceOrTab || self == UInt8(ascii: ">") }
}

extension Inlines {
  /// The blanks and `>` that an item begins with in the source.
  func lineStart(of index: Int) -> ArraySlice<UInt8> {
    guard index < items.count, items[index].kind == .text else { return [] }
    return bytes.lineStart(items[index].text)
  }
}

extension ContiguousArray<UInt8> {
  func lineStart(_ range: Range<Int>) -> ArraySlice<UInt8> {
    self[range].prefix { $0.canBeginLine }
  }

  fileprivate func isReplacementCharacter(at index: Int) -> Bool {
    index + 2 < count && self[index] == 0xEF && self[index + 1] == 0xBF && self[index + 2] == 0xBD
  }

  /// The bytes of the Unicode scalar that begins here.
  fileprivate func scalarLength(at index: Int) -> Int {
    switch self[index] {
    case 0..<0x80: 1
    case 0..<0xE0: 2
    case 0..<0xF0: 3
    default: 4
    }
  }

  /// Whether the scalar here is one that an entity of two scalars ends with: combining marks, the
  /// hair space, the first variation selector, and the j of `&fjlig;`.
  fileprivate func isSecondOfEntity(at index: Int) -> Bool {
    guard index < count else { return false }
    if self[index] == UInt8(ascii: "j") {
      return index > 0 && self[index - 1] == UInt8(ascii: "f")
    }
    let scalar = String(
      decoding: self[index..<Swift.min(count, index + scalarLength(at: index))], as: UTF8.self)
    switch scalar.unicodeScalars.first?.value {
    case 0x338, 0x331, 0x333, 0x20D2, 0x20E5, 0x200A, 0xFE00: return true
    default: return false
    }
  }
}
