/// What ended the cited thing, named in the same sentence.
extension CitedSentence {
  /// Whether the sentence names what ended it, and not merely as another of its kind.
  ///
  /// - Parameters:
  ///   - isEnder: Whether a record is what ended the cited one.
  ///   - names: What the ender is called.
  func namesEnder(_ isEnder: (Int) -> Bool, names: [String]) -> Bool {
    let linked = sentence.links.filter { isEnder($0.record) }.map(\.words)
    let isInQuotation = sentence.isQuoted(cited.words.lowerBound)
    return (linked + names.flatMap(places)).contains { place in
      (isInQuotation || !sentence.isQuoted(place.lowerBound)) && !isPaired(with: place)
        && !isOutlived(place) && !isAdded(to: place)
    }
  }

  /// The words that are a name, wherever it stands.
  private func places(of name: String) -> [Range<Int>] {
    let bytes = ContiguousArray(name.utf8)
    let words = Sentence.words(of: bytes, in: 0..<bytes.count, Quotations(in: [])).map {
      String(decoding: bytes[$0.range], as: UTF8.self).lowercased()
    }
    guard words.reduce(words.count - 1, { $0 + $1.utf8.count }) > 3 else { return [] }
    return sentence.words.indices.compactMap { start in
      words.indices.allSatisfy { sentence.word(start + $0) == words[$0] }
        ? start..<start + words.count : nil
    }
  }

  /// `NAFTA and the USMCA protect investors`, `must comply with 11246 and with 14173`.
  private func isPaired(with ender: Range<Int>) -> Bool {
    let (first, second) =
      ender.lowerBound < cited.words.lowerBound ? (ender, cited.words) : (cited.words, ender)
    guard first.upperBound < second.lowerBound, second.lowerBound - first.upperBound < 5,
      (first.upperBound..<second.lowerBound).contains(where: { sentence.word($0) == "and" }),
      (first.upperBound..<second.lowerBound).allSatisfy({
        Lex.determiners.contains(sentence.code($0))
          || ["and", "with", "under"].contains(sentence.word($0))
          || sentence.isCapital($0)
      })
    else { return false }
    // "both protect": a bare verb behind two names is in the present.
    guard let verb = clauses.verb(over: cited.words) else { return true }
    return verb.tense.isPresent && !verb.isNegated
      && !Self.comparisons.contains(sentence.word(verb.main))
  }

  /// `Even after Loper Bright`, `despite it`
  private func isOutlived(_ ender: Range<Int>) -> Bool {
    var before = ender.lowerBound - 1
    while Lex.determiners.contains(sentence.code(before)) { before -= 1 }
    return ["despite", "notwithstanding"].contains(sentence.word(before))
      || sentence.word(before) == "after" && sentence.word(before - 1) == "even"
  }

  /// `14148 spared the order`, `M-25-21 adds to the memo`
  private func isAdded(to ender: Range<Int>) -> Bool {
    guard ender.upperBound <= cited.words.lowerBound else { return false }
    let verb = sentence.word(opening - 1) == "to" ? opening - 2 : opening - 1
    guard verb >= ender.upperBound else { return false }
    if ["left", "leaves", "leaving"].contains(sentence.word(verb)) { return isLeftStanding }
    // "did not revoke the order"
    if sentence.auxiliaries(before: verb).isNegated,
      words.bases.contains(sentence.word(verb)) || Self.touches.contains(sentence.word(verb))
    {
      return true
    }
    return [
      "adds", "added", "spared", "spares", "kept", "keeps", "preserved", "preserves", "retained",
      "retains", "reaffirmed", "reaffirms", "complements", "supplements", "clarifies", "clarified",
    ].contains(sentence.word(verb))
  }

  private static let touches: Set<String> = [
    "touch", "change", "affect", "alter", "disturb", "displace", "address", "amend",
  ]
  private static let comparisons = EndWords.words(
    "differ share overlap diverge conflict contrast resemble")
}
