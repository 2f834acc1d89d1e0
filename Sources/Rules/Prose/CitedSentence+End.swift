/// Whether a sentence says itself that what it cites has ended.
extension CitedSentence {
  var cited: Sentence.Link { sentence.links[link] }

  /// Whether the sentence tells of the end and claims nothing else.
  ///
  /// - Parameters:
  ///   - isEnder: Whether a record is what ended the cited one.
  ///   - names: What the ender is called, in lower case.
  func tellsEnd(isEnder: (Int) -> Bool, names: [String]) -> Bool {
    guard !claimsPresent else { return false }
    return sentence.links.contains { isEnder($0.record) } || holdsName(names)
      || sentence.words.indices.contains(where: isEnding) || hasPastPerfect
  }

  private func holdsName(_ names: [String]) -> Bool {
    let text =
      " " + sentence.words.map { sentence.string($0.range).lowercased() }.joined(separator: " ")
      + " "
    return names.contains { name in
      let words = Sentence.words(
        of: ContiguousArray(name.utf8), in: 0..<name.utf8.count, Quotations(in: []))
      let key = words.map {
        String(decoding: Array(name.utf8)[$0.range], as: UTF8.self).lowercased()
      }
      .joined(separator: " ")
      return key.utf8.count > 3 && text.contains(" " + key + " ")
    }
  }

  /// Whether a word says that the cited thing has ended: of it, and as a fact.
  private func isEnding(_ index: Int) -> Bool {
    if sentence.isQuoted(index) { return false }
    let word = sentence.word(index)
    if isPhrase(index) { return sentence.auxiliaries(before: index).isAsserted || word == "no" }
    if Self.actives.contains(word) { return isObject(of: index) }
    if Self.nouns.contains(word) {
      return sentence.word(index + 1) == "of" && isObject(of: index + 1)
    }
    guard Self.endings.contains(sentence.code(index)) else { return false }
    if word == "struck", sentence.word(index + 1) != "down" { return false }
    if word == "reversed" || word == "replaced" || word == "ended" || word == "cancelled"
      || word == "canceled",
      isObject(of: index)
    {
      return isFact(index)
    }
    // "revoked Executive Order 14110", "the rescinded order"
    if isObject(of: index) { return isFact(index) }
    // The cited thing itself may be what ended another: only the passive and what ends of itself tell.
    let auxiliaries = sentence.auxiliaries(before: index)
    guard isFact(index) else { return false }
    let isIntransitive = Self.intransitive.contains(word)
    let isParticiple =
      auxiliaries.isPassive || auxiliaries.hasBeen
      || !auxiliaries.hasHave && isParticipial(index, from: auxiliaries.start)
    guard isIntransitive || isParticiple else { return false }
    if sentence.isRow { return true }
    return isAbout(auxiliaries.start)
  }

  /// Whether an ending is said to have happened.
  private func isFact(_ index: Int) -> Bool {
    let auxiliaries = sentence.auxiliaries(before: index)
    return auxiliaries.isAsserted && !isHypothetical(index)
  }

  private func isHypothetical(_ index: Int) -> Bool {
    sentence.isQuestion
      || (0..<max(0, index - 1)).contains { place in
        ["if", "unless", "whether", "until"].contains(sentence.word(place))
          && !(place + 1..<index).contains { sentence.gap(before: $0) == .semicolon }
      }
  }

  /// `, revoked in January`, `(rescinded)`, `since repealed`: a participle without its verb.
  private func isParticipial(_ index: Int, from start: Int) -> Bool {
    if sentence.gap(before: start) >= .comma || start == 0 { return true }
    if ["since", "now", "later", "subsequently", "already", "long"].contains(
      sentence.word(index - 1))
    {
      return true
    }
    // "Executive Order 14110 revoked" is a headline's passive where no object follows.
    return index == cited.words.upperBound
      && (index + 1 >= sentence.words.count || sentence.gap(before: index + 1) > .space
        || ["by", "in", "on", "last"].contains(sentence.word(index + 1)))
  }

