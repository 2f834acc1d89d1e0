/// Clauses between the link and a verb, or around the link, that give the verb another subject.
extension CitedSentence {
  /// `The agency that enforces the order was abolished`, `An order that it relies on was revoked`, `The deadline in the order
  /// expired`: the link is inside the subject, not the subject.
  func isInside(subjectOf start: Int) -> Bool {
    if start == cited.words.upperBound, opening > 1,
      ["in", "under"].contains(sentence.word(opening - 1))
    {
      return true
    }
    return isInRelative(ofSubjectOf: start)
  }

  func isInRelative(ofSubjectOf start: Int) -> Bool {
    let end = cited.words.upperBound
    // "The order that conflicts with it was revoked"
    if start == end,
      let that = (0..<opening).last(where: {
        ["that", "which"].contains(sentence.word($0)) && sentence.gap(before: $0) <= .space
      }), that > 0,
      (that + 1..<opening).contains(where: {
        sentence.word($0).hasSuffix("s") && !sentence.isCapital($0)
          && !Self.isThing(sentence.word($0)) && !Lex.determiners.contains(sentence.code($0))
          && Lex.prepositions.contains(sentence.code($0 + 1))
      })
    {
      return true
    }
    let clause = clauses.clause(of: cited.words.lowerBound)
    guard clause > 0, clauses.clauses.indices.contains(clause),
      clauses.clauses[clause].kind == .relative,
      clauses.clauses[clause].opener < cited.words.lowerBound
    else { return false }
    return clauses.verbs.contains {
      $0.start == start && $0.clause == clauses.clauses[clause].parent
    }
  }

  /// `Revoked in January, the order`, `Gone is the order`; not `Terminated employees keep their rights under`.
  func isSetApart(_ start: Int) -> Bool {
    // "Vacated rules aside, the order binds"
    if let comma = (start + 1..<start + 5).first(where: { sentence.gap(before: $0) >= .comma }),
      ["aside", "apart", "notwithstanding", "excepted"].contains(sentence.word(comma - 1))
    {
      return false
    }
    // "Void clauses must be disclosed", "Gone are the days of fast lanes, thanks to the order"
    if start == 0, isReason || isNounPhrase(at: start) { return false }
    return (start + 1...start + 2).contains {
      Lex.presentBes.contains(sentence.code($0)) || Lex.pastBes.contains(sentence.code($0))
    }
      || (start + 1...max(start + 1, cited.words.lowerBound)).contains {
        sentence.gap(before: $0) >= .comma
      }
  }

  /// `Void clauses`, `Repealed exemptions`: what ended is another thing, named right behind.
  private func isNounPhrase(at participle: Int) -> Bool {
    let noun = participle + 1
    let word = sentence.word(noun)
    return noun < cited.words.lowerBound && sentence.gap(before: noun) <= .space
      && word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us")
      && !["is", "was", "this", "its", "his", "as", "hours", "days", "weeks", "months", "years"]
        .contains(word)
      && !sentence.isCapital(noun) && !sentence.words[noun].hasDigit && !sentence.isTime(noun)
  }

  /// Whether another link is in a list with this one: `14110 and 14141 were revoked`.
  func isListed(_ other: Sentence.Link) -> Bool {
    (cited.words.upperBound..<other.words.lowerBound).allSatisfy { place in
      Lex.determiners.contains(sentence.code(place))
        || ["and", "or"].contains(sentence.word(place)) || sentence.isCapital(place)
        || sentence.links.contains { $0.words.contains(place) }
    }
  }

  /// Whether a clause about something else begins between the link and a verb.
  func hasOtherSubject(_ start: Int) -> Bool {
    let end = cited.words.upperBound
    for place in stride(from: start - 1, through: end, by: -1) {
      let isApart = sentence.gap(before: place) >= .comma
      switch sentence.word(place) {
      case "which", "that", "who":
        return place > end && !isApart
      case "whose": return place > end || start - place > 1
      case "and", "but", "while", "although", "though", "because", "whereas", "yet", "so":
        guard isApart, place + 1 < start else { return false }
        return sentence.gap(before: start) < .comma
      default: continue
      }
    }
    return false
  }
}
