/// Verbs that say of an attempt that nothing came of it.
extension CitedSentence {
  /// The last word of what says so.
  ///
  /// - Parameter isOnlyNoun: Whether the verb is about the end itself, not about an attempt at it: `The repeal failed`.
  func lastWord(ofDefeat verb: Clauses.Verb, _ isOnlyNoun: Bool) -> Int? {
    let main = verb.main
    let word = sentence.word(main)
    let next = sentence.word(main + 1)
    let isNegated =
      verb.isNegated || (verb.start - 1..<main + 1).contains { sentence.word($0) == "never" }
    // "has yet to happen"
    if let yet = (verb.start..<main + 3).first(where: {
      sentence.word($0) == "yet" && sentence.word($0 + 1) == "to"
    }) {
      return sentence.word(yet + 2) == "be" || Self.comings.contains(sentence.word(yet + 2))
        ? yet + 2 : nil
    }
    if let last = lastWord(ofPhraseAt: verb.start, isOnlyNoun)
      ?? lastWord(ofPhraseAt: main, isOnlyNoun)
    {
      return last
    }
    if isNegated {
      if let enough = (main...main + 2).first(where: {
        ["enough", "sufficient"].contains(sentence.word($0))
      }) {
        return enough
      }
      // "is not going to happen", "will not come to pass"
      return (main...main + 2).first { place in
        Self.comings.contains(sentence.word(place)) && place < sentence.words.count
          && (!["come", "came", "got", "get", "went"].contains(sentence.word(place))
            || isEndOfClause(place + 1)
            || ["to", "about", "off", "anywhere", "through", "a", "any", "the", "ahead"].contains(
              sentence.word(place + 1)))
      }
    }
    guard verb.tense.isPast || verb.tense == .perfect || verb.tense == .present else { return nil }
    // "came up two votes short"
    if ["came", "fell", "was", "were", "ended", "come"].contains(word),
      let short = (main + 2..<main + 6).first(where: { sentence.word($0) == "short" }),
      !(main + 1...short).contains(where: { sentence.gap(before: $0) >= .comma })
    {
      return short
    }
    if ["proved", "proves", "is", "was", "turned", "proven"].contains(word),
      let hard = (main + 1..<main + 4).first(where: { place in
        ["impossible", "elusive", "beyond"].contains(sentence.word(place))
          || ["hard", "difficult", "much", "unpopular"].contains(sentence.word(place))
            && sentence.word(place - 1) == "too"
      })
    {
      return hard
    }
    if verb.isPassive || ["remains", "remained", "is", "was"].contains(word) {
      let place = verb.isPassive ? main : main + 1
      let state = sentence.word(place)
      if state == "on" || state == "off" || state == "in" {
        return (place + 1..<place + 3).first {
          ["hold", "ice", "table", "limbo", "vain"].contains(sentence.word($0))
        }
      }
      if state == "put" || state == "placed",
        let hold = (place + 1..<place + 3).first(where: {
          ["hold", "ice", "off", "aside"].contains(sentence.word($0))
        })
      {
        return hold
      }
      if Self.refused.contains(state) {
        return !isOnlyNoun || !["ignored", "denied", "dismissed", "resisted"].contains(state)
          ? place : nil
      }
      return ["shot", "voted", "turned", "struck", "brushed"].contains(state)
        && ["down", "aside", "off"].contains(sentence.word(place + 1)) ? place + 1 : nil
    }
    guard Self.failings.contains(word) else { return nil }
    if next == "to" {
      // "failed to calm the markets" is no failure of a repeal.
      return !isOnlyNoun || Self.winnings.contains(sentence.word(main + 2)) ? main : nil
    }
    // "stalled work on the portal"
    return isEndOfClause(main + 1) || next.hasSuffix("ly") || ["twice", "again"].contains(next)
      || sentence.words[main + 1].hasDigit
      || Lex.times.contains(sentence.code(main + 1)) || sentence.isTime(main + 1) ? main : nil
  }

  /// `fell short`, `ran out of steam`, `had no effect`
  private func lastWord(ofPhraseAt verb: Int, _ isOnlyNoun: Bool) -> Int? {
    guard
      let rest = Self.defeatPhrases[sentence.word(verb)]?.first(where: { rest in
        rest.indices.allSatisfy { sentence.word(verb + 1 + $0) == rest[$0] }
      })
    else { return nil }
    // "fell short of what critics wanted", but "fell short of a majority"
    if isOnlyNoun, rest == ["short"], sentence.word(verb + 2) == "of" {
      return (verb + 3..<verb + 7).first { Self.margins.contains(sentence.word($0)) }
    }
    return verb + rest.count
  }

  func isEndOfClause(_ index: Int) -> Bool {
    index >= sentence.words.count || sentence.gap(before: index) >= .comma
  }
}
