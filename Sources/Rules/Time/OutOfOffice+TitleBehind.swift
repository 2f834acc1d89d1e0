/// Titles after a name: `[Gary Gensler], the SEC chair, wants`.
extension ProseSign {
  /// A title between commas or as the predicate: `[Gary Gensler], the SEC chair, wants`, `[Gary Gensler] is the
  /// chair of the SEC`.
  static func titleBehind(_ link: Sentence.Link, in sentence: Sentence) -> RoleClaim? {
    var index = link.words.upperBound
    guard sentence.words.indices.contains(index) else { return nil }
    let isPredicate =
      sentence.gap(before: index) <= .space && Lex.presentBes.contains(sentence.code(index))
      && sentence.code(index) != Lex.possessive
    guard isPredicate || sentence.gap(before: index) == .comma else { return nil }
    if isPredicate {
      index += 1
      while Lex.adverbs.contains(sentence.code(index)) { index += 1 }
    }
    let begin = index
    while index < sentence.words.count, index - begin < 5,
      index == begin || sentence.gap(before: index) <= .space
        // "Mr. Biden's Treasury secretary"
        || sentence.gap(before: index) == .stop && sentence.isAbbreviation(index - 1)
    {
      let code = sentence.code(index)
      if titles.contains(code) {
        if isPredicate { return (index, link.words.lowerBound..<index + 1) }
        guard
          let verb = sentence.presentVerb(after: link.words.upperBound)
            ?? verbOfBoth(behind: index, in: sentence)
            ?? verbOfSource(link, behind: index, in: sentence)
            ?? quotingVerb(before: link.words.lowerBound, index + 1, in: sentence),
          !sentence.isQuoted(verb),
          !isEnded(behind: index, in: sentence)
        else { return nil }
        return (index, link.words.lowerBound..<index + 1)
      }
      // "is not the chair", "is a candidate for chair", "is expected to chair"
      guard
        Lex.determiners.contains(code) || sentence.isCapital(index) || Lex.formers.contains(code)
          || code == Lex.possessive
          || OfficeWords.titleModifiers.contains(sentence.word(index))
      else { return nil }
      index += 1
    }
    return nil
  }

  /// The verb shared by a person with a title and others: `[Lina Khan], the chairwoman of the FTC, and her staff are`.
  private static func verbOfBoth(behind title: Int, in sentence: Sentence) -> Int? {
    guard
      let close = (title + 1..<title + 8).first(where: { sentence.gap(before: $0) >= .comma }),
      sentence.gap(before: close) == .comma, sentence.code(close) == Lex.and
    else { return nil }
    return jointVerb(after: close + 1, in: sentence)
  }

  /// Whether the words after a title state when the office ended: `, a senator from Florida until January,`,
  /// `, SEC chair from 2021 to 2025,`.
  private static func isEnded(behind title: Int, in sentence: Sentence) -> Bool {
    var index = title + 1
    while index < sentence.words.count, sentence.gap(before: index) < .comma {
      if sentence.word(index) == "until" { return true }
      if sentence.word(index) == "to", sentence.words[index - 1].hasDigit,
        index + 1 < sentence.words.count, sentence.words[index + 1].hasDigit
      {
        return true
      }
      index += 1
    }
    return false
  }
}
