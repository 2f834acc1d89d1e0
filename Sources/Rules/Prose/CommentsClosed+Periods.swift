/// Comment periods that are said to be open, to run or to end: `the comment period runs until June`.
extension ProseSign {
  /// Something is open: `[the rule] is open for comment`, `comments are open`, `the comment period on [the rule] remains
  /// open`, `[the rule], still open for comment,`.
  static func openPeriod(at index: Int, in sentence: Sentence) -> Range<Int>? {
    if let words = openBeside(at: index, in: sentence) { return words }
    guard let start = present(before: index, in: sentence) else { return nil }
    if let end = commentNoun(after: index + 2, in: sentence),
      sentence.code(index + 1) == CommentWords.forCode
    {
      return start..<end
    }
    guard sentence.code(index + 1) != CommentWords.to,
      let noun = commentSubject(before: start, in: sentence)
    else { return nil }
    return noun..<index + 1
  }

  /// Someone has opened it: `has opened [the rule] for comment`.
  static func openedPeriod(at index: Int, in sentence: Sentence) -> Range<Int>? {
    let auxiliaries = sentence.auxiliaries(before: index)
    guard auxiliaries.hasHave, !auxiliaries.hasHad, auxiliaries.isAsserted,
      let link = sentence.links.first(where: { link in
        link.words.lowerBound > index
          && (index + 1..<link.words.lowerBound).allSatisfy {
            Lex.determiners.contains(sentence.code($0))
          }
      }), ["for", "to"].contains(sentence.word(link.words.upperBound)),
      let end = commentNoun(after: link.words.upperBound + 1, in: sentence)
    else { return nil }
    return auxiliaries.start..<end
  }

  /// A draft is with the public: `[the rule] is out for public comment`.
  static func outForComment(at index: Int, in sentence: Sentence) -> Range<Int>? {
    if let words = openBeside(at: index, in: sentence) { return words }
    guard let start = present(before: index, in: sentence),
      sentence.code(index + 1) == CommentWords.forCode
    else { return nil }
    return commentNoun(after: index + 2, in: sentence).map { start..<$0 }
  }

  /// A period has not ended: `The window for comments has not yet closed`, `The comment period on [the rule], which is
  /// running,`, `Comments close next month`.
  static func runningPeriod(at index: Int, in sentence: Sentence) -> Range<Int>? {
    if let words = closingComments(at: index, in: sentence) { return words }
    let auxiliaries = sentence.auxiliaries(before: index)
    guard goesOn(index, auxiliaries, in: sentence),
      let noun = periodOfRelative(before: auxiliaries.start, in: sentence)
        ?? commentSubject(before: auxiliaries.start, in: sentence),
      sentence.code(noun) != CommentWords.commentsCode
        || sentence.code(noun - 1) == CommentWords.forCode
    else { return nil }
    return noun..<index + 1
  }

  /// A period has a day on which it ends: `The comment period runs until June`.
  static func periodRuns(at index: Int, in sentence: Sentence) -> Range<Int>? {
    if sentence.isTime(index + 1)
      || ["in", "on", "at", "until", "through"].contains(sentence.word(index + 1)),
      let noun = periodOfRelative(before: index, in: sentence)
    {
      return noun..<index + 1
    }
    guard let noun = commentSubject(before: index, in: sentence),
      sentence.code(noun) != CommentWords.commentsCode
    else { return nil }
    return noun..<index + 1
  }

  /// Whether a verb or adverb says that a period goes on: `has not closed`, `has yet to close`, `is not over`, `is
  /// running`.
  private static func goesOn(
    _ index: Int, _ auxiliaries: Sentence.Auxiliaries, in sentence: Sentence
  ) -> Bool {
    switch sentence.word(index) {
    case "close", "end", "expire":
      return (auxiliaries.start..<index).contains { sentence.word($0) == "yet" }
        && sentence.word(index - 1) == "to" && auxiliaries.hasHave && !auxiliaries.hasHad
    case "over":
      return auxiliaries.isPresentBe && auxiliaries.isNegated && !auxiliaries.hasHave
    case "running", "ongoing", "underway", "under":
      return auxiliaries.isPresentBe && auxiliaries.isAsserted
    default:
      return auxiliaries.isNegated && auxiliaries.hasHave && !auxiliaries.hasHad
        && !auxiliaries.isModal
    }
  }

  /// Where `is`, `are`, `remains` or `stays` begins before an adjective: `is` in `is still open`; `nil` where it is
  /// denied or not in the present.
  static func present(before index: Int, in sentence: Sentence) -> Int? {
    let auxiliaries = sentence.auxiliaries(before: index)
    if CommentWords.remaining.contains(sentence.code(auxiliaries.start - 1)) {
      let outer = sentence.auxiliaries(before: auxiliaries.start - 1)
      guard outer.isAsserted, !outer.hasHave, auxiliaries.isAsserted else { return nil }
      return outer.start
    }
    guard auxiliaries.isAsserted, auxiliaries.isPresentBe, !auxiliaries.hasBeen else { return nil }
    return auxiliaries.start
  }

  /// Whether `still` is among words: `are still accepted`.
  static func holdsStill(_ words: Range<Int>, in sentence: Sentence) -> Bool {
    words.contains { sentence.word($0) == "still" }
  }
}
