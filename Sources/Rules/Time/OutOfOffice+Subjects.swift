/// Of whom a verb says something, where titles and names stand around it.
extension Sentence {
  /// Whether a word is written with a full stop before a name: `Mr.`, `Sen.`
  func isAbbreviation(_ index: Int) -> Bool {
    ["mr", "ms", "mrs", "dr", "sen", "rep", "gov", "sens", "reps", "prof", "gen"].contains(
      word(index))
  }

  /// Whether what begins at an index is the object of a verb in the past of a relative clause.
  ///
  /// `the man who succeeded President Biden`; not `the man who said President Biden was`
  func isObjectOfRelative(_ start: Int) -> Bool {
    var verb = start - 1
    while Lex.determiners.contains(code(verb)) { verb -= 1 }
    // "who worked for President Biden"
    if Lex.prepositions.contains(code(verb)) { return false }
    let word = word(verb)
    guard gap(before: start) <= .space, !isCapital(verb),
      word.hasSuffix("ed") || OfficeWords.objectPasts.contains(word),
      !OfficeWords.sayings.contains(word)
    else { return false }
    return (max(0, verb - 4)..<verb).contains {
      Lex.relatives.contains(code($0)) || ["whom", "whose"].contains(self.word($0))
    }
  }

  /// Whether a clause may begin with a subject at an index: `the chair of the SEC, Gary Gensler,`; not
  /// `unlike the chair of the SEC, Gary Gensler`.
  func beginsSubject(_ start: Int) -> Bool {
    guard start > 0, gap(before: start) < .comma else { return true }
    // "votes that Mr. Hill and Sen. Brown are remembered for"
    if word(start - 1) == "that" {
      return ["says", "say", "so"].contains(word(start - 2))
        || OfficeWords.sayings.contains(word(start - 2))
    }
    return OfficeWords.openers.contains(word(start - 1))
  }

  /// Whether what begins at an index is the second of two subjects: `Mr. Hill and Sen. Brown`; not `letters
  /// from Mr. Hill and Sen. Brown`.
  func isSecondSubject(_ start: Int) -> Bool {
    var place = start - 1
    // "Mr. Hill and SEC Chair Gensler": the office is of what stands before it.
    while Lex.determiners.contains(code(place))
      || isCapital(place) && code(place) != Lex.and && gap(before: place + 1) <= .hyphen
    {
      place -= 1
    }
    guard code(place) == Lex.and, gap(before: start) <= .space, gap(before: place) <= .space else {
      return false
    }
    var first = place
    while first > 0,
      isCapital(first - 1)
        || Lex.determiners.contains(code(first - 1)) && code(first - 1) != Lex.that,
      gap(before: first) <= .space || gap(before: first) == .hyphen
        || gap(before: first) == .stop && isAbbreviation(first - 1)
    {
      first -= 1
    }
    return first < place && beginsSubject(first)
  }
}
