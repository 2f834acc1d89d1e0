/// Words for a deal beside its amount: `a $9.7 million all-stock deal`.
extension ProseSign {
  /// Whether a link is what is done in a deal whose value follows: `[acquire Gridco] in a deal valued at`.
  static func isInDeal(
    before verb: Int, behind link: Sentence.Link, in sentence: Sentence
  ) -> Bool {
    guard Lex.dealNouns.contains(sentence.code(verb - 1)), sentence.gap(before: verb) <= .space
    else { return false }
    var index = verb - 2
    while AmountWords.modifiers.contains(sentence.word(index)) { index -= 1 }
    guard ["a", "an"].contains(sentence.word(index)), sentence.word(index - 1) == "in" else {
      return false
    }
    return index - 1 == link.words.upperBound && sentence.gap(before: index - 1) <= .comma
  }

  /// Whether a deal in other words, with its value, is beside a link: `[the contract], a five-year deal worth`.
  static func isApposition(
    before worth: Int, behind link: Sentence.Link, in sentence: Sentence
  ) -> Bool {
    let end = link.words.upperBound
    return Lex.dealNouns.contains(sentence.code(worth - 1)) && sentence.gap(before: end) == .comma
      && ["a", "an"].contains(sentence.word(end)) && !isPart(link, in: sentence)
      && (end + 1..<worth).allSatisfy {
        sentence.gap(before: $0) <= .hyphen
          && ($0 == worth - 1 || AmountWords.modifiers.contains(sentence.word($0)))
      }
  }

  /// Whether a word for a deal follows an amount: `a $9.7 million all-stock deal`.
  static func isDeal(behind amount: Range<Int>, in sentence: Sentence) -> Bool {
    for index in amount.upperBound..<amount.upperBound + 5 {
      guard sentence.words.indices.contains(index), sentence.gap(before: index) <= .hyphen else {
        return false
      }
      if isUndertaking(index, in: sentence) { return true }
      guard AmountWords.modifiers.contains(sentence.word(index)) else { return false }
    }
    return false
  }

  /// Whether a word means a deal, beside an amount: `contract`, `commitment`.
  static func isUndertaking(_ index: Int, in sentence: Sentence) -> Bool {
    Lex.dealNouns.contains(sentence.code(index))
      || AmountWords.undertakings.contains(sentence.word(index))
  }
}
