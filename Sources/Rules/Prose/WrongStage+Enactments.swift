extension ProseSign {
  /// `the President signed it into law`, `was enacted`, `enacted the Act`.
  static func enactments(in sentence: Sentence, at main: Int, end: Int) -> [Found] {
    let auxiliaries = sentence.auxiliaries(before: main)
    guard auxiliaries.isAsserted else { return [] }
    let words = auxiliaries.start..<end + 1
    if auxiliaries.isPassive {
      return stageClaims(
        Claim.isLaw, sentence,
        subjects: sentence.subjects(before: auxiliaries.start, tails: LawWords.tails),
        at: main, isPresent: auxiliaries.isPresentBe, words: words)
    }
    // The object: a link behind the verb, or 'it' where one link is all there is.
    let object = sentence.links.first {
      $0.words.lowerBound > main
        && (main + 1..<$0.words.lowerBound).allSatisfy {
          $0 <= end || Lex.determiners.contains(sentence.code($0))
        }
    }
    // "signed the stablecoin act into law; the other Act waits", "once enacted, the Act"
    if let object, object.words.lowerBound > end {
      let marks = (end + 1...object.words.lowerBound).map { sentence.gap(before: $0) }
      if marks.contains(.semicolon)
        || marks.contains(where: { $0 >= .comma })
          && ["once", "when", "until", "if"].contains(sentence.word(main - 1))
      {
        return []
      }
    }
    if let object {
      return stageClaims(
        Claim.isLaw, sentence, subjects: [object], at: main, isPresent: false, words: main..<end + 1
      )
    }
    guard end > main, LawWords.objects.contains(sentence.code(end - 2)),
      sentence.links.count == 1, let link = sentence.links.first,
      // "who signed the tax bill into law, wants the Act": a bill that is named first is another.
      link.words.upperBound <= main || sentence.code(end - 2) == LawWords.it
    else {
      // "The Act, enacted in July, …"
      guard auxiliaries.start == main,
        let link = sentence.links.last(where: { $0.words.upperBound == main }),
        [.comma, .bracket, .dash].contains(sentence.gap(before: main))
          || end > main && isAbsolute(link, in: sentence) && sentence.gap(before: end + 1) >= .comma
      else { return [] }
      return stageClaims(
        Claim.isLaw, sentence, subjects: [link], at: main, isPresent: false, words: words)
    }
    return stageClaims(
      Claim.isLaw, sentence, subjects: sentence.links, at: main, isPresent: false,
      words: main..<end + 1)
  }

  /// `President Trump signed the Act on Friday`; not `signed a letter on the Act`, nor into law.
  static func isByPresident(_ main: Int, in sentence: Sentence) -> Bool {
    let before = sentence.auxiliaries(before: main).start - 1
    guard
      sentence.word(before) == "president" || ProseWords.presidents.contains(sentence.word(before)),
      sentence.gap(before: main) <= .space,
      let link = sentence.links.first(where: { $0.words.lowerBound > main })
    else { return false }
    let end = link.words.upperBound
    return sentence.word(end) != "into"
      && (sentence.gap(before: end) > .space || Lex.prepositions.contains(sentence.code(end))
        || sentence.isTime(end) || Lex.conjunctions.contains(sentence.code(end)))
  }

  /// `The Act was signed by the President`; not `by the President's aides`.
  static func isSignedByPresident(_ main: Int, in sentence: Sentence) -> Bool {
    guard sentence.word(main + 1) == "by", sentence.auxiliaries(before: main).isPassive else {
      return false
    }
    var name = main + 2
    while Lex.determiners.contains(sentence.code(name))
      || OfficeWords.firstNames.contains(sentence.word(name))
    {
      name += 1
    }
    guard
      sentence.word(name) == "president" && sentence.word(name - 1) != "vice"
        || ProseWords.presidents.contains(sentence.word(name))
    else { return false }
    while sentence.isCapital(name + 1), sentence.gap(before: name + 1) <= .stop { name += 1 }
    return sentence.code(name + 1) != Lex.possessive
  }

  /// Whether a link is the subject of a phrase with `with`: `with [the Act] signed into law,`.
  static func isAbsolute(_ link: Sentence.Link, in sentence: Sentence) -> Bool {
    sentence.word(sentence.wordBefore(link)) == "with"
  }
}
