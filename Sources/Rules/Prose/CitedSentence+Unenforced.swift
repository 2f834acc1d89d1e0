/// What cannot be enforced binds nobody.
extension CitedSentence {
  /// `The rule cannot be enforced against anyone`, `The FTC cannot enforce the rule`; not `cannot be enforced against banks`,
  /// `Private parties cannot enforce the rule`.
  func isUnenforced(_ index: Int) -> Bool {
    let auxiliaries = sentence.auxiliaries(before: index)
    guard auxiliaries.isNegated,
      (auxiliaries.start..<index).contains(where: {
        ["can", "ca", "cannot"].contains(sentence.word($0))
      }), !isHypothetical(index)
    else { return false }
    if sentence.word(index) == "enforced" {
      return auxiliaries.hasBeen && isAbout(auxiliaries.start) && isInFull(index + 1)
    }
    guard isObject(of: index), isInFull(cited.words.upperBound), auxiliaries.start > 0 else {
      return false
    }
    let enforcer = auxiliaries.start - 1
    return sentence.isCapital(enforcer) && sentence.gap(before: auxiliaries.start) <= .space
      || Self.enforcers.contains(sentence.word(enforcer))
  }

  /// Whether nothing follows that limits what is denied: `against anyone`, `any more`, the end of the clause.
  private func isInFull(_ index: Int) -> Bool {
    if isEndOfClause(index) {
      return !["but", "unless", "until", "if", "without", "except"].contains(sentence.word(index))
    }
    return isAtAll(index) || sentence.word(index) == "against" && isAtAll(index + 1)
      || sentence.word(index) == "at" && sentence.word(index + 1) == "all"
      || ["because", "and", "or"].contains(sentence.word(index))
  }

  private static let enforcers: Set<String> = [
    "agency", "agencies", "commission", "bureau", "department", "government", "administration",
    "board", "regulator", "regulators", "it",
  ]
}
