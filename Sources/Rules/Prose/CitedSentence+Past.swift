/// A sentence in the simple past claims nothing of today.
extension CitedSentence {
  /// Whether the sentence tells of what was: of what the cited thing did, or of what was done under it.
  ///
  /// What once happened to a bill leaves it pending; then a year before the end has to be named.
  /// Where something else is said to have ended, the cited thing seems to live on.
  func isHistory(until year: Int?) -> Bool {
    guard !wantsEnd else { return false }
    let isDated = isDated(until: year)
    if let verb = ownVerb, isPast(verb) {
      if isOver(verb, isDated: isDated) { return true }
      // "Permits frozen by the order were released"
      guard isGoverned(by: "by"), !words.isOfProceeding else { return false }
    }
    guard !hasPresent, !isSubjectOfPresent, !isEndOfOther else { return false }
    guard let verb = mainVerb, isPast(verb) else {
      return !words.isOfProceeding && !hasPlural && (finitePast != nil || onlyPast != nil)
    }
    // A step of a bill leaves it pending.
    return isDated || !words.isOfProceeding || Self.attitudes.contains(sentence.word(verb))
      || (verb - 2..<verb).contains { sentence.word($0) == "never" }
  }

  /// The verb of the cited thing: behind it, adverbs and an apposition aside.
  private var ownVerb: Int? {
    var index = cited.words.upperBound
    let isOf = isGoverned(by: "of") || isGoverned(by: "in")
    if sentence.code(index) == Lex.possessive {
      index += 1
      while index < cited.words.upperBound + 5, !isPast(index),
        sentence.gap(before: index) <= .hyphen
      {
        index += 1
      }
      return Self.effects.contains(sentence.word(index)) ? index : nil
    }
    let mark = sentence.gap(before: index)
    if mark == .comma || mark == .bracket || mark == .dash {
      guard !isOf, !isPreposed,
        let close = (index + 1..<index + 24).first(where: { sentence.gap(before: $0) == mark }),
        close < sentence.words.count
      else { return nil }
      index = close
      if mark == .comma, ["and", "or"].contains(sentence.word(index)) { return nil }
    } else if mark > .hyphen {
      return nil
    }
    while isAdverb(index) { index += 1 }
    if isOf || isPreposed { return Self.effects.contains(sentence.word(index)) ? index : nil }
    return index < sentence.words.count ? index : nil
  }

  /// Whether what the cited thing did, or what was done to it, leaves nothing for today.
  private func isOver(_ verb: Int, isDated: Bool) -> Bool {
    let isNever = (cited.words.upperBound..<verb).contains { sentence.word($0) == "never" }
    var index = verb
    if Lex.pastBes.contains(sentence.code(verb)) || sentence.word(verb) == "did"
      || sentence.word(verb) == "had"
    {
      index += 1
      while isAdverb(index)
        || Lex.negations.contains(sentence.code(index)) && sentence.word(index) != "short"
      {
        index += 1
      }
      if Lex.pastBes.contains(sentence.code(verb)) {
        let word = sentence.word(index)
        if words.verbs.contains(word) || Self.prolongings.contains(word) { return false }
        if word == "being" { return false }
        if word.hasSuffix("ed") || Self.participles.contains(word) {
          return Self.states.contains(word) || isDated && !hasPresent
        }
        return true
      }
    }
    let word = sentence.word(index)
    if ["survived", "lasted"].contains(word),
      ["only", "until", "barely", "just", "less", "all"].contains(sentence.word(index + 1))
    {
      return true
    }
    if words.verbs.contains(word) || words.bases.contains(word) || Self.prolongings.contains(word) {
      return false
    }
    // "It created a council, which meets"
    if ["created", "established"].contains(word), hasPresent, !isMadeThingEnded { return false }
    let isStep =
      Self.steps.contains(word)
      && (words.isOfProceeding
        || !["took", "came", "went", "entered", "take", "moved", "won", "drew"].contains(word)
        || ["effect", "into", "force"].contains(sentence.word(index + 1)))
    if isStep {
      return isNever || ["no", "only", "until"].contains(sentence.word(index + 1))
        || sentence.word(verb) == "did"
        || isDated && !hasPresent
    }
    return true
  }

  /// The verb of the main clause, where only a subject, and perhaps a phrase before it, precede it.
  private var mainVerb: Int? {
    var start = 0
    if Lex.prepositions.contains(sentence.code(0)) || isAdverb(0)
      || ["pursuant", "after", "during", "until", "before", "since"].contains(sentence.word(0))
    {
      guard
        let comma = sentence.words.indices.first(where: {
          $0 > 0 && sentence.gap(before: $0) == .comma && !sentence.words[$0].hasDigit
        })
      else { return nil }
      start = comma
    }
    var index = start
    let end = start + 9
    while index < min(end, sentence.words.count) {
      if index > start, sentence.gap(before: index) >= .comma {
        // "NTIA, acting on the order, published"
        let mark = sentence.gap(before: index)
        guard index - start < 6,
          let close = (index + 1..<index + 16).first(where: { sentence.gap(before: $0) == mark }),
          isPast(close), !Lex.conjunctions.contains(sentence.code(close))
        else { return nil }
        return close
      }
      if index > start, isPast(index), isFinite(index) { return index }
      if Self.clauses.contains(sentence.word(index)) { return nil }
      index += 1
    }
    return nil
  }

