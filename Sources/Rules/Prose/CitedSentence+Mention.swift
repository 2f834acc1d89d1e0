/// What is only compared with, remembered or looked back at: a sentence that uses the cited thing so says
/// nothing of its force today.
extension CitedSentence {
  /// Whether the words around the cited thing make it a measure, a memory, an origin or a book reference.
  var isOnlyMentioned: Bool {
    if isInPastClause || isMadeThing || isPastObject { return true }
    guard !isFollowedByPresent else { return false }
    return isMeasure || isMemory || isCalledOld || isMissing || isLikened || isPutAside || isRelic
      || isFinishedOff
      || sentence.words.indices.contains { isRecalled(by: $0) }
  }

  /// The first word of the phrase that the cited thing closes: `the short-lived Biden-era order`.
  var opening: Int {
    var first = cited.words.lowerBound
    while first > 0, cited.words.lowerBound - first < 8, sentence.gap(before: first) <= .hyphen,
      isAttribute(first - 1)
    {
      first -= 1
    }
    return first
  }

  private func isAttribute(_ index: Int) -> Bool {
    Lex.determiners.contains(sentence.code(index)) && sentence.code(index) != Lex.that
      || sentence.code(index) == Lex.possessive
      || sentence.words[index].hasDigit || sentence.isCapital(index) && index > 0
      || Self.attributes.contains(sentence.word(index)) || Self.olds.contains(sentence.word(index))
  }

  /// A verb in the present right behind, with the cited thing as its subject: `than the order requires`.
  private var isFollowedByPresent: Bool {
    let end = cited.words.upperBound
    guard sentence.gap(before: end) <= .space, sentence.code(end) != Lex.possessive else {
      return false
    }
    return ["must", "may", "can", "does", "do", "will"].contains(sentence.word(end))
      || Self.isClaimVerb(sentence.word(end)) && !Self.plurals.contains(sentence.word(end))
  }

  /// `narrower than the order`, `departs from it`, `traces back to it`, `as under it`, `before it`.
  private var isMeasure: Bool {
    let place = opening - 1
    guard place >= 0, sentence.gap(before: opening) <= .space else { return false }
    let word = sentence.word(place)
    let before = sentence.word(place - 1)
    if ["in", "under", "with", "by", "to", "for", "of"].contains(word) {
      if before == "than" || before == "as" { return true }
    }
    // "vanished along with the rule"
    if word == "with" {
      let verb = ["along", "together"].contains(before) ? place - 2 : place - 1
      if verb >= 0, words.intransitive.contains(sentence.word(verb)) { return true }
    }
    switch word {
    case "than": return !["other", "more", "less"].contains(before)
    case "unlike": return true
    case "as": return (max(0, place - 3)..<place).contains { sentence.word($0) == "as" }
    case "like":
      return place == 0
        || sentence.gap(before: place) >= .comma
          && sentence.gap(before: cited.words.upperBound) >= .comma
        || Self.looks.contains(before)
    case "before": return !words.isOfProceeding && before != "case"
    case "without", "absent":
      return !sentence.words.indices.contains {
        ["would", "could", "might"].contains(sentence.word($0))
      }
    case "since":
      return sentence.words.indices.contains {
        sentence.word($0) == "first"
          || sentence.word($0).hasSuffix("est") && sentence.word($0 - 1) == "the"
      }
    default:
      guard let heads = Self.heads[word] else { return false }
      return (max(0, place - 4)..<place).contains {
        heads.contains(sentence.word($0))
          && (($0 + 1)..<(place + 1)).allSatisfy { sentence.gap(before: $0) <= .hyphen }
      }
    }
  }

