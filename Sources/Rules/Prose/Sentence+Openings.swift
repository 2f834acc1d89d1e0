extension Sentence {
  /// A phrase that a comma ends and that says something of a link right behind it: `Signed into law in
  /// July, the Act`.
  struct Opening {
    var words: Range<Int>
    var link: Link
    /// Whether the link's verb only supposes: `the Act would`.
    var isHypothetical = false
  }

  /// The phrase that opens the sentence before its subject, where that is a link.
  func opening() -> Opening? {
    guard let comma = (1..<14).first(where: { gap(before: $0) >= .comma }),
      gap(before: comma) == .comma
    else { return nil }
    var first = comma
    while Lex.determiners.contains(code(first)) { first += 1 }
    // "the bill, the NO FAKES Act,"
    if first > comma, LawWords.tails.contains(code(first)) || Lex.dealNouns.contains(code(first)),
      gap(before: first + 1) == .comma
    {
      first += 1
      while Lex.determiners.contains(code(first)) { first += 1 }
    }
    guard
      let link = links.first(where: {
        $0.words.lowerBound == first || $0.words.lowerBound == comma
      }), !link.words.isEmpty, code(link.words.upperBound) != Lex.possessive,
      !(0..<comma).contains(where: isQuoted)
    else { return nil }
    var verb = link.words.upperBound
    while Lex.adverbs.contains(code(verb)) { verb += 1 }
    return Opening(
      words: 0..<comma, link: link,
      isHypothetical: ["would", "could", "might"].contains(word(verb)))
  }

  /// Whether an opening says that something is not, or not yet: `if signed`, `not yet law`, `to become law`.
  ///
  /// - Parameter isPending: Whether what it says is of a thing that waits: `A bill before the Senate`.
  func isUnreal(_ opening: Opening, isPending: Bool = false) -> Bool {
    opening.words.contains { index in
      Lex.suppositions.contains(code(index)) || Lex.negations.contains(code(index))
        || Lex.doubts.contains(code(index))
        || ["once", "when", "though", "although", "until", "till"].contains(word(index))
        || !isPending
          && (Lex.subordinators.contains(code(index)) && (index == 0 || word(index) != "after")
            || Lex.always.contains(code(index))
            || ["to", "but", "expected", "likely", "yet"].contains(word(index))
            || word(index) == "as" && word(index + 1) != "of")
    }
  }
}
