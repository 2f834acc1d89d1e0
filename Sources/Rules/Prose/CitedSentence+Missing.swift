/// The cited thing as what is not there.
extension CitedSentence {
  /// `with the rule out of the way`, `survives only in the archives`, `the rule is toast`.
  var isMissing: Bool {
    let end = cited.words.upperBound
    if isAbsence(at: end) { return true }
    var verb = end
    while Lex.adverbs.contains(sentence.code(verb)) { verb += 1 }
    if Lex.presentBes.contains(sentence.code(verb)), sentence.code(verb) != Lex.possessive,
      !isPreposed
    {
      verb += 1
      while Lex.adverbs.contains(sentence.code(verb))
        || ["all", "but", "as"].contains(sentence.word(verb))
      {
        verb += 1
      }
      if isAbsence(at: verb) { return true }
    }
    return Self.goodbyes.contains(sentence.word(opening - 1))
      || sentence.holds(["r", "i", "p"], at: opening - 3)
      || sentence.word(end) == "r" && sentence.word(end + 1) == "i" && sentence.word(end + 2) == "p"
      || ["survives only", "exists only", "lives only", "remains only"].contains { phrase in
        (end..<end + 2).contains {
          sentence.holds(phrase.split(separator: " ").map(String.init), at: $0)
        }
          || sentence.word(opening - 1) == "of"
            && sentence.holds(phrase.split(separator: " ").map(String.init), at: end)
      }
  }

  private func isAbsence(at index: Int) -> Bool {
    Self.absences.contains { phrase in
      let next = index + phrase.count
      return sentence.holds(phrase, at: index)
        && (phrase.count > 2 || sentence.gap(before: next) >= .comma
          || sentence.word(next) == "and")
    }
  }
}
