/// Links that only point to the text of what the sentence itself speaks of.
extension CitedSentence {
  /// `The order was revoked in January and never replaced; see [the text]`: what ended is what the link points to, which has
  /// no name of its own.
  var isPointedTo: Bool {
    guard cited.words.allSatisfy({ isGeneric($0) }), !sentence.isQuestion,
      sentence.links.count == 1,
      let mark = (1..<max(1, cited.words.lowerBound)).last(where: {
        sentence.gap(before: $0) == .semicolon
      }),
      (mark..<cited.words.lowerBound).allSatisfy({ isGeneric($0) })
    else { return false }
    let thing = ["the", "this", "that"].contains(sentence.word(0)) ? 1 : 0
    guard thing == 1 ? Self.isThing(sentence.word(1)) : sentence.word(0) == "it",
      let verb = clauses.verbs.first, verb.start == thing + 1, verb.clause >= 0, !verb.isNegated,
      verb.tense.isPast || verb.tense == .perfect || verb.tense == .present, isEnd(verb)
    else { return false }
    return verb.isPassive || words.intransitive.contains(sentence.word(verb.main))
  }

  /// `signed the order, whose text is still worth reading`
  func isOfItsText(_ verb: Clauses.Verb) -> Bool {
    let opener = clauses.clauses[verb.clause].opener
    return sentence.word(opener) == "whose"
      && ["text", "author", "authors", "drafters", "architects", "legacy", "preamble", "history"]
        .contains(sentence.word(opener + 1))
  }

  private func isGeneric(_ index: Int) -> Bool {
    let word = sentence.word(index)
    return Lex.determiners.contains(sentence.code(index)) || Self.isThing(word)
      || Self.pointers.contains(word)
  }

  private static let pointers: Set<String> = [
    "see", "read", "text", "full", "here", "it", "is", "original", "old", "notice", "link", "find",
    "for", "of",
  ]
}
