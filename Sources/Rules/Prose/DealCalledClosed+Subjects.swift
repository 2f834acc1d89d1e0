/// Which links are said to have closed, where another noun may be the subject.
extension ProseSign {
  /// The links that are the subject of a verb of closing: `[The merger] closed`; not `The bond sale that finances [the
  /// merger] closed`, nor `The bond sale financing [the merger] closed`.
  static func closedLinks(before verb: Int, in sentence: Sentence) -> [Sentence.Link] {
    let subjects = sentence.subjects(before: verb, tails: Lex.dealNouns)
    // "Those that feared the merger were right: it closed"
    return sentence.code(verb - 1) == Lex.it
      ? subjects : subjects.filter { !isObject($0, in: sentence) }
  }

  /// Whether a link is the object in a relative clause or of a participle: `that finances [the merger]`, `whose proceeds
  /// fund [the merger]`, `financing [the merger]`.
  private static func isObject(_ link: Sentence.Link, in sentence: Sentence) -> Bool {
    let verb = sentence.wordBefore(link)
    guard verb > 0, sentence.gap(before: link.words.lowerBound) <= .space else { return false }
    if sentence.code(verb) == DealWords.financing { return true }
    let code = sentence.code(verb)
    // "a year that saw the merger completed"
    guard
      !["as", "saw", "sees", "had", "has", "have", "left", "made"].contains(sentence.word(verb)),
      !sentence.isCapital(verb), !DealWords.sayings.contains(sentence.word(verb)),
      !Lex.prepositions.contains(code), !Lex.conjunctions.contains(code),
      !Lex.relatives.contains(code), !Lex.adverbs.contains(code)
    else { return false }
    var index = verb - 1
    while index > 0, verb - index < 6, sentence.gap(before: index + 1) <= .hyphen {
      if Lex.relatives.contains(sentence.code(index)) || sentence.word(index) == "whose" {
        return !DealWords.sayings.contains(sentence.word(index - 1))
      }
      index -= 1
    }
    return false
  }
}
