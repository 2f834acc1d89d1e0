/// Comment periods that are said to go on, or to end on a day to come.
extension ProseSign {
  /// A period goes on: `The comment period on [the rule] continues through June`.
  static func periodContinues(at index: Int, in sentence: Sentence) -> Range<Int>? {
    guard sentence.auxiliaries(before: index).start == index,
      sentence.gap(before: index + 1) > .space
        || ["until", "through", "into", "for", "this", "next"].contains(sentence.word(index + 1)),
      let noun = commentSubject(before: index, in: sentence),
      sentence.code(noun) != CommentWords.commentsCode
    else { return nil }
    return noun..<index + 1
  }

  /// Comments have a last day: `Comments on [the rule] close next month`, `Comments close soon`; not `Comments on [the rule]
  /// come close to a record`.
  static func closingComments(at index: Int, in sentence: Sentence) -> Range<Int>? {
    guard sentence.word(index) == "close",
      sentence.isTime(index + 1)
        || ["in", "on", "at", "soon", "within", "tomorrow"].contains(sentence.word(index + 1))
    else { return nil }
    if sentence.code(index - 1) == CommentWords.commentsCode { return index - 1..<index + 1 }
    guard let link = sentence.links.last(where: { $0.words.upperBound == index }) else {
      return nil
    }
    let on = sentence.wordBefore(link)
    return CommentWords.objectMarks.contains(sentence.code(on))
      && sentence.code(on - 1) == CommentWords.commentsCode ? on - 1..<index + 1 : nil
  }

  /// The noun of a comment period that a clause between commas is about: `The comment period on [the rule], which is`.
  static func periodOfRelative(before start: Int, in sentence: Sentence) -> Int? {
    guard sentence.word(start - 1) == "which", sentence.gap(before: start - 1) == .comma,
      let noun = commentSubject(endingAt: start - 1, in: sentence)
    else { return nil }
    return CommentWords.spans.contains(sentence.code(noun + 1)) ? noun : nil
  }
}
