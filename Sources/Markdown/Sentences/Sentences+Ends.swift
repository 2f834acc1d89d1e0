internal import Text

extension Sentences {
  /// The start of the sentence before an index.
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

  /// The end of the sentence that contains an index.
  func sentenceEnd(after index: Int, notAfter limit: Int) -> Int {
    var end = index
    let span = text.span
    while end < limit {
      // Most spaces are followed by a lower-case letter, so this is tested first.
      if span[end] == 0x20, end + 1 < span.count, !span[end + 1].isSmallLetter,
        Self.beginsSentence(text, end + 1), endsSentence(before: end)
      {
        return end
      }
      end += 1
    }
    return limit
  }

  /// The sentence that contains a range of the text.
  static func sentence(around range: Range<Int>, in text: ContiguousArray<UInt8>) -> Range<Int> {
    let sentences = Sentences(collapsed: text)
    return sentences.sentenceStart(
      before: range.lowerBound, notBefore: 0)..<sentences.sentenceEnd(
        after: range.upperBound, notAfter: text.count)
  }

  private func endsSentence(before space: Int) -> Bool {
    Self.endsSentence(text, before: space)
  }

  /// Whether the word at an index starts a sentence or the text, after any opening quotes and brackets.
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

  /// Whether a sentence ends before a space: with a full stop or the like, and any closing quotes after it.
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
    guard word.count <= 8 else { return false }
    return abbreviations.contains(packed(word)) || isInCitation(word, text[(stop + 1)...])
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
      "Exec", "Ord", "Proc", "Dept", "Div", "Assn", "Ave", "Blvd", "Mt", "Ft",
    ].map { packed($0.utf8) })

  /// At most eight bytes as one number.
  static func packed(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0) { $0 << 8 | UInt64($1) }
  }
}

extension UInt8 {
  fileprivate var isSmallLetter: Bool { self &- 0x61 < 26 }
}
