extension ProseSign {
  static func wordingClaims(in sentence: Sentence) -> [Found] {
    guard !sentence.links.isEmpty else { return [] }
    var found: [Found] = []
    for index in sentence.words.indices where !sentence.isQuoted(index) {
      switch sentence.code(index) {
      case law
      where !lawNouns.contains(sentence.code(index + 1)) || sentence.gap(before: index + 1) > .space:
        found += lawClaims(in: sentence, at: index)
      case statute: found += apposition(of: index, in: sentence)
      case effect, force: found += forces(in: sentence, at: index)
      case enacted where index == 0: found += opening(in: sentence)
      case enacted: found += enactments(in: sentence, at: index, end: index)
      case signed where isByPresident(index, in: sentence):
        found += enactments(in: sentence, at: index, end: index)
      case bill where sentence.code(index + 1) != of || sentence.word(index + 2) != "rights":
        found += billClaims(in: sentence, at: index)
      default: break
      }
    }
    return found
  }

  /// `is law`, `has become the law of the land`, `was signed into law`, `, a law that`.
  private static func lawClaims(in sentence: Sentence, at index: Int) -> [Found] {
    guard sentence.gap(before: index) <= .space, !plans.contains(sentence.word(index - 1)),
      !isNominal(index, in: sentence)
    else { return [] }
    if let link = nameOfLaw(at: index, in: sentence) {
      return claims(
        Claim.isLaw, sentence, subjects: [link], at: index, isPresent: false,
        words: index - 1..<index + 1)
    }
    // "The President's signature made the Act law"
    if let link = sentence.links.last(where: { $0.words.upperBound == index }),
      let verb = madeLaw(link, in: sentence)
    {
      return claims(
        Claim.isLaw, sentence, subjects: [link], at: verb, isPresent: false,
        words: verb..<index + 1)
    }
    if sentence.code(index - 1) == into {
      let last = index - 2
      for place in stride(from: last, through: max(0, last - 8), by: -1)
      where signings.contains(sentence.code(place)) {
        return enactments(in: sentence, at: place, end: index)
      }
      return []
    }
    if let absolute = absoluteLaw(in: sentence, at: index) { return absolute }
    var begin = index
    while begin > 0, modifiers.contains(sentence.code(begin - 1)),
      sentence.gap(before: begin) <= .space
    {
      begin -= 1
    }
    // "is the first comprehensive law"
    if begin == index || !articles.contains(sentence.code(begin)) {
      begin = articleBefore(begin, of: index, in: sentence) ?? begin
    }
    let main = begin - 1
    let verb = sentence.code(main)
    if verb == became || verb == become || verb == been || Lex.presentBes.contains(verb)
      || verb == remains
    {
      var auxiliaries = sentence.auxiliaries(before: main)
      // "is not law", "is not yet law"
      auxiliaries.isNegated =
        auxiliaries.isNegated || sentence.auxiliaries(before: index).isNegated
        || negatesBetween(main, index, sentence)
      // "went on to become law"
      if verb == become, sentence.word(auxiliaries.start - 1) == "on",
        sentence.word(auxiliaries.start - 2) == "went"
      {
        auxiliaries = Sentence.Auxiliaries(start: auxiliaries.start - 2, hasHave: true)
      }
      guard auxiliaries.isAsserted, verb != become && verb != been || auxiliaries.hasHave else {
        return []
      }
      let isPresent = verb != became && verb != become
      return claims(
        Claim.isLaw, sentence,
        subjects: sentence.subjects(before: auxiliaries.start, tails: tails), at: main,
        isPresent: isPresent, words: auxiliaries.start..<index + 1)
    }
    return apposition(Claim.isLaw, in: sentence, at: index, begin: begin)
  }

