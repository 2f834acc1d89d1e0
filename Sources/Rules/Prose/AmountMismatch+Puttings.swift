/// Values that someone puts on a deal: `put the value of the contract at $9.7 million`.
extension ProseSign {
  /// Whether `at` is where the value of a deal is put: `put the value of [the contract] at`, `set its price at`, `the
  /// price of [the contract] was put at`.
  static func isPutAt(_ at: Int, _ link: Sentence.Link, in sentence: Sentence) -> Bool {
    let end = link.words.upperBound
    // "The value of the contract was put at"
    if AmountWords.puttings.contains(sentence.word(at - 1)), isMeasured(link, in: sentence) {
      let auxiliaries = sentence.auxiliaries(before: at - 1)
      return auxiliaries.isPassive && auxiliaries.isAsserted && auxiliaries.start == end
    }
    guard at == end else {
      let noun = at - 1
      // "announced the contract in July, put the value at": nothing else is linked between.
      guard noun > end, AmountWords.values.contains(sentence.word(noun)),
        !sentence.links.contains(where: { $0.words.lowerBound >= end && $0.words.upperBound <= at }
        ),
        !(end..<at).contains(where: { sentence.gap(before: $0) == .semicolon }),
        ["the", "its"].contains(sentence.word(noun - 1))
          || ["the", "its"].contains(sentence.word(noun - 2))
            && AmountWords.values.contains(sentence.word(noun - 1))
      else { return false }
      return isPut(before: at, in: sentence)
    }
    guard isMeasured(link, in: sentence) else { return false }
    var of = link.words.lowerBound - 1
    while sentence.word(of) != "of" { of -= 1 }
    return isPut(before: of, in: sentence)
  }

  /// Whether a value and a verb of putting are before an index: `put the total value`.
  static func isPut(before index: Int, in sentence: Sentence) -> Bool {
    guard AmountWords.values.contains(sentence.word(index - 1)) else { return false }
    var verb = index - 2
    while Lex.determiners.contains(sentence.code(verb))
      || AmountWords.values.contains(sentence.word(verb))
      || ["total", "overall", "transaction", "purchase"].contains(sentence.word(verb))
    {
      verb -= 1
    }
    let auxiliaries = sentence.auxiliaries(before: verb)
    return AmountWords.puttings.contains(sentence.word(verb)) && auxiliaries.isAsserted
      && !sentence.isSupposed(at: verb, isPresent: false)
  }

  /// Whether an amount is put on a deal that follows: `puts a price of $9.7 million on [the contract]`, `put a $9.7
  /// million price tag on [it]`.
  static func isPutOn(
    _ link: Sentence.Link, _ amount: Range<Int>, in sentence: Sentence
  ) -> Bool {
    let on = sentence.wordBefore(link)
    // "put the price at $9.7 million for the contract"
    var at = amount.lowerBound - 1
    while isApproximation(at, in: sentence) { at -= 1 }
    if on == amount.upperBound, ["on", "for"].contains(sentence.word(on)), sentence.word(at) == "at"
    {
      return isPut(before: at, in: sentence)
    }
    guard sentence.word(on) == "on", on >= amount.upperBound,
      sentence.code(link.words.upperBound) != Lex.possessive,
      (amount.upperBound..<on).allSatisfy({ AmountWords.values.contains(sentence.word($0)) })
    else { return false }
    var verb = amount.lowerBound - 1
    var sawNoun = on > amount.upperBound
    while verb >= 0, sentence.gap(before: verb + 1) <= .space,
      AmountWords.approximations.contains(sentence.word(verb)) || sentence.word(verb) == "of"
        || AmountWords.values.contains(sentence.word(verb))
        || ["total", "overall"].contains(sentence.word(verb))
    {
      sawNoun = sawNoun || AmountWords.values.contains(sentence.word(verb))
      verb -= 1
    }
    return sawNoun && AmountWords.puttings.contains(sentence.word(verb))
      && sentence.auxiliaries(before: verb).isAsserted
      && !sentence.isSupposed(at: verb, isPresent: false)
  }
}
