/// Records that are said to be open for comment without a verb: `Still open for comment, [the notice] would`.
extension ProseSign {
  /// The claim of the words that open a sentence: `Still open for comment, [the notice]`, `Out for public comment
  /// until June, [the notice]`.
  static func openingForComment(in sentence: Sentence) -> Found? {
    guard let opening = sentence.opening() else { return nil }
    var index = 0
    while isStill(index, in: sentence) { index += 1 }
    guard let words = openWords(at: index, in: sentence),
      words.upperBound <= opening.words.upperBound,
      !sentence.isQuestion, !sentence.isUnreal(opening, isPending: true)
    else { return nil }
    return Found(
      claim: .isOpenForComment([opening.link.record]),
      words: sentence.bytes(of: 0..<words.upperBound), place: opening.link.place)
  }

  /// The words between marks behind a link: `[the notice], now out for comment,`; not `, no longer open for comment,`
  /// nor `, once open`.
  static func openBeside(at index: Int, in sentence: Sentence) -> Range<Int>? {
    guard let words = openWords(at: index, in: sentence) else { return nil }
    var start = index
    while start > 0, sentence.gap(before: start) <= .space, isStill(start - 1, in: sentence) {
      start -= 1
    }
    guard [.comma, .dash, .bracket].contains(sentence.gap(before: start)),
      sentence.links.contains(where: { $0.words.upperBound == start }),
      let close = (words.upperBound..<words.upperBound + 8).first(where: {
        sentence.gap(before: $0) >= .comma
      }), sentence.gap(before: close) < .semicolon
    else { return nil }
    return start..<words.upperBound
  }

  /// Whether a link is right before words that a mark sets off from it: `[the notice], now out for comment,`.
  static func isBeside(
    _ link: Sentence.Link, _ words: Range<Int>, in sentence: Sentence
  ) -> Bool {
    link.words.upperBound == words.lowerBound && sentence.gap(before: words.lowerBound) >= .comma
      && (isStill(words.lowerBound, in: sentence)
        || openWords(at: words.lowerBound, in: sentence) != nil)
  }

  /// The words of `open for comment` or `out for public comment` that begin at an index.
  private static func openWords(at index: Int, in sentence: Sentence) -> Range<Int>? {
    guard sentence.code(index) == CommentWords.open || sentence.word(index) == "out",
      sentence.code(index + 1) == CommentWords.forCode
    else { return nil }
    return commentNoun(after: index + 2, in: sentence).map { index..<$0 }
  }

  /// Whether an adverb says that something is so now: `still`, `newly`.
  private static func isStill(_ index: Int, in sentence: Sentence) -> Bool {
    ["still", "now", "currently", "already", "again", "newly"].contains(sentence.word(index))
  }
}
