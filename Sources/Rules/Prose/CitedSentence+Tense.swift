/// What the tense of the verb over the link says.
extension CitedSentence {
  /// Whether the clause that holds the cited thing tells of the past, or of what never was.
  ///
  /// A step of a bill without a year leaves it pending, what was prolonged goes on, and where
  /// something else ended under it, it seems to live on.
  func isInPast(until year: Int?) -> Bool {
    if isClaimedInQuotation { return false }
    if isApposedToPast || isOfItsYears { return true }
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
    case .wouldHave:
      // "would have phased out the exemption": what would have ended is another thing.
      let isOwn =
        verb.isPassive || words.intransitive.contains(sentence.word(verb.main))
        || isObject(of: verb.main)
      return !(isEnd(verb) && isTouched(by: verb) && isOwn)
    case .past, .pastPerfect: break
    }
    if isParticiple(verb) || isOfToday(verb) { return false }
    if isEnd(verb), verb.start >= cited.words.upperBound, isInRelative(ofSubjectOf: verb.start) {
      return false
    }
    if verb.isWeak, clauses.isAroundPresent(verb.clause) { return false }
    if goesOn(after: verb) || isDemanded(by: verb) || isSpared(by: verb) || leavesDuty(after: verb)
    {
      return false
    }
    if isSupposed(verb) { return isSupposedAlive(verb) }
    return !isProlonged(verb, until: year) && !isEndOfOther(verb) && !isStep(verb, until: year)
  }

  /// `Trade doubled in the first decade of NAFTA`
  private var isOfItsYears: Bool {
    let span = opening - 2
    return sentence.word(opening - 1) == "of"
      && Self.spans.union(["decade", "decades"]).contains(sentence.word(span))
      && ["first", "early", "last", "final", "opening"].contains(sentence.word(span - 1))
      && sentence.word(span - 2) == "the"
      && ["in", "during", "over"].contains(sentence.word(span - 3)) && isPast(span - 4)
  }

  /// `The rule (89 Fed. Reg. 32842) set the threshold`: the link stands beside the subject of a verb in the past.
  private var isApposedToPast: Bool {
    let end = cited.words.upperBound
    let gap = sentence.gap(before: opening)
    guard gap == .bracket || gap == .comma, sentence.gap(before: end) == gap,
      Self.isThing(sentence.word(opening - 1)), !words.isOfProceeding, !isHypothetical(end),
      isPast(end) || sentence.word(end) == "was" || sentence.word(end) == "were", !isEndWord(end)
    else { return false }
    // "sets" would be the present of "set".
    return !(end + 1..<end + 4).contains { sentence.word($0) == "current" }
      && !clauses.verbs.contains { $0.start > end && $0.tense.isPresent && !$0.isNegated }
  }

  /// `Overdraft fees capped under the rule` in a list, a table or a heading: what applies, not what happened.
  private func isParticiple(_ verb: Clauses.Verb) -> Bool {
    guard verb.tense == .past, verb.start == verb.main,
      Self.stateVerbs.contains(sentence.word(verb.main)),
      sentence.word(verb.main + 1) == "under", verb.main + 2 == opening, !isEnd(verb)
    else { return false }
    let isFragment = sentence.text[sentence.range].last { $0 != 0x20 } != UInt8(ascii: ".")
    return isFragment
      || clauses.verbs.contains { $0.start >= cited.words.upperBound && $0.tense.isPresent }
  }

  /// Participles that say what a law does, not what was done under it.
  private static let stateVerbs: Set<String> = [
    "allowed", "banned", "barred", "capped", "charged", "covered", "defined", "exempted",
    "guaranteed", "imposed", "limited", "mandated", "owed", "permitted", "prohibited", "protected",
    "regulated", "required", "restricted",
  ]

  /// `The rule set the current threshold`
  private func isOfToday(_ verb: Clauses.Verb) -> Bool {
    verb.start == cited.words.upperBound
      && (verb.main + 1..<verb.main + 4).contains {
        ["current", "existing", "today's"].contains(sentence.word($0))
          || sentence.word($0) == "today" && sentence.code($0 + 1) == Lex.possessive
      }
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
