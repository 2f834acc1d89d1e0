/// People who are said to be able to comment: `The public can still comment on the rule`.
extension ProseSign {
  /// People can comment: `You can still comment on [the rule]`, `has until Friday to comment on [the rule]`.
  static func mayComment(at index: Int, in sentence: Sentence) -> Range<Int>? {
    if leavesTime(before: index, in: sentence) {
      guard ["on", "about", "in"].contains(sentence.word(index + 1)) else { return nil }
      return index..<index + 1
    }
    let auxiliaries = sentence.auxiliaries(before: index)
    guard auxiliaries.start < index, !auxiliaries.isNegated, !auxiliaries.hasHave,
      holdsMay(auxiliaries.start..<index, in: sentence),
      ["on", "about"].contains(sentence.word(index + 1)),
      CommentWords.commenters.contains(sentence.word(auxiliaries.start - 1))
        || holdsStill(auxiliaries.start..<index, in: sentence)
    else { return nil }
    return auxiliaries.start..<index + 1
  }

  /// People can say what they think: `The public can weigh in on [the rule]`, `have until 31 July to weigh in on it`.
  static func mayWeighIn(at index: Int, in sentence: Sentence) -> Range<Int>? {
    let auxiliaries = sentence.auxiliaries(before: index)
    guard sentence.word(index + 1) == "in", sentence.word(index + 2) == "on" else { return nil }
    if leavesTime(before: index, in: sentence) { return index..<index + 2 }
    guard !auxiliaries.isNegated, holdsMay(auxiliaries.start..<index, in: sentence),
      CommentWords.commenters.contains(sentence.word(auxiliaries.start - 1))
    else { return nil }
    return auxiliaries.start..<index + 2
  }

  /// People can send comments: `may submit comments`, `there is time to file comments`.
  static func maySubmitComments(at index: Int, in sentence: Sentence) -> Range<Int>? {
    guard let end = commentNoun(after: index + 1, in: sentence) else { return nil }
    let auxiliaries = sentence.auxiliaries(before: index)
    if leavesTime(before: index, in: sentence) { return index..<end }
    return holdsMayOrMust(auxiliaries.start..<index, in: sentence) && !auxiliaries.isNegated
      && !auxiliaries.hasHave
      ? auxiliaries.start..<end : nil
  }

  /// Comments can be sent: `Comments on [the rule] must be filed by June`.
  static func commentsMayBeSent(at index: Int, in sentence: Sentence) -> Range<Int>? {
    let auxiliaries = sentence.auxiliaries(before: index)
    guard holdsMayOrMust(auxiliaries.start..<index, in: sentence), !auxiliaries.isNegated,
      !auxiliaries.hasHave,
      let noun = commentSubject(before: auxiliaries.start, in: sentence)
    else { return nil }
    return noun..<index + 1
  }

  /// Whether `can` or `may` is among auxiliaries.
  private static func holdsMay(_ words: Range<Int>, in sentence: Sentence) -> Bool {
    words.contains { CommentWords.mays.contains(sentence.code($0)) }
  }

  /// Whether `can`, `may`, `should` or `must` is among auxiliaries.
  private static func holdsMayOrMust(_ words: Range<Int>, in sentence: Sentence) -> Bool {
    words.contains {
      CommentWords.mays.contains(sentence.code($0))
        || ["should", "must"].contains(sentence.word($0))
    }
  }
}
