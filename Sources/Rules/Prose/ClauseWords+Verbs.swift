/// Which words are finite verbs.
extension ClauseWords {
  /// The verb whose first word is at an index, and where its words end.
  func verb(at index: Int) -> (Clauses.Verb, end: Int)? {
    guard index < count, index >= 0, !isName(index), !isQuotedWord(index) else { return nil }
    let word = self[index]
    if Self.auxiliaries.contains(word) { return group(at: index) }
    guard gap(index) != .hyphen, gap(index + 1) != .hyphen || index + 1 == count else { return nil }
    if Self.pasts.contains(word) {
      let before = self[index - 1]
      guard !isDeterminer(index - 1) || before == "that" || Self.quantities.contains(before),
        before != "to"
      else { return nil }
      return (Clauses.Verb(start: index, main: index, tense: .past), index + 1)
    }
    if Self.unchanging.contains(word) { return unchanging(at: index) }
    if Self.ambiguous.contains(word) || isRegularPast(index) { return regular(at: index) }
    return present(at: index)
  }

  /// `has not yet been`, `would have`, `did`
  private func group(at index: Int) -> (Clauses.Verb, end: Int)? {
    let word = self[index]
    let before = self[index - 1]
    let isClose = index > 0 && gap(index) <= .space
    if isClose,
      before == "to"
        || isDeterminer(index - 1) && before != "that" && before != "this" && before != "all"
          && before != "both" && before != "some" && before != "many" && before != "most"
    {
      return nil
    }
    if word == "'s" {
      guard Self.pronouns.contains(before) || before == "that" || before == "there" else {
        return nil
      }
    }
    var verb = Clauses.Verb(start: index, main: index, tense: .present)
    var next = index + 1
    func skip() {
      while next < count, gap(next) <= .space,
        isAdverb(next) || Self.negations.contains(self[next]) || self[next] == "likely"
      {
        if Self.negations.contains(self[next]) { verb.isNegated = true }
        next += 1
      }
    }
    skip()
    // "would it have", "was the rule"
    switch word {
    case "was", "were", "did": verb.tense = .past
    case "had": verb.tense = isParticiple(next) ? .pastPerfect : .past
    case "'d":
      verb.tense = isParticiple(next) ? .pastPerfect : .would
    case "has", "have", "'ve":
      verb.tense = isParticiple(next) ? .perfect : .present
    case "would", "could", "might":
      let have = Self.pronouns.contains(self[next]) ? next + 1 : next
      verb.tense =
        self[have] == "have" && isParticiple(skippingAdverbs(have + 1)) ? .wouldHave : .would
    case "will", "can", "may", "must", "shall", "should", "'ll", "ca", "wo", "cannot", "ought":
      verb.tense = .modal
    default: verb.tense = .present
    }
    verb.isInverted =
      ["had", "were"].contains(word) && (index == 0 || gap(index) >= .comma && !isParticiple(next))
    if word == "cannot" { verb.isNegated = true }
    while next < count, gap(next) <= .space, Self.helpers.contains(self[next]) {
      if self[next] == "been" || self[next] == "be" { verb.isPassive = true }
      next += 1
      skip()
    }
    let isBe = Self.bes.contains(word)
    if next < count, gap(next) <= .space, !isName(next) {
      if isParticiple(next) || self[next].hasSuffix("ing") {
        verb.isPassive = (isBe || verb.isPassive) && isParticiple(next)
        verb.main = next
        return (verb, next + 1)
      }
      if verb.tense == .modal || verb.tense == .would || verb.tense == .wouldHave || word == "did"
        || word == "do" || word == "does"
      {
        if !isDeterminer(next), !Self.pronouns.contains(self[next]), !isConjunction(next),
          !Self.prepositions.contains(self[next]), !Self.openers.contains(self[next])
        {
          verb.main = next
          return (verb, next + 1)
        }
      }
    }
    verb.main = next - 1
    return (verb, next)
  }

