/// What a verb of closing has as its object or subject.
extension ProseSign {
  /// The object of a verb of closing.
  enum ClosingObject {
    /// `closed in May`.
    case nothing
    /// `closed a loan`.
    case other
    /// The deal in other words: `the merger`, `it`.
    case deal
    case link(Sentence.Link)
  }

  /// What was closed, behind a verb: `closed [the merger]`, `completed its purchase of Gridco ([terms])`.
  static func closingObject(of verb: Int, in sentence: Sentence) -> ClosingObject {
    var index = verb + 1
    guard sentence.gap(before: index) <= .space else { return .nothing }
    // "closed on the merger"
    if sentence.word(index) == "on" {
      if let link = sentence.link(at: index + 1) { return .link(link) }
    }
    if Lex.times.contains(sentence.code(index)) || sentence.isTime(index)
      || sentence.word(index) == "too"
    {
      return .nothing
    }
    if isVerbBehindFact(index, of: verb, in: sentence) { return .nothing }
    if sentence.code(index) == DealWords.it { return .deal }
    var sawDeal = false
    var isDefinite = false
    // "the sale of a mine" is another deal.
    var isOpen = false
    // "its merger with Solar One"
    var isNamed = false
    // "the financing for the deal"
    var isMoney = false
    while index < sentence.words.count, sentence.gap(before: index) <= .hyphen || index == verb + 1
    {
      if let link = sentence.links.first(where: { $0.words.contains(index) }) {
        return isMoney ? .other : .link(link)
      }
      let code = sentence.code(index)
      if sentence.isCapital(index), isOpen { (isOpen, isNamed) = (false, true) }
      isMoney = isMoney || code == DealWords.financing
      if Lex.dealNouns.contains(code) {
        sawDeal = true
      } else if Lex.determiners.contains(code) {
        if sawDeal { break }
        isDefinite = isDefinite || DealWords.definite.contains(code)
      } else if DealWords.joints.contains(code), sawDeal {
        // "its purchase of …"
        isOpen = true
      } else if sentence.isCapital(index) || sentence.words[index].hasDigit
        || Lex.scales.contains(code) || sentence.code(index) == Lex.possessive
        || DealWords.dealModifiers.contains(sentence.word(index))
      {
        // Names, amounts and common modifiers of 'merger'.
      } else {
        break
      }
      index += 1
    }
    // "closed the acquisition of Gridco ([terms])", "closed its purchase of Gridco, the merger,"
    if sawDeal, isDefinite || isNamed, let link = beside(index, in: sentence) { return .link(link) }
    // A named deal is one of the linked deals only if it is done under one of them.
    if isNamed || isMoney, !isUnderLink(verb, until: index, in: sentence) { return .other }
    return sawDeal && isDefinite && !isOpen ? .deal : .other
  }

  /// Whether the verb behind `closed` is that of the sentence: `News that [the merger] has closed lifted the stock`.
  private static func isVerbBehindFact(
    _ index: Int, of verb: Int, in sentence: Sentence
  ) -> Bool {
    guard
      let fact = (max(0, verb - 12)..<verb).last(where: {
        DealWords.facts.contains(sentence.word($0)) && sentence.word($0 + 1) == "that"
      })
    else { return false }
    return !(fact + 1...index).contains { sentence.gap(before: $0) >= .comma }
      && !Lex.modals.contains(sentence.code(index))
      && (sentence.isVerb(index) || ClauseWords.thirds.contains(sentence.word(index))
        || Clauses(of: sentence).verbs.contains { $0.clause >= 0 && $0.start == index })
  }

  /// The link in brackets or between commas after a phrase.
  private static func beside(_ end: Int, in sentence: Sentence) -> Sentence.Link? {
    guard end < sentence.words.count, sentence.gap(before: end) >= .comma,
      sentence.gap(before: end) < .semicolon
    else { return nil }
    let first = sentence.skipDeterminers(from: end)
    return sentence.links.first {
      ($0.words.lowerBound == first || $0.words.lowerBound == end)
        && sentence.gap(before: $0.words.upperBound) >= .comma
    }
  }

  /// Whether a deal is done under a linked one: `completed the purchase of the mine under [the agreement]`.
  private static func isUnderLink(
    _ verb: Int, until end: Int, in sentence: Sentence
  ) -> Bool {
    sentence.links.contains { link in
      let before = sentence.wordBefore(link)
      return sentence.word(before) == "under" && (before == end || before < verb)
    }
  }

  /// Whether a deal in other words is the subject of a verb: `the merger`, `their all-stock deal`.
  static func isDeal(before start: Int, in sentence: Sentence) -> Bool {
    guard sentence.gap(before: start) <= .space, Lex.dealNouns.contains(sentence.code(start - 1))
    else {
      return false
    }
    var index = start - 2
    let limit = start - 6
    while index > limit, index >= 0, sentence.gap(before: index + 1) <= .hyphen {
      if DealWords.definite.contains(sentence.code(index)) {
        return begins(index, in: sentence)
      }
      guard
        DealWords.dealModifiers.contains(sentence.word(index)) || sentence.isCapital(index)
          || sentence.words[index].hasDigit || Lex.scales.contains(sentence.code(index))
          || sentence.code(index) == Lex.possessive
      else { return false }
      index -= 1
    }
    return false
  }
}
