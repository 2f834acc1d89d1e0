/// Verbs in the present.
extension ClauseWords {
  /// A verb in the present: `requires` behind a noun, `require` behind a plural.
  func present(at index: Int) -> (Clauses.Verb, end: Int)? {
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
    if isNumber(place) || isName(place) && isNumber(place - 1) && gap(place) != .comma,
      !isLinked(place),
      Self.plurals.contains(word)
    {
      return nil
    }
    // "protected firms"
    if place == index - 1,
      // "a contract that was terminated falls"
      !(Self.bes.contains(self[place - 1]) && Self.thirds.contains(word)),
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
    guard Self.bases.contains(word), mark < .comma, !isCaused(index) else { return nil }
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

  /// `to help utilities comply`, `letting smaller banks hold`
  private func isCaused(_ index: Int) -> Bool {
    (max(0, index - 4)..<max(0, index - 1)).contains { place in
      ["help", "helping", "let", "letting", "make", "making"].contains(self[place])
        && (self[place].hasSuffix("ing") || self[place - 1] == "to")
        && (place + 1..<index).allSatisfy { gap($0) <= .space && self[$0] != "to" }
    }
  }
}
