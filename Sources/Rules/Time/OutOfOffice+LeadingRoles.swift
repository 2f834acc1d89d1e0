/// Titles of several words, and titles separated from a following name by a comma.
extension ProseSign {
  /// The title that ends with a word: `majority leader` for `leader`, `ceo` for `executive`; `nil` if it is not a known
  /// office, as in `the protest leader`.
  static func title(at index: Int, in sentence: Sentence) -> String? {
    let word = sentence.word(index)
    // Of executives only the chief holds an office that is known.
    if word == "executive" { return sentence.word(index - 1) == "chief" ? "ceo" : nil }
    guard ["leader", "whip"].contains(word) else { return word }
    let rank = sentence.word(index - 1)
    return OfficeWords.ranks.contains(rank) ? rank + " " + word : nil
  }

  /// A title separated from a following name by a comma: `The chair of the SEC, [Gary Gensler], is`, `the majority
  /// leader, [Chuck Schumer], plans`.
  static func titleAhead(of link: Sentence.Link, in sentence: Sentence) -> RoleClaim? {
    let first = link.words.lowerBound
    let end = link.words.upperBound
    guard first > 1, sentence.gap(before: first) == .comma, sentence.gap(before: end) >= .comma
    else { return nil }
    var index = first - 1
    // What the office is of: names, and what joins them.
    while index > 0, !titles.contains(sentence.code(index)), first - index < 9,
      sentence.gap(before: index + 1) <= .hyphen || index == first - 1,
      sentence.isCapital(index) || Lex.determiners.contains(sentence.code(index))
        || ["of", "and", "on", "at", "for"].contains(sentence.word(index))
    {
      index -= 1
    }
    let title = index
    guard titles.contains(sentence.code(title)) else { return nil }
    var start = title
    while start > 0,
      sentence.gap(before: start) <= .hyphen
        // "Mr. Biden's Treasury secretary"
        || sentence.gap(before: start) == .stop && sentence.isAbbreviation(start - 1),
      sentence.isCapital(start - 1) || sentence.code(start - 1) == Lex.possessive
        || OfficeWords.titleModifiers.contains(sentence.word(start - 1))
        // "The country's Treasury secretary"
        || sentence.code(start) == Lex.possessive
    {
      start -= 1
    }
    if Lex.determiners.contains(sentence.code(start - 1)) { start -= 1 }
    guard start < title, sentence.beginsSubject(start),
      let verb =
        (sentence.gap(before: end) == .comma
          ? sentence.presentVerb(at: end, isApart: true) : nil)
          ?? quotingVerb(before: start, end, in: sentence), !sentence.isQuoted(verb)
    else { return nil }
    return (title, title..<end)
  }

  /// The title of both in `Sens. [Chuck Schumer] and [Sherrod Brown]`.
  static func pluralTitle(_ and: Int, in sentence: Sentence) -> Int? {
    guard sentence.code(and) == Lex.and,
      let first = sentence.links.first(where: { $0.words.upperBound == and })
    else { return nil }
    let title = first.words.lowerBound - 1
    return ["sens", "reps", "senators", "chairs"].contains(sentence.word(title))
      && titles.contains(sentence.code(title)) ? title : nil
  }
}
