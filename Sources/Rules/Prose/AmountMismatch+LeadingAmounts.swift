/// Amounts before the link of a deal: `the $9.7 million contract`.
extension ProseSign {
  /// Whether an amount before a link is said to be that of its deal: `the $9.7 million [contract]`, `a $9.7 million
  /// purchase of [Zenith]`.
  static func isModified(
    _ link: Sentence.Link, by amount: Range<Int>, in sentence: Sentence
  ) -> Bool {
    if isPutOn(link, amount, in: sentence) || isPaidFor(amount, before: link, in: sentence)
      || isPrice(amount, of: link, in: sentence) || isPaid(amount, in: link, in: sentence)
    {
      return true
    }
    // "paying $9.7 million for Zenith"
    if sentence.word(amount.upperBound) == "for",
      amount.upperBound + 3 > link.words.lowerBound
        || isUnder(link, since: amount.upperBound + 1, in: sentence)
    {
      var verb = amount.lowerBound - 1
      while AmountWords.approximations.contains(sentence.word(verb)) { verb -= 1 }
      // "pay Foxglove $2.15 billion"
      let last = verb
      while last - verb < 4, sentence.isCapital(verb), sentence.gap(before: verb + 1) <= .space {
        verb -= 1
      }
      return AmountWords.payments.contains(sentence.word(verb))
    }
    if isOpening(amount, of: link, in: sentence) { return true }
    // "At $9.7 million, the contract is"
    if sentence.word(amount.lowerBound - 1) == "at", amount.lowerBound < 4,
      sentence.gap(before: amount.upperBound) == .comma,
      (amount.upperBound..<link.words.lowerBound).allSatisfy({
        Lex.determiners.contains(sentence.code($0))
      })
    {
      return true
    }
    var sawNoun = false
    for index in amount.upperBound..<link.words.lowerBound {
      // "a $9.7 million contract, the deal, runs"
      if sawNoun, sentence.gap(before: index) == .comma, index + 1 == link.words.lowerBound,
        Lex.determiners.contains(sentence.code(index)),
        sentence.gap(before: link.words.upperBound) >= .comma
      {
        return true
      }
      guard index - amount.upperBound < 8, sentence.gap(before: index) <= .hyphen else {
        return false
      }
      // "A contract for meters follows from the deal"
      if sawNoun, sentence.word(index) == "from" || sentence.isThirdPerson(index) { return false }
      let code = sentence.code(index)
      if Lex.dealNouns.contains(code) {
        sawNoun = true
      } else if AmountWords.modifiers.contains(sentence.word(index)) {
        continue
      } else if Lex.prepositions.contains(code) || Lex.determiners.contains(code) {
        guard sawNoun else { return false }
      } else if !sentence.isCapital(index), !sawNoun {
        return false
      }
    }
    let mark = sentence.gap(before: link.words.lowerBound)
    // "the $9.7 million deal, the merger, is"
    return mark <= .hyphen || mark == .comma && sawNoun
  }

  /// Whether an amount opens the sentence of a deal: `In a $9.7 million all-cash transaction, Acme agreed to [acquire
  /// Gridco]`.
  private static func isOpening(
    _ amount: Range<Int>, of link: Sentence.Link, in sentence: Sentence
  ) -> Bool {
    var start = amount.lowerBound - 1
    while AmountWords.approximations.contains(sentence.word(start)) { start -= 1 }
    guard start == 0, sentence.word(start) == "in", isDeal(behind: amount, in: sentence),
      sentence.links.count == 1, link.words.lowerBound - amount.upperBound < 12
    else { return false }
    var commas = 0
    for index in amount.upperBound...link.words.lowerBound {
      if sentence.gap(before: index) > .comma { return false }
      if sentence.gap(before: index) == .comma { commas += 1 }
    }
    let before = sentence.word(link.words.lowerBound - 1)
    return commas == 1 && sentence.gap(before: link.words.lowerBound) < .comma
      && (before == "to" || !sentence.isGoverned(link))
  }
}

extension Sentence {
  /// Whether a word is most likely a verb in the third person: `follows` in `A contract follows from the deal`.
  fileprivate func isThirdPerson(_ index: Int) -> Bool {
    let word = word(index)
    guard code(index) == 0, word.hasSuffix("s"), !word.hasSuffix("ss"), !isCapital(index) else {
      return false
    }
    return !Lex.prepositions.contains(code(index - 1)) && !Lex.determiners.contains(code(index - 1))
      && self.word(index + 1) != "of"
  }
}
