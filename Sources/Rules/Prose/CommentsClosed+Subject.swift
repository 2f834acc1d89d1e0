/// Which of a sentence's links is said to be open for comment.
extension ProseSign {
  /// The links that are open: the subject (`[the rule] is open`), else what the comments are on (`comments on [the
  /// rule] are due`), else all links of the clause, unless something else is said to be open.
  ///
  /// - Parameters:
  ///   - words: Those that say so.
  ///   - main: The one of them that decides, such as `open`.
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
      let first = sentence.skipDeterminers(from: on + 1)
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
      }), !sentence.isGoverned(subject),
        !sentence.isInNarrowingClause(subject.words.lowerBound)
      {
        return [subject]
      }
      // "The docket for the rule is open for comment": of the subject, and not set off from it.
      let part = links.last { link in
        link.words.upperBound <= words.lowerBound && words.lowerBound - link.words.upperBound < 2
          && sentence.gap(before: link.words.upperBound) <= .space
          && CommentWords.parts.contains(sentence.code(sentence.wordBefore(link)))
          && sentence.wordBefore(link) > begin
          && ["docket", "record", "window", "period", "file"].contains(
            sentence.word(sentence.wordBefore(link) - 1))
      }
      return part.map { [$0] } ?? []
    }
    // "is accepting comments on its budget"
    let next = words.upperBound
    if sentence.code(main) != CommentWords.due, sentence.word(main) != "close",
      !CommentWords.runs.contains(sentence.word(main)),
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
      !CommentWords.contrasts.contains(sentence.word(sentence.wordBefore($0)))
    }
  }

  /// Whether comments are on something without a link, and the link is in a clause between commas: `Comments on the
  /// budget, which accompanies [the rule], are due`.
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
}