  /// Whether the cited thing is what a verb acts on: between the two are articles, adjectives and other
  /// items of a list.
  private func isObject(of verb: Int) -> Bool {
    guard verb < cited.words.lowerBound else { return cited.words.contains(verb) }
    return (verb + 1..<cited.words.lowerBound).allSatisfy { place in
      guard sentence.gap(before: place) <= .comma else { return false }
      return Lex.determiners.contains(sentence.code(place)) || sentence.isCapital(place)
        || sentence.words[place].hasDigit || sentence.links.contains { $0.words.contains(place) }
        || Self.between.contains(sentence.word(place))
    } && sentence.gap(before: cited.words.lowerBound) <= .comma
  }

  /// Whether the subject of a verb is the cited thing, as far as can be told: it stands before, and no other
  /// link, and no clause's end, between.
  private func isAbout(_ start: Int) -> Bool {
    let end = cited.words.upperBound
    if start < end {
      // "Revoked in January, Executive Order 14110 …"
      return start < cited.words.lowerBound && start < 2
    }
    return !(end..<start).contains { sentence.gap(before: $0) == .semicolon }
      && !sentence.links.contains { other in
        other.words.lowerBound >= end && other.words.upperBound <= start
          && other.record != cited.record && !isListed(other)
      }
  }

  /// Whether another link stands with the cited one in a list: `14110 and 14141 were revoked`.
  private func isListed(_ other: Sentence.Link) -> Bool {
    (cited.words.upperBound..<other.words.lowerBound).allSatisfy { place in
      Lex.determiners.contains(sentence.code(place))
        || ["and", "or"].contains(sentence.word(place)) || sentence.isCapital(place)
        || sentence.links.contains { $0.words.contains(place) }
    }
  }

  /// `no longer in force`, `gave way to`, `is gone`.
  private func isPhrase(_ index: Int) -> Bool {
    let next = sentence.word(index + 1)
    switch sentence.word(index) {
    case "no": return next == "longer"
    case "gave": return next == "way"
    case "ceased": return true
    case "fell": return next == "away"
    default: return false
    }
  }

  /// `had required`, `had been in force`; `had to` is none.
  private var hasPastPerfect: Bool {
    sentence.words.indices.contains { index in
      guard sentence.code(index) == Lex.had, !sentence.isQuoted(index), !isHypothetical(index)
      else {
        return false
      }
      var next = index + 1
      while Lex.adverbs.contains(sentence.code(next)) || Lex.negations.contains(sentence.code(next))
      {
        next += 1
      }
      let word = sentence.word(next)
      return sentence.gap(before: next) <= .space
        && (word == "been" || word.hasSuffix("ed") || Self.participles.contains(word))
    }
  }

  private static let endings = Lexicon.codes(ProseWords.endings)
  private static let actives: Set<String> = [
    "revokes", "rescinds", "repeals", "vacates", "replaces", "supersedes", "overturns", "revoking",
    "rescinding", "repealing", "vacating", "replacing", "superseding", "overturning", "terminates",
    "abolishes", "withdrew", "undid", "undoes", "scraps", "scrapping", "ends", "ending",
  ]
  private static let nouns: Set<String> = [
    "revocation", "rescission", "repeal", "vacatur", "expiration", "expiry", "lapse", "replacement",
    "demise", "end", "termination", "withdrawal", "reversal", "death",
  ]
  private static let intransitive: Set<String> = [
    "expired", "lapsed", "died", "sunset", "ended", "defunct", "dead", "terminated",
  ]
  private static let between: Set<String> = [
    "and", "or", "both", "former", "president", "biden's", "trump's", "'s", "order", "orders",
    "executive",
    "of", "including", "landmark", "sweeping", "entire", "two", "three", "earlier", "old",
    "previous",
    "prior", "2023", "such", "as", "now", "revoked", "rescinded", "repealed",
  ]
  private static let participles: Set<String> = [
    "set", "made", "given", "told", "put", "begun", "taken", "become", "held", "left", "built",
    "sought",
    "drawn", "meant", "laid", "kept", "cut", "found", "brought", "done", "gone", "come", "led",
    "let", "run",
    "written", "driven", "said", "won", "thrown", "chosen", "bound", "barred",
  ]
}
