extension ProseSign {
  static func commentClaims(in sentence: Sentence) -> [Found] {
    guard !sentence.links.isEmpty,
      sentence.holds(CommentWords.comments)
        || sentence.words.contains(where: { $0.code == CommentWords.weigh })
    else { return [] }
    if let opening = openingForComment(in: sentence) { return [opening] }
    for index in sentence.words.indices where !sentence.isQuoted(index) {
      guard let words = opening(in: sentence, at: index),
        leavesTime(before: index, in: sentence)
          ? !sentence.isQuestion && !sentence.holds(Lex.suppositions)
          : asksWhether(behind: words, in: sentence)
            || !sentence.isSupposed(at: index, isPresent: true)
      else { continue }
      let links = openedLinks(in: sentence, words, at: index)
      guard !links.isEmpty else { continue }
      let bytes = sentence.bytes(of: words)
      if links.count == 1 {
        return [
          Found(claim: .isOpenForComment([links[0].record]), words: bytes, place: links[0].place)
        ]
      }
      return [Found(claim: .isOpenForComment(links.map(\.record)), words: bytes)]
    }
    return []
  }

  /// `has not closed`, `has yet to close`, `is not over`, `is still running`
  private static func goesOn(
    _ index: Int, _ auxiliaries: Sentence.Auxiliaries, in sentence: Sentence
  ) -> Bool {
    switch sentence.word(index) {
    case "close", "end", "expire":
      return (auxiliaries.start..<index).contains { sentence.word($0) == "yet" }
        && sentence.word(index - 1) == "to" && auxiliaries.hasHave && !auxiliaries.hasHad
    case "over":
      return auxiliaries.isPresentBe && auxiliaries.isNegated && !auxiliaries.hasHave
    case "running":
      return auxiliaries.isPresentBe && !auxiliaries.isNegated
        && (auxiliaries.start..<index).contains { sentence.word($0) == "still" }
    default:
      return auxiliaries.isNegated && auxiliaries.hasHave && !auxiliaries.hasHad
        && !auxiliaries.isModal
    }
  }

