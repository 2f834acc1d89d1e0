/// Sentences in which other things end but not the link: `revoked 78 orders, but not EO 14110`.
extension CitedSentence {
  /// Whether the sentence says that the link did not end, whatever else did.
  ///
  /// Not if it names a year before the end, which makes it history, or goes on to the end itself.
  func isLeftAlive(until year: Int?) -> Bool {
    guard !isOfYearBefore(year), !endsLater else { return false }
    return isExcepted || isAbsent || isKept || isNeitherEnded || isEndOpen || isUnblocked
      || isRescued
  }

  /// Whether the sentence goes on to the end: `kept it for a week, then revoked it`
  private var endsLater: Bool {
    sentence.words.indices.contains { index in
      // "revived it, only to set it aside"
      if sentence.word(index) == "only", sentence.word(index + 1) == "to",
        words.bases.contains(sentence.word(index + 2))
          || words.startsActivePhrase(sentence.word(index + 2))
      {
        return index > cited.words.lowerBound
      }
      // "but not this one, which was revoked in August"
      if let relative, index > relative, index - relative < 6, isEnding(index) { return true }
      return index > cited.words.upperBound && isEnding(index)
        && (max(cited.words.upperBound, index - 6)..<index).contains {
          Self.turnings.contains(sentence.word($0))
        }
    }
  }

  /// `every order except EO 14110`, `but not EO 14110`, `sparing EO 14110`, `all but one, EO 14110,`
  private var isExcepted: Bool {
    let place = opening - 1
    let (word, before) = (sentence.word(place), sentence.word(place - 1))
    guard hasEndOfOther else { return false }
    if word == "not" {
      guard Self.contrasts.contains(before) || sentence.gap(before: place) >= .comma else {
        return false
      }
      // "The statute, not the order, governs."
      return cited.words.upperBound >= sentence.words.count
        || sentence.gap(before: cited.words.upperBound) > .comma
    }
    if word == "one", before == "but" { return true }
    // "All of Biden's orders save this one were revoked"
    if ["save", "but", "bar"].contains(word), sentence.gap(before: place) <= .space,
      (max(0, place - 7)..<place).contains(where: {
        ["all", "every", "each", "everything"].contains(sentence.word($0))
      })
    {
      return true
    }
    // "Most orders were revoked, unlike this one."
    if word == "unlike", place > 0, sentence.gap(before: place) == .comma,
      cited.words.upperBound >= sentence.words.count
    {
      return clauses.verbs.contains {
        $0.clause >= 0 && $0.start < place && $0.isPassive && !$0.isNegated && isEnd($0)
      }
    }
    let isException =
      Self.exceptions.contains(word)
      || word == "save" && (place == 0 || sentence.gap(before: place) >= .comma)
      || Self.exceptionPairs.contains(before + " " + word)
    // "Nothing except the order was revoked"
    let isPair = word == "including"
    return isException
      && !(0..<max(0, isPair ? place - 1 : place)).contains {
        Self.nobody.contains(sentence.word($0)) || ["nothing", "not"].contains(sentence.word($0))
      }
  }

  /// Whether the sentence has a word for an end outside the link.
  var hasEndOfOther: Bool {
    sentence.words.indices.contains {
      !cited.words.contains($0)
        && (isEndWord($0) || words.nouns.contains(sentence.word($0))
          || words.nouns.contains(String(sentence.word($0).dropLast())))
    }
  }

  /// `repealed neither the rule nor the order`, `Neither the rule nor the order has been repealed`, `did not get around
  /// to repealing it`
  private var isNeitherEnded: Bool {
    if let pair = (max(0, opening - 12)..<opening).last(where: { sentence.word($0) == "neither" }),
      pair == opening - 1 || sentence.word(opening - 1) == "nor"
    {
      if pair > 0, isEndWord(pair - 1) { return true }
      return (cited.words.upperBound..<sentence.words.count).contains {
        isEndWord($0) && sentence.auxiliaries(before: $0).isPassive
      }
    }
    guard let act = endingAct, !act.isNoun,
      let verb = clauses.verbs.last(where: { $0.clause >= 0 && $0.start < act.start }),
      verb.isNegated, !Self.tarryings.contains(sentence.word(verb.main)),
      // Not "did not appeal the decision vacating it".
      (verb.main + 1..<max(verb.main + 1, act.start)).allSatisfy({
        Lex.prepositions.contains(sentence.code($0)) || Lex.adverbs.contains(sentence.code($0))
          || ["to", "around", "itself", "themselves", "himself", "about"].contains(
            sentence.word($0))
      })
    else { return false }
    return !sentence.words.indices.contains {
      ["until", "before", "only", "merely", "just", "without"].contains(sentence.word($0))
    }
  }

  private static let turnings = turns.union(["until", "later", "finally", "eventually"])
  private static let contrasts: Set<String> = ["but", "though", "although", "albeit", "and", "yet"]
  private static let exceptions: Set<String> = [
    "except", "excluding", "excepting", "sparing", "barring", "omitting", "minus",
  ]
  private static let exceptionPairs: Set<String> = [
    "except for", "save for", "apart from", "aside from", "other than", "exception of", "left out",
    "leaving out", "passed over", "passing over", "not including",
  ]
  /// Verbs that mean the end was carried out if they are negated: `did not hesitate to revoke it`.
  private static let tarryings: Set<String> = [
    "hesitate", "wait", "stop", "shy", "mind", "fail", "refrain", "regret", "rest", "forget",
    "delay", "need", "hold", "tarry", "care",
  ]
}