  private func isParticiple(_ index: Int) -> Bool {
    let word = self[index]
    return word == "been" || word == "had" || isRegularPast(index) || Self.ambiguous.contains(word)
      || Self.participles.contains(word) || Self.unchanging.contains(word)
      || word.utf8.count > 4 && Self.participleEnds.contains { word.hasSuffix($0) }
        && !isName(index)
  }

  func isPast(_ index: Int) -> Bool {
    let word = self[index]
    return !isName(index)
      && (word == "was" || word == "were" || word == "did" || word == "had"
        || Self.pasts.contains(word)
        || Self.ambiguous.contains(word) || Self.unchanging.contains(word) || isRegularPast(index))
  }

  /// A word in *-ed*, where nothing around it decides.
  func isRegularPast(_ index: Int) -> Bool {
    let word = self[index]
    return word.hasSuffix("ed") && word.utf8.count > 3 && !Self.noPasts.contains(word)
      && !isName(index)
  }

  /// A past or a participle: by what stands before it and behind it.
  private func regular(at index: Int) -> (Clauses.Verb, end: Int)? {
    var verb = Clauses.Verb(start: index, main: index, tense: .past)
    var place = index - 1
    var mark = gap(index)
    while place >= 0, isAdverb(place), gap(place + 1) <= .space || place + 1 == index {
      mark = max(mark, gap(place))
      place -= 1
    }
    guard place >= 0 else { return nil }
    let before = self[place]
    if mark <= .space || mark == .stop {
      if Self.subjects.contains(before), !(before == "that" && isNoun(index + 1)) {
        return (verb, index + 1)
      }
      if isDeterminer(place) || Self.prepositions.contains(before) || Self.bes.contains(before)
        || Self.helpers.contains(before) || Self.openers.contains(before) || before == "to"
        || before == "'s"
        || before.hasSuffix("ing")
      {
        guard Self.quantities.contains(before), hasObject(index) || self[index + 1] == "to" else {
          return nil
        }
        return (verb, index + 1)
      }
    }
    verb.isApart = mark >= .comma
    if isConjunction(place) {
      verb.isWeak = !hasObject(index)
      return self[index + 1] == "by" ? nil : (verb, index + 1)
    }
    if self[index + 1] == "by", mark < .comma || !hasObject(index) { return nil }
    verb.isWeak =
      mark >= .comma
      || !(hasObject(index) || Self.speech.contains(self[index])
        || Self.intransitive.contains(self[index]))
    return (verb, index + 1)
  }

  /// Whether what follows can only be a verb's object.
  private func hasObject(_ index: Int) -> Bool {
    guard gap(index + 1) <= .space else { return false }
    let next = self[index + 1]
    return isDeterminer(index + 1) || isName(index + 1) || Self.objects.contains(next)
  }

  private func isNoun(_ index: Int) -> Bool {
    gap(index) <= .space && !isDeterminer(index) && !isName(index)
      && !Self.prepositions.contains(self[index]) && !Self.objects.contains(self[index])
      && !isAdverb(index) && self[index] != "to"
  }

  func isParticipleForSure(_ index: Int) -> Bool {
    Self.prepositions.contains(self[index + 1]) && !Self.intransitive.contains(self[index])
  }

  /// `let`, `cut`, `set`: in the past where the subject is one of a kind.
  private func unchanging(at index: Int) -> (Clauses.Verb, end: Int)? {
    let before = self[index - 1]
    guard index > 0, gap(index) <= .space, !isDeterminer(index - 1),
      !Self.prepositions.contains(before), before != "to", before != "'s"
    else { return nil }
    // "The rule and its companion set"
    let isPlural =
      (max(0, index - 4)..<index).contains { self[$0] == "and" && gap($0 + 1) <= .space }
      || (max(1, index - 8)..<index).contains {
        Self.prepositions.contains(self[$0]) && self[$0 - 1].hasSuffix("s") && $0 - 1 < 3
      }
      || before.hasSuffix("s") && !before.hasSuffix("ss")
      || ["they", "we", "you", "i"].contains(before)
    var verb = Clauses.Verb(start: index, main: index, tense: isPlural ? .present : .past)
    verb.isWeak = !hasObject(index)
    return (verb, index + 1)
  }

