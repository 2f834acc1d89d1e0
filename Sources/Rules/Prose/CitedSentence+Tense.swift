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
      return isUnrealClause(verb) || isBackshifted(verb) || isElided(verb)
        || isGoverned(by: "with") && sentence.word(cited.words.upperBound) == "still"
    case .wouldHave: return !(isEnd(verb) && isTouched(by: verb))
    case .past, .pastPerfect: break
    }
    if verb.isWeak, clauses.isAroundPresent(verb.clause) { return false }
    if goesOn(after: verb) || isDemanded(by: verb) { return false }
    if isSupposed(verb) { return isSupposedAlive(verb) }
    return !isProlonged(verb, until: year) && !isEndOfOther(verb) && !isStep(verb, until: year)
  }

  /// `filings under the order in 2023`, `between 2016 and 2019`: a year before the end, and no word for today.
  func isOfYear(until year: Int?) -> Bool {
    let end = cited.words.upperBound
    guard let year, sentence.gap(before: end) <= .space,
      ["in", "from", "between", "during", "throughout"].contains(sentence.word(end)),
      let named = (end + 1..<end + 4).compactMap({ Int(sentence.word($0)) }).first,
      1700..<year ~= named,
      !sentence.words.indices.contains(where: {
        ["still", "today", "now", "must", "again"].contains(sentence.word($0))
      })
    else { return false }
    return !words.isOfProceeding || !isTouched(by: clauses.verb(over: cited.words))
  }

  /// `Oct. 30, 2023: Biden signs the order`: a day before the end opens the sentence.
  func isOfDay(until year: Int?) -> Bool {
    guard let year,
      let mark = sentence.words.indices.first(where: { $0 > 0 && sentence.gap(before: $0) >= .dash }
      ),
      mark < 6, mark <= cited.words.lowerBound
    else { return false }
    return (0..<mark).contains { Int(sentence.word($0)).map { 1700..<year ~= $0 } == true }
      && (0..<mark).allSatisfy { sentence.words[$0].hasDigit || sentence.isCapital($0) }
  }

  private func isEnd(_ verb: Clauses.Verb) -> Bool { isEndWord(verb.main) }

  private func isEndWord(_ index: Int) -> Bool {
    let word = sentence.word(index)
    return (words.verbs.contains(word) || words.bases.contains(word))
      && !["gone", "fell"].contains(word)
      || words.lastWord(ofPhraseAt: index, in: sentence) != nil
      || word == "gave" && sentence.word(index + 1) == "way"
  }

  /// `if the order were`, `had the order been`
  private func isSupposed(_ verb: Clauses.Verb) -> Bool {
    ["if", "unless", "whether"].contains(sentence.word(clauses.clauses[verb.clause].opener))
      || verb.isInverted
  }

  /// Whether the opposite of what is supposed is an end: `had it survived`, `had it not been revoked`.
  private func isSupposedAlive(_ verb: Clauses.Verb) -> Bool {
    var end = verb.main + 1
    while verb.isInverted, end < sentence.words.count, sentence.gap(before: end) < .comma {
      end += 1
    }
    let range = verb.start..<end
    let isNegated =
      verb.isNegated || range.contains { ["not", "never"].contains(sentence.word($0)) }
    return range.contains(where: isEndWord) == isNegated
  }

  /// `would`, where a condition of the sentence is in the past: `Had voters chosen`, `if it were`.
  private func isUnrealClause(_ verb: Clauses.Verb) -> Bool {
    clauses.verbs.contains { other in
      other.clause >= 0 && other.start != verb.start && (other.tense.isPast) && isSupposed(other)
    }
  }

  /// `what the rule could not`
  private func isElided(_ verb: Clauses.Verb) -> Bool {
    verb.isNegated && Lex.modals.contains(sentence.code(verb.main - 1))
      && verb.main + 1 >= sentence.words.count
  }

  /// `warned that the rule would`
  private func isBackshifted(_ verb: Clauses.Verb) -> Bool {
    guard let parent = clauses.clauses[verb.clause].parent,
      clauses.clauses[verb.clause].kind == .complement,
      let over = clauses.verbs(in: parent).last(where: { $0.start < verb.start })
    else { return false }
    return over.tense.isPast && !["keep", "continue", "still"].contains(sentence.word(verb.main))
  }

  private func isProlonged(_ verb: Clauses.Verb, until year: Int?) -> Bool {
    verb.tense == .past && Self.prolongings.contains(sentence.word(verb.main))
      && isTouched(by: verb)
      && !isCutShort(verb) && !isDated(until: year)
  }

  /// Whether the cited thing is the subject or the object of a verb.
  /// `nothing suggests that the order was revoked`, `was almost repealed`
  private func isDenied(_ verb: Clauses.Verb) -> Bool {
    Self.nobody.contains(sentence.word(0)) || sentence.word(0) == "nothing"
      || (verb.start..<verb.main).contains { Lex.negations.contains(sentence.code($0)) }
  }

  private func isTouched(by verb: Clauses.Verb?) -> Bool {
    guard let verb else { return false }
    return verb.start >= cited.words.upperBound ? !isPreposed : isObject(of: verb.main)
  }

  /// `never got a vote`, `survived only until`
  private func isCutShort(_ verb: Clauses.Verb) -> Bool {
    verb.isNegated
      || (verb.start - 1..<verb.main + 2).contains {
        ["never", "not", "no", "only", "barely", "until", "briefly", "just"].contains(
          sentence.word($0))
      }
  }

  /// What ended is another thing, or the end is denied: `licences were revoked under the order`,
  /// `the order revoked an older one`, `the order was not repealed`.
  private func isEndOfOther(_ verb: Clauses.Verb) -> Bool {
    guard verb.tense == .past, isEnd(verb) || Self.prolongings.contains(sentence.word(verb.main))
    else {
      return false
    }
    if ["to", "against"].contains(sentence.word(opening - 1)) {
      return Self.challenges.contains(sentence.word(opening - 2))
        || sentence.word(opening - 2) == "way"
    }
    return isEnd(verb) && (verb.isNegated || isDenied(verb)) && isTouched(by: verb)
  }

  /// Whether the sentence says in the present that something of the cited thing goes on: `the duties still
  /// bind`, `and await a ruling`, `and is now in committee`.
  private func goesOn(after verb: Clauses.Verb) -> Bool {
    clauses.verbs.contains { other in
      guard !sentence.isQuestion, other.clause >= 0, other.tense.isPresent, !other.isNegated else {
        return false
      }
      if other.clause == verb.clause, other.start > verb.start,
        verb.start >= cited.words.upperBound, !isPreposed,
        sentence.code(cited.words.upperBound) != Lex.possessive
      {
        return !isEnd(other)
      }
      // "which enforces the order"
      if sentence.word(other.main + 1) == "the",
        Self.things.contains(sentence.word(other.main + 2)),
        other.start > cited.words.upperBound
      {
        return true
      }
      return (other.start - 2..<other.main + 5).contains {
        ["still", "await", "awaits", "pending"].contains(sentence.word($0))
          || sentence.word($0) == "again" && sentence.word($0 - 1) == "so"
      }
    }
  }

  /// `called on Russia to return to compliance with the treaty`
  private func isDemanded(by verb: Clauses.Verb) -> Bool {
    ["called", "urged", "asked", "reminded", "told", "pressed", "ordered", "warned"].contains(
      sentence.word(verb.main))
      && [
        "compliance with", "comply with", "adhere to", "abide by", "to honor", "to respect",
        "to obey", "to follow",
      ]
      .contains(sentence.word(opening - 2) + " " + sentence.word(opening - 1))
  }

  private func isStep(_ verb: Clauses.Verb, until year: Int?) -> Bool {
    guard words.isOfProceeding, !isDated(until: year),
      sentence.word(clauses.clauses[verb.clause].opener) != "who"
    else { return false }
    // "urged senators to pass the bill"
    if ["pass", "up", "advance", "approve"].contains(sentence.word(opening - 1)),
      [sentence.word(opening - 2), sentence.word(opening - 3)].contains("to")
    {
      return true
    }
    guard isTouched(by: verb), !isCutShort(verb) else { return false }
    return Self.steps.contains(sentence.word(verb.main))
      || Self.makings.contains(sentence.word(verb.main))
  }

  /// Whether a year no later than that of the end is named, and none after it.
  private func isDated(until year: Int?) -> Bool {
    let years = sentence.words.indices.compactMap { index in
      sentence.isQuoted(index) || cited.words.contains(index)
        ? nil : Int(sentence.word(index)).flatMap { 1700...2099 ~= $0 ? $0 : nil }
    }
    guard let year, let last = years.max() else { return false }
    return last <= year
  }

  private static let challenges: Set<String> = [
    "challenge", "challenges", "suit", "suits", "lawsuit", "lawsuits", "injunction", "stay",
    "appeal", "case",
    "petition", "objections",
  ]

  /// Steps on the way, after which a bill goes on.
  private static let steps = EndWords.words(
    """
    passed pass cleared advanced moved took take came went entered reached reach headed began started drew \
    won got get become became survived prompted gained received earned picked attracted garnered sailed breezed \
    squeaked landed secured faced hit found saw swept cruised glided rolled emerged arrived
    """)
  /// What keeps a thing alive.
  private static let prolongings = EndWords.words(
    """
    amended extended renewed upheld survived reaffirmed updated reauthorized continued affirmed survive \
    strengthened dismissed rejected denied defended lifted spared
    """)
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
