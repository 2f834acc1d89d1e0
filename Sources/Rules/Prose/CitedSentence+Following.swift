/// What follows today from what was done: `so noncompetes are banned`, `and the ban is in effect`.
extension CitedSentence {
  /// Whether a clause behind the link says what is now so because of the cited thing.
  var hasConsequence: Bool {
    clauses.verbs.contains { verb in
      // "and as a result labs must report"
      if verb.clause >= 0, verb.start > cited.words.upperBound, !verb.isNegated,
        sentence.word(verb.start) == "must", !isHypothetical(verb.main)
      {
        return (max(cited.words.upperBound, verb.start - 5)..<verb.start).contains {
          Self.therefores.contains(sentence.word($0))
            || sentence.word($0) == "means" && sentence.word($0 - 1) == "which"
        }
      }
      guard verb.clause >= 0, verb.start > cited.words.upperBound, verb.tense == .present,
        !verb.isNegated, Lex.presentBes.contains(sentence.code(verb.start)),
        !sentence.isQuoted(verb.main), !isHypothetical(verb.main)
      else { return false }
      // "so noncompetes are banned"
      if let so = (max(cited.words.upperBound, verb.start - 4)..<verb.start).first(where: {
        sentence.word($0) == "so" && sentence.gap(before: $0) >= .comma
      }), sentence.word(so + 1) != "that",
        !(so..<verb.start).contains(where: { sentence.word($0) == "its" })
      {
        return !["known", "history", "gone", "over", "dead", "free", "moot"].contains {
          word in (verb.start..<verb.main + 3).contains { sentence.word($0) == word }
        }
      }
      // "and the ban is in effect"
      let inside = verb.main + 1
      return Self.dutyNouns.contains(sentence.word(verb.start - 1))
        && ["the", "its"].contains(sentence.word(verb.start - 2))
        && (verb.start + 1...inside).contains {
          sentence.word($0) == "in" && ["force", "effect", "place"].contains(sentence.word($0 + 1))
        }
    }
  }

  /// `The Senate has not acted on it`, `which has yet to act`, `is to vote on it next week`: the bill is pending.
  var isAwaited: Bool {
    guard words.isOfBill else { return false }
    return clauses.verbs.contains { verb in
      guard verb.clause >= 0, verb.start > cited.words.upperBound, verb.tense.isPresent,
        !sentence.isQuoted(verb.main), !isHypothetical(verb.main)
      else { return false }
      let words = verb.start..<min(verb.main + 4, sentence.words.count)
      guard words.contains(where: { Self.actions.contains(sentence.word($0)) }) else {
        return false
      }
      return verb.tense == .perfect && verb.isNegated
        || words.contains { sentence.word($0) == "yet" && sentence.word($0 + 1) == "to" }
        || Lex.presentBes.contains(sentence.code(verb.start))
          && sentence.word(verb.start + 1) == "to"
    }
  }

  /// `A state law weaker than the rule is preempted`, `must be at least as strict as the rule`, `both impose duties today`: only
  /// law in force is a measure for others.
  var isNorm: Bool {
    let place = opening - 1
    let end = cited.words.upperBound
    if ["than", "as"].contains(sentence.word(place)) {
      if Lex.presentBes.contains(sentence.code(end)),
        ["preempted", "invalid", "unlawful", "barred", "superseded"].contains(
          sentence.word(end + 1))
      {
        return true
      }
      // "may go further than the order but may not fall short of it"
      if sentence.word(sentence.words.count - 1) == "it",
        sentence.word(sentence.words.count - 2) == "of",
        sentence.word(sentence.words.count - 3) == "short"
      {
        return true
      }
      return clauses.verb(over: cited.words).map { verb in
        verb.tense == .modal && sentence.word(verb.start) == "must" && verb.main < place
      } ?? false
    }
    // "resembles the order: both impose duties"
    return (end..<sentence.words.count).contains { both in
      guard sentence.word(both) == "both", sentence.gap(before: both) == .semicolon else {
        return false
      }
      return ["impose", "require", "bind", "cover", "apply", "bar", "ban"].contains(
        sentence.word(both + 1))
        || clauses.verbs.contains {
          $0.clause >= 0 && $0.start == both + 1 && $0.tense == .present && !$0.isNegated
        }
    }
  }

  /// `applied Chevron, as it must whenever the text is ambiguous`, `as courts must`
  var isAsEver: Bool {
    (cited.words.upperBound..<sentence.words.count).contains { place in
      sentence.word(place) == "as"
        && (place + 2..<place + 5).contains { verb in
          ["must", "does", "do"].contains(sentence.word(verb))
            && (isEndOfClause(verb + 1)
              || ["whenever", "when", "in", "where", "if"].contains(sentence.word(verb + 1)))
            && (place + 1..<verb + 1).allSatisfy { sentence.gap(before: $0) <= .space }
        }
    }
  }

  /// `has not acted on it`: as of today, it may still.
  func isYetToBe(_ main: Int) -> Bool {
    let auxiliaries = sentence.auxiliaries(before: main)
    return auxiliaries.hasHave && !auxiliaries.hasHad
  }

  /// `not even the order survived`
  func isNotEven(_ verb: Int) -> Bool {
    sentence.word(verb) == "survived" && verb == cited.words.upperBound
      && sentence.word(opening - 1) == "even" && sentence.word(opening - 2) == "not"
  }

  private static let therefores: Set<String> = [
    "result", "thus", "therefore", "hence", "consequently", "accordingly",
  ]
  private static let actions: Set<String> = [
    "act", "acted", "vote", "voted", "take", "taken", "consider", "considered", "schedule",
    "scheduled", "move", "moved", "decide", "decided",
  ]
}
