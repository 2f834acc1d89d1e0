internal import Text

/// The plain text of a block, whitespace collapsed, cut into sentences.
///
/// A sentence ends at `.`, `!` or `?`, with closing quotes and brackets behind it, where blanks follow
/// and then a capital letter, a digit or a quotation mark; not after the abbreviations of a closed list
/// and not after initials (`U.S.`, `J.`, `e.g.`).
struct Sentences {
  private let text: ContiguousArray<UInt8>

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

extension Sentences {
  /// The last place before an index where a sentence begins.
  func sentenceStart(before index: Int, notBefore limit: Int) -> Int {
    var start = index
    let span = text.span
    while start > limit {
      if span[start - 1] == 0x20, start < span.count, !span[start].isSmallLetter,
        Self.beginsSentence(text, start), endsSentence(before: start - 1)
      {
        return start
      }
      start -= 1
    }
    return limit
  }

  /// The end of the sentence that an index stands in.
  private func sentenceEnd(after index: Int, notAfter limit: Int) -> Int {
    var end = index
    let span = text.span
    while end < limit {
      // Behind most blanks stands a small letter.
      if span[end] == 0x20, end + 1 < span.count, !span[end + 1].isSmallLetter,
        Self.beginsSentence(text, end + 1), endsSentence(before: end)
      {
        return end
      }
      end += 1
    }
    return limit
  }

  /// The sentence of a text around a range of it.
  static func sentence(around range: Range<Int>, in text: ContiguousArray<UInt8>) -> Range<Int> {
    let sentences = Sentences(collapsed: text)
    return sentences.sentenceStart(
      before: range.lowerBound, notBefore: 0)..<sentences.sentenceEnd(
        after: range.upperBound, notAfter: text.count)
  }

  private func endsSentence(before space: Int) -> Bool {
    Self.endsSentence(text, before: space)
  }

  /// Whether a word at an index begins a sentence or the text; quotation marks and brackets may stand
  /// before it.
  static func begins(in text: ContiguousArray<UInt8>, at index: Int) -> Bool {
    var index = index
    while let length = openingLength(text, before: index) { index -= length }
    let word = index
    while index > 0, text[index - 1].isWhitespace { index -= 1 }
    guard index > 0 else { return true }
    return index < word && endsSentence(text, before: index)
  }

  /// The bytes of an opening quote or bracket before an index.
  private static func openingLength(_ text: ContiguousArray<UInt8>, before index: Int) -> Int? {
    guard index > 0 else { return nil }
    switch text[index - 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["): return 1
    case 0x98, 0x9C:
      // ‘ and “
      return index > 2 && text[index - 2] == 0x80 && text[index - 3] == 0xE2 ? 3 : nil
    default: return nil
    }
  }

  /// Whether what comes before a space ends a sentence: a stop, and closing quotes behind it.
  private static func endsSentence(_ text: ContiguousArray<UInt8>, before space: Int) -> Bool {
    var index = space
    while let length = closingLength(text, before: index) { index -= length }
    guard index > 0 else { return false }
    switch text[index - 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "."): return !endsAbbreviation(text, index - 1)
    default: return false
    }
  }

  /// The bytes of a closing quote or bracket before an index.
  private static func closingLength(_ text: ContiguousArray<UInt8>, before index: Int) -> Int? {
    guard index > 0 else { return nil }
    switch text[index - 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): return 1
    case 0x99, 0x9D:
      // ’ and ”
      return index > 2 && text[index - 2] == 0x80 && text[index - 3] == 0xE2 ? 3 : nil
    default: return nil
    }
  }

  private static func beginsSentence(_ text: ContiguousArray<UInt8>, _ index: Int) -> Bool {
    switch text[index] {
    case 0x41...0x5A, 0x30...0x39: return true
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["),
      UInt8(ascii: "$"):
      return true
    case 0x80...:
      let scalar = String(decoding: text[index..<min(text.count, index + 4)], as: UTF8.self)
        .unicodeScalars.first
      return scalar.map { $0 == "“" || $0 == "‘" || $0 == "«" || $0.properties.isUppercase }
        ?? false
    default: return false
    }
  }

  /// Whether the full stop at `stop` belongs to the word before it.
  private static func endsAbbreviation(_ text: ContiguousArray<UInt8>, _ stop: Int) -> Bool {
    var start = stop
    var stepsBack = 0
    while start > 0, stepsBack < 12,
      text[start - 1].isASCIILetter || text[start - 1] == UInt8(ascii: ".")
    {
      start -= 1
      stepsBack += 1
    }
    // A letter of another script: a word, not an abbreviation known here.
    guard start < stop, start == 0 || text[start - 1] < 0x80 else { return false }
    let word = text[start..<stop]
    if isInitials(word), word.count > 1 || word.first.map({ $0 < 0x60 }) == true { return true }
    // "No. 5", and the answer "No."
    if word.elementsEqual("No".utf8) || word.elementsEqual("Nos".utf8) {
      let next = text[(stop + 1)...].first { $0 != UInt8(ascii: " ") }
      return next.map { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "[") } ?? false
    }
    return word.count <= 8 && abbreviations.contains(packed(word))
  }

  /// Single letters with full stops between: `U.S`, `e.g`, `J`.
  private static func isInitials(_ word: ArraySlice<UInt8>) -> Bool {
    word.enumerated().allSatisfy { place, byte in
      place.isMultiple(of: 2) == byte.isASCIILetter
    } && word.count % 2 == 1
  }

  /// Written with a full stop inside a sentence; case counts, so that "no." can end one.
  private static let abbreviations = Set(
    [
      "Inc", "Corp", "Co", "Ltd", "Cos", "Bros", "LLC", "No", "Nos", "Mr", "Mrs", "Ms", "Messrs",
      "Dr",
      "Prof", "Sen", "Sens", "Rep", "Reps", "Gov", "Gen", "Col", "Lt", "Maj", "Capt", "Sgt", "Hon",
      "Rev", "St", "Jr", "Sr", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept",
      "Oct",
      "Nov", "Dec", "v", "vs", "cf", "al", "approx", "est", "ed", "eds", "p", "pp", "para", "Art",
      "Sec",
      "Secs", "Ch", "Fig", "Vol", "Pub", "Stat", "Fed", "Reg", "Cir", "Ct", "Cong", "Sess", "Supp",
      "Res",
      "Exec", "Dept", "Div", "Assn", "Ave", "Blvd", "Mt", "Ft",
    ].map { packed($0.utf8) })

  /// At most eight bytes as one number.
  private static func packed(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0) { $0 << 8 | UInt64($1) }
  }
}

extension UInt8 {
  fileprivate var isSmallLetter: Bool { self &- 0x61 < 26 }
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
