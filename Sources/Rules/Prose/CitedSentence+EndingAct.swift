/// What someone does, or would do, to end the cited thing.
extension CitedSentence {
  /// What is to end the cited thing: `repeal of it`, `to revoke it`, `repealing it`, `against it`.
  struct EndingAct {
    var start: Int
    /// Whether it is a noun that may itself fail: `The repeal of it`.
    var isNoun = false
    /// Where what is said of it may begin.
    var end: Int
  }

  var endingAct: EndingAct? {
    let first = opening
    let end = cited.words.upperBound
    let before = sentence.word(first - 1)
    if before == "of" || before == "from", isEndingNoun(first - 2) {
      return EndingAct(start: first - 2, isNoun: true, end: end)
    }
    if sentence.code(end) == Lex.possessive, isEndingNoun(end + 1) {
      return EndingAct(start: first, isNoun: true, end: end + 2)
    }
    if before == "against", isAimed(first - 1) { return EndingAct(start: first - 1, end: end) }
    if before == "to", Self.objections.contains(sentence.word(first - 2)) {
      return EndingAct(start: first - 1, end: end)
    }
    for start in stride(from: first - 1, through: max(0, first - 4), by: -1)
    where (words.lastWord(ofActivePhraseAt: start, in: sentence) ?? start) == first - 1 {
      if isInfinitiveOrGerund(start) { return EndingAct(start: start, end: end) }
    }
    if first > 0, words.isActiveParted(first - 1, around: cited.words, in: sentence),
      isInfinitiveOrGerund(first - 1)
    {
      return EndingAct(start: first - 1, end: end + 1)
    }
    // "the bid to have the rule vacated"
    if ["have", "get", "see"].contains(before), words.verbs.contains(sentence.word(end)) {
      return EndingAct(start: first - 1, end: end + 1)
    }
    return pronounAct
  }

  /// `Critics of the rule lost their bid to have it struck down`, `failed to repeal it`
  private var pronounAct: EndingAct? {
    guard sentence.links.count == 1 else { return nil }
    return (cited.words.upperBound..<sentence.words.count).lazy.compactMap { it -> EndingAct? in
      guard sentence.word(it) == "it", sentence.gap(before: it) <= .space else { return nil }
      let word = sentence.word(it - 1)
      if ["have", "get", "see"].contains(word), words.verbs.contains(sentence.word(it + 1)) {
        return EndingAct(start: it - 1, end: it + 2)
      }
      if ["have", "get", "see"].contains(word),
        let last = words.lastWord(ofPhraseAt: it + 1, in: sentence)
      {
        return EndingAct(start: it - 1, end: last + 1)
      }
      // "since revoking it" tells a fact.
      if word.hasSuffix("ing"),
        ["since", "after", "upon", "before"].contains(sentence.word(it - 2))
      {
        return nil
      }
      return words.bases.contains(word) && isInfinitiveOrGerund(it - 1)
        ? EndingAct(start: it - 1, end: it + 1) : nil
    }.first
  }

  /// `The suit in Texas against it`, `the ruling against it`; not `arguments that he made against it`.
  private func isAimed(_ against: Int) -> Bool {
    var noun = against - 1
    while sentence.isCapital(noun) && noun > 0
      || ["in", "by", "brought", "filed", "lodged", "waged"].contains(sentence.word(noun))
    {
      noun -= 1
    }
    return Self.attempts.contains(sentence.word(noun)) || Self.rulings.contains(sentence.word(noun))
  }

  private func isEndingNoun(_ index: Int) -> Bool {
    let word = sentence.word(index)
    return words.nouns.contains(word) && !EndWords.returns.contains(word)
      && !Self.happenings.contains(word)
  }

  /// `to revoke`, `repealing`, `that the president revoke`.
  private func isInfinitiveOrGerund(_ index: Int) -> Bool {
    let word = sentence.word(index)
    guard !Self.changes.contains(word) else { return false }
    let isPhrase = words.lastWord(ofActivePhraseAt: index, in: sentence) != nil
    if word.hasSuffix("ing") {
      return isPhrase || words.actives.contains(word) || ["ending", "stopping"].contains(word)
    }
    guard isPhrase || words.bases.contains(word) || ["block", "stop", "end"].contains(word) else {
      return false
    }
    var before = index - 1
    while Lex.adverbs.contains(sentence.code(before)) { before -= 1 }
    return sentence.word(before) == "to"
      || (max(0, index - 5)..<index).contains {
        sentence.word($0) == "that" && Self.attempts.contains(sentence.word($0 - 1))
      }
  }

  /// `the challenge to the repeal of it`, `to block its repeal`, `to keep him from revoking it`.
  func isResisted(_ act: EndingAct) -> Bool {
    var before = act.start - 1
    while Lex.determiners.contains(sentence.code(before))
      || sentence.isCapital(before) && before > 0
    {
      before -= 1
    }
    let word = sentence.word(before)
    if (max(0, act.start - 8)..<act.start).contains(where: { isResisting($0, before: act.start) }) {
      return true
    }
    if act.isNoun {
      if word == "against" { return true }
      return word == "to" && Self.objections.contains(sentence.word(before - 1))
    }
    return word == "from"
      && (max(0, before - 5)..<before).contains {
        Self.keepings.contains(sentence.word($0))
      }
  }

  /// `to stay the order revoking it`, `blocking its repeal`, `the appeal of the ruling against it`.
  private func isResisting(_ index: Int, before act: Int) -> Bool {
    guard (index + 1...act).allSatisfy({ sentence.gap(before: $0) <= .hyphen }) else {
      return false
    }
    let word = sentence.word(index)
    guard index + 1 < act else { return false }
    if Self.remedies.contains(word),
      ["of", "from", "against", "to"].contains(sentence.word(index + 1)),
      Lex.determiners.contains(sentence.code(index + 2))
    {
      return true
    }
    if word.hasSuffix("ing") {
      return Self.resistings.contains(String(word.dropLast(3)))
        && !Lex.presentBes.contains(sentence.code(index - 1))
    }
    return Self.resistings.contains(word) && sentence.word(index - 1) == "to"
  }
}
