extension ProseSign {
  /// `The Biden administration still plans`, `President Joe Biden, a Democrat, has`.
  static func officeClaims(in sentence: Sentence) -> [Found] {
    var found: [Found] = []
    for (index, word) in sentence.words.enumerated()
    where presidents.contains(word.code) && !word.isQuoted && sentence.isCapital(index) {
      guard let words = holder(at: index, in: sentence), !saysThatItEnded(sentence),
        let verb = verb(of: words, in: sentence), !sentence.isQuoted(verb),
        !isLegacy(verb, in: sentence), !isOfPast(verb, of: words, in: sentence)
      else { continue }
      found.append(
        Found(
          claim: .inOffice(president: sentence.word(index)), words: sentence.bytes(of: words)))
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
    // "President Barack Obama's administration"
    if sentence.code(end) == Lex.possessive, office(at: end + 1, in: sentence) > end + 1 {
      end = office(at: end + 1, in: sentence)
    }
    // "former President", "Vice President", "the then Biden administration", "ex-President"
    let isFormer = (max(0, start - 3)..<start).contains { place in
      let code = sentence.code(place)
      return Lex.formers.contains(code) || code == vice && place == start - 1
        || comings.contains(sentence.word(place))
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
    if sentence.code(index) == administration { return index + 1 }
    return sentence.code(index) == white && sentence.code(index + 1) == house ? index + 2 : index
  }

  /// The verb in the present that says something of who is in office, or of those who work there.
  private static func verb(of holder: Range<Int>, in sentence: Sentence) -> Int? {
    // "President Biden, who plans to sign it"; that he is or has something may be true of him today.
    if Lex.relatives.contains(sentence.code(holder.upperBound)),
      sentence.gap(before: holder.upperBound) <= .comma
    {
      let verb = holder.upperBound + 1
      if intents.contains(sentence.word(verb)), sentence.gap(before: verb) <= .space { return verb }
    }
    // "an official of the Biden administration says", but "officials in the Biden administration are"
    var before = holder.lowerBound - 1
    while Lex.determiners.contains(sentence.code(before)),
      sentence.gap(before: before + 1) <= .space
    {
      before -= 1
    }
    if before >= 0, sentence.gap(before: before + 1) <= .space,
      Lex.prepositions.contains(sentence.code(before))
    {
      guard ["in", "within", "inside"].contains(sentence.word(before)),
        staff.contains(sentence.word(before - 1))
      else { return nil }
      return plural(at: holder.upperBound, in: sentence)
    }
    if sentence.code(holder.upperBound) == Lex.possessive {
      return staffVerb(after: holder.upperBound + 1, in: sentence)
    }
    if sentence.code(holder.upperBound) == Lex.and,
      sentence.gap(before: holder.upperBound) <= .space
    {
      return jointVerb(after: holder.upperBound + 1, in: sentence)
    }
    return sentence.presentVerb(after: holder.upperBound)
  }

  /// `The administration and House leaders are`: the verb of a joint subject.
  static func jointVerb(after start: Int, in sentence: Sentence) -> Int? {
    for index in start..<min(start + 6, sentence.words.count) {
      guard sentence.gap(before: index) <= .space else { return nil }
      // What two have or had together may be a house.
      if index > start, let verb = plural(at: index, in: sentence) {
        return sentence.word(verb) == "have" ? nil : verb
      }
      guard
        !["his", "her"].contains(sentence.word(index))
          || ["staff", "team", "colleagues", "deputies"].contains(sentence.word(index + 1))
          || staff.contains(sentence.word(index + 1))
      else { return nil }
      let code = sentence.code(index)
      guard
        sentence.isCapital(index) || Lex.determiners.contains(code) && code != Lex.that
          || code == 0 && !sentence.word(index).hasSuffix("ed")
      else { return nil }
    }
    return nil
  }

  /// `The administration's negotiators are`, `the administration's Treasury Department is`.
  private static func staffVerb(after start: Int, in sentence: Sentence) -> Int? {
    var index = start
    while sentence.isCapital(index), index < start + 4 { index += 1 }
    if index > start {
      guard ["department", "office", "council"].contains(sentence.word(index - 1)) else {
        return nil
      }
      let verb = sentence.presentVerb(after: index)
      return verb.flatMap { Lex.presentBes.contains(sentence.code($0)) ? $0 : nil }
    }
    guard staff.contains(sentence.word(index)) else { return nil }
    return plural(at: index + 1, in: sentence)
  }

  /// A verb in the plural of the present at an index: `are`, `remain`, `plan to`.
  private static func plural(at index: Int, in sentence: Sentence) -> Int? {
    guard sentence.words.indices.contains(index), sentence.gap(before: index) <= .space else {
      return nil
    }
    if Lex.adverbs.contains(sentence.code(index)) { return plural(at: index + 1, in: sentence) }
    switch sentence.word(index) {
    case "are", "have", "remain", "do", "will", "can", "cannot", "wo": return index
    case "plan", "intend", "want", "expect", "hope", "continue", "seek", "aim":
      return sentence.word(index + 1) == "to" ? index : nil
    default: return nil
    }
  }

  /// `left office`, `whose term ended`, `now out of office`: it is known to the sentence.
  private static func saysThatItEnded(_ sentence: Sentence) -> Bool {
    sentence.words.indices.contains { index in
      switch sentence.word(index) {
      case "office":
        leavings.contains(sentence.word(index - 1))
          || sentence.word(index - 1) == "of" && sentence.word(index - 2) == "out"
      case "term", "presidency": ends.contains(sentence.word(index + 1))
      case "white": leavings.contains(sentence.word(index - 2)) && sentence.code(index + 1) == house
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
    return legacies.contains(sentence.word(index)) || departures.contains(sentence.word(verb))
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
    "said", "thought", "believed", "responsible", "being", "sued", "accused", "quoted", "cited",
    "named",
  ]
  private static let departures: Set<String> = ["leaves", "exits", "departs", "ends", "closes"]
  private static let leavings: Set<String> = [
    "left", "leaves", "leave", "leaving", "vacated", "after",
  ]
  private static let ends: Set<String> = ["ended", "ends", "expired", "expires"]
  private static let comings: Set<String> = ["incoming", "future", "next", "possible", "potential"]
  static let intents: Set<String> = [
    "plans", "intends", "wants", "expects", "opposes", "supports", "will", "backs", "seeks",
    "proposes",
    "continues", "vows", "pushes", "wo", "cannot", "considers",
  ]
  /// Who works in an administration.
  private static let staff: Set<String> = [
    "officials", "negotiators", "lawyers", "aides", "advisers", "advisors", "regulators",
    "diplomats",
    "staffers", "appointees", "envoys",
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
    // "may have erred" is about the past.
    let isDenied = Lex.negations.contains(self.code(index + 1)) ? 1 : 0
    if Lex.modals.contains(code) || word(index) == "cannot",
      self.word(index + 1 + isDenied) == "have"
    {
      return nil
    }
    // "won't", "can't", "cannot"
    if ["wo", "ca", "cannot"].contains(word(index)) { return index }
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
      + "stops ceases remains stays hopes chairs")
}
