extension ProseSign {
  /// `Completed last week, [the merger] creates`, `Having closed in May, [the merger] gives`.
  static func openingClosing(in sentence: Sentence) -> [Found] {
    guard let opening = sentence.opening(), !sentence.isUnreal(opening), !opening.isHypothetical
    else { return [] }
    let end = opening.words.upperBound
    var index = 0
    while ["having", "been", "newly", "being"].contains(sentence.word(index))
      || Lex.adverbs.contains(sentence.code(index))
    {
      index += 1
    }
    // "Signed in June and closed in September"
    if sentence.word(index).hasSuffix("ed"),
      let and = (index + 1..<end).first(where: { sentence.code($0) == Lex.and }),
      DealWords.closings.contains(sentence.code(and + 1)),
      !DealWords.closings.contains(sentence.code(index))
    {
      index = and + 1
    }
    var last = index
    switch sentence.word(index) {
    case "wrapped": last = sentence.word(index + 1) == "up" ? index + 1 : -1
    case "gone": last = sentence.word(index + 1) == "through" ? index + 1 : -1
    // "Complete with a breakup fee"
    case "complete", "done": last = index > 0 ? index : -1
    default: last = DealWords.closings.contains(sentence.code(index)) ? index : -1
    }
    guard last >= 0, last < end else { return [] }
    let next = last + 1
    // What is closed with an object is another thing: "Having closed its yard".
    guard
      next == end || DealWords.whens.contains(sentence.word(next)) || sentence.isTime(next)
    else { return [] }
    // "Completed in 2027, the merger will be"
    let verb = opening.link.words.upperBound
    // "Concluded after a year of talks, the merger must be approved"
    if (verb..<verb + 3).contains(where: {
      ["must", "needs", "awaits", "still", "yet", "may"].contains(sentence.word($0))
    }) {
      return []
    }
    let isComing = ["will", "should"].contains(sentence.word(verb))
    guard !isComing || (next..<end).contains(where: isBefore), !isOnDays(next, in: sentence)
    else { return [] }
    func isBefore(_ place: Int) -> Bool {
      ["last", "yesterday", "earlier", "ago", "this"].contains(sentence.word(place))
    }
    return [
      Found(
        claim: .isClosed([opening.link.record]), words: sentence.bytes(of: 0..<last + 1),
        place: opening.link.place)
    ]
  }

  /// `Closed on Sundays`
  private static func isOnDays(_ index: Int, in sentence: Sentence) -> Bool {
    sentence.word(index) == "on" && sentence.word(index + 1).hasSuffix("days")
  }
}
