extension ProseSign {
  /// `The Biden administration still plans`, `President Joe Biden, a Democrat, has`.
  static func officeClaims(in sentence: Sentence) -> [Found] {
    var found: [Found] = []
    for (index, word) in sentence.words.enumerated()
    where OfficeWords.presidents.contains(word.code) && !word.isQuoted && sentence.isCapital(index)
    {
      guard let words = holder(at: index, in: sentence), !saysThatItEnded(sentence),
        let verb = isSetOff(words, in: sentence)
          ? sentence.presentVerb(at: words.upperBound, isApart: true)
            ?? (sentence.code(words.upperBound) == Lex.and
              ? jointVerb(after: words.upperBound + 1, in: sentence) : nil)
          : verb(ofHolder: words, in: sentence), !sentence.isQuoted(verb),
        !isLegacy(verb, in: sentence), !isOfPast(verb, of: words, in: sentence)
      else { continue }
      found.append(
        Found(
          claim: .inOffice(president: sentence.word(index), on: sentence.lineDate),
          words: sentence.bytes(of: words)))
    }
    return found
  }

  /// The words that name someone in office around a surname.
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

  /// `left office`, `whose term ended`, `now out of office`: it is known to the sentence.
  private static func saysThatItEnded(_ sentence: Sentence) -> Bool {
    sentence.words.indices.contains { index in
      switch sentence.word(index) {
      case "office":
        OfficeWords.leavings.contains(sentence.word(index - 1))
          || sentence.word(index - 1) == "of" && sentence.word(index - 2) == "out"
      case "term", "presidency": OfficeWords.ends.contains(sentence.word(index + 1))
      case "white":
        OfficeWords.leavings.contains(sentence.word(index - 2))
          && sentence.code(index + 1) == OfficeWords.house
      default: false
      }
    }
  }

  /// `Rules that President Biden signs off on were`, `it was President Biden who has`.
  private static func isOfPast(
    _ verb: Int, of holder: Range<Int>, in sentence: Sentence
  ) -> Bool {
    if Lex.relatives.contains(sentence.code(holder.upperBound)),
      Lex.pastBes.contains(sentence.code(holder.lowerBound - 1))
    {
      return true
    }
    var before = holder.lowerBound - 1
    while Lex.determiners.contains(sentence.code(before)), sentence.code(before) != Lex.that {
      before -= 1
    }
    guard Lex.relatives.contains(sentence.code(before)) else { return false }
    var index = verb + 1
    while index < sentence.words.count, sentence.gap(before: index) <= .hyphen {
      if Lex.pastBes.contains(sentence.code(index)), !sentence.isCapital(index - 1) { return true }
      if Lex.relatives.contains(sentence.code(index)) { return false }
      index += 1
    }
    return false
  }

  /// Whether the verb speaks of what is left of an administration: `is remembered for`, `is over`.
  private static func isLegacy(_ verb: Int, in sentence: Sentence) -> Bool {
    var index = verb + 1
    while Lex.adverbs.contains(sentence.code(index)) || sentence.word(index) == "widely"
      || ["often", "best", "been", "most"].contains(sentence.word(index))
    {
      index += 1
    }
    return OfficeWords.legacies.contains(sentence.word(index))
      // "is over its budget", "is out to ban stoves"
      && !(["over", "out"].contains(sentence.word(index)) && goesOn(behind: index, in: sentence))
      || OfficeWords.departures.contains(sentence.word(verb))
      || isGone(at: index, in: sentence)
      || sentence.word(verb) == "belongs" && sentence.code(index) == Lex.to
  }

  /// Whether a word has an object or an infinitive: `over its budget`, `out to ban`, `out of step`; not `out of office`.
  private static func goesOn(behind index: Int, in sentence: Sentence) -> Bool {
    guard sentence.gap(before: index + 1) <= .space else { return false }
    let next = sentence.code(index + 1)
    return Lex.determiners.contains(next) || next == Lex.to
      || sentence.word(index + 1) == "of"
        && !["office", "power"].contains(sentence.word(index + 2))
  }

  /// Whether several words say that an administration is over: `no more`, `no longer in office`, `a thing of the past`,
  /// `ancient history`, `finished`; not `no more willing`, `no longer opposed`.
  private static func isGone(at index: Int, in sentence: Sentence) -> Bool {
    switch (sentence.word(index), sentence.word(index + 1)) {
    case ("no", "more"): sentence.gap(before: index + 2) >= .comma
    case ("no", "longer"):
      sentence.word(index + 2) == "in"
        && ["office", "power", "charge"].contains(sentence.word(index + 3))
    case ("a", "thing"): sentence.word(index + 2) == "of" && sentence.word(index + 4) == "past"
    case ("ancient", "history"), ("past", "history"): true
    case ("finished", _): sentence.gap(before: index + 1) >= .comma
    default: false
    }
  }
}
