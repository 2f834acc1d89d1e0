/// Verbs in the present that only their place shows.
extension ClauseWords {
  /// A bare verb where one must be, between two words.
  ///
  /// - Parameter isSure: Whether it must be no noun as well, or have an object: `use its`, not `plan use under`.
  func bareVerb(after start: Int, before end: Int, isSure: Bool = false) -> Int? {
    (start + 2..<max(start + 2, min(end, count))).first { index in
      let before = self[index - 1]
      return Self.bases.contains(self[index]) && !isName(index) && gap(index) <= .space
        && !isDeterminer(index - 1) && !Self.prepositions.contains(before) && before != "to"
        && before != "'s"
        && !Self.auxiliaries.contains(before) && !isPast(index - 1) && gap(index + 1) <= .space
        && (!isSure
          || (hasObject(index) || !Self.plurals.contains(self[index] + "s"))
            && !isConjunction(index - 1) && !isAdjective(index - 1))
    }
  }
  /// A verb that looks like a plural, with an object that a participle narrows: `A bank reports tokens held`.
  func thirdPerson(before end: Int) -> Int? {
    let isLong = isDeterminer(0) || isName(0) || isName(1)
    return (1..<max(1, min(end - 1, 6))).first { index in
      let before = self[index - 1]
      return Self.thirds.contains(self[index]) && !isName(index) && (isLong || index == 1)
        && (0...index + 1).allSatisfy { $0 == 0 || gap($0) <= .space }
        && !isDeterminer(index - 1) && !before.hasSuffix("s") && before != "to"
        && !(0..<index).contains { Self.prepositions.contains(self[$0]) }
        && !isConjunction(index + 1) && !Self.prepositions.contains(self[index + 1])
        && !isAdjective(index - 1)
    }
  }
  /// A verb that is in no list, between two plurals of which a participle narrows the second: `Landlords evict tenants
  /// accused of fraud`; not `Sports club owners sued`.
  func unknownVerb(before end: Int) -> Int? {
    (1..<max(1, min(4, end - 1))).first { index in
      let word = self[index]
      let before = self[index - 1]
      return end - index < 5 && isPlural(index - 1) && isPlural(end - 1)
        && !Self.modifiers.contains(before)
        && (1...end).allSatisfy { gap($0) <= .space } && !isName(index) && word.utf8.count > 2
        && !(index + 1..<end).contains {
          Self.prepositions.contains(self[$0]) || isConjunction($0) || self[$0] == "to"
            || isPast($0)
        }
        && !Self.auxiliaries.contains(word) && !Self.prepositions.contains(word)
        && !Self.openers.contains(word) && !Self.subjects.contains(word) && word != "to"
        && !Self.negations.contains(word) && !isDeterminer(index) && !isConjunction(index)
        && !isAdverb(index) && !isPast(index) && !isAdjective(index) && !word.hasSuffix("ing")
        && !Self.participles.contains(word) && opening(at: index) == nil
        && !(word.hasSuffix("s") && !word.hasSuffix("ss"))
    }
  }
  private func isPlural(_ index: Int) -> Bool {
    let word = self[index]
    return Self.people.contains(word)
      || word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us")
        && word.utf8.count > 3
  }
  /// `federal`, `recent`: a noun follows.
  private func isAdjective(_ index: Int) -> Bool {
    !isName(index)
      && ["al", "ive", "ous", "ful", "less", "able", "ible", "ic"].contains {
        self[index].hasSuffix($0)
      }
  }
  /// Whether a sentence begins with a plural noun, before its first preposition: `Bank examiners in Charlotte`.
  func isPluralSubject(before end: Int) -> Bool {
    for index in 0..<min(4, end) {
      let word = self[index]
      if Self.prepositions.contains(word) && index > 0 { return false }
      if Self.people.contains(word) { return true }
      if word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"), word.utf8.count > 3,
        !Self.determiners.contains(word), !Self.prepositions.contains(word)
      {
        return true
      }
    }
    return false
  }
}
