/// What a rule has to know of a sentence's grammar. Where it cannot tell, it takes the side on which
/// nothing is reported.
extension Sentence {
  /// What comes before a verb's main word: `has not yet`, `will be`, `to have been`.
  struct Auxiliaries {
    /// The first of its words; the main word where there is none.
    var start: Int
    var isNegated = false
    /// A modal verb or `to`.
    var isModal = false
    var hasHave = false
    var hasHad = false
    var isPresentBe = false
    var isPastBe = false
    var hasBeen = false

    /// `is closed`, `was closed`, `has been closed`.
    var isPassive: Bool { isPresentBe || isPastBe || hasBeen }
    /// Whether the verb says that something is or was so.
    var isAsserted: Bool { !isNegated && !isModal }
  }

  func auxiliaries(before main: Int) -> Auxiliaries {
    var found = Auxiliaries(start: main)
    var index = main - 1
    while index >= 0, gap(before: index + 1) <= .space {
      let code = code(index)
      if links.contains(where: { $0.words.contains(index) && !$0.words.contains(main) }) { break }
      if Lex.negations.contains(code) {
        found.isNegated = true
      } else if Lex.modals.contains(code) {
        found.isModal = true
      } else if Lex.haves.contains(code) {
        found.hasHave = true
        found.hasHad = code == Lex.had
      } else if Lex.presentBes.contains(code) {
        // "Acme's" is no "Acme is".
        guard code != Lex.possessive || Lex.pronouns.contains(self.code(index - 1)) else { break }
        found.isPresentBe = true
      } else if Lex.pastBes.contains(code) {
        found.isPastBe = true
      } else if Lex.bes.contains(code) {
        found.hasBeen = true
      } else if !Lex.adverbs.contains(code) {
        break
      }
      found.start = index
      index -= 1
    }
    return found
  }

  /// Whether a finite verb most likely stands at an index.
  func isVerb(_ index: Int) -> Bool {
    guard words.indices.contains(index), gap(before: index) <= .space else { return false }
    let code = code(index)
    if Lex.haves.contains(code) || Lex.presentBes.contains(code) && code != Lex.possessive
      || Lex.pastBes.contains(code) || Lex.modals.contains(code) || Lex.pastVerbs.contains(code)
    {
      return true
    }
    if Lex.adverbs.contains(code) { return isVerb(index + 1) }
    return code == 0 && !isCapital(index) && word(index).hasSuffix("ed")
  }

  /// Whether a preposition comes before a link, articles and a few words between them aside.
  func isGoverned(_ link: Link) -> Bool {
    var index = link.words.lowerBound - 1
    guard index >= 0, gap(before: index + 1) <= .space else { return false }
    // "since the Act was signed"
    if ["since", "after"].contains(word(index)),
      Lex.pastBes.contains(code(link.words.upperBound))
    {
      return false
    }
    if Lex.prepositions.contains(code(index)) { return true }
    // "to amend the Act", "amending the Act"
    var verb = index
    while Lex.determiners.contains(code(verb)) { verb -= 1 }
    // "the sweeping merger"
    let isAdjective = verb == index && Self.articles.contains(word(verb - 1))
    if code(verb - 1) == Lex.to
      || code(verb) == 0 && word(verb).hasSuffix("ing") && !isAdjective
    {
      return true
    }
    let limit = index - 4
    while index > 0, index > limit, !Lex.determiners.contains(code(index)), !isCapital(index),
      gap(before: index) <= .hyphen, !Self.openers.contains(word(index))
    {
      index -= 1
    }
    guard index > 0, Lex.determiners.contains(code(index)), gap(before: index) <= .space else {
      return false
    }
    return Lex.prepositions.contains(code(index - 1))
  }

  /// Words that start a clause: a preposition before them does not govern a noun after them.
  private static let openers: Set<String> = ["when", "because", "while", "although", "though"]

