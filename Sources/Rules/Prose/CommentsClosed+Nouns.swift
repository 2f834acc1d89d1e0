/// Where the words for comments, their period and their deadline are in a sentence.
extension ProseSign {
  /// Where `comments`, `comment period` or `comment window` is the subject of the verb that begins at an index; what
  /// they are on may be between: `Comments on [the rule] are`.
  static func commentSubject(before start: Int, in sentence: Sentence) -> Int? {
    let mark = sentence.gap(before: start)
    guard mark == .comma || mark == .bracket || mark == .dash else {
      return commentSubject(endingAt: start, in: sentence)
    }
    // "Comments on the rule, which the agency issued in March, are due": behind the clause between commas.
    for open in stride(from: start - 1, through: max(1, start - 24), by: -1)
    where sentence.gap(before: open) == mark {
      if let noun = commentSubject(endingAt: open, in: sentence) { return noun }
    }
    return nil
  }

  /// As above, where no mark is between the subject and the verb: `The window for comments has`.
  static func commentSubject(endingAt start: Int, in sentence: Sentence) -> Int? {
    var index = start - 1
    let limit = max(0, start - 14)
    while index >= limit, index + 1 == start || sentence.gap(before: index + 1) < .comma {
      if sentence.code(index) == CommentWords.commentsCode
        || CommentWords.spans.contains(sentence.code(index))
      {
        var noun = index
        if CommentWords.spans.contains(sentence.code(index)) {
          guard CommentWords.comments.contains(sentence.code(index - 1)) else { return nil }
          noun = index - 1
        }
        guard sentence.code(noun - 1) != CommentWords.reply,
          !isGoverned(noun, in: sentence) || sentence.gap(before: noun) >= .comma
            // "the window for comments"
            || sentence.code(noun - 1) == CommentWords.forCode
              && CommentWords.spans.contains(sentence.code(noun - 2)),
          !(max(0, noun - 3)..<noun).contains(where: {
            sentence.word($0) == "no" && sentence.gap(before: $0 + 1) <= .space
          }),
          index + 1 == start || Lex.prepositions.contains(sentence.code(index + 1))
        else { return nil }
        return noun
      }
      index -= 1
    }
    return nil
  }

  /// Whether a preposition is before a noun and its article, inside a clause: `debate over the comment period`.
  private static func isGoverned(_ noun: Int, in sentence: Sentence) -> Bool {
    if Lex.prepositions.contains(sentence.code(noun - 1)) { return true }
    let before = sentence.skipDeterminers(backFrom: noun - 1)
    return before > 0 && before < noun - 1 && Lex.prepositions.contains(sentence.code(before))
      && (before..<noun + 1).allSatisfy { sentence.gap(before: $0) <= .space }
  }

  /// The end of `comments`, with up to four words before it: `public comments`, `a 60-day comment period`; not `reply
  /// comments`.
  static func commentNoun(after index: Int, in sentence: Sentence) -> Int? {
    for place in index..<index + 5 {
      guard place < sentence.words.count, sentence.gap(before: place) <= .hyphen else { return nil }
      if CommentWords.comments.contains(sentence.code(place)) { return place + 1 }
      if sentence.code(place) == CommentWords.reply { return nil }
    }
    return nil
  }

  /// Where the words for a deadline begin as the subject of a verb: `comment deadline`, `deadline for comments`.
  static func commentDeadline(before start: Int, in sentence: Sentence) -> Int? {
    let first = max(0, start - 14)
    guard let noun = (first..<start).last(where: { sentence.code($0) == CommentWords.deadlineCode })
    else {
      return nil
    }
    if CommentWords.comments.contains(sentence.code(noun - 1)) { return noun - 1 }
    return sentence.code(noun + 1) == CommentWords.forCode
      && (noun + 2..<noun + 5).contains { CommentWords.comments.contains(sentence.code($0)) }
      ? noun : nil
  }
}