  /// `the ghost of the rule`, `the rule's legacy`, `the Chevron years`, `a Chevron-style test`.
  private var isMemory: Bool {
    let end = cited.words.upperBound
    if sentence.code(end) == Lex.possessive {
      return (end + 1...end + 2).contains { Self.memories.contains(sentence.word($0)) }
    }
    let after = sentence.word(end)
    if sentence.gap(before: end) == .hyphen {
      return ["style", "like", "type", "esque", "era"].contains(after)
    }
    if sentence.gap(before: end) == .space, Self.episodes.contains(after) { return true }
    let place = opening - 1
    // ", the author of the bill, has retired"
    if sentence.word(place) == "of", sentence.gap(before: end) >= .comma,
      Self.makers.contains(sentence.word(place - 1)),
      (max(0, place - 5)..<place).contains(where: { sentence.gap(before: $0) == .comma })
    {
      return true
    }
    let nouns: Set<String>
    switch sentence.word(place) {
    case "of": nouns = Self.memories
    case "for", "on", "to":
      nouns = ["obituary", "elegy", "requiem", "nostalgia", "epitaph", "postmortem", "wake"]
    default: return false
    }
    // "the ruins and ashes of"
    return (max(0, place - 3)..<place).contains {
      nouns.contains(sentence.word($0))
        && ($0 == place - 1 || ["and", "or", "itself"].contains(sentence.word($0 + 1)))
    }
  }

  /// `the short-lived rule`, `last Congress's bill`, `the Biden-era order`; not what one must do under it.
  private var isCalledOld: Bool {
    let first = opening
    guard !["under", "by", "per", "with", "to"].contains(sentence.word(first - 1)) else {
      return false
    }
    return (first..<cited.words.lowerBound).contains { place in
      let word = sentence.word(place)
      guard !sentence.isQuoted(place) else { return false }
      if word == "last" || word == "previous" || word == "prior" {
        return ["congress", "administration"].contains(sentence.word(place + 1))
      }
      return Self.olds.contains(word)
        && (sentence.gap(before: place) == .hyphen
          || Lex.determiners.contains(sentence.code(place - 1))
          || sentence.code(place - 1) == Lex.possessive)
    }
  }

  /// `with the rule out of the way`, `survives only in the archives`, `the rule is toast`.
  private var isMissing: Bool {
    let end = cited.words.upperBound
    if isAbsence(at: end) { return true }
    var verb = end
    while Lex.adverbs.contains(sentence.code(verb)) { verb += 1 }
    if Lex.presentBes.contains(sentence.code(verb)), sentence.code(verb) != Lex.possessive,
      !isPreposed
    {
      verb += 1
      while Lex.adverbs.contains(sentence.code(verb))
        || ["all", "but", "as"].contains(sentence.word(verb))
      {
        verb += 1
      }
      if isAbsence(at: verb) { return true }
    }
    return Self.goodbyes.contains(sentence.word(opening - 1))
      || ["survives only", "exists only", "lives only", "remains only"].contains { phrase in
        (end..<end + 2).contains {
          sentence.holds(phrase.split(separator: " ").map(String.init), at: $0)
        }
          || sentence.word(opening - 1) == "of"
            && sentence.holds(phrase.split(separator: " ").map(String.init), at: end)
      }
  }

  private func isAbsence(at index: Int) -> Bool {
    Self.absences.contains { phrase in
      let next = index + phrase.count
      return sentence.holds(phrase, at: index)
        && (phrase.count > 2 || sentence.gap(before: next) >= .comma
          || sentence.word(next) == "and")
    }
  }

  /// `Lawyers who worked on the order have left`, `firms that had braced for the rule`; not `that registered
  /// under it`, which may bind them.
  private var isInPastClause: Bool {
    let first = opening
    guard
      let who = (max(0, first - 6)..<max(0, first)).last(where: {
        ["who", "that", "which"].contains(sentence.word($0))
      }), sentence.gap(before: who + 1) <= .space,
      (who + 1..<first).allSatisfy({ sentence.gap(before: $0) <= .hyphen }),
      !["with", "by", "to", "per", "of"].contains(sentence.word(first - 1)),
      sentence.word(first - 1) != "under"
        || ["worked", "served", "lived", "suffered", "labored", "chafed"].contains(
          sentence.word(first - 2))
    else { return false }
    var verb = who + 1
    while sentence.code(verb) == Lex.had || Lex.adverbs.contains(sentence.code(verb)) { verb += 1 }
    let word = sentence.word(verb)
    guard verb < first, isPast(verb) || Self.participles.contains(word), word != "was",
      word != "were",
      !Self.prolongings.contains(word), !words.verbs.contains(word), !Self.makings.contains(word),
      first - verb < 4
    else { return false }
    return !sentence.words.indices.contains {
      ["must", "still", "now", "comply", "complying", "apply"].contains(sentence.word($0))
    }
  }

