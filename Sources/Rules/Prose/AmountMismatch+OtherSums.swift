extension ProseSign {
  /// Whether what follows an amount makes it a rate or another sum.
  static func isOtherSum(_ amount: Range<Int>, in sentence: Sentence) -> Bool {
    if ["not", "from", "than"].contains(sentence.word(amount.lowerBound - 1)) { return true }
    let next = amount.upperBound
    guard next < sentence.words.count, sentence.gap(before: next) <= .hyphen else { return false }
    let word = sentence.word(next)
    if ["a", "an", "per", "each", "every", "to"].contains(word) { return true }
    if word == "including" || word == "excluding" { return false }
    if AmountWords.rates.contains(word)
      || (next..<next + 5).contains(where: { AmountWords.others.contains(sentence.word($0)) })
    {
      return true
    }
    if word == "in" {
      let what = sentence.word(next + 1)
      return
        !(AmountWords.inWhat.contains(what)
        || sentence.words.indices.contains(next + 1) && sentence.words[next + 1].hasDigit)
    }
    return false
  }

  /// Whether the sentence speaks of what the deal was worth before, or by another count.
  ///
  /// What the deal would do is said of the deal as it is; only what it may be worth is another sum.
  static func isOfAnotherTime(_ amount: Range<Int>, in sentence: Sentence) -> Bool {
    sentence.words.indices.contains { AmountWords.otherTimes.contains(sentence.word($0)) }
      || (max(0, amount.lowerBound - 6)..<amount.lowerBound).contains {
        AmountWords.otherTimesBefore.contains(sentence.word($0))
      }
  }

  /// `about`, `up to`, `at least`, `as much as`.
  static func isApproximation(_ index: Int, in sentence: Sentence) -> Bool {
    switch sentence.word(index) {
    case "to": ["up", "close"].contains(sentence.word(index - 1))
    case "at": ["least", "most"].contains(sentence.word(index + 1))
    case "as": sentence.word(index - 1) == "much" || sentence.word(index + 1) == "much"
    case let word: AmountWords.approximations.contains(word)
    }
  }
}
