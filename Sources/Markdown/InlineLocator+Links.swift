internal import Text

extension InlineLocator {
  /// The end of a link from its `]` (or `>`) on, in whichever form it is written.
  ///
  /// - Parameter opening: Where its first bracket stands.
  mutating func readLinkEnd(
    _ bytes: ContiguousArray<UInt8>, _ link: Inlines.Link, opening: Range<Int>, isAutolink: Bool
  ) -> LinkPlace? {
    let content = opening.upperBound..<position
    guard read(UInt8(ascii: isAutolink ? ">" : "]")) else { return nil }
    if isAutolink {
      return LinkPlace(
        form: .autolink, range: opening.lowerBound..<position, destination: content)
    }
    let afterBracket = position
    if var place = readInlineEnd(bytes, link) {
      place.range = opening.lowerBound..<position
      return place
    }
    position = afterBracket
    if let label = readLabel() {
      return LinkPlace(
        form: label.isEmpty ? .collapsed : .full, range: opening.lowerBound..<position,
        destination: label.isEmpty ? content : label)
    }
    position = afterBracket
    return LinkPlace(
      form: .shortcut, range: opening.lowerBound..<position, destination: content)
  }

  /// `(destination "title")`, if it is the destination that cmark read.
  private mutating func readInlineEnd(
    _ bytes: ContiguousArray<UInt8>, _ link: Inlines.Link
  ) -> LinkPlace? {
    guard read(UInt8(ascii: "(")) else { return nil }
    skipWhitespace()
    guard let destination = readDestination(),
      stands(bytes, link.destination, for: destination)
    else { return nil }
    skipWhitespace()
    let title = readTitle()
    guard (title == nil) == link.title.isEmpty || title?.isEmpty == true else { return nil }
    skipWhitespace()
    guard read(UInt8(ascii: ")")) else { return nil }
    return LinkPlace(
      form: .inline, range: 0..<0, destination: destination,
      title: link.title.isEmpty ? nil : title)
  }

  /// A destination without its angle brackets.
  mutating func readDestination() -> Range<Int>? {
    let start = position
    if read(UInt8(ascii: "<")) {
      while position < end, !source[position].isLineBreak {
        if source[position] == UInt8(ascii: ">") {
          position += 1
          return start + 1..<position - 1
        }
        position += isEscape ? 2 : 1
      }
      return nil
    }
    var depth = 0
    // cmark has put U+FFFD for zeros.
    while position < end, source[position] > 0x20 || source[position] == 0, source[position] != 0x7F
    {
      if isEscape {
        position += 2
        continue
      }
      if source[position] == UInt8(ascii: "(") {
        depth += 1
      } else if source[position] == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      position += 1
    }
    return start..<position
  }

  /// A title without its quotes.
  mutating func readTitle() -> Range<Int>? {
    guard position < end else { return nil }
    let closer: UInt8
    switch source[position] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): closer = source[position]
    case UInt8(ascii: "("): closer = UInt8(ascii: ")")
    default: return nil
    }
    position += 1
    let start = position
    while position < end {
      if source[position] == closer {
        position += 1
        return start..<position - 1
      }
      position += isEscape ? 2 : 1
    }
    return nil
  }

  /// `[label]` of at most 1000 bytes, without its brackets.
  mutating func readLabel() -> Range<Int>? {
    guard read(UInt8(ascii: "[")) else { return nil }
    let start = position
    while position < end, position - start <= 1000 {
      if source[position] == UInt8(ascii: "]") {
        position += 1
        return start..<position - 1
      }
      if source[position] == UInt8(ascii: "[") { return nil }
      position += isEscape ? 2 : 1
    }
    return nil
  }

  /// Whether a backslash and what it escapes stand here.
  private var isEscape: Bool {
    source[position] == UInt8(ascii: "\\") && position + 1 < end
      && source[position + 1].isASCIIPunctuation
  }

  /// Blanks, and line ends with what begins the next line.
  mutating func skipWhitespace() {
    while position < end {
      if source[position].isLineBreak {
        guard readBreak(before: []) else { return }
      } else if source[position].isWhitespace {
        position += 1
      } else {
        return
      }
    }
  }

  /// Whether unescaped text is what a part of the source stands for.
  func stands(
    _ bytes: ContiguousArray<UInt8>, _ text: Range<Int>, for range: Range<Int>
  ) -> Bool {
    if text.count == range.count, source.equals(range, bytes, from: text.lowerBound),
      !source.mayUnescape(range)
    {
      return true
    }
    var reader = InlineLocator(source: source, end: range.upperBound, position: range.lowerBound)
    var map = SourceMap()
    return reader.readText(bytes, text, unescapes: true, into: &map)
      && reader.position == range.upperBound
  }
}

extension ContiguousArray<UInt8> {
  /// Whether a range has a byte that escapes or entities begin with.
  fileprivate func mayUnescape(_ range: Range<Int>) -> Bool {
    let span = span
    for index in range
    where span[index] == UInt8(ascii: "\\") || span[index] == UInt8(ascii: "&") {
      return true
    }
    return false
  }
}