  /// `Ms. Waters fought the bill in 2024 and fights its successor`: what was done to it in the past, made and
  /// furthered aside.
  private var isPastObject: Bool {
    var verb = opening - 1
    if ["on", "against", "over", "about"].contains(sentence.word(verb)) { verb -= 1 }
    let word = sentence.word(verb)
    guard verb > 0, sentence.gap(before: opening) <= .space, isPast(verb),
      !Self.makings.contains(word), !Self.steps.contains(word), !Self.prolongings.contains(word),
      !Self.furtherings.contains(word), !words.verbs.contains(word),
      sentence.auxiliaries(before: verb).start == verb,
      !Lex.determiners.contains(sentence.code(verb - 1)),
      sentence.isCapital(verb - 1) || Self.attitudes.contains(word)
    else { return false }
    return !sentence.words.indices.contains {
      ["must", "still", "comply", "apply", "applies"].contains(sentence.word($0))
    }
  }

  /// `keeps the officers that the memo created`: only where the thing came from is said.
  private var isMadeThing: Bool {
    let end = cited.words.upperBound
    return ["that", "which", "whom"].contains(sentence.word(opening - 1))
      && sentence.gap(before: end) <= .space
      && (isPast(end) && !words.verbs.contains(sentence.word(end))
        && !Lex.pastBes.contains(sentence.code(end)) || sentence.code(end) == Lex.had)
      && !Lex.determiners.contains(sentence.code(end + 1))
      && !sentence.words.indices.contains {
        [
          "must", "still", "now", "bind", "binds", "binding", "remain", "remains", "apply",
          "applies",
        ].contains(sentence.word($0))
      }
  }

