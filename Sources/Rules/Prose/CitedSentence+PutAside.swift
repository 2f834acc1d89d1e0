/// The cited thing as what is put aside.
extension CitedSentence {
  /// `rather than defend the rule`, `agencies can ignore it`, `the death knell for the rule`, `is the ancestor of`.
  var isPutAside: Bool {
    let first = opening
    // "has stopped applying the order"
    if sentence.word(first - 1).hasSuffix("ing"),
      ["stopped", "ceased", "quit", "stops", "stop"].contains(sentence.word(first - 2)),
      sentence.auxiliaries(before: first - 2).isAsserted
    {
      return true
    }
    // "can stop worrying about it"
    if ["about", "over"].contains(sentence.word(first - 1)),
      sentence.word(first - 2).hasSuffix("ing"),
      ["stopped", "ceased", "quit", "stops", "stop"].contains(sentence.word(first - 3))
    {
      return true
    }
    // "what was left of it"
    if sentence.word(first - 1) == "of",
      ["left", "remained", "remains"].contains(sentence.word(first - 2)),
      (max(0, first - 5)..<first - 2).contains(where: { sentence.word($0) == "what" })
    {
      return true
    }
    // "mourn the safeguards of the memo"
    if sentence.word(first - 1) == "of",
      (max(0, first - 6)..<max(0, first - 2)).contains(where: {
        ["mourn", "mourns", "lament", "laments", "miss", "misses", "mourned"].contains(
          sentence.word($0))
          && Lex.determiners.contains(sentence.code($0 + 1))
          && !Lex.relatives.contains(sentence.code($0 - 1))
      }), words.nouns.isEmpty == false,
      !sentence.words.indices.contains(where: {
        ["deadline", "deadlines", "hours", "target", "targets"].contains(sentence.word($0))
      })
    {
      return true
    }
    let verb = sentence.word(first - 1)
    if sentence.word(first - 2) == "than", sentence.word(first - 3) == "rather" { return true }
    if verb == "of", sentence.word(first - 2) == "instead" { return true }
    if ["ignore", "disregard", "forget"].contains(verb) {
      let auxiliaries = sentence.auxiliaries(before: first - 1)
      if auxiliaries.isModal, !auxiliaries.isNegated, sentence.word(auxiliaries.start) != "to",
        !sentence.words.indices.contains(where: { Self.nobody.contains(sentence.word($0)) })
      {
        return true
      }
    }
    // "told banks to disregard the letter"
    if ["ignore", "disregard", "forget"].contains(verb), sentence.word(first - 2) == "to",
      (max(0, first - 6)..<first - 2).contains(where: {
        ["told", "tells", "telling", "free", "advised", "advises"].contains(sentence.word($0))
      })
    {
      return true
    }
    // "Loper Bright, not Chevron, governs"
    if verb == "not", sentence.gap(before: first - 1) >= .comma,
      sentence.gap(before: cited.words.upperBound) >= .comma
    {
      return true
    }
    if verb == "for",
      ["knell", "defeat", "end", "coffin", "setback"].contains(sentence.word(first - 2)),
      sentence.word(first - 2) != "setback"
    {
      return true
    }
    // "Most of the text comes from the bill"
    if verb == "from",
      (max(0, first - 3)..<first).contains(where: {
        ["comes", "come", "came"].contains(sentence.word($0))
      }), (max(0, first - 8)..<first).contains(where: { Self.texts.contains(sentence.word($0)) })
    {
      return true
    }
    let end = cited.words.upperBound
    var index = end
    if Lex.presentBes.contains(sentence.code(end)) || Lex.pastBes.contains(sentence.code(end)) {
      index += 1
      while index < end + 5,
        Lex.determiners.contains(sentence.code(index)) || Lex.adverbs.contains(sentence.code(index))
      {
        index += 1
      }
      // "is the ancestor of"
      if Self.ancestors.contains(sentence.word(index)),
        ["of", "to", "for"].contains(sentence.word(index + 1))
      {
        return true
      }
    }
    // "since the bulletin was lifted", "was never enforced"
    var be = end
    if sentence.gap(before: be) == .comma,
      let close = (be + 1..<be + 20).first(where: { sentence.gap(before: $0) == .comma })
    {
      be = close
    }
    guard !isPreposed || isGoverned(by: "since") else { return false }
    if Lex.pastBes.contains(sentence.code(be)) || sentence.word(be + 1) == "been" {
      let verb = sentence.word(be + 1) == "been" ? be + 2 : be + 1
      if ["lifted", "pulled", "waived"].contains(sentence.word(verb)) { return true }
      return ["never", "not"].contains(sentence.word(be + 1))
        && ["enforced", "implemented", "applied", "used", "tested", "ratified"].contains(
          sentence.word(be + 2))
    }
    return false
  }

  /// `pulled the plug on its defense of the rule`, `closes the book on it`, `moved on from it`, `washed its hands of it`.
  var isFinishedOff: Bool {
    var first = opening
    if sentence.word(first - 1) == "of",
      ["defense", "defence", "enforcement"].contains(sentence.word(first - 2))
    {
      first -= 2
      while Lex.determiners.contains(sentence.code(first - 1)) { first -= 1 }
    }
    let preposition = sentence.word(first - 1)
    let noun = sentence.word(first - 2)
    var verb = first - 3
    while verb > 0,
      Lex.determiners.contains(sentence.code(verb)) || Self.attributes.contains(sentence.word(verb))
    {
      verb -= 1
    }
    if ["on", "under", "to", "through", "of", "in", "into"].contains(preposition),
      Self.finishers.contains(noun)
    {
      let word = sentence.word(verb)
      return
        (isPast(verb) || word.hasSuffix("s") || word == "put" || Self.participles.contains(word))
        && sentence.auxiliaries(before: verb).isAsserted && !isHypothetical(verb)
    }
    // "the clock ran out on the bill", "the short life of the rule"
    if preposition == "on", noun == "out", sentence.word(first - 3) == "ran" { return true }
    if preposition == "of", noun == "life", ["short", "brief"].contains(sentence.word(first - 3)) {
      return true
    }
    if ["past", "beyond"].contains(preposition), ["moved", "moves", "move"].contains(noun) {
      return true
    }
    if preposition == "from", noun == "on" || noun == "away" || noun == "back",
      ["moved", "moves", "turned", "turns", "stepped", "steps"].contains(sentence.word(first - 3))
    {
      return sentence.auxiliaries(before: first - 3).isAsserted
    }
    // "avoid the fate of the rule"
    return preposition == "of" && noun == "fate"
      && (max(0, first - 7)..<first).contains {
        [
          "avoid", "avoids", "suffer", "suffers", "suffered", "share", "shares", "shared", "met",
          "same", "escape",
        ]
        .contains(sentence.word($0))
      }
  }
}
