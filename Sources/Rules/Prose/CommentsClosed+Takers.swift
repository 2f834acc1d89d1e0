/// Agencies that are said to ask for comments or to take them: `The agency is accepting comments`.
extension ProseSign {
  /// Whether a word is what someone `continues to` do with comments: `accept` in `continues to accept comments`.
  static func continuesTo(at index: Int, _ code: Lexicon.Code, in sentence: Sentence) -> Bool {
    (code == CommentWords.accept || CommentWords.makings.contains(code)
      || CommentWords.bareTakes.contains(sentence.word(index)))
      && ["continues", "continue"].contains(sentence.word(index - 2))
      && sentence.code(index - 1) == CommentWords.to
  }

  /// An agency takes comments for longer: `continues to accept comments`.
  static func continuesTakingComments(at index: Int, in sentence: Sentence) -> Range<Int>? {
    guard let end = commentNoun(after: index + 1, in: sentence),
      sentence.auxiliaries(before: index - 2).isAsserted
    else { return nil }
    return index - 2..<end
  }

  /// An agency takes comments now: `is accepting comments`.
  static func isTakingComments(at index: Int, in sentence: Sentence) -> Range<Int>? {
    guard let end = commentNoun(after: index + 1, in: sentence) else { return nil }
    let auxiliaries = sentence.auxiliaries(before: index)
    guard auxiliaries.isAsserted, auxiliaries.isPresentBe, !auxiliaries.isPastBe else {
      return nil
    }
    return auxiliaries.start..<end
  }

  /// An agency or a document asks for comments: `seeks comment`, `invites written comments`.
  static func takesComments(at index: Int, in sentence: Sentence) -> Range<Int>? {
    guard let end = commentNoun(after: index + 1, in: sentence),
      sentence.auxiliaries(before: index).isAsserted, !sentence.auxiliaries(before: index).hasHave
    else { return nil }
    return index..<end
  }

  /// Comments are taken: `comments on [the rule] are being accepted`, `are still welcomed`.
  static func commentsAreTaken(at index: Int, in sentence: Sentence) -> Range<Int>? {
    let auxiliaries = sentence.auxiliaries(before: index)
    guard auxiliaries.isAsserted, auxiliaries.isPresentBe, !auxiliaries.isPastBe,
      !auxiliaries.hasHave,
      auxiliaries.hasBeen || holdsStill(auxiliaries.start..<index, in: sentence),
      let noun = commentSubject(before: auxiliaries.start, in: sentence)
    else { return nil }
    return noun..<index + 1
  }

  /// Comments are wanted: `Comments on [the rule] are welcome`.
  static func welcomeComments(at index: Int, in sentence: Sentence) -> Range<Int>? {
    guard let start = present(before: index, in: sentence),
      let noun = commentSubject(before: start, in: sentence)
    else { return nil }
    return noun..<index + 1
  }
}
