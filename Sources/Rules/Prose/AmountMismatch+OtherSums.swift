/// Amounts beside a deal that are not its value: `$9.7 million a year`, `$9.7 million in fees`.
extension ProseSign {
  /// Whether the words around an amount make it a rate or a different sum: `from $9.7 million`, `$9.7 million annually`.
  static func isOtherSum(_ amount: Range<Int>, in sentence: Sentence) -> Bool {
    if ["not", "from", "than"].contains(sentence.word(amount.lowerBound - 1)) { return true }
    let next = amount.upperBound
    guard next < sentence.words.count, sentence.gap(before: next) <= .hyphen else { return false }
    let word = sentence.word(next)
    if ["a", "an", "per", "each", "every", "to"].contains(word) { return true }
    if word == "including" || word == "excluding" { return false }
    if AmountWords.rates.contains(word) || isCountOfOther(behind: next, in: sentence) {
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

  /// Whether an amount counts something else: `$9.7 million in fees`; not `the $9.7 million contract includes a
  /// prepayment`.
  private static func isCountOfOther(behind next: Int, in sentence: Sentence) -> Bool {
    for index in next..<min(next + 5, sentence.words.count) {
      if AmountWords.others.contains(sentence.word(index)) { return true }
      if isUndertaking(index, in: sentence),
        sentence.isVerb(index + 1)
          || ["includes", "runs", "has", "carries"].contains(sentence.word(index + 1))
          || sentence.gap(before: index + 1) >= .comma
      {
        return false
      }
    }
    return false
  }

  /// Whether the sentence gives the deal's earlier value, or one counted differently: `raised from`, `including debt`.
  ///
  /// `would` describes the deal as agreed; `may` and `could` give another sum, and so does what was expected.
  static func isOfAnotherTime(_ amount: Range<Int>, in sentence: Sentence) -> Bool {
    sentence.words.indices.contains { AmountWords.otherTimes.contains(sentence.word($0)) }
      || (max(0, amount.lowerBound - 6)..<amount.lowerBound).contains {
        AmountWords.otherTimesBefore.contains(sentence.word($0))
      }
      || wasExpected(amount, in: sentence)
  }

  /// Whether an amount is what was once expected of a deal: `had expected [the deal] to cost`, `[the deal] was expected to
  /// be worth`; not `[the deal], expected to close in May, is worth`.
  private static func wasExpected(_ amount: Range<Int>, in sentence: Sentence) -> Bool {
    var index = amount.lowerBound - 1
    while index >= 0, sentence.gap(before: index + 1) <= .hyphen {
      let code = sentence.code(index)
      if Lex.presentBes.contains(code), code != Lex.possessive { return false }
      if AmountWords.expectations.contains(sentence.word(index)) {
        let auxiliaries = sentence.auxiliaries(before: index)
        guard !auxiliaries.isPresentBe, !Lex.determiners.contains(sentence.code(index - 1)) else {
          return false
        }
        // "The deal expected to close in May costs": the participle of a link.
        return auxiliaries.hasHad || auxiliaries.isPastBe
          || !sentence.links.contains { $0.words.upperBound == auxiliaries.start }
      }
      index -= 1
    }
    return false
  }

  /// Whether a word makes an amount a rough one: `about`, `up to`, `at least`, `as much as`.
  static func isApproximation(_ index: Int, in sentence: Sentence) -> Bool {
    switch sentence.word(index) {
    case "to": ["up", "close"].contains(sentence.word(index - 1))
    case "at": ["least", "most"].contains(sentence.word(index + 1))
    case "as": sentence.word(index - 1) == "much" || sentence.word(index + 1) == "much"
    case let word: AmountWords.approximations.contains(word)
    }
  }
}
