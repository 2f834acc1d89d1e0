/// Time that is left to comment: `has until Friday to`, `comments are due in June`.
extension ProseSign {
  /// Whether the words before a verb leave time for it: `has until Friday to [comment]`, `there is still time to [file]`.
  static func leavesTime(before index: Int, in sentence: Sentence) -> Bool {
    guard sentence.code(index - 1) == CommentWords.to else { return false }
    if CommentWords.chances.contains(sentence.word(index - 2)),
      hasTime(index - 2, in: sentence) || isNotMissed(index - 2, in: sentence)
    {
      return true
    }
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

  /// Whether readers are told to use a chance: `Don't miss your chance to [comment]`; not `Those who miss the chance`.
  private static func isNotMissed(_ chance: Int, in sentence: Sentence) -> Bool {
    let verb = wordBefore(time: chance, in: sentence)
    guard ["miss", "lose", "waste"].contains(sentence.word(verb)) else { return false }
    return sentence.word(verb - 1) == "never"
      || ["not", "n't"].contains(sentence.word(verb - 1)) && sentence.word(verb - 2) == "do"
  }

  /// The index of the word before a time or a chance and what tells how much it is: `has` in `has only two more weeks`.
  private static func wordBefore(time: Int, in sentence: Sentence) -> Int {
    var index = time - 1
    while index >= 0,
      CommentWords.quantities.contains(sentence.word(index)) || sentence.words[index].hasDigit
        || Lex.determiners.contains(sentence.code(index))
        || Lex.adverbs.contains(sentence.code(index))
    {
      index -= 1
    }
    return index
  }

  /// Whether a sentence says that there is time: `There is still ample time`, `has some time left`, `have a chance`; not
  /// `have asked for more time`, `refused to extend the time`.
  private static func hasTime(_ time: Int, in sentence: Sentence) -> Bool {
    let index = wordBefore(time: time, in: sentence)
    guard
      Lex.presentBes.contains(sentence.code(index))
        || ["has", "have", "remains"].contains(sentence.word(index)),
      // "will have 60 days"
      !Lex.modals.contains(sentence.code(index - 1))
    else { return false }
    return !(max(0, index - 1)..<time).contains { Lex.negations.contains(sentence.code($0)) }
  }

  /// Comments have a day: `Comments on [the rule] are due in June`.
  static func dueComments(at index: Int, in sentence: Sentence) -> Range<Int>? {
    // "is due to act by June", but "are due to the agency by June"
    if sentence.code(index + 1) == CommentWords.to,
      !Lex.determiners.contains(sentence.code(index + 2)), !sentence.isCapital(index + 2)
    {
      return nil
    }
    guard let start = present(before: index, in: sentence),
      let noun = commentSubject(before: start, in: sentence),
      // "received 1,200 comments on the rule, which is due in June"
      sentence.code(noun) != CommentWords.commentsCode
        || !["is", "'s"].contains(sentence.word(start))
    else { return nil }
    return noun..<index + 1
  }

  /// The day is near: `The deadline for comments is approaching`.
  static func deadlineNears(at index: Int, in sentence: Sentence) -> Range<Int>? {
    let auxiliaries = sentence.auxiliaries(before: index)
    guard auxiliaries.isAsserted, !auxiliaries.isPastBe, !auxiliaries.hasHave,
      let noun = commentDeadline(before: auxiliaries.start, in: sentence)
    else { return nil }
    return noun..<index + 1
  }
}
