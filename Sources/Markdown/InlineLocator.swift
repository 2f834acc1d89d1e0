/// Finds a block's inlines in the source by reading both side by side.
///
/// cmark's own positions are right for ordinary lines and wrong after lazy continuation lines, titles
/// that span lines and definitions it has taken out. What it made of the text is known, though, so
/// that one reading of the source beside it gives every place exactly.
struct InlineLocator {
  let source: ContiguousArray<UInt8>
  /// The end of the block's last line.
  let end: Int
  /// The next byte to be read.
  var position: Int

  /// Reads the block from `position`; `false`, with places only in part, where it does not fit.
  mutating func locate(_ inlines: inout Inlines) -> Bool {
    let bytes = inlines.bytes
    var isAutolink = false
    for index in inlines.items.indices {
      let item = inlines.items[index]
      let start = position
      let fits: Bool
      switch (item.kind, item.edge) {
      case (.text, _):
        fits = readText(bytes, item.text, unescapes: !isAutolink, into: &inlines.map)
      case (.softBreak, _), (.lineBreak, _):
        fits = readBreak(before: inlines.lineStart(of: index + 1))
      case (.code, _): fits = readCode()
      case (.rawHTML, _): fits = readRawHTML(bytes, item.text)
      case (.emphasis, _): fits = readDelimiters(1)
      case (.strong, _): fits = readDelimiters(2)
      case (.link, .enter):
        isAutolink = read(UInt8(ascii: "<"))
        fits = isAutolink || read(UInt8(ascii: "["))
      case (.image, .enter): fits = read(UInt8(ascii: "!")) && read(UInt8(ascii: "["))
      case (.link, _), (.image, _):
        let opening = inlines.items[item.partner].source
        let place = readLinkEnd(
          bytes, inlines.links[item.link], opening: opening, isAutolink: isAutolink)
        inlines.links[item.link].place = place
        fits = place != nil
        isAutolink = false
      case (.wikiLink, _), (.footnoteReference, _): fits = false
      }
      guard fits else { return false }
      inlines.items[index].source = start..<position
    }
    return true
  }

  mutating func read(_ byte: UInt8) -> Bool {
    guard position < end, source[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func readDelimiters(_ count: Int) -> Bool {
    for _ in 0..<count {
      guard read(UInt8(ascii: "*")) || read(UInt8(ascii: "_")) else { return false }
    }
    return true
  }

  /// A run of backticks, and on to the next of the same length.
  private mutating func readCode() -> Bool {
    let length = readBackticks()
    guard length > 0 else { return false }
    while position < end {
      if source[position] == UInt8(ascii: "`") {
        if readBackticks() == length { return true }
      } else {
        position += 1
      }
    }
    return false
  }

  private mutating func readBackticks() -> Int {
    let start = position
    while read(UInt8(ascii: "`")) {}
    return position - start
  }

  private mutating func readRawHTML(_ bytes: ContiguousArray<UInt8>, _ text: Range<Int>) -> Bool {
    var index = text.lowerBound
    while index < text.upperBound {
      guard position < end else { return false }
      if source[position].isLineBreak, bytes[index].isLineBreak {
        while index < text.upperBound, bytes[index].isLineBreak { index += 1 }
        guard readBreak(before: bytes.lineStart(index..<text.upperBound)) else { return false }
      } else if source[position] == bytes[index] {
        position += 1
        index += 1
      } else {
        return false
      }
    }
    return true
  }

  /// The end of a line, and what begins the next: blanks and the marks of quotations.
  ///
  /// - Parameter next: Blanks and `>` with which the next line's text is known to begin. Lazy lines
  ///   keep their blanks, and behind four of them a `>` is text.
  mutating func readBreak(before next: ArraySlice<UInt8>) -> Bool {
    while position < end, source[position].isSpaceOrTab { position += 1 }
    if position + 1 < end, source[position] == UInt8(ascii: "\\"),
      source[position + 1].isLineBreak
    {
      position += 1
    }
    guard position < end, source[position].isLineBreak else { return false }
    let isCRLF = source[position] == 0x0D && position + 1 < end && source[position + 1] == 0x0A
    position += isCRLF ? 2 : 1
    let start = position
    while position < end, source[position].canBeginLine { position += 1 }
    var next = next
    if !next.isEmpty, isEscapedMark {
      // It is this `>` that the text begins with.
      while next.last == UInt8(ascii: ">") { next.removeLast() }
    }
    guard !next.isEmpty else { return true }
    // Raw HTML may end with its `>` in the middle of the run.
    for end in stride(from: position, to: max(start, position - 64), by: -1)
    where end - next.count >= start && source[(end - next.count)..<end].elementsEqual(next) {
      position = end - next.count
      break
    }
    return true
  }
}

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
  fileprivate var isEscapedMark: Bool {
    guard position + 1 < end else { return false }
    if source[position] == UInt8(ascii: "\\") { return source[position + 1] == UInt8(ascii: ">") }
    return source[position..<end].starts(with: "&gt;".utf8)
  }

  /// How many bytes are the same here and in the text and have no meaning of their own.
  private func plainCount(_ bytes: ContiguousArray<UInt8>, _ text: Range<Int>) -> Int {
    let limit = min(text.count, end - position)
    let (theirs, ours) = (source.span, bytes.span)
    var count = 0
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
  fileprivate var canBeginLine: Bool { isSpaceOrTab || self == UInt8(ascii: ">") }
}

extension Inlines {
  /// The blanks and `>` that an item begins with in the source.
  func lineStart(of index: Int) -> ArraySlice<UInt8> {
    guard index < items.count, items[index].kind == .text else { return [] }
    return bytes.lineStart(items[index].text)
  }
}

extension ContiguousArray<UInt8> {
  fileprivate func lineStart(_ range: Range<Int>) -> ArraySlice<UInt8> {
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
