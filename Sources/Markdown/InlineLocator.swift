internal import Text

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
      case (.wikiLink, _), (.footnoteReference, _), (.bareAddress, _), (.strikethrough, _),
        (.mark, _), (.element, _), (.tagText, _):
        fits = false
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
