/// What a sentence in the past leaves going on.
extension CitedSentence {
  /// Whether the sentence says in the present that something of the cited thing goes on: `the duties still
  /// bind`, `and await a ruling`, `and is now in committee`.
  func goesOn(after verb: Clauses.Verb) -> Bool {
    clauses.verbs.contains { other in
      guard !sentence.isQuestion, other.clause >= 0, other.tense.isPresent, !other.isNegated,
        !isOfItsText(other)
      else { return false }
      if other.clause == verb.clause, other.start > verb.start,
        verb.start >= cited.words.upperBound, !isPreposed,
        // "keeps the officers that the memo created but drops a category"
        !Lex.relatives.contains(sentence.code(opening - 1)),
        sentence.code(cited.words.upperBound) != Lex.possessive
      {
        return !isEnd(other)
      }
      // "but the majority leader can bring it back", "and are now negotiating its tax credit"
      if words.isOfProceeding, other.start > cited.words.upperBound,
        other.tense == .modal && sentence.word(other.main + 1) == "it"
          || sentence.word(other.main).hasSuffix("ing") && sentence.word(other.main + 1) == "its"
      {
        return true
      }
      // "and employers should budget for it"
      if other.tense == .modal, other.clause != verb.clause,
        ["should", "must", "need", "have"].contains(sentence.word(other.start)),
        sentence.word(sentence.words.count - 1) == "it",
        ["for", "with", "to", "under", "by", "follow", "obey", "heed", "meet"].contains(
          sentence.word(sentence.words.count - 2))
      {
        return true
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

  func isProlonged(_ verb: Clauses.Verb, until year: Int?) -> Bool {
    verb.tense == .past && Self.prolongings.contains(sentence.word(verb.main))
      && isTouched(by: verb)
      && !isCutShort(verb) && !isDated(until: year)
  }

  /// What ended is another thing, or the end is denied: `licences were revoked under the order`,
  /// `the order revoked an older one`, `the order was not repealed`.
  func isEndOfOther(_ verb: Clauses.Verb) -> Bool {
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

  /// `nothing suggests that the order was revoked`, `was almost repealed`
  func isDenied(_ verb: Clauses.Verb) -> Bool {
    Self.nobody.contains(sentence.word(0)) || sentence.word(0) == "nothing"
      || (verb.start..<verb.main).contains { Lex.negations.contains(sentence.code($0)) }
  }

  /// `never got a vote`, `survived only until`
  func isCutShort(_ verb: Clauses.Verb) -> Bool {
    verb.isNegated
      || (verb.start - 1..<verb.main + 2).contains {
        ["never", "not", "no", "only", "barely", "until", "briefly", "just"].contains(
          sentence.word($0))
      }
  }

  /// `called on Russia to return to compliance with the treaty`
  func isDemanded(by verb: Clauses.Verb) -> Bool {
    ["called", "urged", "asked", "reminded", "told", "pressed", "ordered", "warned"].contains(
      sentence.word(verb.main))
      && [
        "compliance with", "comply with", "adhere to", "abide by", "to honor", "to respect",
        "to obey", "to follow",
      ]
      .contains(sentence.word(opening - 2) + " " + sentence.word(opening - 1))
  }

  func isStep(_ verb: Clauses.Verb, until year: Int?) -> Bool {
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

  /// `builds on FIT21, which the House passed in 2024`, `FIT21, which passed in 2024, is the model`
  func isStepOfYear(until year: Int?) -> Bool {
    guard words.isOfProceeding, let relative, isDated(until: year),
      let outer = clauses.verb(over: cited.words)?.main,
      Self.likenesses.contains(sentence.word(outer))
        || sentence.word(outer) == "is" && Self.models.contains(sentence.word(outer + 2))
    else { return false }
    return clauses.verbs.contains {
      $0.start > relative && $0.start - relative < 6 && $0.tense == .past
        && Self.steps.contains(sentence.word($0.main))
    }
  }

  private static let likenesses = EndWords.words(
    "builds draws borrows follows resembles mirrors tracks echoes copies recalls")
  private static let models = EndWords.words(
    "model basis template precursor predecessor source ancestor blueprint forerunner")
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
    squeaked failed landed secured filibustered reported ordered faced hit found saw swept cruised glided rolled emerged arrived
    """)
  /// What keeps a thing alive.
  private static let prolongings = EndWords.words(
    """
    amended extended renewed upheld survived reaffirmed updated reauthorized continued affirmed survive \
    strengthened dismissed rejected denied lifted spared
    """)
}
