/// Deals that are said not to come about, and those that are spoken of as if they went on.
extension CitedSentence {
  /// `the merger is off`, `will not happen`, `is not going ahead`, `There will be no merger`.
  var isOff: Bool {
    guard words.isOfDeal else { return false }
    let end = cited.words.upperBound
    if isNone { return true }
    guard !isPreposed, sentence.gap(before: end) <= .space, sentence.code(end) != Lex.possessive,
      let verb = clauses.verbs.first(where: { $0.start >= end }), verb.clause >= 0,
      (end..<verb.start).allSatisfy({ Lex.adverbs.contains(sentence.code($0)) }),
      clauses.clauses[verb.clause].kind == .main, !isHypothetical(verb.main)
    else { return false }
    let isBe = Lex.presentBes.contains(sentence.code(verb.start))
    if isBe, !verb.isNegated,
      let off = (verb.start + 1..<verb.start + 4).first(where: { sentence.word($0) == "off" })
    {
      return (verb.start + 1..<off).allSatisfy {
        Lex.adverbs.contains(sentence.code($0)) || ["all", "but"].contains(sentence.word($0))
      } && isEndOfSaying(off + 1)
    }
    // "is going nowhere"
    if isBe, sentence.word(verb.main) == "going", sentence.word(verb.main + 1) == "nowhere" {
      return true
    }
    guard verb.isNegated || sentence.word(verb.main - 1) == "never",
      isBe || ["will", "wo"].contains(sentence.word(verb.start)),
      let last = lastWordOfComing(verb)
    else { return false }
    return isEndOfSaying(last + 1)
  }
  /// `happen`, `going ahead`, `be completed`, `take place`
  private func lastWordOfComing(_ verb: Clauses.Verb) -> Int? {
    let next = sentence.word(verb.main + 1)
    switch sentence.word(verb.main) {
    case "happen", "happening", "proceed", "proceeding", "close", "closing", "materialize",
      "materialise", "materializing", "occur", "occurring":
      return verb.main
    case "go", "going", "move", "moving":
      return ["ahead", "forward", "through"].contains(next) ? verb.main + 1 : nil
    case "take", "taking": return next == "place" ? verb.main + 1 : nil
    case "completed", "consummated", "finalized", "finalised", "done":
      return verb.isPassive ? verb.main : nil
    case "come": return next == "off" ? verb.main + 1 : nil
    default: return nil
    }
  }
  /// `There will be no merger`, `there is no merger any more`
  private var isNone: Bool {
    let no = opening - 1
    guard sentence.word(no) == "no", isEndOfSaying(cited.words.upperBound) else { return false }
    let verb = sentence.auxiliaries(before: no)
    return sentence.word(verb.start - 1) == "there" && !isHypothetical(no)
      && (Lex.presentBes.contains(sentence.code(no - 1))
        || sentence.word(no - 1) == "be" && ["will", "'ll"].contains(sentence.word(no - 2)))
  }
  /// Whether nothing follows that limits what was said: not `will not close before June`, `is not happening yet`.
  private func isEndOfSaying(_ index: Int) -> Bool {
    guard index < sentence.words.count, sentence.gap(before: index) < .comma else {
      return !["but", "unless", "until", "if", "though", "without"].contains(sentence.word(index))
    }
    return ["after", "now", "any", "anymore", "because", "following", "and", "since"].contains(
      sentence.word(index))
      && !(index..<index + 3).contains { sentence.word($0) == "until" }
  }
  /// `can renew the contract`, `the contract may be extended twice`: only a contract in force can be.
  var isRenewable: Bool {
    guard words.isOfDeal, !sentence.isQuestion else { return false }
    let end = cited.words.upperBound
    let renewal: Int
    if ["renew", "extend", "prolong"].contains(sentence.word(opening - 1)),
      ["can", "may"].contains(sentence.word(opening - 2))
    {
      renewal = opening - 1
    } else if ["can", "may"].contains(sentence.word(end)), sentence.word(end + 1) == "be",
      ["renewed", "extended", "prolonged"].contains(sentence.word(end + 2))
    {
      renewal = end + 2
    } else {
      return false
    }
    // "which expired in August" says so itself.
    return !isHypothetical(renewal)
      && !sentence.words.indices.contains { !(opening..<end).contains($0) && isEnding($0) }
  }
}
