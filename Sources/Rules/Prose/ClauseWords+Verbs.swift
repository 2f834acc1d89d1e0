/// Which words are finite verbs.
extension ClauseWords {
  /// The verb whose first word is at an index, and where its words end.
  func verb(at index: Int) -> (Clauses.Verb, end: Int)? {
    guard index < count, index >= 0, !isName(index), !isQuotedWord(index) else { return nil }
    let word = self[index]
    // "Last year, the bill passed"
    if word == "last", index == 0 || Self.timeSpans.contains(self[index + 1]) { return nil }
    if Self.auxiliaries.contains(word) { return group(at: index) }
    if isAttribute(at: index) { return nil }
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
  func group(at index: Int) -> (Clauses.Verb, end: Int)? {
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

  func isParticiple(_ index: Int) -> Bool {
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

  /// `may not block or offer paid prioritization`: behind a bare verb a participle is an adjective.
  private func isAttribute(at index: Int) -> Bool {
    let word = self[index]
    return index > 1 && gap(index) <= .space && index + 1 < count && gap(index + 1) <= .space
      && (Self.pasts.contains(word) || Self.ambiguous.contains(word) || isRegularPast(index))
      && isBare(index - 1)
      && ["or", "and", "to", "not", "n't"].contains(self[index - 2])
  }

  private static let timeSpans: Set<String> = [
    "day", "night", "week", "month", "quarter", "year", "decade", "century", "session", "spring",
    "summer", "fall", "autumn", "winter", "term", "time",
  ]
}
