/// Which links are said to have closed.
extension ProseSign {
  /// The links that are the subject of a verb of closing, or whose deal is: `[The merger] closed`, `The purchase of
  /// [Gridco] closed`; not `The bond sale that finances [the merger] closed`.
  static func closedLinks(before verb: Int, in sentence: Sentence) -> [Sentence.Link] {
    let subjects = sentence.subjects(before: verb, tails: Lex.dealNouns)
    return subjects.isEmpty ? boughtLink(before: verb, in: sentence).map { [$0] } ?? [] : subjects
  }

  /// The claims that links, or a deal in other words beside them, are done: `[The merger] is done`, `The deal is done, and
  /// [the merger] made`.
  ///
  /// - Parameters:
  ///   - verb: Where the verb begins.
  ///   - end: Behind the words that a finding quotes.
  static func doneClaims(
    before verb: Int, until end: Int, in sentence: Sentence
  ) -> [Found] {
    let words = sentence.bytes(of: verb..<end)
    let links = closedLinks(before: verb, in: sentence)
    if links.isEmpty, isDeal(before: verb, in: sentence) {
      return [Found(claim: .isClosed(sentence.links.map(\.record)), words: words)]
    }
    return links.map { Found(claim: .isClosed([$0.record]), words: words, place: $0.place) }
  }

  /// The link of what is bought or merged, right before a verb whose subject is the word for its deal: `The purchase of
  /// [Gridco]`, `Acme's $2 billion merger with [Gridco]`, `A deal to buy [Gridco]`; not `The vote on the purchase of
  /// [Gridco]`, nor `An earlier deal with [Gridco]`.
  private static func boughtLink(before verb: Int, in sentence: Sentence) -> Sentence.Link? {
    guard sentence.gap(before: verb) <= .space,
      let link = sentence.links.last(where: { $0.words.upperBound == verb }),
      !link.words.contains(where: { Lex.dealNouns.contains(sentence.code($0)) })
    else { return nil }
    let joint = sentence.wordBefore(link)
    let isPurchase =
      DealWords.purchases.contains(sentence.word(joint)) && sentence.code(joint - 1) == Lex.to
    let noun = isPurchase ? joint - 2 : joint - 1
    guard noun > 0 else { return nil }
    switch (sentence.word(noun), sentence.word(joint)) {
    case ("deal", _) where isPurchase, ("deal", "for"), ("deal", "with"): break
    case ("merger", "with"), ("merger", "of"), ("combination", "with"): break
    case ("acquisition", "of"), ("purchase", "of"), ("takeover", "of"), ("buyout", "of"): break
    case ("sale", "of"): break
    default: return nil
    }
    return isDefinite(noun, isIndefinite: isPurchase, in: sentence) ? link : nil
  }

  /// Whether a word for a deal has an article, a pronoun or an owner, and begins the subject: `the $2 billion deal`,
  /// `Acme's purchase`.
  ///
  /// - Parameter isIndefinite: Whether the article may be `a`.
  private static func isDefinite(
    _ noun: Int, isIndefinite: Bool, in sentence: Sentence
  ) -> Bool {
    var index = noun - 1
    var isOwned = false
    while index >= 0, noun - index < 12, sentence.gap(before: index + 1) <= .hyphen {
      let code = sentence.code(index)
      if DealWords.definite.contains(code)
        || isIndefinite && ["a", "an"].contains(sentence.word(index))
      {
        return begins(index, in: sentence)
      }
      isOwned = isOwned || code == Lex.possessive
      guard
        DealWords.dealModifiers.contains(sentence.word(index)) || sentence.isCapital(index)
          || sentence.words[index].hasDigit || Lex.scales.contains(code) || code == Lex.possessive
      else { break }
      index -= 1
    }
    return isOwned && begins(index + 1, in: sentence)
  }

  /// Whether a noun phrase is a subject, as far as the words before it tell.
  static func begins(_ start: Int, in sentence: Sentence) -> Bool {
    guard start > 0, sentence.gap(before: start) <= .space else { return true }
    return !Lex.prepositions.contains(sentence.code(start - 1))
      && !sentence.isInNarrowingClause(start)
  }
}
