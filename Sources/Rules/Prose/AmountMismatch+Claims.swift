extension ProseSign {
  static func amountClaims(in sentence: Sentence) -> [Found] {
    // A longer sentence is a list, whose pairs of links and amounts would cost its square.
    guard !sentence.links.isEmpty, !sentence.isQuestion,
      sentence.words.count <= CitedSentence.longest
    else { return [] }
    let amounts = sentence.amounts
    var found: [Found] = []
    for amount in amounts where !sentence.isQuoted(amount.words.lowerBound) {
      guard !isOtherSum(amount.words, in: sentence) else { continue }
      for link in sentence.links where ties(amount.words, to: link, in: sentence) {
        var stated = amount.amount
        stated.isRough = isApproximation(amount.words.lowerBound - 1, in: sentence)
        stated.isOfAnotherTime = isOfAnotherTime(amount.words, in: sentence)
        let claim = Claim.amount(link.record, stated, others: amounts.map(\.amount))
        // Links to one deal have one finding.
        guard
          !found.contains(where: {
            $0.claim.isAbout(link.record, at: $0.words, sentence.bytes(of: amount.words))
          })
        else { continue }
        found.append(Found(claim: claim, words: sentence.bytes(of: amount.words)))
      }
    }
    return found
  }

  /// Whether the sentence says of a deal that it is worth an amount.
  private static func ties(
    _ amount: Range<Int>, to link: Sentence.Link, in sentence: Sentence
  ) -> Bool {
    if link.words.contains(amount.lowerBound) { return true }
    if link.words.lowerBound >= amount.upperBound {
      return isModified(link, by: amount, in: sentence)
    }
    var index = amount.lowerBound - 1
    while index >= link.words.upperBound, isApproximation(index, in: sentence) {
      index -= 1
    }
    // "The contract, a five-year, $9.7 million deal"
    if sentence.gap(before: link.words.upperBound) == .comma,
      ["a", "an"].contains(sentence.word(link.words.upperBound)),
      (link.words.upperBound + 1..<max(index, link.words.upperBound) + 1).allSatisfy({
        AmountWords.modifiers.contains(sentence.word($0)) && sentence.gap(before: $0) <= .comma
      })
    {
      index = link.words.upperBound - 1
    }
    // "The contract, a $9.7 million deal"; "the contract ($9.7 million)"
    if index < link.words.upperBound {
      // "the contract's $9.7 million value" has the possessive between.
      switch sentence.gap(before: link.words.upperBound) {
      case .comma: return isDeal(behind: amount, in: sentence) || isMeasured(link, in: sentence)
      case .bracket, .dash, .semicolon: return true
      default: return !sentence.isGoverned(link)
      }
    }
    if index == link.words.upperBound, sentence.code(index) == Lex.possessive {
      return (amount.upperBound..<amount.upperBound + 3).contains {
        AmountWords.values.contains(sentence.word($0)) && sentence.gap(before: $0) <= .space
      }
    }
    if sentence.word(index) == "at", isPutAt(index, link, in: sentence) { return true }
    switch sentence.word(index) {
    case let word where ["is", "was"].contains(word) && isDeal(behind: amount, in: sentence):
      return isSubject(link, of: index + 1, in: sentence)
    case "for" where index == link.words.upperBound: return true
    case "at" where index == link.words.upperBound: return !sentence.isGoverned(link)
    case "at":
      // "valued at", "values the contract at", "the value stands at"
      var verb = index - 1
      if verb == link.words.upperBound - 1 { verb = link.words.lowerBound - 1 }
      // "The deal values Gridco at"
      if verb > link.words.upperBound, sentence.isCapital(verb) {
        while verb > link.words.upperBound, sentence.isCapital(verb),
          sentence.gap(before: verb + 1) <= .space
        {
          verb -= 1
        }
        guard ["values", "valued", "valuing"].contains(sentence.word(verb)) else { return false }
        return isSubject(link, of: verb, in: sentence)
      }
      while Lex.determiners.contains(sentence.code(verb)) { verb -= 1 }
      guard AmountWords.valuing.contains(sentence.word(verb)) else { return false }
      // "the contract, which the companies valued at"
      if ["which", "that"].contains(sentence.word(link.words.upperBound)),
        (link.words.upperBound + 2..<link.words.upperBound + 7).contains(verb),
        ["valued", "priced", "pegged", "put"].contains(sentence.word(verb)),
        sentence.auxiliaries(before: verb).isAsserted,
        !(link.words.upperBound + 1...verb).contains(where: { sentence.gap(before: $0) >= .comma })
      {
        return true
      }
      if isInDeal(before: verb, behind: link, in: sentence) { return true }
      return verb < link.words.lowerBound || isSubject(link, of: verb, in: sentence)
    case "of", "is", "was", "to", "as":
      return isValued(link, before: index, in: sentence)
    case let word where AmountWords.worths.contains(word):
      return isApposition(before: index, behind: link, in: sentence)
        || isInDeal(before: index, behind: link, in: sentence)
        || isSubject(link, of: index, in: sentence)
    default: return false
    }
  }

  /// `the price of the contract`.
  static func isMeasured(_ link: Sentence.Link, in sentence: Sentence) -> Bool {
    var before = link.words.lowerBound - 1
    while Lex.determiners.contains(sentence.code(before)) { before -= 1 }
    return sentence.word(before) == "of" && AmountWords.values.contains(sentence.word(before - 1))
  }

  /// `[acquire Gridco] in a deal valued at`.
  private static func isInDeal(
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

  /// `the contract, a five-year deal worth`.
  private static func isApposition(
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

  /// Whether a link is the subject of a verb or an adjective of value.
  private static func isSubject(
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
    // "under the contract, worth $9.7 million"
    return start == verb && link.words.upperBound == start && sentence.gap(before: start) <= .dash
      && !isPart(link, in: sentence) && !AmountWords.rising.contains(sentence.word(verb))
  }

  /// `The value of the contract is`, `the contract's price tag of`, `the contract comes to`.
  private static func isValued(
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
    // "the value of the contract is"
    var noun = link.words.lowerBound - 1
    while Lex.determiners.contains(sentence.code(noun)) { noun -= 1 }
    let isOf =
      sentence.word(noun) == "of"
      || ["on", "for", "in"].contains(sentence.word(noun))
        && AmountWords.prices.contains(sentence.word(noun - 1))
    return isOf && AmountWords.values.contains(sentence.word(noun - 1))
      && sentence.auxiliaries(before: amountStart(index)).start <= link.words.upperBound
  }

  private static func amountStart(_ index: Int) -> Int { index + 1 }

  /// Whether a link is what something else is a part of: the first tranche of the contract.
  private static func isPart(_ link: Sentence.Link, in sentence: Sentence) -> Bool {
    let start = max(0, link.words.lowerBound - 4)
    return (start..<link.words.lowerBound).contains {
      AmountWords.parts.contains(sentence.word($0))
    }
  }
}

extension ProseSign.Claim {
  fileprivate func isAbout(_ record: Int, at words: Range<Int>, _ other: Range<Int>) -> Bool {
    if case .amount(let own, _, _) = self { own == record && words == other } else { false }
  }
}
