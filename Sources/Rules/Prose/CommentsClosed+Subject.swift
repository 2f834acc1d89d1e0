extension ProseSign {
  /// What is open: the subject, else what the comments are on, else the links of the clause where nothing
  /// else is said to be open.
  static func openedLinks(
    in sentence: Sentence, _ words: Range<Int>, at main: Int
  ) -> [Sentence.Link] {
    if CommentWords.opened.contains(sentence.code(main)) {
      return sentence.links.filter { words.contains($0.words.lowerBound) }
    }
    let isAboutComments =
      CommentWords.comments.contains(sentence.code(words.lowerBound))
      || sentence.code(main) == CommentWords.due
      || sentence.code(main) == CommentWords.commentCode
      || words.contains {
        CommentWords.takers.contains(sentence.code($0))
          || $0 == main && sentence.word($0) == "accept"
          || CommentWords.invites.contains(sentence.word($0))
          || sentence.code($0) == CommentWords.deadlineCode
      }
    var (begin, end) = (words.lowerBound, words.upperBound)
    while begin > 0, sentence.gap(before: begin) != .semicolon { begin -= 1 }
    while end < sentence.words.count, sentence.gap(before: end) != .semicolon { end += 1 }
    let links = sentence.links.filter { begin <= $0.words.lowerBound && $0.words.upperBound <= end }
    // "The docket remains open for comment on the rule", "have until Friday to weigh in on it"
    let on = words.upperBound
    if sentence.code(main) == CommentWords.weigh || sentence.code(main) == CommentWords.open,
      ["on", "about"].contains(sentence.word(on)), on < end
    {
      var first = on + 1
      while Lex.determiners.contains(sentence.code(first)) { first += 1 }
      let object = links.filter {
        $0.words.lowerBound == first || $0.words.contains(on + 1)
      }
      // "The rule is open for comment on its costs"
      if !object.isEmpty || sentence.code(main) == CommentWords.weigh { return object }
    }
    if let beside = links.last(where: { isBeside($0, words, in: sentence) }) { return [beside] }
    if !isAboutComments {
      let subjects = sentence.subjects(before: words.lowerBound)
      if let subject = subjects.last { return [subject] }
      if let subject = links.last(where: {
        $0.words.upperBound <= words.lowerBound && words.lowerBound - $0.words.upperBound < 2
      }), !sentence.isGoverned(subject) {
        return [subject]
      }
      // "The docket for the rule is open for comment": of the subject, and not set off from it.
      let part = links.last { link in
        link.words.upperBound <= words.lowerBound && words.lowerBound - link.words.upperBound < 2
          && sentence.gap(before: link.words.upperBound) <= .space
          && CommentWords.parts.contains(sentence.code(governor(of: link, in: sentence)))
          && governor(of: link, in: sentence) > begin
          && ["docket", "record", "window", "period", "file"].contains(
            sentence.word(governor(of: link, in: sentence) - 1))
      }
      return part.map { [$0] } ?? []
    }
    // "is accepting comments on its budget"
    let next = words.upperBound
    if sentence.code(main) != CommentWords.due, !CommentWords.runs.contains(sentence.word(main)),
      ["on", "about", "regarding"].contains(sentence.word(next)),
      !["whether", "how", "what", "which", "if"].contains(sentence.word(next + 1)),
      !links.contains(where: { link in
        next < link.words.lowerBound && link.words.lowerBound < next + 5
          && !(next + 1..<link.words.lowerBound).contains {
            Lex.prepositions.contains(sentence.code($0)) || sentence.gap(before: $0) >= .comma
          }
      })
    {
      return []
    }
    if isOnOther(words, links, in: sentence) { return [] }
    let object = links.first { link in
      link.words.lowerBound > words.lowerBound
        && (max(0, link.words.lowerBound - 3)..<link.words.lowerBound).contains {
          CommentWords.objectMarks.contains(sentence.code($0))
        }
    }
    if let object { return [object] }
    return links.filter {
      !CommentWords.contrasts.contains(sentence.word(governor(of: $0, in: sentence)))
    }
  }

  /// `Comments on the budget, which accompanies the rule, are due`: the link is in the clause between commas.
  private static func isOnOther(
    _ words: Range<Int>, _ links: [Sentence.Link], in sentence: Sentence
  ) -> Bool {
    let noun = words.lowerBound
    guard CommentWords.comments.contains(sentence.code(noun)),
      let mark = (noun + 1..<words.upperBound).first(where: { sentence.gap(before: $0) >= .comma }),
      let on = (noun + 1..<mark).first(where: {
        CommentWords.objectMarks.contains(sentence.code($0))
      })
    else { return false }
    return !links.contains { on < $0.words.lowerBound && $0.words.lowerBound < mark }
  }

  /// The word before a link and its articles.
  private static func governor(of link: Sentence.Link, in sentence: Sentence) -> Int {
    var index = link.words.lowerBound - 1
    while Lex.determiners.contains(sentence.code(index)) { index -= 1 }
    return index
  }

  /// `comments`, or `comment period` and `comment window`, that is the subject of a verb; what they are on
  /// may stand between.
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

  private static func commentSubject(endingAt start: Int, in sentence: Sentence) -> Int? {
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
          !Lex.prepositions.contains(sentence.code(noun - 1))
            || sentence.gap(before: noun) >= .comma
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

  /// The end of `[public, written, …] comments`.
  static func commentNoun(after index: Int, in sentence: Sentence) -> Int? {
    // "a 60-day comment period"
    for place in index..<index + 5 {
      guard place < sentence.words.count, sentence.gap(before: place) <= .hyphen else { return nil }
      if CommentWords.comments.contains(sentence.code(place)) { return place + 1 }
      if sentence.code(place) == CommentWords.reply { return nil }
    }
    return nil
  }

  /// `comment deadline`, `deadline for comments`, as the subject of a verb.
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
