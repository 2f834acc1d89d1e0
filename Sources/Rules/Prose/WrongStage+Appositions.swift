extension ProseSign {
  /// `the Act, a federal statute,`
  static func apposition(of index: Int, in sentence: Sentence) -> [Found] {
    guard let begin = articleBefore(index, of: index, in: sentence) else { return [] }
    return apposition(Claim.isLaw, in: sentence, at: index, begin: begin)
  }

  /// `the Act, a law that …`: right behind the link, and no first part of a longer name.
  static func apposition(
    _ claim: (Int) -> Claim, in sentence: Sentence, at index: Int, begin: Int
  ) -> [Found] {
    guard [.comma, .bracket, .dash].contains(sentence.gap(before: begin)),
      begin < index || sentence.code(begin - 1) == LawWords.now,
      let link = sentence.links.first(where: {
        $0.words.upperBound == begin
          || $0.words.upperBound == begin - 1 && sentence.code(begin - 1) == LawWords.now
      }),
      LawWords.articles.contains(sentence.code(begin)) || begin == index
        || sentence.code(begin) == LawWords.now || sentence.code(begin + 1) == Lex.possessive
    else { return [] }
    if isSubject(behind: link, index, in: sentence) { return [] }
    let next = index + 1
    guard
      next >= sentence.words.count || sentence.gap(before: next) > .space
        || LawWords.followers.contains(sentence.code(next)) || sentence.word(next).hasSuffix("ing")
        || sentence.word(next).hasSuffix("ed")
    else { return [] }
    return stageClaims(
      claim, sentence, subjects: [link], at: index, isPresent: false, words: begin..<index + 1)
  }

  /// Whether a noun is the subject of the sentence behind a phrase that opens it with a link, and so another thing:
  /// `Unlike [the Act], a law was enacted`; not `Unlike [the Act], a law of 2025, the bill is pending`.
  private static func isSubject(
    behind link: Sentence.Link, _ noun: Int, in sentence: Sentence
  ) -> Bool {
    let before = sentence.wordBefore(link)
    var start = link.words.lowerBound
    while start > 0, sentence.gap(before: start) < .comma { start -= 1 }
    guard before >= start, start == 0 || sentence.gap(before: start) >= .semicolon,
      Lex.prepositions.contains(sentence.code(start))
        || LawWords.openers.contains(sentence.word(start))
    else { return false }
    let end =
      (noun + 1..<sentence.words.count).first { sentence.gap(before: $0) >= .comma }
      ?? sentence.words.count
    let clauses = Clauses(of: sentence)
    return clauses.verbs.contains { verb in
      verb.clause >= 0 && clauses.clauses[verb.clause].kind == .main
        && noun < verb.start && verb.start < end
        // "a law passed in July, exchanges": most likely a participle.
        && (!verb.isWeak || end == sentence.words.count)
    }
  }

  /// `the recently enacted law, the [Act], covers`.
  static func nameOfLaw(at law: Int, in sentence: Sentence) -> Sentence.Link? {
    guard sentence.code(law - 1) == LawWords.enacted || sentence.word(law - 1) == "new",
      !sentence.isQuoted(law - 1), sentence.gap(before: law + 1) == .comma
    else { return nil }
    var begin = law - 2
    while Lex.adverbs.contains(sentence.code(begin)) || sentence.word(begin) == "newly" {
      begin -= 1
    }
    guard ["the", "a"].contains(sentence.word(begin)) else { return nil }
    var first = law + 1
    while Lex.determiners.contains(sentence.code(first)), first < law + 3 { first += 1 }
    return sentence.links.first {
      $0.words.lowerBound == first && sentence.gap(before: $0.words.upperBound) >= .comma
        && sentence.code($0.words.upperBound) != Lex.and
    }
  }

  /// `Supporters of the bill, the [Act], are counting votes`: a bill by its name, in the present.
  static func nameOfBill(at bill: Int, in sentence: Sentence) -> Sentence.Link? {
    guard sentence.gap(before: bill + 1) == .comma, sentence.word(bill - 1) == "the" else {
      return nil
    }
    var start = bill + 1
    // "the bill, known as the Act,"
    if sentence.word(start + 1) == "as", ["known", "styled"].contains(sentence.word(start)) {
      start += 2
    } else if ["called", "dubbed", "titled", "named"].contains(sentence.word(start)) {
      start += 1
    }
    var first = start
    while Lex.determiners.contains(sentence.code(first)), first < start + 2 { first += 1 }
    guard
      let link = sentence.links.first(where: {
        $0.words.lowerBound == first || $0.words.contains(start)
      }), sentence.gap(before: link.words.upperBound) == .comma
    else { return nil }
    let end = link.words.upperBound
    // "Sponsors of the bill, the Act, want"
    if ClauseWords.bases.contains(sentence.word(end)) { return link }
    guard
      let verb = Clauses(of: sentence).verbs.first(where: { $0.clause >= 0 && $0.start >= end }),
      verb.start - end < 3
    else { return nil }
    return verb.tense == .present || verb.tense == .modal ? link : nil
  }
  /// `with the Act now law`, `signed the Act, making it law`.
  static func absoluteLaw(in sentence: Sentence, at index: Int) -> [Found]? {
    if sentence.code(index - 1) == LawWords.it, sentence.word(index - 2) == "making",
      sentence.links.count == 1,
      !Lex.modals.contains(sentence.code(index - 3))
    {
      return stageClaims(
        Claim.isLaw, sentence, subjects: sentence.links, at: index, isPresent: false,
        words: index - 2..<index + 1)
    }
    guard sentence.code(index - 1) == LawWords.now, sentence.gap(before: index - 1) <= .space,
      let link = sentence.links.first(where: { $0.words.upperBound == index - 1 })
    else { return nil }
    guard sentence.word(sentence.wordBefore(link)) == "with" else { return nil }
    return stageClaims(
      Claim.isLaw, sentence, subjects: [link], at: index, isPresent: false,
      words: index - 1..<index + 1)
  }

  /// The article before a noun and up to four words in lower case.
  static func articleBefore(_ start: Int, of noun: Int, in sentence: Sentence) -> Int? {
    var begin = start
    while begin > 0, noun - begin < 5, sentence.gap(before: begin) <= .hyphen,
      !LawWords.articles.contains(sentence.code(begin)),
      !Lex.presentBes.contains(sentence.code(begin)),
      !Lex.prepositions.contains(sentence.code(begin)),
      !Lex.negations.contains(sentence.code(begin)),
      !sentence.isCapital(begin) || begin == start || isPlace(begin, before: noun, in: sentence),
      !LawWords.stops.contains(sentence.code(begin)),
      !sentence.links.contains(where: { $0.words.contains(begin) })
    {
      begin -= 1
    }
    // "California's new law"
    if sentence.code(begin) == Lex.possessive, sentence.isCapital(begin - 1) { return begin - 1 }
    return LawWords.articles.contains(sentence.code(begin)) ? begin : nil
  }

  /// `a California law`, `a U.S. law`, `a New York statute`: capitals from the article to the noun.
  private static func isPlace(_ index: Int, before noun: Int, in sentence: Sentence) -> Bool {
    (index..<noun).allSatisfy { sentence.isCapital($0) && sentence.gap(before: $0) <= .hyphen }
  }
}