  /// `rather than defend the rule`, `agencies can ignore it`, `the death knell for the rule`, `is the ancestor of`.
  private var isPutAside: Bool {
    let first = opening
    // "has stopped applying the order"
    if sentence.word(first - 1).hasSuffix("ing"),
      ["stopped", "ceased", "quit", "stops", "stop"].contains(sentence.word(first - 2)),
      sentence.auxiliaries(before: first - 2).isAsserted
    {
      return true
    }
    // "what was left of it"
    if sentence.word(first - 1) == "of",
      ["left", "remained", "remains"].contains(sentence.word(first - 2)),
      (max(0, first - 5)..<first - 2).contains(where: { sentence.word($0) == "what" })
    {
      return true
    }
    // "mourn the safeguards of the memo"
    if sentence.word(first - 1) == "of",
      (max(0, first - 6)..<max(0, first - 2)).contains(where: {
        ["mourn", "mourns", "lament", "laments", "miss", "misses", "mourned"].contains(
          sentence.word($0))
          && Lex.determiners.contains(sentence.code($0 + 1))
          && !Lex.relatives.contains(sentence.code($0 - 1))
      }), words.nouns.isEmpty == false,
      !sentence.words.indices.contains(where: {
        ["deadline", "deadlines", "hours", "target", "targets"].contains(sentence.word($0))
      })
    {
      return true
    }
    let verb = sentence.word(first - 1)
    if sentence.word(first - 2) == "than", sentence.word(first - 3) == "rather" { return true }
    if verb == "of", sentence.word(first - 2) == "instead" { return true }
    if ["ignore", "disregard", "forget"].contains(verb) {
      let auxiliaries = sentence.auxiliaries(before: first - 1)
      if auxiliaries.isModal, !auxiliaries.isNegated, sentence.word(auxiliaries.start) != "to",
        !sentence.words.indices.contains(where: { Self.nobody.contains(sentence.word($0)) })
      {
        return true
      }
    }
    if verb == "for",
      ["knell", "defeat", "end", "coffin", "setback"].contains(sentence.word(first - 2)),
      sentence.word(first - 2) != "setback"
    {
      return true
    }
    // "Most of the text comes from the bill"
    if verb == "from",
      (max(0, first - 3)..<first).contains(where: {
        ["comes", "come", "came"].contains(sentence.word($0))
      }), (max(0, first - 8)..<first).contains(where: { Self.texts.contains(sentence.word($0)) })
    {
      return true
    }
    let end = cited.words.upperBound
    var index = end
    if Lex.presentBes.contains(sentence.code(end)) || Lex.pastBes.contains(sentence.code(end)) {
      index += 1
      while index < end + 5,
        Lex.determiners.contains(sentence.code(index)) || Lex.adverbs.contains(sentence.code(index))
      {
        index += 1
      }
      // "is the ancestor of"
      if Self.ancestors.contains(sentence.word(index)),
        ["of", "to", "for"].contains(sentence.word(index + 1))
      {
        return true
      }
    }
    // "since the bulletin was lifted", "was never enforced"
    var be = end
    if sentence.gap(before: be) == .comma,
      let close = (be + 1..<be + 20).first(where: { sentence.gap(before: $0) == .comma })
    {
      be = close
    }
    guard !isPreposed || isGoverned(by: "since") else { return false }
    if Lex.pastBes.contains(sentence.code(be)) || sentence.word(be + 1) == "been" {
      let verb = sentence.word(be + 1) == "been" ? be + 2 : be + 1
      if ["lifted", "pulled", "waived"].contains(sentence.word(verb)) { return true }
      return ["never", "not"].contains(sentence.word(be + 1))
        && ["enforced", "implemented", "applied", "used", "tested", "ratified"].contains(
          sentence.word(be + 2))
    }
    return false
  }

  /// `the rule haunts the agency`, `is remembered for`, `serves as a warning`, `lies in ruins`.
  private var isRelic: Bool {
    var verb = cited.words.upperBound
    guard !isPreposed, sentence.gap(before: verb) <= .space else { return false }
    while Lex.adverbs.contains(sentence.code(verb)) { verb += 1 }
    switch sentence.word(verb) {
    case "haunts", "taught": return true
    case "belongs":
      return ["history", "past", "memory", "museum"].contains { noun in
        (verb + 1..<verb + 6).contains { sentence.word($0) == noun }
      }
    case "lies":
      return sentence.word(verb + 1) == "in"
        && ["ruins", "tatters", "pieces", "ashes", "shreds"].contains(sentence.word(verb + 2))
    case "gathers": return sentence.word(verb + 1) == "dust"
    case "goes": return sentence.word(verb + 1) == "down"
    case "casts", "offers", "serves", "stands", "remains", "is", "looks", "provides", "holds":
      return (verb + 1..<verb + 6).contains { index in
        Self.relics.contains(sentence.word(index))
          && (verb + 1..<index + 1).allSatisfy { sentence.gap(before: $0) <= .hyphen }
          && !(verb + 1..<index).contains { Lex.negations.contains(sentence.code($0)) }
      }
    default: return false
    }
  }

