/// The cited thing as a memory: what haunts, what is called old, what someone misses.
extension CitedSentence {
  /// `the ghost of the rule`, `the rule's legacy`, `the Chevron years`, `a Chevron-style test`.
  var isMemory: Bool {
    // "In hindsight the order reads as"
    if ["hindsight", "retrospect"].contains(sentence.word(1)), sentence.word(0) == "in" {
      return true
    }
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
    // "a state version of the act"
    if sentence.word(place) == "of",
      ["version", "equivalent", "analog"].contains(sentence.word(place - 1)),
      !sentence.word(place - 2).hasSuffix("er"),
      (max(0, place - 4)..<place).contains(where: {
        ["a", "an", "own", "second", "third", "fourth", "latest", "newest"].contains(
          sentence.word($0))
      })
    {
      return true
    }
    let nouns: Set<String>
    switch sentence.word(place) {
    case "of":
      nouns =
        isOfTimeSince(place)
        ? Self.memories.union(Self.times) : Self.memories.subtracting(Self.times)
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

  /// `the fifteen months of the rule`; not `within 30 days of the order`.
  private func isOfTimeSince(_ of: Int) -> Bool {
    guard Self.times.contains(sentence.word(of - 1)) else { return false }
    let start = max(0, of - 6)
    return !(start..<of).contains {
      ["within", "after", "every", "each", "first", "next", "last"].contains(sentence.word($0))
    }
      && (start..<of).contains {
        Lex.determiners.contains(sentence.code($0))
          || ["in", "during", "over"].contains(sentence.word($0))
      } && clauses.verb(over: cited.words)?.tense != .modal
  }
  private static let times: Set<String> = ["days", "weeks", "months", "years", "decades"]
  /// `the short-lived rule`, `last Congress's bill`, `the Biden-era order`; not what one must do under it.
  var isCalledOld: Bool {
    let first = opening
    guard !["under", "by", "per", "with", "to"].contains(sentence.word(first - 1)) else {
      return false
    }
    return (first..<cited.words.upperBound).contains { place in
      let word = sentence.word(place)
      guard !sentence.isQuoted(place) else { return false }
      if word == "last" || word == "previous" || word == "prior" {
        return ["congress", "administration"].contains(sentence.word(place + 1))
      }
      return Self.olds.contains(word) && !(word == "old" && sentence.gap(before: place) == .hyphen)
        && (sentence.gap(before: place) == .hyphen
          || Lex.determiners.contains(sentence.code(place - 1))
          || sentence.code(place - 1) == Lex.possessive)
    }
  }

  /// `the rule haunts the agency`, `is remembered for`, `serves as a warning`, `lies in ruins`.
  var isRelic: Bool {
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

  /// `a twenty-first-century Glass-Steagall`, `calls for a new Fairness Doctrine`, `another rule`.
  var isLikened: Bool {
    let first = opening
    if sentence.word(first - 1) == "another" || isDisguised { return true }
    guard first < cited.words.lowerBound, ["a", "an", "another"].contains(sentence.word(first))
    else {
      return false
    }
    let end = cited.words.upperBound
    guard sentence.gap(before: end) != .hyphen else { return false }
    // "an INF Treaty of its own"
    if ["a", "an"].contains(sentence.word(cited.words.lowerBound - 1)),
      sentence.isCapital(cited.words.lowerBound), sentence.isCapital(end - 1),
      sentence.gap(before: end) >= .comma
        || ["of", "for", "with", "on", "signed"].contains(sentence.word(end))
    {
      return true
    }
    return (first..<cited.words.lowerBound).contains {
      ["another", "century", "modern", "updated", "second"].contains(sentence.word($0))
        || sentence.word($0) == "new"
          && (max(0, first - 5)..<first).contains { Self.wishes.contains(sentence.word($0)) }
    }
  }

  /// `is the rule by another name`, `the rule all over again`
  private var isDisguised: Bool {
    let end = cited.words.upperBound
    return !isPreposed && opening > 0 && sentence.gap(before: opening) <= .space
      && Self.disguises.contains { sentence.holds($0, at: end) }
  }
  /// `nobody mourns the order`, `the bill resembles it`, `a paper revisits it`, `took it as the model`.
  func isRecalled(by index: Int) -> Bool {
    let word = sentence.word(index)
    guard index < cited.words.lowerBound, !sentence.isQuoted(index) else { return false }
    if ["model", "template", "blueprint", "starting"].contains(
      sentence.word(cited.words.upperBound + 2)),
      ["as", "for"].contains(sentence.word(cited.words.upperBound)),
      ["took", "take", "takes", "used", "use", "uses", "treat", "treats"].contains(word)
    {
      return isObject(of: index) || opening == index + 1
    }
    // "resembles the reporting regime of the order"
    if ["of", "in"].contains(sentence.word(opening - 1)), opening - index < 8, opening - index > 2,
      Self.likenings.contains(word),
      (index + 1..<opening).allSatisfy({ sentence.gap(before: $0) <= .hyphen })
    {
      return true
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
    return !["not", "by", "in"].contains(sentence.word(index - 1))
  }
}
