extension ProseSign {
  static func wordingClaims(in sentence: Sentence) -> [Found] {
    guard !sentence.links.isEmpty else { return [] }
    var found: [Found] = []
    for index in sentence.words.indices where !sentence.isQuoted(index) {
      switch sentence.code(index) {
      case law
      where !lawNouns.contains(sentence.code(index + 1)) || sentence.gap(before: index + 1) > .space:
        found += lawClaims(in: sentence, at: index)
      case enacted: found += enactments(in: sentence, at: index, end: index)
      case bill where sentence.code(index + 1) != of || sentence.word(index + 2) != "rights":
        found += billClaims(in: sentence, at: index)
      default: break
      }
    }
    return found
  }

  /// `is law`, `has become the law of the land`, `was signed into law`, `, a law that`.
  private static func lawClaims(in sentence: Sentence, at index: Int) -> [Found] {
    guard sentence.gap(before: index) <= .space else { return [] }
    if sentence.code(index - 1) == into {
      let last = index - 2
      for place in stride(from: last, through: max(0, last - 8), by: -1)
      where signings.contains(sentence.code(place)) {
        return enactments(in: sentence, at: place, end: index)
      }
      return []
    }
    var main = index - 1
    while main >= 0, modifiers.contains(sentence.code(main)),
      sentence.gap(before: main + 1) <= .space
    {
      main -= 1
    }
    let verb = sentence.code(main)
    if verb == became || verb == become || Lex.presentBes.contains(verb) || verb == remains {
      var auxiliaries = sentence.auxiliaries(before: main)
      // "is not law", "is not yet law"
      let inner = sentence.auxiliaries(before: index)
      auxiliaries.isNegated =
        auxiliaries.isNegated || inner.isNegated || negatesBetween(main, index, sentence)
      guard auxiliaries.isAsserted, verb != become || auxiliaries.hasHave else { return [] }
      let isPresent = verb != became && verb != become
      return claims(
        Claim.isLaw, sentence, subjects: sentence.subjects(before: auxiliaries.start, tails: tails),
        at: main, isPresent: isPresent, words: auxiliaries.start..<index + 1)
    }
    return apposition(Claim.isLaw, in: sentence, at: index, begin: main + 1)
  }

  /// `the President signed it into law`, `was enacted`, `enacted the Act`.
  private static func enactments(in sentence: Sentence, at main: Int, end: Int) -> [Found] {
    let auxiliaries = sentence.auxiliaries(before: main)
    guard auxiliaries.isAsserted else { return [] }
    let words = auxiliaries.start..<end + 1
    if auxiliaries.isPassive {
      return claims(
        Claim.isLaw, sentence, subjects: sentence.subjects(before: auxiliaries.start, tails: tails),
        at: main, isPresent: auxiliaries.isPresentBe, words: words)
    }
    // The object: a link behind the verb, or 'it' where one link is all there is.
    let object = sentence.links.first {
      $0.words.lowerBound > main
        && (main + 1..<$0.words.lowerBound).allSatisfy {
          Lex.determiners.contains(sentence.code($0))
        }
    }
    if let object {
      return claims(
        Claim.isLaw, sentence, subjects: [object], at: main, isPresent: false, words: main..<end + 1
      )
    }
    guard end > main, objects.contains(sentence.code(end - 2)), sentence.links.count == 1 else {
      // "The Act, enacted in July, …"
      guard auxiliaries.start == main, sentence.gap(before: main) == .comma,
        let link = sentence.links.last(where: { $0.words.upperBound == main })
      else { return [] }
      return claims(
        Claim.isLaw, sentence, subjects: [link], at: main, isPresent: false, words: words)
    }
    return claims(
      Claim.isLaw, sentence, subjects: sentence.links, at: main, isPresent: false,
      words: main..<end + 1)
  }