  /// Whether a word that may be a participle is a verb: it has an object, or a name for its subject.
  private func isFinite(_ index: Int) -> Bool {
    let word = sentence.word(index)
    if word == "used", sentence.word(index + 1) == "to" { return true }
    if word == "paid" { return true }
    guard word.hasSuffix("ed") || Self.ambiguous.contains(word) else { return true }
    let next = index + 1
    if Lex.determiners.contains(sentence.code(next))
      || sentence.words.indices.contains(next)
        && (sentence.words[next].hasDigit || cited.words.contains(next))
    {
      return true
    }
    if isAdverb(index - 1) || endsWithTime(after: index) { return true }
    if Self.intransitives.contains(word), sentence.gap(before: index) <= .space { return true }
    return index > 0 && sentence.gap(before: index) <= .space
      && (sentence.isCapital(index - 1) && !(index == 1 && sentence.word(0).hasSuffix("s"))
        || Self.pronouns.contains(sentence.word(index - 1)))
  }

  /// `Agencies reported under the order through 2024.`: nothing is left that could be the verb.
  private func endsWithTime(after verb: Int) -> Bool {
    sentence.word(verb + 1) != "by"
      && (verb + 1..<sentence.words.count).allSatisfy { place in
        sentence.words[place].hasDigit || sentence.isCapital(place) || cited.words.contains(place)
          || Lex.prepositions.contains(sentence.code(place))
          || Lex.determiners.contains(sentence.code(place))
          || ["until", "during", "since", "before", "after", "early", "late", "mid"].contains(
            sentence.word(place))
      }
  }

  /// Whether a verb in the past stands at an index.
  func isPast(_ index: Int) -> Bool {
    guard sentence.words.indices.contains(index), !sentence.isCapital(index),
      !sentence.words[index].hasDigit, !sentence.isQuoted(index)
    else { return false }
    let word = sentence.word(index)
    return Lex.pastBes.contains(sentence.code(index)) || Self.irregular.contains(word)
      || Self.ambiguous.contains(word) || word == "paid" && sentence.word(index + 1) == "off"
      || word.hasSuffix("ed") && word.utf8.count > 3 && !Self.noPasts.contains(word)
  }

