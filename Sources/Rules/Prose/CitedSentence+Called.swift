/// Sentences that identify the link with something they call ended: `the revoked order (EO 14110)`.
extension CitedSentence {
  /// Whether the sentence has a phrase for something that has ended and identifies it with the link.
  var isCalledEnded: Bool {
    isWhatEnded || isLabelledReplaced
      || sentence.words.indices.contains { index in
        guard !sentence.isQuoted(index), let phrase = endedPhrase(at: index) else { return false }
        return isSubject(phrase) || isPredicate(phrase) || isApposition(phrase)
          || isExample(phrase)
      }
  }

  /// `The revoked order is EO 14110`: the phrase begins its clause, and only a form of *be* separates it from the link.
  private func isSubject(_ phrase: Range<Int>) -> Bool {
    let verb = phrase.upperBound
    let before = sentence.word(phrase.lowerBound - 1)
    guard Self.bes.contains(sentence.word(verb)), isItem(behind: verb),
      phrase.lowerBound == 0 || ["among", "and", "but"].contains(before)
        || sentence.gap(before: phrase.lowerBound) >= .comma
    else { return false }
    return !sentence.auxiliaries(before: verb + 1).isNegated
      && !hasVerb(between: cited.words.upperBound, and: sentence.words.count)
  }

  /// `EO 14110 is a revoked order`, `is on the list of revoked orders`, `is among the 78 orders revoked that day`
  private func isPredicate(_ phrase: Range<Int>) -> Bool {
    let verb = cited.words.upperBound
    guard Self.bes.contains(sentence.word(verb)), sentence.gap(before: verb) <= .space,
      !isPreposed, phrase.lowerBound > verb
    else { return false }
    return (verb + 1..<phrase.lowerBound).allSatisfy {
      Self.listing.contains(sentence.word($0)) || Lex.determiners.contains(sentence.code($0))
        || Lex.adverbs.contains(sentence.code($0)) && !Lex.negations.contains(sentence.code($0))
    } && sentence.auxiliaries(before: phrase.lowerBound).isAsserted
  }

  /// `a vacated rule: [the rule]`, `cites the revoked order (EO 14110)`; not `After the revoked order, EO 14110 governs`.
  private func isApposition(_ phrase: Range<Int>) -> Bool {
    let first = seriesOpening
    let gap = sentence.gap(before: first)
    guard phrase.upperBound == first, gap >= .comma,
      !(phrase.lowerBound + 1..<phrase.upperBound).contains(where: {
        sentence.gap(before: $0) > .comma
      })
    else { return false }
    let end = cited.words.upperBound
    // A prepositional phrase at the beginning belongs to the verb after the comma.
    if gap == .comma, phrase.lowerBound == 1, Lex.prepositions.contains(sentence.code(0)) {
      return false
    }
    if gap == .semicolon, sentence.gap(before: end) <= .space,
      hasVerb(between: end, and: sentence.words.count)
    {
      return false
    }
    return !["unlike", "like", "than"].contains(sentence.word(phrase.lowerBound - 1))
  }

  /// `Vacated rules such as the rule`
  private func isExample(_ phrase: Range<Int>) -> Bool {
    phrase.lowerBound == 0 && sentence.word(phrase.upperBound) == "such"
      && sentence.word(phrase.upperBound + 1) == "as" && phrase.upperBound + 2 == seriesOpening
  }

  /// `Supersedes: NAFTA`
  private var isLabelledReplaced: Bool {
    opening == 1 && sentence.gap(before: 1) == .semicolon
      && (words.actives.contains(sentence.word(0)) || Self.enders.contains(sentence.word(0)))
  }

  /// `What the President revoked is EO 14110`, `What was revoked in January is EO 14110`
  private var isWhatEnded: Bool {
    let verb = opening - 1
    guard sentence.word(0) == "what", Self.bes.contains(sentence.word(verb)), isItem(behind: verb),
      let end = (1..<max(1, verb)).last(where: { words.verbs.contains(sentence.word($0)) }),
      sentence.auxiliaries(before: end).isAsserted, self.end(ofTimeAt: end + 1) == verb
    else { return false }
    return !hasVerb(between: cited.words.upperBound, and: sentence.words.count)
  }

  /// Whether the link directly follows a word, alone or in a list of links.
  private func isItem(behind word: Int) -> Bool {
    word + 1 == seriesOpening
  }

  /// The first word of the list of links that includes this one, with a leading `namely`; of the link's own phrase if
  /// there is no list.
  private var seriesOpening: Int {
    var first = opening
    while true {
      let before = ["and", "or"].contains(sentence.word(first - 1)) ? first - 1 : first
      guard before < first || sentence.gap(before: first) == .comma,
        let last = sentence.links.last(where: { $0.words.upperBound == before })
      else { break }
      first = last.words.lowerBound
      while Lex.determiners.contains(sentence.code(first - 1)),
        sentence.gap(before: first) <= .space
      {
        first -= 1
      }
    }
    return ["namely", "notably", "mainly"].contains(sentence.word(first - 1)) ? first - 1 : first
  }

  private func hasVerb(between start: Int, and end: Int) -> Bool {
    clauses.verbs.contains {
      $0.start >= start && $0.start < end && $0.tense.isPresent
        && clauses.clauses[$0.clause].kind == .main
    }
  }

  private static let bes: Set<String> = [
    "is", "are", "was", "were", "include", "includes", "included",
  ]
  private static let listing: Set<String> = ["among", "one", "on", "list", "of", "in", "part"]
}
