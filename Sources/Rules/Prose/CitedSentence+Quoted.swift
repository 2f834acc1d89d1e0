/// Quotations that are only a part of the sentence.
extension CitedSentence {
  /// Whether words in quotation marks say in the present what the link outside them does, or what is done under it: `The
  /// order "binds every lab," the chair said`. That someone said so in the past leaves it a claim about today.
  var isClaimedInQuotation: Bool {
    guard !sentence.isQuoted(cited.words.lowerBound),
      sentence.words.contains(where: \.isQuoted),
      let verb = Clauses(of: sentence.withoutQuotations).verb(over: cited.words),
      sentence.isQuoted(verb.main), verb.tense.isPresent, !verb.isNegated
    else { return false }
    return !sentence.words.indices.contains {
      sentence.isQuoted($0)
        && (isEndWord($0) || ["gone", "over", "history", "longer"].contains(sentence.word($0)))
    }
  }
}

extension Sentence {
  /// The same words as if nobody were quoted.
  fileprivate var withoutQuotations: Sentence {
    var words = words
    for index in words.indices { words[index].isQuoted = false }
    return Sentence(text: text, range: range, words: words, links: links, hasNote: hasNote)
  }
}