  /// The words from a verb in the present on that say that comments can still be made.
  private static func opening(in sentence: Sentence, at index: Int) -> Range<Int>? {
    switch sentence.code(index) {
    case CommentWords.open:
      if let words = openBeside(at: index, in: sentence) { return words }
      guard let start = present(before: index, in: sentence) else { return nil }
      if let end = commentNoun(after: index + 2, in: sentence),
        sentence.code(index + 1) == CommentWords.forCode
      {
        return start..<end
      }
      // "comments are open", "the comment period on the rule remains open"
      guard sentence.code(index + 1) != CommentWords.to,
        let noun = commentSubject(before: start, in: sentence)
      else {
        return nil
      }
      return noun..<index + 1
    // "has opened the rule for comment"
    case let code where CommentWords.opened.contains(code):
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
    // "is out for public comment"
    case let code where code == 0 && sentence.word(index) == "out":
      if let words = openBeside(at: index, in: sentence) { return words }
      guard let start = present(before: index, in: sentence),
        sentence.code(index + 1) == CommentWords.forCode
      else { return nil }
      return commentNoun(after: index + 2, in: sentence).map { start..<$0 }
    // "has until Friday to comment", "there is time to file comments"
    case CommentWords.commentCode where leavesTime(before: index, in: sentence):
      guard ["on", "about", "in"].contains(sentence.word(index + 1)) else { return nil }
      return index..<index + 1
    // "You can still comment on the rule"
    case CommentWords.commentCode:
      let auxiliaries = sentence.auxiliaries(before: index)
      guard auxiliaries.start < index, !auxiliaries.isNegated, !auxiliaries.hasHave,
        (auxiliaries.start..<index).contains(where: {
          CommentWords.mays.contains(sentence.code($0))
        }),
        ["on", "about"].contains(sentence.word(index + 1)),
        CommentWords.commenters.contains(sentence.word(auxiliaries.start - 1))
          || (auxiliaries.start..<index).contains(where: { sentence.word($0) == "still" })
      else { return nil }
      return auxiliaries.start..<index + 1
    // "The public can weigh in on the rule"
    case CommentWords.weigh:
      let auxiliaries = sentence.auxiliaries(before: index)
      guard sentence.word(index + 1) == "in", sentence.word(index + 2) == "on" else { return nil }
      // "have until 31 July to weigh in on the rule"
      if leavesTime(before: index, in: sentence) { return index..<index + 2 }
      guard !auxiliaries.isNegated,
        (auxiliaries.start..<index).contains(where: {
          CommentWords.mays.contains(sentence.code($0))
        }),
        CommentWords.commenters.contains(sentence.word(auxiliaries.start - 1))
      else { return nil }
      return auxiliaries.start..<index + 2
    // "The window for comments has not yet closed"
    case _ where CommentWords.courses.contains(sentence.word(index)):
      let auxiliaries = sentence.auxiliaries(before: index)
      guard goesOn(index, auxiliaries, in: sentence),
        let noun = commentSubject(before: auxiliaries.start, in: sentence),
        sentence.code(noun) != CommentWords.commentsCode
          || sentence.code(noun - 1) == CommentWords.forCode
      else { return nil }
      return noun..<index + 1
    case CommentWords.due:
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
    // "continues to accept comments"
    case let code
    where
      (code == CommentWords.accept || CommentWords.makings.contains(code)
      || CommentWords.bareTakes.contains(sentence.word(index)))
      && ["continues", "continue"].contains(sentence.word(index - 2))
      && sentence.code(index - 1) == CommentWords.to:
      guard let end = commentNoun(after: index + 1, in: sentence),
        sentence.auxiliaries(before: index - 2).isAsserted
      else { return nil }
      return index - 2..<end
    case let code where CommentWords.takings.contains(code):
      guard let end = commentNoun(after: index + 1, in: sentence) else { return nil }
      let auxiliaries = sentence.auxiliaries(before: index)
      guard auxiliaries.isAsserted, auxiliaries.isPresentBe, !auxiliaries.isPastBe else {
        return nil
      }
      return auxiliaries.start..<end
    case let code
    where CommentWords.takes.contains(code)
      || code == 0 && CommentWords.invites.contains(sentence.word(index)):
      guard let end = commentNoun(after: index + 1, in: sentence),
        sentence.auxiliaries(before: index).isAsserted, !sentence.auxiliaries(before: index).hasHave
      else { return nil }
      return index..<end
    case let code where CommentWords.makings.contains(code):
      guard let end = commentNoun(after: index + 1, in: sentence) else { return nil }
      let auxiliaries = sentence.auxiliaries(before: index)
      if leavesTime(before: index, in: sentence) { return index..<end }
      let holdsMay = (auxiliaries.start..<index).contains {
        CommentWords.mays.contains(sentence.code($0))
          || ["should", "must"].contains(sentence.word($0))
      }
      return holdsMay && !auxiliaries.isNegated && !auxiliaries.hasHave
        ? auxiliaries.start..<end : nil
    // "Comments on the rule are welcome"
    case let code where code == 0 && sentence.word(index) == "welcome":
      guard let start = present(before: index, in: sentence),
        let noun = commentSubject(before: start, in: sentence)
      else { return nil }
      return noun..<index + 1
    case let code where code == 0 && CommentWords.made.contains(sentence.word(index)):
      let auxiliaries = sentence.auxiliaries(before: index)
      let holdsMay = (auxiliaries.start..<index).contains {
        CommentWords.mays.contains(sentence.code($0))
          || ["should", "must"].contains(sentence.word($0))
      }
      guard holdsMay, !auxiliaries.isNegated, !auxiliaries.hasHave,
        let noun = commentSubject(before: auxiliaries.start, in: sentence)
      else { return nil }
      return noun..<index + 1
    // "comments on the rule are being accepted"
    case let code where CommentWords.taken.contains(sentence.word(index)) && code == 0:
      let auxiliaries = sentence.auxiliaries(before: index)
      guard auxiliaries.isAsserted, auxiliaries.isPresentBe, !auxiliaries.isPastBe,
        !auxiliaries.hasHave,
        auxiliaries.hasBeen
          || (auxiliaries.start..<index).contains(where: { sentence.word($0) == "still" }),
        let noun = commentSubject(before: auxiliaries.start, in: sentence)
      else { return nil }
      return noun..<index + 1
    case let code where CommentWords.runs.contains(sentence.word(index)) && code == 0:
      guard let noun = commentSubject(before: index, in: sentence),
        sentence.code(noun) != CommentWords.commentsCode
      else {
        return nil
      }
      return noun..<index + 1
    // "The deadline for comments is approaching"
    case let code where code == 0 && CommentWords.nears.contains(sentence.word(index)):
      let auxiliaries = sentence.auxiliaries(before: index)
      guard auxiliaries.isAsserted, !auxiliaries.isPastBe, !auxiliaries.hasHave,
        let noun = commentDeadline(before: auxiliaries.start, in: sentence)
      else { return nil }
      return noun..<index + 1
    default: return nil
    }
  }

  /// `seeks comment on whether the agency should`
  private static func asksWhether(behind words: Range<Int>, in sentence: Sentence) -> Bool {
    sentence.word(words.upperBound) == "on" && sentence.word(words.upperBound + 1) == "whether"
      && !sentence.isQuestion && !sentence.holds(Lexicon.codes("if unless"))
  }

  /// Where `is`, `are`, `remains` or `stays` begins before an adjective; `nil` where it is denied or not
  /// in the present.
  private static func present(before index: Int, in sentence: Sentence) -> Int? {
    var auxiliaries = sentence.auxiliaries(before: index)
    if CommentWords.remaining.contains(sentence.code(auxiliaries.start - 1)) {
      let outer = sentence.auxiliaries(before: auxiliaries.start - 1)
      guard outer.isAsserted, !outer.hasHave, auxiliaries.isAsserted else { return nil }
      return outer.start
    }
    guard auxiliaries.isAsserted, auxiliaries.isPresentBe, !auxiliaries.hasBeen else { return nil }
    auxiliaries.start = min(auxiliaries.start, index)
    return auxiliaries.start
  }
}
