/// What is paid for something before the link of its deal: `bought Gridco for $9.7 million in [a deal]`.
extension ProseSign {
  /// Whether an amount is the price of what is bought or sold in a deal: `bought Gridco for $9.7 million ([terms])`, `agreed
  /// to buy Gridco for $9.7 million in cash in [a deal]`, `Gridco was sold for $9.7 million under [the agreement]`; not
  /// `sold shares for $9.7 million in [the deal]`.
  static func isPrice(
    _ amount: Range<Int>, of link: Sentence.Link, in sentence: Sentence
  ) -> Bool {
    let isInBrackets =
      link.words.lowerBound == amount.upperBound
      && sentence.gap(before: amount.upperBound) == .bracket
    guard isInBrackets || isDone(in: link, behind: amount, in: sentence) else { return false }
    var price = amount.lowerBound - 1
    while price > 0, isApproximation(price, in: sentence) { price -= 1 }
    guard sentence.word(price) == "for",
      let verb = (max(0, price - 7)..<price).last(where: {
        AmountWords.purchases.contains(sentence.word($0))
      })
    else { return false }
    return !(verb..<price).contains {
      AmountWords.securities.contains(sentence.word($0)) || sentence.gap(before: $0 + 1) > .comma
    }
  }

  /// Whether an amount is what a buyer pays in a deal: `Acme paid $9.7 million in cash in [the deal]`; not `Holders were paid
  /// $9.7 million in [the deal]`.
  static func isPaid(
    _ amount: Range<Int>, in link: Sentence.Link, in sentence: Sentence
  ) -> Bool {
    guard isDone(in: link, behind: amount, in: sentence) else { return false }
    var verb = amount.lowerBound - 1
    while verb > 0, isApproximation(verb, in: sentence) { verb -= 1 }
    let auxiliaries = sentence.auxiliaries(before: verb)
    let isDoubtful = (auxiliaries.start..<max(auxiliaries.start, verb)).contains {
      ["may", "might", "could"].contains(sentence.word($0))
    }
    guard !auxiliaries.isNegated, !isDoubtful else { return false }
    return sentence.word(verb) == "paying"
      || ["pay", "pays", "paid"].contains(sentence.word(verb)) && !auxiliaries.isPassive
  }

  /// Whether a link is what a deal is done in, behind its price: `$9.7 million in cash in [a deal]`, `$9.7 million under
  /// [the agreement]`.
  private static func isDone(
    in link: Sentence.Link, behind amount: Range<Int>, in sentence: Sentence
  ) -> Bool {
    let preposition = sentence.wordBefore(link)
    guard preposition >= amount.upperBound,
      ["in", "under", "through"].contains(sentence.word(preposition)),
      sentence.gap(before: preposition + 1) <= .space
    else { return false }
    return preposition == endOfConsideration(behind: amount, in: sentence)
  }

  /// The index behind an amount and what it is paid in: behind `$9.7 million in cash and stock`.
  private static func endOfConsideration(behind amount: Range<Int>, in sentence: Sentence) -> Int {
    let end = amount.upperBound
    guard sentence.word(end) == "in",
      AmountWords.considerations.contains(sentence.word(end + 1)), sentence.word(end + 1) != "and"
    else { return end }
    var index = end + 1
    while AmountWords.considerations.contains(sentence.word(index)) { index += 1 }
    return index
  }

  /// Whether a deal is what an amount was paid for: `would pay $9.7 million in cash for Tarn, and [the transaction]
  /// needs`.
  static func isPaidFor(
    _ amount: Range<Int>, before link: Sentence.Link, in sentence: Sentence
  ) -> Bool {
    var verb = amount.lowerBound - 1
    while AmountWords.approximations.contains(sentence.word(verb)) { verb -= 1 }
    guard AmountWords.payments.contains(sentence.word(verb)),
      sentence.isCapital(verb - 1) || sentence.auxiliaries(before: verb).start < verb
    else { return false }
    var index = endOfConsideration(behind: amount, in: sentence)
    guard sentence.word(index) == "for", sentence.isCapital(index + 1) else { return false }
    index += 1
    while sentence.isCapital(index), sentence.gap(before: index) <= .space { index += 1 }
    guard sentence.gap(before: index) == .comma, sentence.code(index) == Lex.and else {
      return false
    }
    index = sentence.skipDeterminers(from: index + 1)
    return link.words.contains(index) && Lex.dealNouns.contains(sentence.code(index))
      && link.words.upperBound == index + 1
  }

  /// Whether a name and a preposition are before a link: `Gridco under [the deal]` in `pay $9.7 million for Gridco under
  /// [the deal]`.
  static func isUnder(
    _ link: Sentence.Link, since start: Int, in sentence: Sentence
  ) -> Bool {
    var index = start
    while sentence.isCapital(index), sentence.gap(before: index) <= .space, index < start + 4 {
      index += 1
    }
    // "for the company in the deal"
    if index == start, Lex.determiners.contains(sentence.code(index)),
      AmountWords.targets.contains(sentence.word(index + 1))
    {
      index += 2
    }
    guard index > start, ["under", "in", "through"].contains(sentence.word(index)) else {
      return false
    }
    index = sentence.skipDeterminers(from: index + 1)
    return link.words.contains(index) || link.words.contains(index - 1)
  }
}
