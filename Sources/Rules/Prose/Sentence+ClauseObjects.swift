/// Nouns in a clause or a phrase that narrows another noun: `the bank that financed the merger`.
extension Sentence {
  /// Whether what begins at an index only tells which thing the sentence is about: `the merger` in `The bank that
  /// financed the merger`, `The window to challenge the merger`, `The agency reviewing the merger`, `The gap between
  /// the price and the merger`, `The docket beside the merger`.
  ///
  /// Someone whose clause says it is another matter: `The bank that lent says the merger has closed`.
  func isInNarrowingClause(_ start: Int) -> Bool {
    guard start > 0, gap(before: start) <= .space else { return false }
    let verb = wordBefore(phraseAt: start)
    guard verb > 0, (verb + 1..<start).allSatisfy({ gap(before: $0) <= .hyphen }) else {
      return false
    }
    if Self.neighborings.contains(word(verb)) { return true }
    if code(verb) == Lex.and {
      return (max(0, verb - 10)..<verb).contains { word($0) == "between" }
    }
    guard mayHaveObject(verb) else { return false }
    return code(verb - 1) == Lex.to
      || code(verb - 2) == Lex.to && Lex.adverbs.contains(code(verb - 1))
      || isParticiple(verb) || isInRelativeClause(verb)
  }

  /// The index of the word before a phrase, its determiners and up to two adjectives: `financed` in `financed the
  /// pending merger`.
  private func wordBefore(phraseAt start: Int) -> Int {
    let before = skipDeterminers(backFrom: start - 1)
    guard before == start - 1, !Lex.determiners.contains(code(start)),
      !DealWords.sayings.contains(word(before))
    else { return before }
    for adjectives in 1...2 where Self.articles.contains(word(before - adjectives)) {
      return skipDeterminers(backFrom: before - adjectives)
    }
    return before
  }

  /// Whether a word may be a verb with an object that is no clause: `financed`; not `said` nor `and`.
  private func mayHaveObject(_ verb: Int) -> Bool {
    let code = code(verb)
    return !isCapital(verb) && !Self.clauseVerbs.contains(word(verb))
      && !DealWords.sayings.contains(word(verb)) && !Lex.prepositions.contains(code)
      && !Lex.conjunctions.contains(code) && !Lex.relatives.contains(code)
      && !Lex.adverbs.contains(code) && !ClauseWords.openers.contains(word(verb))
  }

  /// Whether a word in *-ing* narrows the noun before it: `The agency reviewing`; not `After the ruling`.
  private func isParticiple(_ verb: Int) -> Bool {
    guard word(verb).hasSuffix("ing"), !Lex.determiners.contains(code(verb - 1)) else {
      return false
    }
    var start = verb
    while start > 0, gap(before: start) < .comma { start -= 1 }
    return !Lex.prepositions.contains(code(start)) && !ClauseWords.openers.contains(word(start))
  }

  /// Whether a verb is in a clause with `that`, `which`, `who`, `whose` or `where`, behind its noun.
  private func isInRelativeClause(_ verb: Int) -> Bool {
    var index = verb - 1
    while index > 0, verb - index < 7, gap(before: index + 1) <= .hyphen {
      if Lex.relatives.contains(code(index)) || ["whose", "where"].contains(word(index)) {
        return !DealWords.sayings.contains(word(index - 1))
          && !Self.clauseVerbs.contains(word(index - 1))
      }
      index -= 1
    }
    return false
  }

  static let articles: Set<String> = [
    "the", "a", "an", "its", "their", "his", "her", "our",
  ]
  /// Prepositions of what is beside something.
  private static let neighborings: Set<String> = [
    "beside", "alongside", "near", "accompanying", "underlying", "amid", "around",
  ]
  /// Words behind which a clause may begin, or an object with a participle: `saw [the merger] completed`.
  private static let clauseVerbs: Set<String> = [
    "as", "saw", "see", "sees", "seeing", "had", "has", "have", "having", "left", "leaving", "made",
    "make", "making", "showed", "shows", "show", "found", "find", "finds", "announce", "report",
    "add", "hear", "learn", "note", "prove", "tell", "saying", "announcing", "confirming",
    "adding", "noting", "meaning", "considering", "following", "during", "including",
    "regarding", "concerning", "according", "because", "morning", "evening", "spring", "nothing",
  ]
}
