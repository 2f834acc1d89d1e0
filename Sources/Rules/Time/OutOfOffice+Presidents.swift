/// `the president` beside the name of one, between commas.
extension ProseSign {
  /// The start of `the president, Joe Biden,`.
  static func presidentAhead(of name: Int, _ end: Int, in sentence: Sentence) -> Int? {
    guard name > 1, sentence.gap(before: name) == .comma, sentence.gap(before: end) >= .comma,
      sentence.code(name - 1) == OfficeWords.president
    else { return nil }
    var start = name - 2
    while OfficeWords.countries.contains(sentence.word(start)) { start -= 1 }
    // "The country's president"
    if sentence.code(start) == Lex.possessive,
      ["country", "nation", "america"].contains(sentence.word(start - 1))
    {
      start -= sentence.word(start - 1) == "america" ? 1 : 2
      return sentence.beginsSubject(start) ? start : nil
    }
    return sentence.word(start) == "the" && sentence.beginsSubject(start) ? start : nil
  }

  /// The end of `Joe Biden, the president of the United States,`.
  static func presidentBehind(_ end: Int, in sentence: Sentence) -> Int? {
    guard sentence.gap(before: end) == .comma else { return nil }
    var index = end
    while sentence.word(index) == "the" || OfficeWords.countries.contains(sentence.word(index)) {
      index += 1
    }
    guard sentence.code(index) == OfficeWords.president else { return nil }
    index += 1
    if sentence.word(index) == "of" {
      guard sentence.word(index + 1) == "the", sentence.word(index + 2) == "united",
        sentence.word(index + 3) == "states"
      else { return nil }
      index += 4
    }
    return sentence.gap(before: index) >= .comma ? index : nil
  }

  /// Whether the words for a person, with the title beside the name, end with a comma or the sentence.
  static func isSetOff(_ holder: Range<Int>, in sentence: Sentence) -> Bool {
    sentence.gap(before: holder.upperBound) >= .comma
      && holder.contains { $0 > holder.lowerBound && sentence.gap(before: $0) == .comma }
  }
}
