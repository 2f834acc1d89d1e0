extension ProseSign {
  static func wordingClaims(in sentence: Sentence) -> [Found] {
    guard !sentence.links.isEmpty else { return [] }
    var found = openingStages(in: sentence)
    for index in sentence.words.indices where !sentence.isQuoted(index) {
      switch sentence.code(index) {
      case LawWords.law
      where !LawWords.lawNouns.contains(sentence.code(index + 1))
        || sentence.gap(before: index + 1) > .space:
        found += lawClaims(in: sentence, at: index) + namedLaws(at: index, in: sentence)
      case LawWords.statute: found += statuteClaims(in: sentence, at: index)
      case LawWords.effect, LawWords.force: found += forces(in: sentence, at: index)
      case LawWords.enacted: found += enactments(in: sentence, at: index, end: index)
      case LawWords.signed
      where isByPresident(index, in: sentence) || isSignedByPresident(index, in: sentence):
        found += enactments(in: sentence, at: index, end: index)
      case LawWords.bill
      where sentence.code(index + 1) != LawWords.of || sentence.word(index + 2) != "rights":
        found += billClaims(in: sentence, at: index)
      default: break
      }
    }
    return found
  }

  /// `is law`, `has become the law of the land`, `was signed into law`, `, a law that`.
  private static func lawClaims(in sentence: Sentence, at index: Int) -> [Found] {
    guard sentence.gap(before: index) <= .space, !LawWords.plans.contains(sentence.word(index - 1)),
      !isNominal(index, in: sentence)
    else { return [] }
    if let link = nameOfLaw(at: index, in: sentence) {
      return stageClaims(
        Claim.isLaw, sentence, subjects: [link], at: index, isPresent: false,
        words: index - 1..<index + 1)
    }
    // "The President's signature made the Act law"
    if let link = sentence.links.last(where: { $0.words.upperBound == index }),
      let verb = madeLaw(link, in: sentence)
    {
      return stageClaims(
        Claim.isLaw, sentence, subjects: [link], at: verb, isPresent: false,
        words: verb..<index + 1)
    }
    if sentence.code(index - 1) == LawWords.into {
      let last = index - 2
      for place in stride(from: last, through: max(0, last - 8), by: -1)
      where LawWords.signings.contains(sentence.code(place)) {
        return enactments(in: sentence, at: place, end: index)
      }
      return []
    }
    if let absolute = absoluteLaw(in: sentence, at: index) { return absolute }
    var begin = index
    while begin > 0, LawWords.modifiers.contains(sentence.code(begin - 1)),
      sentence.gap(before: begin) <= .space
    {
      begin -= 1
    }
    // "is the first comprehensive law"
    if begin == index || !LawWords.articles.contains(sentence.code(begin)) {
      begin = articleBefore(begin, of: index, in: sentence) ?? begin
    }
    let main = begin - 1
    let verb = sentence.code(main)
    if verb == LawWords.became || verb == LawWords.become || verb == LawWords.been
      || Lex.presentBes.contains(verb)
      || verb == LawWords.remains
    {
      var auxiliaries = sentence.auxiliaries(before: main)
      // "is not law", "is not yet law"
      auxiliaries.isNegated =
        auxiliaries.isNegated || sentence.auxiliaries(before: index).isNegated
        || negatesBetween(main, index, sentence)
      // "went on to become law"
      if verb == LawWords.become, sentence.word(auxiliaries.start - 1) == "on",
        sentence.word(auxiliaries.start - 2) == "went"
      {
        auxiliaries = Sentence.Auxiliaries(start: auxiliaries.start - 2, hasHave: true)
      }
      guard auxiliaries.isAsserted,
        verb != LawWords.become && verb != LawWords.been || auxiliaries.hasHave
      else {
        return []
      }
      let isPresent = verb != LawWords.became && verb != LawWords.become
      return stageClaims(
        Claim.isLaw, sentence,
        subjects: sentence.subjects(before: auxiliaries.start, tails: LawWords.tails), at: main,
        isPresent: isPresent, words: auxiliaries.start..<index + 1)
    }
    return apposition(Claim.isLaw, in: sentence, at: index, begin: begin)
  }

  /// The index of `made` in `made [the Act] law`.
  private static func madeLaw(_ link: Sentence.Link, in sentence: Sentence) -> Int? {
    let verb = sentence.wordBefore(link)
    return sentence.word(verb) == "made" && sentence.auxiliaries(before: verb).isAsserted
      ? verb : nil
  }

  /// `the Act took effect`, `is in force`, `with the Act in force,`.
  private static func forces(in sentence: Sentence, at index: Int) -> [Found] {
    let before = sentence.word(index - 1)
    guard before == "in" || ["took", "taken"].contains(before),
      index + 1 >= sentence.words.count || sentence.gap(before: index + 1) > .space
        || Lex.prepositions.contains(sentence.code(index + 1)) || sentence.isTime(index + 1)
        || sentence.words[index + 1].hasDigit
    else { return [] }
    if before == "in",
      let link = sentence.links.first(where: { $0.words.upperBound == index - 1 }),
      isAbsolute(link, in: sentence)
    {
      return stageClaims(
        Claim.isLaw, sentence, subjects: [link], at: index, isPresent: false,
        words: index - 1..<index + 1)
    }
    let main = index - 1
    let auxiliaries = sentence.auxiliaries(before: main)
    guard auxiliaries.isAsserted, before == "took" || auxiliaries.hasHave || auxiliaries.isPresentBe
    else { return [] }
    return stageClaims(
      Claim.isLaw, sentence,
      subjects: sentence.subjects(before: auxiliaries.start, tails: LawWords.tails),
      at: main, isPresent: auxiliaries.isPresentBe, words: auxiliaries.start..<index + 1)
  }

  /// `law in all but name`, `law in name only`, `law on paper`.
  static func isNominal(_ law: Int, in sentence: Sentence) -> Bool {
    switch sentence.word(law + 1) {
    case "in":
      sentence.word(law + 2) == "all" && sentence.word(law + 3) == "but"
        || ["name", "effect", "spirit", "waiting"].contains(sentence.word(law + 2))
    case "on": sentence.word(law + 2) == "paper"
    default: false
    }
  }

  static func negatesBetween(_ main: Int, _ index: Int, _ sentence: Sentence) -> Bool {
    (main + 1..<max(main + 1, index)).contains { Lex.negations.contains(sentence.code($0)) }
  }

  /// One claim for each subject; none where the sentence only supposes it.
  static func stageClaims(
    _ claim: (Int) -> Claim, _ sentence: Sentence, subjects: [Sentence.Link], at index: Int,
    isPresent: Bool, words: Range<Int>
  ) -> [Found] {
    // "Nobody signed the Act into law", but "No longer a draft, the Act is law"
    let isDenied =
      ["no", "nobody"].contains(sentence.word(0))
      && subjects.allSatisfy { $0.words.lowerBound > index }
    guard !isDenied,
      !sentence.isSupposed(at: index, isPresent: isPresent, subject: subjects.last)
    else {
      return []
    }
    return subjects.map {
      Found(claim: claim($0.record), words: sentence.bytes(of: words), place: $0.place)
    }
  }
}
