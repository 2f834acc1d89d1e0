/// Time that is left to comment.
extension ProseSign {
  /// `has until Friday to`, `there is still time to`
  static func leavesTime(before index: Int, in sentence: Sentence) -> Bool {
    guard sentence.code(index - 1) == CommentWords.to else { return false }
    if sentence.word(index - 2) == "time" { return hasTime(index - 2, in: sentence) }
    // "It is not too late to comment"
    if sentence.word(index - 2) == "late", sentence.word(index - 3) == "too" {
      return (max(0, index - 6)..<index - 3).contains { Lex.negations.contains(sentence.code($0)) }
    }
    if sentence.word(index - 2) == "left" {
      return ["days", "weeks", "week", "day", "hours"].contains(sentence.word(index - 3))
        && (max(0, index - 8)..<index - 3).contains {
          ["are", "is", "have", "has"].contains(sentence.word($0))
        }
    }
    guard
      let until = (max(0, index - 8)..<index - 1).last(where: { sentence.word($0) == "until" })
    else { return false }
    return ["has", "have"].contains(sentence.word(until - 1))
      || sentence.word(until - 1) == "still"
        && ["has", "have"].contains(sentence.word(until - 2))
  }

  /// `There is still ample time`, `has some time left`; not `have asked for more time`, `refused to extend the time`.
  static func hasTime(_ time: Int, in sentence: Sentence) -> Bool {
    var index = time - 1
    while CommentWords.quantities.contains(sentence.word(index))
      || Lex.determiners.contains(sentence.code(index))
      || Lex.adverbs.contains(sentence.code(index))
    {
      index -= 1
    }
    guard
      Lex.presentBes.contains(sentence.code(index))
        || ["has", "have", "remains"].contains(sentence.word(index))
    else { return false }
    return !(max(0, index - 1)..<time).contains { Lex.negations.contains(sentence.code($0)) }
  }
}
