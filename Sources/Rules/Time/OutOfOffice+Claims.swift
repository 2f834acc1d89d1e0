extension ProseSign {
  /// `The Biden administration still plans`, `President Joe Biden, a Democrat, has`.
  static func officeClaims(in sentence: Sentence) -> [Found] {
    var found: [Found] = []
    for (index, word) in sentence.words.enumerated()
    where presidents.contains(word.code) && !word.isQuoted && sentence.isCapital(index) {
      guard let words = holder(at: index, in: sentence),
        let verb = sentence.presentVerb(after: words.upperBound), !sentence.isQuoted(verb),
        !isLegacy(verb, in: sentence)
      else { continue }
      found.append(
        Found(
          claim: .inOffice(president: sentence.word(index)), words: sentence.bytes(of: words)))
    }
    return found
  }

  /// The words that name somebody in office around a surname.
  private static func holder(at index: Int, in sentence: Sentence) -> Range<Int>? {
    var end = index + 1
    var start = index
    if sentence.gap(before: end) <= .space, sentence.code(end) == administration {
      end += 1
    } else if sentence.gap(before: end) <= .space, sentence.code(end) == white,
      sentence.code(end + 1) == house
    {
      end += 2
    } else {
      while start > 0, index - start < 4, sentence.gap(before: start) <= .stop,
        firstNames.contains(sentence.word(start - 1))
      {
        start -= 1
      }
      guard start > 0, sentence.gap(before: start) == .space,
        sentence.code(start - 1) == president
      else { return nil }
      start -= 1
      if ["jr", "sr"].contains(sentence.word(end)) { end += 1 }
    }
    // "former President", "Vice President", "the then Biden administration", "ex-President"
    let before = (max(0, start - 3)..<start).contains { place in
      let code = sentence.code(place)
      return Lex.formers.contains(code) || code == vice && place == start - 1
    }
    return before ? nil : start..<end
  }

  /// Whether the verb speaks of what is left of an administration: `is remembered for`, `is over`.
  private static func isLegacy(_ verb: Int, in sentence: Sentence) -> Bool {
    var index = verb + 1
    while Lex.adverbs.contains(sentence.code(index)) || sentence.word(index) == "widely"
      || sentence.word(index) == "often" || sentence.word(index) == "best"
    {
      index += 1
    }
    return legacies.contains(sentence.word(index))
  }

  private static let presidents = Lexicon.codes(ProseWords.presidents)
  private static let administration = Lexicon.code("administration")
  private static let president = Lexicon.code("president")
  private static let white = Lexicon.code("white")
  private static let house = Lexicon.code("house")
  private static let vice = Lexicon.code("vice")
  private static let firstNames: Set<String> = [
    "joe", "joseph", "robinette", "r", "donald", "john", "j", "george", "walker", "w", "h",
    "herbert",
    "barack", "hussein", "bill", "william", "jefferson",
  ]
  private static let legacies: Set<String> = [
    "over", "gone", "history", "remembered", "known", "credited", "blamed", "seen", "regarded",
    "dead",
    "out", "left", "ended", "departed", "vacated", "criticized", "criticised", "praised", "faulted",
    "said", "thought", "believed", "responsible",
  ]
}

extension Sentence {
  /// The verb in the present whose subject ends before an index, adverbs and an apposition aside.
  func presentVerb(after end: Int) -> Int? {
    var index = end
    if gap(before: index) == .comma || gap(before: index) == .bracket || gap(before: index) == .dash
    {
      // ", meanwhile, plans", ", a Democrat, plans", ", which left office in January, plans"
      let mark = gap(before: index)
      guard let close = (index + 1..<index + 12).first(where: { gap(before: $0) == mark }),
        words.indices.contains(close)
      else { return nil }
      index = close
    }
    guard words.indices.contains(index), gap(before: index) <= .comma || index > end else {
      return nil
    }
    let isShort = ["jr", "sr"].contains(word(end - 1))
    if index == end, gap(before: index) > (isShort ? .stop : .space) { return nil }
    if Lex.relatives.contains(code(index)) { index += 1 }
    while Lex.adverbs.contains(code(index)), gap(before: index) <= .space || index > end {
      index += 1
    }
    guard words.indices.contains(index), gap(before: index) <= .space || index > end || isShort
    else {
      return nil
    }
    let code = code(index)
    if Lex.presentVerbs.contains(code) {
      return isNoun(index) ? nil : index
    }
    // Any other verb in the third person: urges, warns.
    let word = word(index)
    guard code == 0 || Lex.thirdPersons.contains(code), word.utf8.count > 3, word.hasSuffix("s"),
      !word.hasSuffix("ss"), !word.hasSuffix("us"), !isCapital(index), !words[index].hasDigit,
      !Self.plurals.contains(word), gap(before: index + 1) != .hyphen || index + 1 == words.count
    else { return nil }
    return isNoun(index) ? nil : index
  }

  /// Whether a word that may be a verb is a plural here: `the Biden administration plans were dropped`.
  private func isNoun(_ index: Int) -> Bool {
    guard Self.ambiguous.contains(word(index)) else { return false }
    let next = word(index + 1)
    if [
      "were", "was", "are", "have", "had", "that", "which", "of", "under", "did", "would", "could",
      "and", "from",
    ].contains(next) || gap(before: index + 1) >= .comma {
      return true
    }
    return next == "to" || next == "for" || next == "on"
      ? (index + 2..<index + 9).contains {
        ["were", "was"].contains(word($0)) && gap(before: $0) <= .space
      }
      : next.hasSuffix("ed")
  }

  /// Plurals that follow `administration` as its noun, and words in -s that are no verbs.
  private static let plurals: Set<String> = [
    "officials", "rules", "policies", "efforts", "lawyers", "appointees", "regulators", "proposals",
    "actions", "programs", "programmes", "aides", "figures", "veterans", "holdovers", "guidelines",
    "standards", "tariffs", "sanctions", "regulations", "agencies", "leaders", "advisers",
    "advisors",
    "initiatives", "documents", "memos", "statements", "decisions", "goals", "priorities", "years",
    "days", "times", "always", "perhaps", "sometimes", "besides", "towards", "afterwards",
    "overseas",
    "alumni", "staffers", "nominees", "picks", "restrictions", "agreements", "negotiators",
    "members",
    "terms", "others", "this", "hers", "ours", "theirs", "whereas", "indeed", "reforms",
    "subsidies",
    "deals", "bills", "laws", "numbers", "numbers", "officers", "secretaries", "his", "its",
    "reports",
    "rules", "measures", "steps", "guidances", "findings", "lawsuits", "waivers", "grants", "loans",
  ]
  private static let ambiguous: Set<String> = [
    "plans", "moves", "orders", "limits", "controls", "changes", "reviews", "calls", "aims",
    "claims",
    "bans", "bars", "attempts", "requests", "supports", "backs", "permits", "demands", "curbs",
    "proposes", "pushes", "challenges", "offers", "cuts", "efforts", "curbs", "targets", "promises",
  ]
}

extension Lex {
  static let presentVerbs = Lexicon.codes(ProseWords.presentVerbs)
  /// Words of the lexicon in the third person that have another place there.
  static let thirdPersons = Lexicon.codes(
    "accepts signs amounts comes stands puts rises falls claims alleges speculates fails "
      + "stops ceases remains stays hopes")
}