  /// A bare verb where one must be, between two words.
  func bareVerb(after start: Int, before end: Int) -> Int? {
    (start + 2..<max(start + 2, min(end, count))).first { index in
      let before = self[index - 1]
      return Self.bases.contains(self[index]) && !isName(index) && gap(index) <= .space
        && !isDeterminer(index - 1) && !Self.prepositions.contains(before) && before != "to" && before != "'s"
        && !Self.auxiliaries.contains(before) && !isPast(index - 1) && gap(index + 1) <= .space
    }
  }

  /// A verb in the present: `requires` behind a noun, `require` behind a plural.
  private func present(at index: Int) -> (Clauses.Verb, end: Int)? {
    let word = self[index]
    var verb = Clauses.Verb(start: index, main: index, tense: .present)
    guard index > 0 else {
      return Self.bases.contains(word) ? (verb, 1) : nil
    }
    var place = index - 1
    while place > 0, isAdverb(place), gap(place + 1) <= .space { place -= 1 }
    let before = self[place]
    let mark = gap(place + 1)
    if isConjunction(place) {
      guard Self.thirds.contains(word) || Self.bases.contains(word),
        hasObject(index) || place < index - 1
          || Self.thirds.contains(word) && !Self.plurals.contains(word)
      else { return nil }
      verb.isWeak = Self.bases.contains(word)
      return (verb, index + 1)
    }
    guard mark <= .space || mark == .stop || Self.thirds.contains(word) else { return nil }
    if mark < .comma,
      isDeterminer(place) && before != "that" || Self.prepositions.contains(before)
        || before == "to"
        || before == "'s" || before.hasSuffix("ing")
    {
      return nil
    }
    // "93 votes"
    if isNumber(place), !isLinked(place), Self.plurals.contains(word) { return nil }
    // "protected firms"
    if place == index - 1,
      isRegularPast(place) || Self.ambiguous.contains(before) || Self.pasts.contains(before)
        || Self.unchanging.contains(before)
    {
      return nil
    }
    if Self.thirds.contains(word) {
      // "the rules of", "its plans for"
      let isSure =
        Self.subjects.contains(before) || isName(place) || mark >= .comma
        || hasObject(index) || !Self.plurals.contains(word)
      guard isSure,
        !before.hasSuffix("s") || isName(place) || before.hasSuffix("ss")
          || Self.subjects.contains(before) || mark >= .comma
      else { return nil }
      verb.isApart = mark >= .comma
      verb.isWeak = verb.isApart && !isName(place)
      return (verb, index + 1)
    }
    // "who pine for it": whatever stands behind a pronoun
    if ["they", "we", "he", "she", "who"].contains(before), mark <= .space, place == index - 1,
      !isDeterminer(index), !isConjunction(index), !Self.prepositions.contains(word),
      !isAdverb(index),
      !Self.negations.contains(word), word != "to", !word.hasSuffix("ing")
    {
      return (verb, index + 1)
    }
    // "implements the order": whatever has an object behind a noun
    if word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"), !word.hasSuffix("is"),
      word.utf8.count > 4,
      mark <= .space, hasObject(index), self[index + 1] != "that",
      !before.hasSuffix("s") || isName(place),
      !Self.quantities.contains(before), !Self.openers.contains(before)
    {
      return (verb, index + 1)
    }
    guard Self.bases.contains(word), mark < .comma else { return nil }
    if ["they", "we", "you", "i", "who", "which", "that"].contains(before) {
      return (verb, index + 1)
    }
    // "inspections that began in 1988 continue"
    if isNumber(place), !isLinked(place), Self.sureBases.contains(word) { return (verb, index + 1) }
    guard
      Self.people.contains(before)
        || before.hasSuffix("s") && !before.hasSuffix("ss") && !before.hasSuffix("'s")
    else { return nil }
    return (verb, index + 1)
  }
}
