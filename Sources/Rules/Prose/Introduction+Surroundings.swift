/// What else an introduction, or a text between a heading and its list, may say.
extension Introduction {
  /// Where a clause begins that wants back what has ended: `Expired laws that sponsors hope to revive`; not `that a court
  /// has revived`, nor `that still bind lenders`.
  var wish: Int? {
    guard let start = (2..<max(2, sentence.words.count)).first(where: isClauseOfNoun),
      let revival = (start..<sentence.words.count).first(where: isRevivalToCome),
      !(start..<sentence.words.count).contains(where: isContrary),
      (start + 1...max(start + 1, revival)).allSatisfy({ sentence.gap(before: $0) < .comma })
    else { return nil }
    return start
  }

  /// Whether a clause begins right behind a noun for laws, or beside another one: `laws that`, `laws sponsors hope to`,
  /// `laws to`, `that have expired and that`.
  private func isClauseOfNoun(_ index: Int) -> Bool {
    if sentence.word(index) == "and" {
      return ["that", "which"].contains(sentence.word(index + 1))
    }
    return CitedSentence.isThing(sentence.word(index - 1))
      && (sentence.gap(before: index) <= .space || sentence.word(index) == "which")
  }

  /// `to revive`, `may restore`, `want back`, `want revived`, `worth restoring`
  private func isRevivalToCome(_ index: Int) -> Bool {
    let (word, before) = (sentence.word(index), sentence.word(index - 1))
    if word == "back" || EndWords.returns.contains(word) {
      return sentence.words.indices.contains { Self.wishes.contains(sentence.word($0)) }
    }
    guard EndWords.revivals.contains(word) else { return false }
    if word.hasSuffix("ed") {
      return Self.wishes.contains(before) || before == "be"
        || ["it", "them", "be"].contains(before) && Self.wishes.contains(sentence.word(index - 2))
    }
    return before == "to" || Lex.modals.contains(sentence.code(index - 1))
      || word.hasSuffix("ing") && ["worth", "of", "considers", "favor"].contains(before)
  }

  /// Whether a text between a heading that reports an end and the list under it allows that the items ended: it has no
  /// word against it, and nothing in it is in the present but what speaks of the list.
  var allowsEnd: Bool {
    guard !sentence.isQuestion, !sentence.words.indices.contains(where: isContrary) else {
      return false
    }
    return clauses.verbs.allSatisfy { verb in
      verb.clause < 0 || verb.tense.isPast || isOfList(verb)
        || words.verbs.contains(sentence.word(verb.main))
        || words.lastWord(ofPhraseAt: verb.main, in: sentence) != nil
    }
  }

  /// `The table lists`, `They are sorted by date`
  private func isOfList(_ verb: Clauses.Verb) -> Bool {
    guard verb.tense == .present || verb.tense == .perfect, !verb.isNegated else { return false }
    if Self.listings.contains(sentence.word(verb.main)) { return true }
    return ["is", "are", "comes", "come", "have", "has"].contains(sentence.word(verb.start))
      && (verb.start + 1..<verb.start + 5).contains {
        Self.states.contains(sentence.word($0))
      }
  }

  /// Whether a word may mean that something of what is listed has not ended.
  private func isContrary(_ index: Int) -> Bool {
    Self.contraries.contains(sentence.word(index)) || Lex.negations.contains(sentence.code(index))
  }

  private static let wishes = EndWords.words(
    """
    hope hopes want wants wish wishes seek seeks plan plans try tries aim aims vow vows would may might could await \
    awaits awaiting need needs push pushes lobby lobbies trying hoping seeking
    """)
  private static let listings = EndWords.words(
    "lists list shows show gives give names name follows follow links link records record")
  private static let states = EndWords.words(
    """
    listed sorted below here from based taken drawn shown given ordered grouped linked ended gone over history dead \
    revoked repealed rescinded vacated expired lapsed superseded
    """)
  private static let contraries = EndWords.words(
    """
    still remain remains remained remaining survive survives survived survivor survivors stay stays stayed stand stands \
    stood standing kept keep keeps keeping retain retains retained except but none nothing unlike partly partially now \
    today current currently active valid live alive force effect effective binding bind binds bound apply applies \
    applied must new pending proposed reinstated revived restored upheld renewed extended reissued reauthorized \
    continued instead spared saved escaped exempt exempted
    """)
}
