/// Titles before a name: `SEC Chair [Gary Gensler] plans`.
extension ProseSign {
  /// A title immediately before a name, or within its link, with a present-tense verb: `Chair [Gary Gensler] plans`,
  /// `[Chairman Gensler] plans`, `Sens. [Schumer] and [Brown] oppose`.
  static func titleBefore(_ link: Sentence.Link, in sentence: Sentence) -> RoleClaim? {
    let before = link.words.lowerBound - 1
    let title: Int
    if titles.contains(sentence.code(before)), sentence.gap(before: link.words.lowerBound) <= .stop,
      sentence.gap(before: link.words.lowerBound) != .hyphen
    {
      title = before
    } else if let plural = pluralTitle(before, in: sentence) {
      title = plural
    } else if sentence.word(before) == "president", sentence.word(before - 1) == "vice" {
      title = before - 1
    } else if let inside = link.words.first(where: { titles.contains(sentence.code($0)) }) {
      title = inside
    } else {
      return nil
    }
    let end = nameEnd(of: link, in: sentence)
    let start = min(title, link.words.lowerBound)
    if sentence.isObjectOfRelative(start) { return nil }
    guard
      let verb = jointVerb(
        start, end, isPlural: pluralTitle(before, in: sentence) != nil, in: sentence)
        ?? sentence.presentVerb(after: end)
        ?? neitherVerb(start, end, in: sentence) ?? intention(of: link, in: sentence)
        ?? verbUnder(link, title, in: sentence) ?? verbOfLed(start, end, in: sentence)
        ?? quotingVerb(
          before: bodyStart(before: start, in: sentence), end, in: sentence),
      !sentence.isQuoted(verb)
    else { return nil }
    return (title, start..<link.words.upperBound)
  }

  /// A title in an opening phrase: `As SEC chair, [Gary Gensler] oversees`.
  static func openingTitle(of link: Sentence.Link, in sentence: Sentence) -> RoleClaim? {
    let end = link.words.lowerBound
    guard sentence.word(0) == "as", sentence.gap(before: end) == .comma, end < 9,
      let title = (1..<end).first(where: { titles.contains(sentence.code($0)) }),
      let verb = sentence.presentVerb(after: link.words.upperBound), !sentence.isQuoted(verb)
    else { return nil }
    return (title, 0..<link.words.upperBound)
  }

  /// The end of a name, including the person's state or body: `[Marco Rubio] of Florida`, `[Lina Khan] of the FTC`.
  private static func nameEnd(of link: Sentence.Link, in sentence: Sentence) -> Int {
    let end = link.words.upperBound
    guard sentence.word(end) == "of", sentence.gap(before: end) <= .space else { return end }
    let first = sentence.skipDeterminers(from: end + 1)
    var home = first
    while sentence.isCapital(home), sentence.gap(before: home) <= .hyphen { home += 1 }
    return home > first ? home : end
  }

  /// The verb shared by an office holder and someone else: `Chair [Gary Gensler] and his staff are`, `Mr. Hill and
  /// Chair [Gary Gensler] disagree`.
  private static func jointVerb(
    _ start: Int, _ end: Int, isPlural: Bool, in sentence: Sentence
  ) -> Int? {
    if sentence.code(end) == Lex.and, sentence.gap(before: end) <= .space {
      return jointVerb(after: end + 1, in: sentence, isApart: isBehindComma(start, in: sentence))
    }
    return sentence.isSecondSubject(start) || isPlural
      ? plural(afterBoth: end, in: sentence) : nil
  }

  /// Whether a comma precedes a title and the name of its body: `Two officials, Treasury Secretary [Janet Yellen] and`.
  private static func isBehindComma(_ title: Int, in sentence: Sentence) -> Bool {
    var start = title
    while start > 0, sentence.gap(before: start) <= .hyphen, sentence.isCapital(start - 1) {
      start -= 1
    }
    return start > 0 && sentence.gap(before: start) == .comma
  }
}
