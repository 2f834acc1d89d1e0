/// What the tense of the verb over the link says.
extension CitedSentence {
  /// Whether the clause that holds the cited thing tells of the past, or of what never was.
  ///
  /// A step of a bill without a year leaves it pending, what was prolonged goes on, and where
  /// something else ended under it, it seems to live on.
  func isInPast(until year: Int?) -> Bool {
    guard let verb = clauses.verb(over: cited.words) else { return false }
    switch verb.tense {
    case .present, .perfect, .modal: return false
    case .would:
      // "said that he would not revoke the order"
      if verb.isNegated, words.bases.contains(sentence.word(verb.main)), isObject(of: verb.main) {
        return isUnrealClause(verb)
      }
      return isUnrealClause(verb) || isBackshifted(verb) || isElided(verb)
        || isGoverned(by: "with") && sentence.word(cited.words.upperBound) == "still"
    case .wouldHave: return !(isEnd(verb) && isTouched(by: verb))
    case .past, .pastPerfect: break
    }
    if verb.isWeak, clauses.isAroundPresent(verb.clause) { return false }
    if goesOn(after: verb) || isDemanded(by: verb) || isSpared(by: verb) || leavesDuty(after: verb)
    {
      return false
    }
    if isSupposed(verb) { return isSupposedAlive(verb) }
    return !isProlonged(verb, until: year) && !isEndOfOther(verb) && !isStep(verb, until: year)
  }

  func isEnd(_ verb: Clauses.Verb) -> Bool { isEndWord(verb.main) }

  func isEndWord(_ index: Int) -> Bool {
    let word = sentence.word(index)
    return (words.verbs.contains(word) || words.bases.contains(word))
      && !["gone", "fell"].contains(word)
      || words.lastWord(ofPhraseAt: index, in: sentence) != nil
      || word == "gave" && sentence.word(index + 1) == "way"
  }

  /// Whether the cited thing is the subject or the object of a verb.
  func isTouched(by verb: Clauses.Verb?) -> Bool {
    guard let verb else { return false }
    return verb.start >= cited.words.upperBound ? !isPreposed : isObject(of: verb.main)
  }

  /// `if the order were`, `had the order been`
  func isSupposed(_ verb: Clauses.Verb) -> Bool {
    ["if", "unless", "whether"].contains(sentence.word(clauses.clauses[verb.clause].opener))
      || verb.isInverted
  }

  /// Whether the opposite of what is supposed is an end: `had it survived`, `had it not been revoked`.
  func isSupposedAlive(_ verb: Clauses.Verb) -> Bool {
    var end = verb.main + 1
    while verb.isInverted, end < sentence.words.count, sentence.gap(before: end) < .comma {
      end += 1
    }
    let range = verb.start..<end
    let isNegated =
      verb.isNegated || range.contains { ["not", "never"].contains(sentence.word($0)) }
    // "Had the effort to repeal the rule failed"
    let isLost =
      endingAct != nil && range.contains { Self.failings.contains(sentence.word($0)) }
    return (range.contains(where: isEndWord) && !isLost) == isNegated
  }

  /// `would`, where a condition of the sentence is in the past: `Had voters chosen`, `if it were`.
  func isUnrealClause(_ verb: Clauses.Verb) -> Bool {
    clauses.verbs.contains { other in
      other.clause >= 0 && other.start != verb.start && (other.tense.isPast) && isSupposed(other)
    }
  }

  /// `what the rule could not`
  func isElided(_ verb: Clauses.Verb) -> Bool {
    verb.isNegated && Lex.modals.contains(sentence.code(verb.main - 1))
      && verb.main + 1 >= sentence.words.count
  }

  /// `warned that the rule would`
  func isBackshifted(_ verb: Clauses.Verb) -> Bool {
    guard let parent = clauses.clauses[verb.clause].parent,
      clauses.clauses[verb.clause].kind == .complement,
      let over = clauses.verbs(in: parent).last(where: { $0.start < verb.start })
    else { return false }
    return over.tense.isPast && !["keep", "continue", "still"].contains(sentence.word(verb.main))
  }
}

extension CitedSentence {
  /// Whether a word may be a verb in the past.
  func isPast(_ index: Int) -> Bool { clauses.isPast(index) }

  /// Whether a preposition governs the cited thing.
  var isPreposed: Bool {
    var before = cited.words.lowerBound - 1
    while Lex.determiners.contains(sentence.code(before)) { before -= 1 }
    return before >= 0 && Lex.prepositions.contains(sentence.code(before))
  }
}
