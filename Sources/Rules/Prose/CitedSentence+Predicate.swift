/// Whether the subject of a verb is the cited thing.
extension CitedSentence {
  /// Whether the subject of a verb is the cited thing.
  func isPredicate(_ index: Int) -> Bool {
    let end = cited.words.upperBound
    var start = sentence.auxiliaries(before: index).start
    while Lex.adverbs.contains(sentence.code(start - 1)), start - 1 >= end { start -= 1 }
    guard start >= end else { return false }
    if start == end {
      if isForebear { return false }
      // "The withdrawal of the bulletin lets banks hold crypto"
      let noun = opening - 2
      if sentence.word(opening - 1) == "of", words.nouns.contains(sentence.word(noun)) {
        return false
      }
      // "The resolution nullifying the rule is law"
      return sentence.gap(before: start) < .comma
        ? !words.actives.contains(sentence.word(governor))
          && !words.hasActivePhrase(
            sentence.word(governor - 1), endingWith: sentence.word(governor))
        : !isGoverned
    }
    let before = sentence.word(start - 1)
    // The nearest link that could be the subject.
    let last = sentence.links.last { $0.words.upperBound <= start }
    if Self.relatives.contains(before) {
      return last?.words == cited.words && last?.words.upperBound == start - 1
    }
    if before == "it" { return mayBeSubject(at: start - 1) }
    // "and the order still binds", or its name again
    if Self.things.contains(before), !isContrasted,
      ["the", "this", "that"].contains(sentence.word(start - 2))
    {
      return last?.words == cited.words
    }
    if start - cited.words.count > end,
      zip(cited.words, start - cited.words.count..<start).allSatisfy({
        sentence.word($0) == sentence.word($1)
      })
    {
      return true
    }
    if isOwn(start) { return true }
    if sentence.gap(before: start) >= .comma {
      // Behind an apposition that began at the link, and that is no object's: "14179, which replaces 14110, calls"
      return !isGoverned && !isForebear && sentence.gap(before: end) >= .comma
        && sentence.gap(before: end) < .semicolon
        && !(end + 1..<start).contains { sentence.gap(before: $0) == .semicolon }
    }
    if ["and", "but", "yet", "though", "or"].contains(before) {
      // "keeps the officers that the memo created but drops a category"
      if Self.relatives.contains(sentence.word(opening - 1)), isPast(end) { return false }
      // The subject goes on where the cited thing had the verb before.
      guard
        clauses.clause(of: index) == clauses.clause(of: cited.words.lowerBound)
          || clauses.clauses[clauses.clause(of: index)].opener == end
      else { return false }
      return sentence.isVerb(end) || isPast(end) || sentence.gap(before: end) == .comma
    }
    return false
  }

  /// `its reporting duty binds`
  private func isOwn(_ start: Int) -> Bool {
    let limit = max(cited.words.upperBound, start - 4)
    guard let its = (limit..<start).last(where: { sentence.word($0) == "its" }) else {
      return false
    }
    // "nothing has replaced its reporting rules"
    if clauses.verbs.contains(where: { $0.clause >= 0 && $0.main == its - 1 }) { return false }
    return its + 1 < start && mayBeSubject(at: its)
      && !(its + 1...start).contains { sentence.gap(before: $0) >= .comma }
      && !(its..<start).contains {
        ["successor", "replacement", "sponsor", "sponsors"].contains(sentence.word($0))
      }
  }

  /// `the heir of the bill, is before the Senate`
  private var isForebear: Bool {
    ["of", "to"].contains(sentence.word(opening - 1))
      && ["heir", "successor", "replacement", "sequel", "descendant", "offspring"].contains(
        sentence.word(opening - 2))
  }

  /// Whether a preposition or a verb of ending comes before the cited thing.
  private var isGoverned: Bool {
    Self.enders.contains(sentence.word(governor)) || words.verbs.contains(sentence.word(governor))
      || sentence.word(governor) == "not"
  }

  /// `unlike the repealed order, the plan sets`
  private var isContrasted: Bool {
    let first = cited.words.lowerBound
    return (max(0, first - 3)..<first).contains {
      ["unlike", "like", "than"].contains(sentence.word($0))
    }
  }

  /// The word before the cited thing, articles aside.
  private var governor: Int {
    var before = cited.words.lowerBound - 1
    while Lex.determiners.contains(sentence.code(before)) { before -= 1 }
    return before
  }

  /// Verbs of which the object has ended.
  static let enders: Set<String> = [
    "replaces", "revokes", "rescinds", "repeals", "supersedes", "replacing", "revoking",
    "rescinding", "repealing", "superseding", "overturns", "vacates",
  ]
  static let things: Set<String> = [
    "order", "bill", "act", "rule", "measure", "law", "statute", "guidance", "memorandum", "memo",
    "regulation", "policy", "proclamation", "case", "suit", "lawsuit", "treaty", "agreement",
    "deal",
    "merger", "acquisition", "purchase", "proposal", "plan", "resolution", "legislation", "pact",
    "standard",
  ]
  private static let relatives: Set<String> = ["which", "that"]
}
