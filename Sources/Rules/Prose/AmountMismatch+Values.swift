/// Verbs and nouns by which a deal has a value: `the price of the contract is`.
extension ProseSign {
  /// Whether a link is what a value is of: `the price of [the contract]`.
  static func isMeasured(_ link: Sentence.Link, in sentence: Sentence) -> Bool {
    let before = sentence.wordBefore(link)
    return sentence.word(before) == "of" && AmountWords.values.contains(sentence.word(before - 1))
  }

  /// Whether a link is the subject of a verb or an adjective of value: `[the contract] totals`, `under [the contract],
  /// worth`.
  static func isSubject(
    _ link: Sentence.Link, of verb: Int, in sentence: Sentence
  ) -> Bool {
    let auxiliaries = sentence.auxiliaries(before: verb)
    guard !auxiliaries.isNegated else { return false }
    let start = auxiliaries.start
    if sentence.subjects(before: start, tails: Lex.dealNouns).contains(where: {
      $0.words == link.words
    }) {
      return true
    }
    // "The campus that serves the contract cost", but "under the contract, worth"
    let isOfOther =
      AmountWords.finites.contains(sentence.word(verb)) && sentence.gap(before: verb) <= .space
      && (sentence.isGoverned(link) && !isMeasured(link, in: sentence)
        || sentence.isInNarrowingClause(link.words.lowerBound))
    return start == verb && link.words.upperBound == start && sentence.gap(before: start) <= .dash
      && !isPart(link, in: sentence) && !isOfOther
      && !AmountWords.rising.contains(sentence.word(verb))
  }

  /// Whether the words between a link and an amount give its value: `The value of [the contract] is`, `[the
  /// contract]'s price tag of`, `[the contract] comes to`.
  static func isValued(
    _ link: Sentence.Link, before index: Int, in sentence: Sentence
  ) -> Bool {
    let between = link.words.upperBound..<index + 1
    guard between.count <= 8,
      between.dropFirst().allSatisfy({ sentence.gap(before: $0) <= .space }),
      sentence.gap(before: between.lowerBound) <= .comma
    else { return false }
    let hasNoun = between.contains { AmountWords.values.contains(sentence.word($0)) }
    if hasNoun {
      return sentence.code(link.words.upperBound) == Lex.possessive
        || between.contains { AmountWords.holding.contains(sentence.word($0)) }
    }
    if sentence.word(index) == "to" {
      return isSubject(link, of: index - 1, in: sentence)
        && AmountWords.rising.contains(sentence.word(index - 1))
    }
    guard sentence.word(index) != "of", sentence.word(index) != "as" else { return false }
    let noun = sentence.wordBefore(link)
    let isOf =
      sentence.word(noun) == "of"
      || ["on", "for", "in"].contains(sentence.word(noun))
        && AmountWords.prices.contains(sentence.word(noun - 1))
    return isOf && AmountWords.values.contains(sentence.word(noun - 1))
      && sentence.auxiliaries(before: index + 1).start <= link.words.upperBound
  }

  /// Whether a link is what something else is a part of: `the first tranche of [the contract]`.
  static func isPart(_ link: Sentence.Link, in sentence: Sentence) -> Bool {
    let start = max(0, link.words.lowerBound - 4)
    return (start..<link.words.lowerBound).contains {
      AmountWords.parts.contains(sentence.word($0))
    }
  }
}