  /// The verb of `made the Act law`.
  private static func madeLaw(_ link: Sentence.Link, in sentence: Sentence) -> Int? {
    var verb = link.words.lowerBound - 1
    while Lex.determiners.contains(sentence.code(verb)) { verb -= 1 }
    return sentence.word(verb) == "made" && sentence.auxiliaries(before: verb).isAsserted
      ? verb : nil
  }

  /// `the Act, a federal statute,`
  private static func apposition(of index: Int, in sentence: Sentence) -> [Found] {
    guard let begin = articleBefore(index, of: index, in: sentence) else { return [] }
    return apposition(Claim.isLaw, in: sentence, at: index, begin: begin)
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
      return claims(
        Claim.isLaw, sentence, subjects: [link], at: index, isPresent: false,
        words: index - 1..<index + 1)
    }
    let main = index - 1
    let auxiliaries = sentence.auxiliaries(before: main)
    guard auxiliaries.isAsserted, before == "took" || auxiliaries.hasHave || auxiliaries.isPresentBe
    else { return [] }
    return claims(
      Claim.isLaw, sentence, subjects: sentence.subjects(before: auxiliaries.start, tails: tails),
      at: main, isPresent: auxiliaries.isPresentBe, words: auxiliaries.start..<index + 1)
  }

  /// `Enacted in 2025, the Act divides`.
  private static func opening(in sentence: Sentence) -> [Found] {
    guard let comma = (1..<8).first(where: { sentence.gap(before: $0) == .comma }),
      let link = sentence.links.first(where: { link in
        comma <= link.words.lowerBound
          && (comma..<link.words.lowerBound).allSatisfy {
            Lex.determiners.contains(sentence.code($0))
          }
      })
    else { return [] }
    return claims(
      Claim.isLaw, sentence, subjects: [link], at: 0, isPresent: false, words: 0..<1)
  }

  /// `law in all but name`, `law in name only`, `law on paper`.
  private static func isNominal(_ law: Int, in sentence: Sentence) -> Bool {
    switch sentence.word(law + 1) {
    case "in":
      sentence.word(law + 2) == "all" && sentence.word(law + 3) == "but"
        || ["name", "effect", "spirit", "waiting"].contains(sentence.word(law + 2))
    case "on": sentence.word(law + 2) == "paper"
    default: false
    }
  }

  /// `the recently enacted law, the [Act], covers`.
  private static func nameOfLaw(at law: Int, in sentence: Sentence) -> Sentence.Link? {
    guard sentence.code(law - 1) == enacted || sentence.word(law - 1) == "new",
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

  /// `with the Act now law`, `signed the Act, making it law`.
  private static func absoluteLaw(in sentence: Sentence, at index: Int) -> [Found]? {
    if sentence.code(index - 1) == it, sentence.word(index - 2) == "making",
      sentence.links.count == 1,
      !Lex.modals.contains(sentence.code(index - 3))
    {
      return claims(
        Claim.isLaw, sentence, subjects: sentence.links, at: index, isPresent: false,
        words: index - 2..<index + 1)
    }
    // "Now law, the Act gives"
    if sentence.code(index - 1) == now, index == 1, sentence.gap(before: 2) == .comma,
      let link = sentence.links.first(where: { link in
        (2..<link.words.lowerBound).allSatisfy { Lex.determiners.contains(sentence.code($0)) }
      })
    {
      return claims(
        Claim.isLaw, sentence, subjects: [link], at: index, isPresent: false, words: 0..<2)
    }
    guard sentence.code(index - 1) == now, sentence.gap(before: index - 1) <= .space,
      let link = sentence.links.first(where: { $0.words.upperBound == index - 1 })
    else { return nil }
    var before = link.words.lowerBound - 1
    while Lex.determiners.contains(sentence.code(before)) { before -= 1 }
    guard sentence.word(before) == "with" else { return nil }
    return claims(
      Claim.isLaw, sentence, subjects: [link], at: index, isPresent: false,
      words: index - 1..<index + 1)
  }

  /// The article before a noun and up to four words in lower case.
  private static func articleBefore(_ start: Int, of noun: Int, in sentence: Sentence) -> Int? {
    var begin = start
    while begin > 0, noun - begin < 5, sentence.gap(before: begin) <= .hyphen,
      !articles.contains(sentence.code(begin)), !Lex.presentBes.contains(sentence.code(begin)),
      !Lex.prepositions.contains(sentence.code(begin)),
      !Lex.negations.contains(sentence.code(begin)),
      !sentence.isCapital(begin) || begin == start, !stops.contains(sentence.code(begin)),
      !sentence.links.contains(where: { $0.words.contains(begin) })
    {
      begin -= 1
    }
    return articles.contains(sentence.code(begin)) ? begin : nil
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
          $0 <= end || Lex.determiners.contains(sentence.code($0))
        }
    }
    if let object, object.words.lowerBound > end,
      (end + 1...object.words.lowerBound).contains(where: { sentence.gap(before: $0) >= .comma }),
      ["once", "when", "until", "if"].contains(sentence.word(main - 1))
    {
      return []
    }
    if let object {
      return claims(
        Claim.isLaw, sentence, subjects: [object], at: main, isPresent: false, words: main..<end + 1
      )
    }
    guard end > main, objects.contains(sentence.code(end - 2)), sentence.links.count == 1 else {
      // "The Act, enacted in July, …"
      guard auxiliaries.start == main,
        let link = sentence.links.last(where: { $0.words.upperBound == main }),
        sentence.gap(before: main) == .comma
          || end > main && isAbsolute(link, in: sentence) && sentence.gap(before: end + 1) >= .comma
      else { return [] }
      return claims(
        Claim.isLaw, sentence, subjects: [link], at: main, isPresent: false, words: words)
    }
    return claims(
      Claim.isLaw, sentence, subjects: sentence.links, at: main, isPresent: false,
      words: main..<end + 1)
  }

  /// `President Trump signed the Act on Friday`; not `signed a letter on the Act`, nor into law.
  private static func isByPresident(_ main: Int, in sentence: Sentence) -> Bool {
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

  /// `with the Act signed into law,`
  private static func isAbsolute(_ link: Sentence.Link, in sentence: Sentence) -> Bool {
    var before = link.words.lowerBound - 1
    while Lex.determiners.contains(sentence.code(before)) { before -= 1 }
    return sentence.word(before) == "with"
  }

  /// `is a bill`, `remains a pending bill`, `, a bill on stablecoins`.
  private static func billClaims(in sentence: Sentence, at index: Int) -> [Found] {
    guard !sentence.holds(passage) else { return [] }
    guard let begin = articleBefore(index, of: index, in: sentence) else { return [] }
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
  private static let statute = Lexicon.code("statute")
  private static let effect = Lexicon.code("effect")
  private static let force = Lexicon.code("force")
  private static let enacted = Lexicon.code("enacted")
  private static let signed = Lexicon.code("signed")
  private static let into = Lexicon.code("into")
  private static let of = Lexicon.code("of")
  private static let now = Lexicon.code("now")
  private static let became = Lexicon.code("became")
  private static let become = Lexicon.code("become")
  private static let remains = Lexicon.code("remains")
  private static let stops = Lex.modals.union(Lex.haves).union(Lex.pastBes).union(Lex.bes)
    .union(Lex.relatives).union(Lex.pastVerbs).union(Lexicon.codes("become remains into"))
  private static let been = Lexicon.code("been")
  private static let it = Lexicon.code("it")
  /// What is called so is no law yet.
  private static let plans: Set<String> = [
    "proposed", "draft", "model", "future", "potential", "possible", "pending", "state", "case",
  ]
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
    "that which on of to for in from by with on under whose is was has and but as since before pending now"
  )
  private static let lawNouns = Lexicon.codes(
    "firm firms school schools enforcement professor professors degree review journal partner office "
      + "department clerk student students practice faculty library dean maker makers making suit suits bill"
  )
}
