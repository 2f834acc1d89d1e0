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
    let isBare =
      sentence.links.contains { $0.words.upperBound == index }
      && sentence.gap(before: index + 1) >= .comma
    guard DealWords.recent.contains(sentence.code(index - 1)) || isBare,
      sentence.gap(before: index) <= .space,
      let link = sentence.links.last(where: { $0.words.upperBound == (isBare ? index : index - 1) })
    else { return nil }
    return sentence.word(sentence.wordBefore(link)) == "with" ? link : nil
  }
}
