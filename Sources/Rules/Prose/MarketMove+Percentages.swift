extension ProseSign {
  /// The last word of the percentage that a verb moves a price by; `nil` for a level, as in `rose to 30 percent`.
  static func percentage(after verb: Int, in sentence: Sentence) -> Int? {
    // "have doubled", "fell by a third"
    if MarketWords.doublings.contains(sentence.word(verb)) { return verb }
    if sentence.word(verb + 1) == "by", sentence.word(verb + 2) == "a",
      MarketWords.fractions.contains(sentence.word(verb + 3))
    {
      return verb + 3
    }
    var index = verb
    while index < sentence.words.count, index - verb < 8 {
      // "nearly a fifth, or 19%", "doubled, up 104%"
      if index > verb, sentence.gap(before: index) >= .comma,
        sentence.gap(before: index) > .comma
          || sentence.word(index) != "or" && !MarketWords.directions.contains(sentence.code(index))
      {
        return nil
      }
      if isPercentage(index, in: sentence) {
        if sentence.word(index - 1) == "to" || sentence.word(index - 1) == "from" { return nil }
        let hasWord = sentence.code(index + 1) == MarketWords.percent
        return hasWord ? index + 1 : sentence.word(index + 1) == "per" ? index + 2 : index
      }
      index += 1
    }
    return nil
  }

  /// Whether a percentage stands at an index, its last word where it has several.
  static func isPercentage(_ index: Int, in sentence: Sentence) -> Bool {
    guard sentence.words.indices.contains(index) else { return false }
    if sentence.code(index) == MarketWords.percent {
      return sentence.words.indices.contains(index - 1) && sentence.words[index - 1].hasDigit
    }
    guard sentence.words[index].hasDigit else { return false }
    let last = sentence.text[sentence.words[index].range.upperBound - 1]
    return last == UInt8(ascii: "%") || sentence.code(index + 1) == MarketWords.percent
      || sentence.word(index + 1) == "per" && sentence.word(index + 2) == "cent"
      || sentence.word(index).hasSuffix("pc")
  }
}