  /// Whether what stands at an index is supposed, asked or doubted, and not said.
  ///
  /// - Parameter isPresent: Whether the verb is in the present, which after `when` means the future.
  func isSupposed(at index: Int, isPresent: Bool, subject: Link? = nil) -> Bool {
    if isQuestion { return true }
    var start = index
    while start > 0, gap(before: start) != .semicolon { start -= 1 }
    var end = index + 1
    while end < words.count, gap(before: end) != .semicolon { end += 1 }
    if (start..<end).contains(where: {
      Lex.suppositions.contains(code($0)) || Lex.doubts.contains(code($0))
        || word($0) == "known" && Lex.negations.contains(code($0 - 1))
    }) || code(start) == Lex.should || code(start) == Lex.were || isInvertedHad(at: start) {
      return true
    }
    var clause = index
    while clause > start, gap(before: clause) < .comma { clause -= 1 }
    if (clause..<index).contains(where: { isSubordinator($0, isPresent) }) { return true }
    guard let subject else { return false }
    var before = subject.words.lowerBound - 1
    while Lex.determiners.contains(code(before)), word(before) != "that" { before -= 1 }
    return isSubordinator(before, isPresent)
      || isImagined(before, since: start, isPresent: isPresent)
  }

  /// `Had the merger closed, it would have been`
  private func isInvertedHad(at start: Int) -> Bool {
    word(start) == "had"
      && (Lex.determiners.contains(code(start + 1))
        || links.contains { $0.words.lowerBound == start + 1 })
  }

  /// Whether a clause that begins behind an index is what is likely, expected, denied or only played:
  /// `the odds that`, `nobody says that`, `as though`, `as soon as`.
  private func isImagined(_ before: Int, since start: Int, isPresent: Bool) -> Bool {
    let last = word(before)
    if last == "though" || last == "if", word(before - 1) == "as" { return true }
    if isPresent, last == "as", word(before - 2) == "as", word(before - 1) == "soon" { return true }
    let noun = last == "that" ? before - 1 : before
    if Self.likelihoods.contains(word(noun)) { return true }
    guard last == "that" else { return false }
    if isPresent, Self.expectations.contains(word(noun)) { return true }
    // "wait for news that the merger has closed"
    if word(noun - 1) == "for", Self.waits.contains(word(noun - 2)) { return true }
    if Self.waits.contains(word(noun - 1)) { return true }
    var index = noun
    while index >= start, noun - index < 5, gap(before: index + 1) <= .space {
      if Lex.negations.contains(code(index)) || ["nobody", "none", "few"].contains(word(index)) {
        return true
      }
      index -= 1
    }
    return false
  }

  private static let likelihoods: Set<String> = [
    "odds", "chance", "chances", "likelihood", "probability", "possibility", "prospect",
    "prospects",
    "hope", "hopes", "fear", "fears", "idea", "notion", "premise", "assumption", "scenario",
    "event",
    "condition", "risk", "wish", "likely", "unlikely", "possible", "impossible", "probable",
    "doubtful",
  ]
  private static let waits: Set<String> = [
    "wait", "waits", "waited", "waiting", "await", "awaits", "awaited", "awaiting", "look", "looks",
    "looking", "hunt", "press", "pressed", "asked",
  ]
  private static let expectations: Set<String> = [
    "expect", "expects", "expected", "expecting", "predict", "predicts", "predicted", "forecast",
    "forecasts", "require", "requires", "demand", "demands", "insist", "insists", "bet", "bets",
    "wager", "imagine", "ensure", "ensures", "recommend", "recommends", "urge", "urges",
  ]

  private func isSubordinator(_ index: Int, _ isPresent: Bool) -> Bool {
    // "a pending bill"
    if word(index) == "pending", Lex.determiners.contains(code(index - 1)) { return false }
    return Lex.always.contains(code(index)) || isPresent && Lex.subordinators.contains(code(index))
  }
}
