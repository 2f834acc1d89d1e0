/// Participles of closing beside a deal: `the merger, completed in October,`.
extension ProseSign {
  /// The link that a participle of closing describes: `[the merger], completed in October, made`, `with [the merger] now
  /// closed`.
  static func participleSubject(
    of index: Int, in sentence: Sentence
  ) -> Sentence.Link? {
    if sentence.gap(before: index) == .comma,
      let link = sentence.links.last(where: { $0.words.upperBound == index }),
      !sentence.isGoverned(link),
      let close = (index + 1..<index + 10).first(where: { sentence.gap(before: $0) >= .comma }),
      sentence.gap(before: close) == .comma,
      DealWords.dates.contains(sentence.word(index + 1)) || sentence.isTime(index + 1),
      !(index..<close + 2).contains(where: {
        DealWords.tenses.contains(sentence.code($0))
          || DealWords.conditions.contains(sentence.word($0))
      })
    {
      return link
    }
    // "with the merger complete, Acme owns"
    let isBehindLink = sentence.links.contains { $0.words.upperBound == index }
    let isBare = isBehindLink && sentence.gap(before: index + 1) >= .comma
    if isBehindLink, let link = seenLink(before: index, in: sentence) { return link }
    guard DealWords.recent.contains(sentence.code(index - 1)) || isBare,
      sentence.gap(before: index) <= .space,
      let link = sentence.links.last(where: { $0.words.upperBound == (isBare ? index : index - 1) })
    else { return nil }
    return sentence.word(sentence.wordBefore(link)) == "with" ? link : nil
  }

  /// The link right before a participle that someone saw come about: `saw [the merger] completed in May`; not `saw [the
  /// merger] completed its`.
  private static func seenLink(before participle: Int, in sentence: Sentence) -> Sentence.Link? {
    let next = participle + 1
    guard sentence.gap(before: participle) <= .space,
      sentence.gap(before: next) >= .comma || sentence.isTime(next)
        || Lex.times.contains(sentence.code(next)),
      let link = sentence.links.last(where: { $0.words.upperBound == participle })
    else { return nil }
    return isSeen(by: sentence.wordBefore(link), in: sentence) ? link : nil
  }

  /// Whether a verb says that someone saw what its object has done: `We saw [the merger] completed`, `glad to see [the
  /// merger] completed`; not `hope to see`, nor `would be glad to see`.
  private static func isSeen(by verb: Int, in sentence: Sentence) -> Bool {
    switch sentence.word(verb) {
    case "saw": return sentence.auxiliaries(before: verb).isAsserted
    case "seen":
      let auxiliaries = sentence.auxiliaries(before: verb)
      return auxiliaries.hasHave && auxiliaries.isAsserted
    case "seeing", "watching":
      return ["after", "since", "upon", "of", "on"].contains(sentence.word(verb - 1))
        && !DealWords.plans.contains(sentence.word(verb - 2))
    case "see":
      guard sentence.word(verb - 1) == "to" else { return false }
      let mood = verb - 2
      guard DealWords.moods.contains(sentence.word(mood)) else {
        return sentence.word(mood) == "lived" && sentence.auxiliaries(before: mood).isAsserted
      }
      var start = mood
      while ["very", "so", "most", "especially", "particularly", "all"].contains(
        sentence.word(start - 1)) || Lex.adverbs.contains(sentence.code(start - 1))
      {
        start -= 1
      }
      let auxiliaries = sentence.auxiliaries(before: start)
      return !auxiliaries.isModal && (auxiliaries.isPassive || start == 0)
    default: return false
    }
  }
}
