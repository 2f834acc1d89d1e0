internal import Text

/// Cuts a template into texts, outputs and tags, one after the other.
struct TemplateScanner {
  enum Piece {
    case text(Range<Int>)
    case output(content: Range<Int>, whole: Range<Int>)
    case tag(Tag)
    /// `{{` or `{%` without its end: the range of the two characters.
    case unclosed(Range<Int>)
    case end
  }

  struct Tag {
    let name: Range<Int>
    let markup: Range<Int>
    let whole: Range<Int>
  }

  let bytes: ContiguousArray<UInt8>
  private(set) var position: Int
  private let end: Int
  /// Inside a `liquid` tag each line is a tag.
  let scansLines: Bool
  private var trimsNext = false

  init(_ bytes: ContiguousArray<UInt8>) {
    self.bytes = bytes
    self.position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    self.end = bytes.count
    self.scansLines = false
  }

  init(linesOf range: Range<Int>, in bytes: ContiguousArray<UInt8>) {
    self.bytes = bytes
    self.position = range.lowerBound
    self.end = range.upperBound
    self.scansLines = true
  }

  mutating func next() -> Piece {
    if scansLines { return nextLine() }
    if trimsNext {
      while position < end, bytes[position].isWhitespace { position += 1 }
      trimsNext = false
    }
    let start = position
    while position < end, !isOpener(at: position) { position += 1 }
    var textEnd = position
    if position + 2 < end, bytes[position + 2] == dash {
      while textEnd > start, bytes[textEnd - 1].isWhitespace { textEnd -= 1 }
    }
    if textEnd > start { return .text(start..<textEnd) }
    return position < end ? opened() : .end
  }

  private func isOpener(at index: Int) -> Bool {
    bytes[index] == openBrace && index + 1 < end
      && (bytes[index + 1] == openBrace || bytes[index + 1] == percent)
  }

  /// The output or tag that begins here.
  private mutating func opened() -> Piece {
    let opener = position
    let isTag = bytes[opener + 1] == percent
    var start = opener + 2
    if start < end, bytes[start] == dash { start += 1 }
    while start < end, bytes[start].isWhitespace { start += 1 }
    let isComment = isTag && start < end && bytes[start] == hash
    guard let closer = closer(from: start, isTag: isTag, quotes: !isComment) else {
      return .unclosed(opener..<opener + 2)
    }
    var stop = closer
    if stop > opener + 2, bytes[stop - 1] == dash {
      stop -= 1
      trimsNext = true
    }
    position = closer + 2
    let whole = opener..<position
    guard isTag else { return .output(content: start..<max(start, stop), whole: whole) }
    return .tag(tag(from: start, to: max(start, stop), whole: whole))
  }

  private func tag(from start: Int, to stop: Int, whole: Range<Int>) -> Tag {
    var index = start
    if index < stop, bytes[index] == hash {
      index += 1
    } else {
      while index < stop,
        bytes[index].isASCIIAlphanumeric || bytes[index] == underscore
      {
        index += 1
      }
    }
    return Tag(name: start..<index, markup: index..<stop, whole: whole)
  }

  /// Where the output or tag ends. A closer in a quoted text does not count where the quotation ends
  /// on its line; one that goes on to another line holds none. Another opener ends the search, and is
  /// where scanning goes on.
  private mutating func closer(from start: Int, isTag: Bool, quotes: Bool) -> Int? {
    let first = isTag ? percent : closeBrace
    var index = start
    while index + 1 < end {
      let byte = bytes[index]
      if byte == first, bytes[index + 1] == closeBrace { return index }
      if quotes, byte == openBrace, bytes[index + 1] == openBrace || bytes[index + 1] == percent {
        position = index
        return nil
      }
      if quotes, byte == doubleQuote || byte == singleQuote {
        var other = index + 1
        var isLong = false
        while other < end, bytes[other] != byte {
          if bytes[other] == newline { isLong = true }
          // Behind a closer the quotation would have to end on its line.
          if isLong, bytes[other] == closeBrace, bytes[other - 1] == first { break }
          other += 1
        }
        let holdsCloser =
          isLong
          && (index + 1..<other).contains {
            $0 + 1 < end && bytes[$0] == first && bytes[$0 + 1] == closeBrace
          }
        if other < end, bytes[other] == byte, !holdsCloser { index = other }
      }
      index += 1
    }
    position = end
    return nil
  }