  /// Whether something is, has or will do something today.
  private var hasPresent: Bool {
    sentence.words.indices.contains { index in
      guard !sentence.isQuoted(index) else { return false }
      let code = sentence.code(index)
      let word = sentence.word(index)
      // "in May 2024"
      if word == "may", sentence.isCapital(index), index > 0 { return false }
      if Lex.presentBes.contains(code) { return code != Lex.possessive }
      if Lex.haves.contains(code) {
        return ["has", "have"].contains(word) && !Lex.modals.contains(sentence.code(index - 1))
      }
      // "and enforces it", "that bind the labs"
      if word.hasSuffix("s"), word.utf8.count > 4, !word.hasSuffix("ss"), code == 0,
        Self.joints.contains(sentence.word(index - 1)),
        Lex.determiners.contains(sentence.code(index + 1)) || sentence.code(index + 1) == Lex.it
          || sentence.isCapital(index + 1)
      {
        return true
      }
      return Self.presents.contains(word)
        || word.hasSuffix("s") && (Self.isClaimVerb(word) || Lex.presentVerbs.contains(code))
          && !Lex.determiners.contains(sentence.code(index - 1))
          && !Lex.prepositions.contains(sentence.code(index + 1))
          && !Self.plurals.contains(word)
    }
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

  /// `the odds that the merger clears`
  private var isSubjectOfPresent: Bool {
    let end = cited.words.upperBound
    let word = sentence.word(end)
    return sentence.gap(before: end) <= .space && word.hasSuffix("s") && word.utf8.count > 4
      && !word.hasSuffix("ss") && !word.hasSuffix("us") && !sentence.isCapital(end)
      && sentence.code(end) != Lex.possessive
      && !Lex.pastBes.contains(sentence.code(end)) && !isPast(end + 1)
      && !Lex.adverbs.contains(sentence.code(end)) && !Lex.prepositions.contains(sentence.code(end))
  }

  /// `The council that the order created has been disbanded.`
  private var isMadeThingEnded: Bool {
    sentence.words.indices.contains { index in
      guard index >= cited.words.upperBound,
        words.verbs.contains(sentence.word(index))
          || Self.disbandings.contains(sentence.word(index))
      else { return false }
      let auxiliaries = sentence.auxiliaries(before: index)
      return auxiliaries.isAsserted && (auxiliaries.hasBeen || auxiliaries.isPassive)
    }
  }

  /// Whether the end is wished for: `it should be repealed`.
  private var wantsEnd: Bool {
    sentence.words.indices.contains { index in
      let word = sentence.word(index)
      guard words.verbs.contains(word) || words.bases.contains(word) else { return false }
      return sentence.auxiliaries(before: index).isModal && sentence.word(index) != "end"
    }
  }

  /// Whether what ended seems to be something else: `licences were revoked under the order`.
  private var isEndOfOther: Bool {
    guard tellsOtherEnd else { return false }
    // "reversed course on the rule", "the end came for it"
    if ["on", "for", "over", "about"].contains(where: isGoverned(by:)),
      !sentence.words.indices.contains(where: { Self.prolongings.contains(sentence.word($0)) })
    {
      return false
    }
    // "spent two years on the rule, only to see it vacated"
    let isSeen = sentence.words.indices.contains { index in
      index > cited.words.upperBound && words.verbs.contains(sentence.word(index))
        && sentence.word(index - 1) == "it"
        && ["see", "saw", "watch", "watched", "seen", "had", "have"].contains(
          sentence.word(index - 2))
    }
    if words.isOfBill, sentence.words.indices.contains(where: { sentence.word($0) == "veto" }),
      sentence.words.indices.contains(where: { sentence.word($0) == "not" })
    {
      return false
    }
    return !isSeen
  }

  /// A verb of the past in no relative clause, where it is no participle.
  private var finitePast: Int? {
    sentence.words.indices.first { index in
      guard index > 0, isPast(index), !Self.unchanging.contains(sentence.word(index)),
        sentence.gap(before: index) <= .space,
        !cited.words.contains(index),
        Self.irregular.contains(sentence.word(index)) || isFinite(index)
      else { return false }
      return !(max(0, index - 6)..<index).contains {
        Lex.relatives.contains(sentence.code($0))
          || [
            "when", "where", "because", "since", "as", "if", "than", "what", "how", "after",
            "before",
            "until", "while", "although", "though",
          ].contains(sentence.word($0))
      }
    }
  }

  /// A word in the past where nothing else in the sentence could be the verb: `Two judges ruled against it`.
  private var onlyPast: Int? {
    guard !["under", "by", "with", "per"].contains(where: isGoverned(by:)) else { return nil }
    return sentence.words.indices.first { index in
      index > 0 && isPast(index) && !Self.unchanging.contains(sentence.word(index))
        && sentence.gap(before: index) <= .space
        && index < cited.words.lowerBound && !Lex.determiners.contains(sentence.code(index - 1))
        && !Lex.prepositions.contains(sentence.code(index - 1))
        && sentence.auxiliaries(before: index).start == index
    }
  }

  /// Whether an unlisted verb of the present may stand in the sentence.
  private var hasPlural: Bool {
    sentence.words.indices.contains { index in
      let word = sentence.word(index)
      guard !sentence.isQuoted(index), !cited.words.contains(index), index > 0,
        !Lex.determiners.contains(sentence.code(index - 1)),
        !Lex.prepositions.contains(sentence.code(index - 1)), sentence.word(index - 1) != "did"
      else { return false }
      if Self.strongPresents.contains(word) || ["would", "could", "might"].contains(word) {
        return true
      }
      let before = sentence.word(index - 1)
      // "and challenge a ruling"
      if ["and", "but"].contains(before), sentence.code(index) == 0, !isPast(index),
        !sentence.isCapital(index), sentence.gap(before: index) <= .space,
        Lex.determiners.contains(sentence.code(index + 1)), !sentence.word(index).hasSuffix("ing")
      {
        return true
      }
      return Self.pluralVerbs.contains(word)
        && (before.hasSuffix("s") && !before.hasSuffix("'s") || cited.words.contains(index - 1)
          || Lex.relatives.contains(sentence.code(index - 1)) || Self.pronouns.contains(before))
    }
  }

  /// Whether a word for an end is said of something else.
  private var tellsOtherEnd: Bool {
    sentence.words.indices.contains { index in
      !sentence.isQuoted(index) && !cited.words.contains(index)
        && (words.verbs.contains(sentence.word(index))
          || words.actives.contains(sentence.word(index))
          || words.nouns.contains(sentence.word(index))
          || words.lastWord(ofPhraseAt: index, in: sentence) != nil
          || sentence.word(index) == "gave" && sentence.word(index + 1) == "way"
          || Self.prolongings.contains(sentence.word(index)))
    }
  }

  private func isAdverb(_ index: Int) -> Bool {
    guard sentence.words.indices.contains(index) else { return false }
    return Lex.adverbs.contains(sentence.code(index)) || sentence.word(index).hasSuffix("ly")
      || ["never", "first", "once", "both", "originally"].contains(sentence.word(index))
  }

  /// Whether a preposition governs the cited thing.
  var isPreposed: Bool {
    var before = cited.words.lowerBound - 1
    while Lex.determiners.contains(sentence.code(before)) { before -= 1 }
    return before >= 0 && Lex.prepositions.contains(sentence.code(before))
  }
}
