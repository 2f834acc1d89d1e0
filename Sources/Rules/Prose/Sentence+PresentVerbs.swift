extension Sentence {
  /// The present-tense verb whose subject ends before an index, skipping adverbs and an apposition.
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
    return presentVerb(at: index, isApart: index > end, isShort: isShort)
  }

  /// The present-tense verb at an index, skipping adverbs.
  ///
  /// - Parameters:
  ///   - isApart: Whether a comma may come before it.
  ///   - isShort: Whether a full stop may.
  func presentVerb(at start: Int, isApart: Bool, isShort: Bool = false) -> Int? {
    var index = start
    if Lex.relatives.contains(code(index)) { index += 1 }
    while Lex.adverbs.contains(code(index)), gap(before: index) <= .space || isApart {
      index += 1
    }
    guard words.indices.contains(index), gap(before: index) <= .space || isApart || isShort
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
    if ["wo", "ca", "cannot", "must", "should"].contains(word(index)) { return index }
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
    ].contains(next) {
      return true
    }
    if gap(before: index + 1) >= .comma { return !endsRelative(index) }
    return next == "to" || next == "for" || next == "on"
      ? (index + 2..<index + 9).contains {
        ["were", "was"].contains(word($0)) && gap(before: $0) <= .space
      }
      : next.hasSuffix("ed")
  }

  /// `which Chair Behnam supports,`: a clause whose object stands before it ends with its verb.
  private func endsRelative(_ index: Int) -> Bool {
    var place = index - 1
    while place > 0, index - place < 8, gap(before: place + 1) <= .stop {
      if ["which", "that", "whom"].contains(word(place)) {
        return place + 1 < index
          && (isCapital(place + 1) || Lex.determiners.contains(code(place + 1)))
      }
      place -= 1
    }
    return false
  }
  /// Plural nouns that follow `administration`, and other words in -s that are not verbs.
  private static let plurals: Set<String> = [
    "officials", "rules", "policies", "efforts", "lawyers", "appointees", "regulators", "proposals",
    "actions", "programs", "programmes", "aides", "figures", "veterans", "holdovers", "guidelines",
    "standards", "tariffs", "sanctions", "regulations", "agencies", "leaders", "advisers",
    "advisors", "initiatives", "documents", "memos", "statements", "decisions", "goals",
    "priorities", "years", "days", "times", "always", "perhaps", "sometimes", "besides", "towards",
    "afterwards", "overseas", "alumni", "staffers", "nominees", "picks", "restrictions",
    "agreements", "negotiators", "members", "terms", "others", "this", "hers", "ours", "theirs",
    "whereas", "indeed", "reforms", "subsidies", "deals", "bills", "laws", "numbers", "numbers",
    "officers", "secretaries", "his", "its", "reports", "rules", "measures", "steps", "guidances",
    "findings", "lawsuits", "waivers", "grants", "loans",
  ]
  private static let ambiguous: Set<String> = [
    "plans", "moves", "orders", "limits", "controls", "changes", "reviews", "calls", "aims",
    "claims", "bans", "bars", "attempts", "requests", "supports", "backs", "permits", "demands",
    "curbs", "proposes", "pushes", "challenges", "offers", "cuts", "efforts", "curbs", "targets",
    "promises",
  ]
}
