/// What is only compared with, remembered or looked back at: a sentence that uses the cited thing so says
/// nothing of its force today.
extension CitedSentence {
  /// Whether the words around the cited thing make it a measure, a memory, an origin or a book reference.
  func isOnlyMentioned(until year: Int?) -> Bool {
    if isAlike || isBygoneBan(until: year) { return true }
    guard !isFollowedByPresent else { return false }
    return isMeasure || isMeasuredAgainst || isMemory || isCalledOld || isMissing || isLikened
      || isPutAside || isRelic || isInDocument(until: year) || isOneOfCompared
      || isFinishedOff
      || sentence.words.indices.contains { isRecalled(by: $0) }
  }

  /// `banned until 2019 under the treaty`, `once banned by it`, `banned by it until Washington left`.
  private func isBygoneBan(until year: Int?) -> Bool {
    let place = opening - 1
    guard ["by", "under"].contains(sentence.word(place)) else { return false }
    return (max(0, place - 4)..<max(0, place)).contains { index in
      sentence.word(index) == "once" && isPast(index + 1)
        || sentence.word(index) == "until" && isPast(index - 1)
          && sentence.words[index + 1].hasDigit
    } || isPast(place - 1) && isBygone(behind: cited.words.upperBound, until: year)
  }

  /// `until 2019`, `until Washington left in 2019`; not `until Washington leaves`.
  private func isBygone(behind end: Int, until year: Int?) -> Bool {
    guard sentence.word(end) == "until", sentence.gap(before: end) <= .comma else { return false }
    if let named = Int(sentence.word(end + 1)) { return year.map { 1700...$0 ~= named } ?? false }
    guard let verb = clauses.verbs.first(where: { $0.start > end && $0.start < end + 7 }) else {
      return false
    }
    return verb.tense.isPast && !verb.isNegated
      && !(end + 1...verb.start).contains { sentence.gap(before: $0) >= .comma }
  }

  /// `a bill like it will be back`: what is said is said of the other.
  private var isAlike: Bool {
    let place = opening - 1
    guard sentence.word(place) == "like", Self.things.contains(sentence.word(place - 1)) else {
      return false
    }
    return ["a", "an", "any", "another"].contains(sentence.word(place - 2))
  }

  /// The first word of the phrase that the cited thing closes: `the short-lived Biden-era order`.
  var opening: Int {
    var first = cited.words.lowerBound
    while first > 0, cited.words.lowerBound - first < 8, sentence.gap(before: first) <= .hyphen,
      isAttribute(first - 1)
    {
      first -= 1
    }
    return first
  }

  private func isAttribute(_ index: Int) -> Bool {
    Lex.determiners.contains(sentence.code(index)) && sentence.code(index) != Lex.that
      || sentence.code(index) == Lex.possessive
      || sentence.words[index].hasDigit || sentence.isCapital(index) && index > 0
      || Self.attributes.contains(sentence.word(index)) || Self.olds.contains(sentence.word(index))
  }

  /// A verb in the present right behind, with the cited thing as its subject: `than the order requires`.
  private var isFollowedByPresent: Bool {
    let end = cited.words.upperBound
    guard sentence.gap(before: end) <= .space, sentence.code(end) != Lex.possessive else {
      return false
    }
    return ["must", "may", "can", "does", "do", "will"].contains(sentence.word(end))
      || Self.isClaimVerb(sentence.word(end)) && !ClauseWords.plurals.contains(sentence.word(end))
  }

  /// `narrower than the order`, `departs from it`, `traces back to it`, `as under it`, `before it`.
  private var isMeasure: Bool {
    let place = opening - 1
    guard place >= 0, sentence.gap(before: opening) <= .space else { return false }
    let word = sentence.word(place)
    let before = sentence.word(place - 1)
    if ["in", "under", "with", "by", "to", "for", "of"].contains(word) {
      if before == "than" || before == "as" { return true }
    }
    // "vanished along with the rule"
    if word == "with" {
      let verb = ["along", "together"].contains(before) ? place - 2 : place - 1
      if verb >= 0, words.intransitive.contains(sentence.word(verb)) { return true }
    }
    switch word {
    case "than":
      return !["other", "more", "less"].contains(before)
        || before != "other" && sentence.gap(before: place - 1) >= .comma
    case "unlike": return true
    case "as": return (max(0, place - 3)..<place).contains { sentence.word($0) == "as" }
    case "like":
      return place == 0
        || sentence.gap(before: place) >= .comma
          && sentence.gap(before: cited.words.upperBound) >= .comma
        || Self.looks.contains(before)
    case "before": return !words.isOfProceeding && before != "case"
    // "the difference between the plan and the order"
    case "and":
      return (max(0, place - 8)..<place).contains { index in
        sentence.word(index) == "between"
          && Self.heads["between"]?.contains(sentence.word(index - 1)) == true
      }
    case "no": return before == "with" || Lex.presentBes.contains(sentence.code(place - 1))
    case "without", "absent":
      return !sentence.words.indices.contains {
        ["would", "could", "might"].contains(sentence.word($0))
      }
    case "since":
      return sentence.words.indices.contains {
        sentence.word($0) == "first"
          || sentence.word($0).hasSuffix("est") && sentence.word($0 - 1) == "the"
      }
    default:
      guard let heads = Self.heads[word] else { return false }
      // "borrows the definition of a model from it"
      let reach = word == "from" ? 9 : 4
      return (max(0, place - reach)..<place).contains {
        heads.contains(sentence.word($0))
          && (($0 + 1)..<(place + 1)).allSatisfy { sentence.gap(before: $0) <= .hyphen }
      }
    }
  }
}

extension Sentence {
  /// Whether some words stand at an index.
  func holds(_ phrase: [String], at index: Int) -> Bool {
    phrase.enumerated().allSatisfy { word(index + $0) == $1 && gap(before: index + $0) <= .hyphen }
  }
}
