internal import Text

/// How the lines of a table begin, and what ends one.
extension ContiguousArray<UInt8> {
  /// A range without the blanks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, self[first].isWhitespace { range.removeFirst() }
    while let last = range.last, self[last].isWhitespace { range.removeLast() }
    return range
  }

  /// Whether a line in a table ends it, though it would not end a paragraph: a lone bar, an empty list
  /// item, one with a number, or a tag that stands alone.
  func isNoRow(_ row: Range<Int>) -> Bool {
    guard let first = row.first, let last = row.last else { return false }
    switch self[first] {
    case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      return row.count == 1
    case 0x30...0x39:
      let end = self[row].firstIndex { !$0.isASCIIDigit } ?? row.upperBound
      guard end < row.upperBound, end - first < 10 else { return false }
      return (self[end] == UInt8(ascii: ".") || self[end] == UInt8(ascii: ")"))
        && (end + 1 == row.upperBound || self[end + 1].isSpaceOrTab)
    default: break
    }
    guard self[first] == UInt8(ascii: "<"), self[last] == UInt8(ascii: ">"), row.count > 2 else {
      return false
    }
    let name = self[first + 1] == UInt8(ascii: "/") ? first + 2 : first + 1
    return self[name].isASCIILetter
      && !self[first + 1..<last].contains {
        $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: ":")
          || $0 == UInt8(ascii: "@")
      }
  }

  func opensWikiLink(_ cell: Range<Int>) -> Bool {
    var index = cell.upperBound - 1
    while index > cell.lowerBound {
      if self[index] == UInt8(ascii: "]") { return false }
      if self[index] == UInt8(ascii: "["), self[index - 1] == UInt8(ascii: "[") { return true }
      index -= 1
    }
    return false
  }

  func closesWikiLink(_ cell: Range<Int>) -> Bool {
    guard
      let close = self[cell].firstIndex(where: {
        $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[")
      })
    else { return false }
    return close + 1 < cell.upperBound && self[close] == UInt8(ascii: "]")
      && self[close + 1] == UInt8(ascii: "]")
  }

  /// Whether what would underline a heading is a rule by itself: three hyphens or more.
  func isRule(_ row: Range<Int>) -> Bool {
    row.count >= 3 && self[row.lowerBound] == UInt8(ascii: "-")
  }

  /// The columns that the beginning of a line takes, tabs as far as the next multiple of four.
  func width(of range: Range<Int>) -> Int {
    self[range].reduce(0) { $1 == 0x09 ? $0 / 4 * 4 + 4 : $0 + 1 }
  }

  /// The columns of the beginning of a line behind the last mark of a quotation and the blank that is a
  /// part of it.
  func indentation(in range: Range<Int>) -> Int {
    var (column, base) = (0, 0)
    for index in range {
      column = self[index] == 0x09 ? column / 4 * 4 + 4 : column + 1
      if self[index] == UInt8(ascii: ">") {
        base = column
        if index + 1 < range.upperBound, self[index + 1].isSpaceOrTab { base += 1 }
      }
    }
    return column - base
  }

  /// The indentation of the text of the list item whose mark is at an index of a line.
  func itemIndentation(line: Range<Int>, mark: Int) -> Int? {
    guard line.contains(mark) else { return nil }
    var end = mark
    while end < line.upperBound, self[end].isASCIIDigit { end += 1 }
    guard end < line.upperBound else { return nil }
    let text = line.lowerBound..<end + 1
    var next = end + 1
    while next < line.upperBound, self[next].isSpaceOrTab { next += 1 }
    let (mark, all) = (width(of: text), width(of: line.lowerBound..<next))
    let isEmpty = next == line.upperBound || self[next].isLineBreak
    let blanks = isEmpty || all - mark > 4 ? 1 : all - mark
    return indentation(in: text) + blanks
  }

  func quotationMarks(in range: Range<Int>) -> Int {
    self[range].count { $0 == UInt8(ascii: ">") }
  }

  /// A line without its ending, and without the marks of quotations it begins with.
  func contentOfLine(_ line: Range<Int>) -> Range<Int> {
    var start = line.lowerBound
    while start < line.upperBound,
      self[start].isSpaceOrTab || self[start] == UInt8(ascii: ">")
    {
      start += 1
    }
    return trimmed(start..<line.upperBound)
  }
}

extension UInt8 {
  var canBeginDelimiterRow: Bool {
    self == UInt8(ascii: "|") || self == UInt8(ascii: "-") || self == UInt8(ascii: ":")
  }
}
