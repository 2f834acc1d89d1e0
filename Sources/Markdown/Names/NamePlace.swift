internal import Text

/// The sentence around a name, which may give it another meaning.
struct NamePlace {
  let bytes: ContiguousArray<UInt8>
  let range: Range<Int>
  private let before: [PlaceWord]
  private let behind: [PlaceWord]

  init(_ bytes: ContiguousArray<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    before = PlaceWord.before(range.lowerBound, in: bytes)
    behind = PlaceWord.behind(range.upperBound, in: bytes)
  }

  /// A quick look at the bytes beside a name, as most are what they seem: whether the sentence has to be read.
  static func mayBeOther(
    _ bytes: ContiguousArray<UInt8>, _ range: Range<Int>, _ caution: NameCaution
  ) -> Bool {
    let span = bytes.span
    if caution.contains(.commonWord) || caution.contains(.division) { return true }
    let end = range.upperBound
    // "Kennedy Jr.", "Kennedy, Jr."
    let next = end < span.count && span[end] == UInt8(ascii: ",") ? end + 1 : end
    if next + 2 < span.count, span[next] == 0x20 {
      switch (span[next + 1], span[next + 2]) {
      case (UInt8(ascii: "J"), UInt8(ascii: "r")), (UInt8(ascii: "S"), UInt8(ascii: "r")),
        (UInt8(ascii: "I"), UInt8(ascii: "I")), (UInt8(ascii: "I"), UInt8(ascii: "V")):
        return true
      case (UInt8(ascii: "o"), UInt8(ascii: "f")) where caution.contains(.national): return true
      default: break
      }
    }
    guard caution.contains(.familyName) || caution.contains(.national) else { return false }
    if caution.contains(.familyName), end + 1 < span.count, span[end] == 0x20,
      span[end + 1].isCapital
    {
      return true
    }
    // A word with a capital before it, or what belongs to someone.
    var start = range.lowerBound
    while start > 0, span[start - 1] <= 0x20 || span[start - 1] == UInt8(ascii: ".") { start -= 1 }
    guard start > 0, start < range.lowerBound else { return false }
    let stop = start
    while start > 0, span[start - 1].isASCIIAlphanumeric || span[start - 1] >= 0x80 { start -= 1 }
    guard start < stop else { return false }
    return span[start].isCapital || span[start] >= 0x80
      || caution.contains(.national) && span[stop - 1] == UInt8(ascii: "s") && stop - start == 1
  }

  /// Whether the name means another here than its record.
  func isOther(_ caution: NameCaution) -> Bool {
    if let next = behind.first(where: { $0.text != "," }),
      Self.generations.contains(next.text), next.isCapital
    {
      return true
    }
    if caution.contains(.familyName), isFamilyName { return true }
    if caution.contains(.national), isElsewhere { return true }
    return caution.contains(.commonWord) && isCommon(caution)
  }

  private static let generations: Set<String> = ["jr", "sr", "ii", "iii", "iv"]

  /// The word before the name or behind it, with nothing but one blank, or the stop of an abbreviation, between.
  private var previous: PlaceWord? {
    guard let word = before.first, isJoined(word.range.upperBound..<range.lowerBound, stop: true)
    else { return nil }
    return word
  }

  private var next: PlaceWord? {
    guard let word = behind.first, isJoined(range.upperBound..<word.range.lowerBound, stop: false)
    else { return nil }
    return word
  }

  private func isJoined(_ gap: Range<Int>, stop: Bool) -> Bool {
    !gap.isEmpty
      && bytes[gap].allSatisfy {
        $0.isWhitespace || $0 == 0xC2 || $0 == 0xA0 || stop && $0 == UInt8(ascii: ".")
      }
  }

  /// `Michael Dell`, `Mr. Ford`, `Henry J. Kaiser`
  private var isFamilyName: Bool {
    if let next, next.isCapital, CommonWords.namesakes.contains(next.text) { return true }
    guard let word = previous, word.isCapital else { return false }
    if CommonWords.titles.contains(word.text) || CommonWords.givenNames.contains(word.text) {
      return true
    }
    // An initial behind a name; of "U.S." the letters are joined.
    guard word.text.utf8.count == 1, before.count > 1,
      bytes[word.range.upperBound] == UInt8(ascii: ".")
    else { return false }
    return before[1].isCapital && before[1].text.utf8.count > 1
  }

