extension ProseSign {
  /// What an opening says of the link behind it: `Signed into law in July, the Act`, `A federal law, the Act`,
  /// `A pending bill, the Act`.
  static func openingStages(in sentence: Sentence) -> [Found] {
    guard let opening = sentence.opening() else { return [] }
    let start = skippingRecent(0, in: sentence)
    let words = opening.words
    var claim: ((Int) -> Claim)?
    let isPending = words.contains { sentence.code($0) == LawWords.bill }
    guard !sentence.isUnreal(opening, isPending: isPending) else { return [] }
    if isEnactment(start, until: words.upperBound, in: sentence) {
      claim = Claim.isLaw
    } else if let noun = openingNoun(until: words.upperBound, in: sentence) {
      let isBill = sentence.code(noun) == LawWords.bill
      // "A bill last year, the Act is law", "A bill of rights"
      if isBill,
        sentence.holds(LawWords.passage)
          || sentence.words.contains(where: { $0.code == LawWords.law })
          || sentence.word(noun + 1) == "of"
      {
        return []
      }
      guard isBill || !opening.isHypothetical else { return [] }
      claim = isBill ? { Claim.isBill($0) } : Claim.isLaw
    } else if sentence.word(start) == "on", sentence.word(start + 1) == "the",
      sentence.word(start + 2) == "books"
    {
      claim = Claim.isLaw
    } else if sentence.word(start) == "in", LawWords.forces.contains(sentence.code(start + 1)),
      start + 2 == words.upperBound || sentence.word(start + 2) == "since"
    {
      claim = Claim.isLaw
    }
    guard let claim else { return [] }
    return stageClaims(
      claim, sentence, subjects: [opening.link], at: 0, isPresent: false, words: words)
  }

  /// `Having been`, `newly`, `already`
  private static func skippingRecent(_ start: Int, in sentence: Sentence) -> Int {
    var index = start
    while ["having", "been", "newly", "freshly", "being"].contains(sentence.word(index))
      || Lex.adverbs.contains(sentence.code(index))
    {
      index += 1
    }
    return index
  }

  /// `enacted in July`, `signed into law`, `signed by the President`, `become law`, `passed and signed into law`.
  private static func isEnactment(_ start: Int, until end: Int, in sentence: Sentence) -> Bool {
    switch sentence.word(start) {
    case "enacted": return true
    case "become", "becoming": return sentence.code(start + 1) == LawWords.law
    case "signed" where sentence.word(start + 1) == "by":
      return (start + 2..<min(start + 5, end)).contains {
        ["president", "governor", "gov"].contains(sentence.word($0))
          || ProseWords.presidents.contains(sentence.word($0))
      }
    case "signed", "passed", "approved", "cleared", "adopted":
      return (start..<end).contains {
        sentence.code($0) == LawWords.enacted
          // "Passed in 2025 and now law"
          || sentence.code($0) == LawWords.law
            && (sentence.code($0 - 1) == LawWords.now
              || ["already", "since"].contains(sentence.word($0 - 1))
              || sentence.word($0 - 1) == "the" && sentence.code($0 - 2) == LawWords.now)
            && !isNominal($0, in: sentence)
          || sentence.code($0) == LawWords.signed && sentence.code($0 + 1) == LawWords.into
            && sentence.code($0 + 2) == LawWords.law
      }
    default: return false
    }
  }

  /// The noun of `A federal law`, `Now the law of the land`, `A law since July`, `A bill before the Senate`.
  private static func openingNoun(until end: Int, in sentence: Sentence) -> Int? {
    guard
      let noun = (0..<min(end, 8)).first(where: { LawWords.stages.contains(sentence.code($0)) }),
      sentence.gap(before: noun + 1) != .hyphen
    else { return nil }
    let isNamed = (0..<noun).allSatisfy { index in
      sentence.gap(before: index) <= .hyphen || index == 0
    }
    // "A pending bill" is one, a proposed law none.
    guard isNamed,
      sentence.code(noun) == LawWords.bill
        || !(0..<noun).contains(where: { LawWords.plans.contains(sentence.word($0)) })
    else { return nil }
    var first = skippingRecent(0, in: sentence)
    // "Since July a federal law"
    if sentence.word(0) == "since",
      let article = (1..<noun).first(where: { LawWords.articles.contains(sentence.code($0)) })
    {
      first = article
    }
    // "Law in July" needs an article or an adverb: "Now law"; "Under federal law" speaks of another.
    let hasArticle = LawWords.articles.contains(sentence.code(first))
    guard hasArticle || first > 0 && first == noun,
      !(first..<noun).contains(where: {
        Lex.prepositions.contains(sentence.code($0)) || Lex.relatives.contains(sentence.code($0))
      })
    else { return nil }
    let next = noun + 1
    guard
      next == end || LawWords.followers.contains(sentence.code(next))
        || sentence.word(next).hasSuffix("ing") || sentence.word(next).hasSuffix("ed")
    else { return nil }
    // "A law in all but name", "A law firm"
    return isNominal(noun, in: sentence) ? nil : noun
  }
}