  /// `pulled the plug on its defense of the rule`, `closes the book on it`, `moved on from it`, `washed its hands of it`.
  private var isFinishedOff: Bool {
    var first = opening
    if sentence.word(first - 1) == "of",
      ["defense", "defence", "enforcement"].contains(sentence.word(first - 2))
    {
      first -= 2
      while Lex.determiners.contains(sentence.code(first - 1)) { first -= 1 }
    }
    let preposition = sentence.word(first - 1)
    let noun = sentence.word(first - 2)
    var verb = first - 3
    while verb > 0,
      Lex.determiners.contains(sentence.code(verb)) || Self.attributes.contains(sentence.word(verb))
    {
      verb -= 1
    }
    if ["on", "under", "to", "through", "of", "in", "into"].contains(preposition),
      Self.finishers.contains(noun)
    {
      let word = sentence.word(verb)
      return
        (isPast(verb) || word.hasSuffix("s") || word == "put" || Self.participles.contains(word))
        && sentence.auxiliaries(before: verb).isAsserted && !isHypothetical(verb)
    }
    // "the clock ran out on the bill", "the short life of the rule"
    if preposition == "on", noun == "out", sentence.word(first - 3) == "ran" { return true }
    if preposition == "of", noun == "life", ["short", "brief"].contains(sentence.word(first - 3)) {
      return true
    }
    if preposition == "from", noun == "on" || noun == "away" || noun == "back",
      ["moved", "moves", "turned", "turns", "stepped", "steps"].contains(sentence.word(first - 3))
    {
      return sentence.auxiliaries(before: first - 3).isAsserted
    }
    // "avoid the fate of the rule"
    return preposition == "of" && noun == "fate"
      && (max(0, first - 7)..<first).contains {
        [
          "avoid", "avoids", "suffer", "suffers", "suffered", "share", "shares", "shared", "met",
          "same", "escape",
        ]
        .contains(sentence.word($0))
      }
  }

  /// `a twenty-first-century Glass-Steagall`, `calls for a new Fairness Doctrine`, `another rule`.
  private var isLikened: Bool {
    let first = opening
    guard first < cited.words.lowerBound, ["a", "an", "another"].contains(sentence.word(first))
    else {
      return false
    }
    let end = cited.words.upperBound
    guard sentence.gap(before: end) != .hyphen else { return false }
    return (first..<cited.words.lowerBound).contains {
      ["another", "century", "modern", "updated", "second"].contains(sentence.word($0))
        || sentence.word($0) == "new"
          && (max(0, first - 5)..<first).contains { Self.wishes.contains(sentence.word($0)) }
    }
  }

  /// `nobody mourns the order`, `the bill resembles it`, `a paper revisits it`, `took it as the model`.
  private func isRecalled(by index: Int) -> Bool {
    let word = sentence.word(index)
    guard index < cited.words.lowerBound, !sentence.isQuoted(index) else { return false }
    if ["model", "template", "blueprint", "starting"].contains(
      sentence.word(cited.words.upperBound + 2)),
      ["as", "for"].contains(sentence.word(cited.words.upperBound)),
      ["took", "take", "takes", "used", "use", "uses", "treat", "treats"].contains(word)
    {
      return isObject(of: index) || opening == index + 1
    }
    // "discards the categories of the memo"
    if ["of", "in"].contains(sentence.word(opening - 1)), opening - index < 9, opening - index > 2,
      word.hasSuffix("s"), !word.hasSuffix("ss"),
      words.actives.contains(word)
        || ["discards", "drops", "trades", "swaps", "sheds"].contains(word),
      Lex.determiners.contains(sentence.code(index + 1)),
      (index + 1..<opening).allSatisfy({ sentence.gap(before: $0) <= .hyphen }),
      sentence.auxiliaries(before: index).isAsserted
    {
      return !sentence.words.indices.contains {
        ["if", "bill", "proposal"].contains(sentence.word($0))
      }
    }
    guard Self.recallings.contains(word), opening == index + 1 || isObject(of: index) else {
      return Self.studies.contains(word) && opening == index + 1
        && (max(0, index - 5)..<index).contains { Self.scholars.contains(sentence.word($0)) }
    }
    return sentence.word(index - 1) != "not"
  }
}

extension Sentence {
  /// Whether some words stand at an index.
  func holds(_ phrase: [String], at index: Int) -> Bool {
    phrase.enumerated().allSatisfy { word(index + $0) == $1 && gap(before: index + $0) <= .hyphen }
  }
}
