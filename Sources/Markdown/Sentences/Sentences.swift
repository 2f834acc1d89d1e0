internal import Text

/// The plain text of a block, whitespace collapsed, cut into sentences.
///
/// A sentence ends at `.`, `!` or `?`, with closing quotes and brackets behind it, where blanks follow
/// and then a capital letter, a digit or a quotation mark; not after the abbreviations of a closed list
/// and not after initials (`U.S.`, `J.`, `e.g.`).
struct Sentences {
  let text: ContiguousArray<UInt8>

  /// - Parameter marks: Ranges of the text that the caller wants to find again, ascending and apart;
  ///   each becomes its range in the collapsed text.
  init(_ plain: ContiguousArray<UInt8>, isCollapsed: Bool, marks: inout [Range<Int>]) {
    guard isCollapsed else {
      text = Sentences.collapse(plain, marks: &marks)
      return
    }
    text = plain
    for index in marks.indices {
      while let last = marks[index].last, plain[last] == 0x20 { marks[index].removeLast() }
    }
  }

  init(collapsed text: ContiguousArray<UInt8>) { self.text = text }

  /// All of the text.
  var all: String { text.text(text.indices) }

  var bytes: ContiguousArray<UInt8> { text }

  /// Where the sentences are, in order; nothing but a space is between two.
  var ranges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < text.count {
      let end = sentenceEnd(after: start, notAfter: text.count)
      ranges.append(start..<end)
      start = end + 1
    }
    return ranges
  }

  func text(in range: Range<Int>) -> String { text.text(range) }

  /// The sentence around a mark, and where that is in its UTF-8: at most `limit` characters (Unicode
  /// scalars) in all, cut between words with `…` where it is longer.
  ///
  /// - Complexity: O(`limit`), however long the sentence is.
  func sentence(around mark: Range<Int>, limit: Int) -> (text: String, marked: Range<Int>) {
    let room = max(0, limit - text.scalarCount(in: mark))
    // A scalar has at most four bytes; no more is looked at, however long the sentence is.
    let reach = 4 * (room + 1)
    let start = sentenceStart(before: mark.lowerBound, notBefore: max(0, mark.lowerBound - reach))
    let end = sentenceEnd(
      after: mark.upperBound, notAfter: min(text.count, mark.upperBound + reach))
    func whole() -> (String, Range<Int>) {
      (text.text(start..<end), mark.lowerBound - start..<mark.upperBound - start)
    }
    // There are no more scalars than bytes.
    if mark.lowerBound - start + end - mark.upperBound <= room { return whole() }
    let before = text.scalarCount(in: start..<mark.lowerBound)
    let after = text.scalarCount(in: mark.upperBound..<end)
    guard before + after > room else { return whole() }
    // Half of the room each; what one side does not need is the other's.
    let half = room / 2
    let roomBefore = before <= half ? before : max(half, room - after)
    let roomAfter = max(0, room - roomBefore)
    let first = tail(start..<mark.lowerBound, roomBefore)
    return (
      first + text.text(mark) + head(mark.upperBound..<end, roomAfter),
      first.utf8.count..<first.utf8.count + mark.count
    )
  }

  /// The last words of a range, in so many scalars.
  private func tail(_ range: Range<Int>, _ room: Int) -> String {
    var (cut, _) = text.scalars(room, before: range.upperBound, notBefore: range.lowerBound)
    guard cut > range.lowerBound else { return text.text(range) }
    while cut < range.upperBound, text[cut - 1] != 0x20 { cut += 1 }
    return "…" + text.text(cut..<range.upperBound)
  }

  /// The first words of a range, in so many scalars.
  private func head(_ range: Range<Int>, _ room: Int) -> String {
    var (cut, _) = text.scalars(room, after: range.lowerBound, notAfter: range.upperBound)
    guard cut < range.upperBound else { return text.text(range) }
    while cut > range.lowerBound, text[cut] != 0x20 { cut -= 1 }
    return text.text(range.lowerBound..<cut) + "…"
  }

  private static func collapse(
    _ plain: ContiguousArray<UInt8>, marks: inout [Range<Int>]
  ) -> ContiguousArray<UInt8> {
    var text = ContiguousArray<UInt8>()
    text.reserveCapacity(plain.count)
    var mark = 0
    var markStart = 0
    for index in 0...plain.count {
      while mark < marks.count, index == marks[mark].upperBound {
        if marks[mark].isEmpty { markStart = text.count }
        var end = text.count
        while end > markStart, text[end - 1] == 0x20 { end -= 1 }
        marks[mark] = min(markStart, end)..<end
        mark += 1
      }
      if mark < marks.count, index == marks[mark].lowerBound { markStart = text.count }
      guard index < plain.count else { break }
      if !plain[index].isWhitespace {
        text.append(plain[index])
      } else if let last = text.last, last != 0x20 {
        text.append(0x20)
      } else {
        continue
      }
    }
    if text.last == 0x20 { text.removeLast() }
    return text
  }
}

extension ContiguousArray<UInt8> {
  fileprivate func scalarCount(in range: Range<Int>) -> Int {
    let span = span
    var count = 0
    for index in range where span[index] & 0xC0 != 0x80 { count &+= 1 }
    return count
  }

  /// Steps back over at most so many Unicode scalars.
  fileprivate func scalars(
    _ limit: Int, before index: Int, notBefore start: Int
  ) -> (index: Int, count: Int) {
    var (index, count) = (index, 0)
    while index > start, count < limit {
      index -= 1
      while index > start, self[index] & 0xC0 == 0x80 { index -= 1 }
      count += 1
    }
    return (index, count)
  }

  /// Steps on over at most so many Unicode scalars.
  fileprivate func scalars(
    _ limit: Int, after index: Int, notAfter end: Int
  ) -> (index: Int, count: Int) {
    var (index, count) = (index, 0)
    while index < end, count < limit {
      index += 1
      while index < end, self[index] & 0xC0 == 0x80 { index += 1 }
      count += 1
    }
    return (index, count)
  }
}
