/// Verbs in the past, and the participles that look like them.
extension ClauseWords {
  /// A word in *-ed*, where nothing around it decides.
  func isRegularPast(_ index: Int) -> Bool {
    let word = self[index]
    return word.hasSuffix("ed") && word.utf8.count > 3 && !Self.noPasts.contains(word)
      && !isName(index)
  }

  /// A past or a participle: by what stands before it and behind it.
  func regular(at index: Int) -> (Clauses.Verb, end: Int)? {
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
      // "said that protected firms must", but "contractors that filed plans". The noun is looked at first: behind a
      // conjunction ("and that protected firms must"), `opening` asks for the verb at this very place.
      if Self.subjects.contains(before),
        !(before == "that" && isNoun(index + 1))
          || (self[place - 1].hasSuffix("s") || Self.people.contains(self[place - 1]))
            && opening(at: place) == .relative
      {
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
      || !(hasObject(index) || Self.speech.contains(self[index]) && !isHeld(index)
        || Self.intransitive.contains(self[index]))
    return (verb, index + 1)
  }
  /// A verb of speech that means another thing where a preposition follows: `tokens held for clients`, `leaks found
  /// during a survey`.
  private func isHeld(_ index: Int) -> Bool {
    Self.heldLike.contains(self[index]) && gap(index + 1) <= .space
      && (Self.prepositions.contains(self[index + 1]) || isDatePreposition(index + 1))
      && self[index - 1].hasSuffix("s") && !Self.auxiliaries.contains(self[index - 1])
  }
  /// Whether a past without an object, behind a verb in the present and the bare noun that is its object, narrows
  /// that noun: `inspect wells opened since 2011`; not `the rule that Congress adopted`.
  func narrowsObject(_ index: Int, of verb: Clauses.Verb) -> Bool {
    guard verb.tense == .present || verb.tense == .modal, !isSpeech(verb.main), !isSpeech(index),
      gap(index) <= .space, !hasObject(index), gap(index + 1) <= .space
    else { return false }
    let before = self[index - 1]
    return index - 1 > verb.main && before.hasSuffix("s") && !isName(index - 1)
      && !Self.pronouns.contains(before) && !Self.auxiliaries.contains(before)
      && !isAdverb(index - 1)
  }

  /// Whether what follows can only be a verb's object.
  func hasObject(_ index: Int) -> Bool {
    guard gap(index + 1) <= .space else { return false }
    let next = self[index + 1]
    return isDeterminer(index + 1) || isName(index + 1) || Self.objects.contains(next)
  }

  func isNoun(_ index: Int) -> Bool {
    gap(index) <= .space && !isDeterminer(index) && !isName(index)
      && !Self.prepositions.contains(self[index]) && !Self.objects.contains(self[index])
      && !isAdverb(index) && self[index] != "to"
  }

  func isParticipleForSure(_ index: Int) -> Bool {
    Self.prepositions.contains(self[index + 1]) && !Self.intransitive.contains(self[index])
  }

  /// `let`, `cut`, `set`: in the past where the subject is one of a kind.
  func unchanging(at index: Int) -> (Clauses.Verb, end: Int)? {
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

  /// Whether a preposition follows a word, and no object: `completed before 2015`, `dismissed without cause`.
  private func isPhrase(behind index: Int) -> Bool {
    Self.prepositions.contains(self[index + 1]) || isDatePreposition(index + 1)
  }
  /// Whether a participle may restrict the plural noun before it: `Advisers registered with the commission`.
  func narrows(_ index: Int) -> Bool {
    index > 0 && gap(index) <= .space
      && (self[index - 1].hasSuffix("s") || Self.people.contains(self[index - 1]))
      && gap(index + 1) <= .space
      && (Self.narrowing.contains(self[index]) || isPhrase(behind: index))
  }
}