  /// `the Nigerian SEC`, `Texas's Supreme Court`, `Department of Justice of Canada`
  private var isElsewhere: Bool {
    let isShort = bytes[range].allSatisfy { !$0.isWhitespace }
    func isPlace(_ word: PlaceWord, _ first: PlaceWord?) -> Bool {
      guard word.isCapital else { return false }
      if let first, Places.pairs.contains(first.text + " " + word.text) {
        return !isShort || first.text != "new"
      }
      return isShort
        ? Places.countries.contains(word.text) || Places.adjectives.contains(word.text)
        : Places.words.contains(word.text) || word.text == "hm"
    }
    if let word = previous,
      isPlace(word, before.dropFirst().first) || word.text == "state" && word.isCapital
    {
      return true
    }
    if before.count > 1, before[0].text == "s", isPlace(before[1], before.dropFirst(2).first) {
      return true
    }
    guard next?.text == "of" else { return false }
    let words = behind.dropFirst().drop { $0.text == "the" }
    guard let first = words.first else { return false }
    return isPlace(first, nil)
      || words.dropFirst().first.map { isPlace($0, first) } ?? false
  }

  /// Whether the name is that of a section, not behind a word of a sentence: `SEC. 404. SHORT TITLE`.
  static func isDivision(_ bytes: ContiguousArray<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.upperBound + 2 < bytes.count, bytes[range.upperBound] == UInt8(ascii: "."),
      bytes[range.upperBound + 1].isWhitespace, bytes[range.upperBound + 2].isASCIIDigit
    else { return false }
    return range.lowerBound < 2 || !(0x61...0x7A).contains(bytes[range.lowerBound - 2])
  }

  private func isCommon(_ caution: NameCaution) -> Bool {
    if CommonWords.suffixes.contains(behind.first { $0.text != "," }?.text ?? "") { return false }
    if let word = previous, word.isCapital {
      guard Sentences.begins(in: bytes, at: word.range.lowerBound) else { return true }
      // "Retailer Target said", "If Apple appeals"
      if CommonWords.descriptions.contains(word.text) { return !isActing(caution) }
      guard CommonWords.openings.contains(word.text) else { return true }
    }
    if let word = previous, word.text.utf8.contains(where: \.isASCIIDigit),
      word.text.utf8.contains(where: \.isASCIILetter)
    {
      return true
    }
    if let next, next.text == "of" || CommonWords.landscapes.contains(next.text) { return true }
    if let word = next, word.isCapital, !CommonWords.roles.contains(word.text) { return true }
    if isInTreasury { return true }
    guard Sentences.begins(in: bytes, at: range.lowerBound) else { return false }
    return !isActing(caution)
  }

  /// Whether what follows is done by a company, or belongs to one.
  private func isActing(_ caution: NameCaution) -> Bool {
    let isLabel =
      caution.contains(.massNoun) || CommonWords.labels.contains(bytes.text(range).lowercased())
    // A cell of a table, "**Amazon.** It signed"
    guard let mark = bytes[range.upperBound...].first(where: { !$0.isWhitespace }) else {
      return !isLabel
    }
    if mark == UInt8(ascii: "."), behind.isEmpty || !isLabel { return !isLabel }
    let rest = bytes[range.upperBound...]
    if rest.starts(with: "'s ".utf8) || rest.starts(with: "’s ".utf8) { return true }
    if rest.starts(with: " (N".utf8) || rest.starts(with: ", which".utf8)
      || rest.starts(with: ", whose".utf8)
    {
      return true
    }
    guard let word = next else {
      // "Apple, Meta and Visa said", "Target, the retailer,"
      guard behind.first?.text == ",", behind.count > 1 else { return false }
      // "Treasury, in its budget,"
      if !isLabel { return true }
      return behind[1].isCapital || ["the", "a", "an"].contains(behind[1].text)
    }
    if word.isCapital { return CommonWords.roles.contains(word.text) }
    if CommonWords.verbs.contains(word.text) || CommonWords.belongings.contains(word.text) {
      return true
    }
    if word.text.hasSuffix("ed"), !CommonWords.participles.contains(word.text) { return true }
    if CommonWords.pluralsOrVerbs.contains(word.text) {
      return behind.count > 1 && CommonWords.objects.contains(behind[1].text)
    }
    if CommonWords.auxiliaries.contains(word.text) { return !caution.contains(.massNoun) }
    return ["and", "or"].contains(word.text) && behind.count > 1 && behind[1].isCapital
  }

  /// `Treasury yields`
  private var isInTreasury: Bool {
    bytes[range].elementsEqual("Treasury".utf8)
      && next.map { CommonWords.instruments.contains($0.text) } ?? false
  }
}
