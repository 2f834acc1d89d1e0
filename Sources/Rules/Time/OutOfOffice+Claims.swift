/// Finds text that presents a president or an administration as being in office.
extension ProseSign {
  /// The claims that a president or an administration is in office: `The Biden administration still plans`, `President
  /// Joe Biden, a Democrat, has`.
  static func officeClaims(in sentence: Sentence) -> [Found] {
    var found: [Found] = []
    for (index, word) in sentence.words.enumerated()
    where OfficeWords.presidents.contains(word.code) && !word.isQuoted && sentence.isCapital(index)
    {
      guard let words = holder(at: index, in: sentence), !saysThatItEnded(sentence),
        let verb = isSetOff(words, in: sentence)
          ? verb(behindTitled: words, in: sentence) : verb(ofHolder: words, in: sentence),
        !sentence.isQuoted(verb),
        !isLegacy(verb, in: sentence), !isOfPast(verb, of: words, in: sentence)
      else { continue }
      found.append(
        Found(
          claim: .inOffice(
            president: sentence.word(index),
            on: sentence.endOfTerm(beside: words) ?? sentence.lineDate),
          words: sentence.bytes(of: words)))
    }
    return found
  }

  /// The verb of a person whose title is separated from the name by a comma: `The president, Joe Biden, plans`, `says
  /// Joe Biden, the president`.
  private static func verb(behindTitled holder: Range<Int>, in sentence: Sentence) -> Int? {
    let end = holder.upperBound
    if sentence.gap(before: end) == .comma {
      if let verb = sentence.presentVerb(at: end, isApart: true) { return verb }
      if sentence.code(end) == Lex.and { return jointVerb(after: end + 1, in: sentence) }
    }
    return quotingVerb(before: holder.lowerBound, end, in: sentence)
  }

  /// The words around a surname that present the person as being in office: `President Joe Biden`, `Biden White House`;
  /// `nil` for `former President Biden`.
  private static func holder(at index: Int, in sentence: Sentence) -> Range<Int>? {
    var end = index + 1
    var start = index
    // "Obama-Biden": the first of the two is the president.
    guard index == 0 || sentence.gap(before: index) != .hyphen else { return nil }
    if sentence.gap(before: end) == .hyphen, sentence.isCapital(end),
      office(at: end + 1, in: sentence) > end + 1
    {
      end = office(at: end + 1, in: sentence)
    } else if office(at: end, in: sentence) > end {
      end = office(at: end, in: sentence)
    } else {
      while start > 0, index - start < 4, sentence.gap(before: start) <= .stop,
        OfficeWords.firstNames.contains(sentence.word(start - 1))
      {
        start -= 1
      }
      if ["jr", "sr"].contains(sentence.word(end)) { end += 1 }
      if let title = presidentAhead(of: start, end, in: sentence) {
        start = title
      } else if let title = presidentBehind(end, in: sentence) {
        end = title
      } else {
        guard start > 0, sentence.gap(before: start) == .space,
          sentence.code(start - 1) == OfficeWords.president
        else { return nil }
        start -= 1
      }
    }
    // "President Barack Obama's administration"
    if sentence.code(end) == Lex.possessive, office(at: end + 1, in: sentence) > end + 1 {
      end = office(at: end + 1, in: sentence)
    }
    // "former President", "Vice President", "the then Biden administration", "ex-President"
    let isFormer = (max(0, start - 3)..<start).contains { place in
      let code = sentence.code(place)
      return Lex.formers.contains(code) || code == OfficeWords.vice && place == start - 1
        || OfficeWords.comings.contains(sentence.word(place))
    }
    return isFormer ? nil : start..<end
  }

  /// The end of `administration` or `White House` behind a name and its possessive; the index where there
  /// is neither.
  private static func office(at index: Int, in sentence: Sentence) -> Int {
    guard sentence.gap(before: index) <= .space else { return index }
    if sentence.code(index) == Lex.possessive {
      let end = office(at: index + 1, in: sentence)
      return end > index + 1 ? end : index
    }
    if sentence.code(index) == OfficeWords.administration { return index + 1 }
    return sentence.code(index) == OfficeWords.white
      && sentence.code(index + 1) == OfficeWords.house ? index + 2 : index
  }
}
