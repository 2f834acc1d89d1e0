/// Nouns of closing: `the closing of the merger`.
extension ProseSign {
  /// The claims of `closing` and `completion`: `following the closing of [the merger]`, `announced the completion of
  /// [the merger]`, `since closing [the merger]`.
  static func completionClaims(in sentence: Sentence, at index: Int) -> [Found] {
    guard sentence.gap(before: index + 1) <= .space else { return [] }
    guard sentence.word(index + 1) == "of" else {
      return gerund(in: sentence, at: index).map { [$0] } ?? []
    }
    guard let link = sentence.link(at: index + 2), !sentence.isSupposed(at: index, isPresent: false)
    else { return [] }
    var begin = index - 1
    while Lex.determiners.contains(sentence.code(begin))
      || ["successful", "formal", "official"].contains(sentence.word(begin))
    {
      begin -= 1
    }
    let word = sentence.word(begin)
    let isSaid =
      ["announced", "announces", "reported", "celebrated"].contains(word)
      && sentence.auxiliaries(before: begin).isAsserted
    // "Following the closing of the merger, Acme will": what follows may be expected.
    let isPast =
      word == "following"
      && !sentence.words.contains {
        DealWords.tenses.contains($0.code)
          || DealWords.plans.contains(sentence.string($0.range).lowercased())
      }
    guard isSaid || isPast || isDated(link, after: word, at: begin, in: sentence) else { return [] }
    return [
      Found(
        claim: .isClosed([link.record]), words: sentence.bytes(of: index..<index + 1),
        place: link.place)
    ]
  }

  /// Whether a past time follows, and a verb in the past: `After the closing of [the merger] last month, the stock
  /// left`, `The completion of [it] in May made`.
  private static func isDated(
    _ link: Sentence.Link, after word: String, at begin: Int, in sentence: Sentence
  ) -> Bool {
    let time = link.words.upperBound
    guard begin < 1, begin < 0 || word == "after" else { return false }
    let isPast =
      sentence.word(time) == "last" || sentence.word(time) == "yesterday"
      || sentence.word(time) == "in" && sentence.isCapital(time + 1)
    let clauses = Clauses(of: sentence)
    return isPast
      && clauses.verbs.contains { $0.start > time && $0.tense.isPast && $0.clause >= 0 }
      && !clauses.verbs.contains { $0.tense == .modal || $0.tense == .would }
  }
}