  /// `is a bill`, `remains a pending bill`, `, a bill on stablecoins`.
  private static func billClaims(in sentence: Sentence, at index: Int) -> [Found] {
    guard !sentence.holds(passage) else { return [] }
    var begin = index
    while begin > 0, index - begin < 4, sentence.gap(before: begin) <= .hyphen,
      !articles.contains(sentence.code(begin)), !Lex.presentBes.contains(sentence.code(begin)),
      !Lex.prepositions.contains(sentence.code(begin))
    {
      begin -= 1
    }
    guard articles.contains(sentence.code(begin)) else { return [] }
    let main = mainVerb(before: begin, in: sentence)
    let verb = sentence.code(main)
    if sentence.gap(before: begin) <= .space,
      Lex.presentBes.contains(verb) || remaining.contains(verb)
    {
      let auxiliaries = sentence.auxiliaries(before: main)
      guard auxiliaries.isAsserted, !negatesBetween(main, index, sentence) else { return [] }
      return claims(
        Claim.isBill, sentence,
        subjects: sentence.subjects(before: auxiliaries.start, tails: tails),
        at: main, isPresent: true, words: auxiliaries.start..<index + 1)
    }
    return apposition(Claim.isBill, in: sentence, at: index, begin: begin)
  }

  private static func mainVerb(before begin: Int, in sentence: Sentence) -> Int {
    var main = begin - 1
    while Lex.adverbs.contains(sentence.code(main)) { main -= 1 }
    return main
  }

  private static func negatesBetween(_ main: Int, _ index: Int, _ sentence: Sentence) -> Bool {
    (main + 1..<max(main + 1, index)).contains { Lex.negations.contains(sentence.code($0)) }
  }

  /// `the Act, a law that …`: right behind the link, and no first part of a longer name.
  private static func apposition(
    _ claim: (Int) -> Claim, in sentence: Sentence, at index: Int, begin: Int
  ) -> [Found] {
    guard sentence.gap(before: begin) == .comma, begin < index || sentence.code(begin - 1) == now,
      let link = sentence.links.first(where: {
        $0.words.upperBound == begin
          || $0.words.upperBound == begin - 1 && sentence.code(begin - 1) == now
      }),
      articles.contains(sentence.code(begin)) || begin == index || sentence.code(begin) == now
    else { return [] }
    let next = index + 1
    guard
      next >= sentence.words.count || sentence.gap(before: next) > .space
        || followers.contains(sentence.code(next)) || sentence.word(next).hasSuffix("ing")
        || sentence.word(next).hasSuffix("ed")
    else { return [] }
    return claims(
      claim, sentence, subjects: [link], at: index, isPresent: false, words: begin..<index + 1)
  }

  private static func claims(
    _ claim: (Int) -> Claim, _ sentence: Sentence, subjects: [Sentence.Link], at index: Int,
    isPresent: Bool, words: Range<Int>
  ) -> [Found] {
    guard !sentence.isSupposed(at: index, isPresent: isPresent, subject: subjects.last) else {
      return []
    }
    return subjects.map {
      Found(claim: claim($0.record), words: sentence.bytes(of: words), place: $0.place)
    }
  }

  private static let law = Lexicon.code("law")
  private static let bill = Lexicon.code("bill")
  private static let enacted = Lexicon.code("enacted")
  private static let into = Lexicon.code("into")
  private static let of = Lexicon.code("of")
  private static let now = Lexicon.code("now")
  private static let became = Lexicon.code("became")
  private static let become = Lexicon.code("become")
  private static let remains = Lexicon.code("remains")
  private static let remaining = Lexicon.codes("remains stays remain")
  private static let signings = Lexicon.codes("signed enacted passed")
  private static let objects = Lexicon.codes("it them bill measure legislation act package")
  private static let articles = Lexicon.codes("a an the")
  private static let modifiers = Lexicon.codes(
    "a an the public federal us u s new settled good binding national now already still also only landmark"
  )
  private static let tails = Lexicon.codes("bill act measure legislation package text")
  /// What is about the past of a bill that became law.
  private static let passage = Lexicon.codes("signed enacted became passed become")
  private static let followers = Lexicon.codes(
    "that which on of to for in from by with on under whose is was has and but as since")
  private static let lawNouns = Lexicon.codes(
    "firm firms school schools enforcement professor professors degree review journal partner office "
      + "department clerk student students practice faculty library dean maker makers making suit suits bill"
  )
}