  private mutating func nextLine() -> Piece {
    while position < end {
      var start = position
      var stop = position
      while stop < end, bytes[stop] != newline { stop += 1 }
      position = min(stop + 1, end)
      while start < stop, bytes[start].isWhitespace { start += 1 }
      while stop > start, bytes[stop - 1].isWhitespace { stop -= 1 }
      if start < stop, bytes[start] != hash {
        return .tag(tag(from: start, to: stop, whole: start..<stop))
      }
    }
    return .end
  }

  /// Skips to the end tag of a block whose content is not looked at, and past it.
  ///
  /// - Parameter nests: Whether blocks of the same name, and `raw` blocks, count in between.
  /// - Returns: The range of the content, or `nil` where the block never ends.
  mutating func skipBlock(_ name: String, nests: Bool) -> Range<Int>? {
    if scansLines { return skipLines(name, nests: nests) }
    if trimsNext {
      while position < end, bytes[position].isWhitespace { position += 1 }
      trimsNext = false
    }
    let start = position
    var depth = 1
    var inRaw = false
    while position + 1 < end {
      guard bytes[position] == openBrace, bytes[position + 1] == percent else {
        position += 1
        continue
      }
      let opener = position
      position += 2
      let trims = position < end && bytes[position] == dash
      var word = position + (trims ? 1 : 0)
      while word < end, bytes[word].isWhitespace { word += 1 }
      if inRaw {
        if closes("endraw", at: word) != nil { inRaw = false }
      } else if let after = closes("end" + name, at: word) {
        depth -= 1
        if depth == 0 {
          trimsNext = bytes[after - 3] == dash
          position = after
          var stop = opener
          while trims, stop > start, bytes[stop - 1].isWhitespace { stop -= 1 }
          return start..<stop
        }
      } else if nests, closes("raw", at: word) != nil {
        inRaw = true
      } else if nests {
        if begins(name, at: word) { depth += 1 }
        // Whatever the tag is, it is one to its end.
        while position + 1 < end, bytes[position] != percent || bytes[position + 1] != closeBrace {
          position += 1
        }
      }
    }
    position = end
    return nil
  }

  private mutating func skipLines(_ name: String, nests: Bool) -> Range<Int>? {
    let start = position
    var depth = 1
    while case .tag(let tag) = nextLine() {
      let word = String(decoding: bytes[tag.name], as: UTF8.self)
      if word == "end" + name {
        depth -= 1
        if depth == 0 { return start..<tag.whole.lowerBound }
      } else if nests, word == name {
        depth += 1
      }
    }
    return nil
  }

  /// Where a tag ends, past its closer, whatever comes after its name.
  private func closes(_ word: String, at start: Int) -> Int? {
    guard begins(word, at: start) else { return nil }
    var index = start + word.utf8.count
    while index + 1 < end {
      if bytes[index] == percent, bytes[index + 1] == closeBrace { return index + 2 }
      if bytes[index] == openBrace, bytes[index + 1] == percent { return nil }
      index += 1
    }
    return nil
  }

  private func begins(_ word: String, at start: Int) -> Bool {
    let stop = start + word.utf8.count
    guard stop <= end, bytes[start..<stop].elementsEqual(word.utf8) else { return false }
    return stop == end
      || !(bytes[stop].isASCIIAlphanumeric || bytes[stop] == underscore)
  }
}

private let openBrace = UInt8(ascii: "{")
private let closeBrace = UInt8(ascii: "}")
private let percent = UInt8(ascii: "%")
private let dash = UInt8(ascii: "-")
private let hash = UInt8(ascii: "#")
private let underscore = UInt8(ascii: "_")
private let newline = UInt8(ascii: "\n")
private let doubleQuote = UInt8(ascii: "\"")
private let singleQuote = UInt8(ascii: "'")
