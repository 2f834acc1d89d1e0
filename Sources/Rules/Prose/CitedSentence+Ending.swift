/// Words that say that the cited thing has ended.
extension CitedSentence {
  /// Whether a word says that the cited thing has ended: of it, and as a fact.
  func isEnding(_ index: Int) -> Bool {
    if sentence.isQuoted(index) { return false }
    let word = sentence.word(index)
    if isPhrase(index) { return sentence.auxiliaries(before: index).isAsserted || word == "no" }
    if isFailure(index) || isLeftToEnd(index) { return true }
    if isActiveEnding(index) { return true }
    if words.nouns.contains(word) { return isNoun(index) }
    // The last word of `threw out`, `walked away from`.
    var end = index
    if let last = words.lastWord(ofPhraseAt: index, in: sentence) {
      end = last
    } else if words.isParted(index, around: cited.words, in: sentence) {
      return isObject(of: index) && isFact(index)
    } else if !words.verbs.contains(word), word != "withdrew", word != "lasted",
      !isStruckByCourt(index),
      !words.isParted(index, by: sentence.word(index + 2), in: sentence)
    {
      return false
    }
    // "which lasted fifteen months"
    if word == "lasted", let relative, index == relative + 1, isSpan(index + 1) { return true }
    // "fell to a challenge", "fell victim to"
    if word == "fell", ["short", "flat"].contains(sentence.word(index + 1)) { return false }
    if word == "fell", sentence.word(index + 1) == "victim" { return isAbout(index) }
    if word == "fell", sentence.word(index + 1) == "to",
      (index + 2..<index + 6).contains(where: {
        ["challenge", "lawsuit", "suit", "court", "courts", "judge", "ruling", "veto"].contains(
          sentence.word($0))
      })
    {
      return isAbout(index)
    }
    if ["gone", "fell"].contains(word), end == index,
      ["to", "through", "into", "under", "within", "outside", "on"].contains(
        sentence.word(index + 1))
    {
      return false
    }
    // "struck it down"
    if sentence.word(index + 1) == "it", isPronoun(objectOf: index),
      words.isParted(index, by: sentence.word(index + 2), in: sentence)
    {
      return isFact(index)
    }
    // "revoked Executive Order 14110", "the rescinded order", "repealed it"
    if isObject(of: end) || isPronoun(objectOf: end) {
      // "Unlike its predecessor, which a court set aside, the rule"
      let isSetOff = end + 1 == opening && sentence.gap(before: opening) >= .comma
      return isFact(index) && !isSetOff
    }
    if word == "failed", isOtherFailure(index) { return false }
    // The cited thing itself may be what ended another: only the passive and what ends of itself tell.
    let isLinked = Self.linking.contains(sentence.word(index - 1))
    let auxiliaries = sentence.auxiliaries(before: isLinked ? index - 1 : index)
    guard isFact(isLinked ? index - 1 : index) else {
      // "was among the first to be undone"
      return auxiliaries.isModal && sentence.word(auxiliaries.start) == "to"
        && ["first", "last", "latest", "second"].contains(sentence.word(auxiliaries.start - 1))
        && isAbout(auxiliaries.start)
    }
    let isIntransitive =
      words.intransitive.contains(word) || word == "fell" && end > index
      || word == "withdrew" && isGoverned(by: "from")
      || end > index
        && [
          "ran", "came", "met", "got", "went", "petered", "died", "fell", "bit", "faded", "wound",
        ].contains(word)
      || word == "lasted" && !auxiliaries.hasHave && sentence.word(index - 1) == "it"

    let isParticiple =
      isLinked || auxiliaries.isPassive || auxiliaries.hasBeen
      || !auxiliaries.hasHave && isParticipial(index, from: auxiliaries.start)
    // "which the President revoked"
    if let relative = relative, !isIntransitive, !isParticiple, auxiliaries.start > relative + 1,
      end + 1 >= sentence.words.count || sentence.gap(before: end + 1) >= .comma
        || Lex.prepositions.contains(sentence.code(end + 1)) || sentence.isTime(end + 1)
    {
      return true
    }
    guard isIntransitive || isParticiple else { return false }
    if sentence.isRow || word == "withdrew" { return true }
    return isAbout(auxiliaries.start)
  }

  /// The `which` or `that` behind the cited thing, an apposition aside.
  var relative: Int? {
    let end = cited.words.upperBound
    // "is one of 78 orders that the President revoked"
    if ["is", "was", "remains"].contains(sentence.word(end)), sentence.gap(before: end) <= .space,
      !isPreposed,
      let that = (end + 1..<min(end + 14, sentence.words.count)).first(where: {
        ["which", "that"].contains(sentence.word($0))
      }), (end + 1...that).allSatisfy({ sentence.gap(before: $0) < .comma })
    {
      return that
    }
    // "is one of the orders Trump revoked"
    if ["is", "was"].contains(sentence.word(end)), sentence.gap(before: end) <= .space, !isPreposed,
      ["one", "among", "the"].contains(sentence.word(end + 1))
    {
      return end
    }
    if ["which", "that"].contains(sentence.word(end)) { return end }
    guard sentence.gap(before: end) >= .comma else { return nil }
    return (end..<min(end + 10, sentence.words.count)).first {
      sentence.word($0) == "which" && sentence.gap(before: $0) >= .comma
    }
  }

  /// `fifteen months`, `only a year`, `from 2023 to 2025`
  private func isSpan(_ start: Int) -> Bool {
    (start..<start + 5).contains {
      Self.spans.contains(sentence.word($0)) || sentence.word($0) == "until"
    }
      || sentence.word(start) == "from" && sentence.words.indices.contains(start + 1)
        && sentence.words[start + 1].hasDigit
  }
  /// Whether an ending is said to have happened.
  private func isFact(_ index: Int) -> Bool {
    let auxiliaries = sentence.auxiliaries(before: index)
    return auxiliaries.isAsserted
      && !isHypothetical(index, isPresent: auxiliaries.isPresentBe)
      && !(max(0, auxiliaries.start - 3)..<auxiliaries.start).contains {
        Self.nobody.contains(sentence.word($0))
      }
      && !(["nothing", "nobody", "no"].contains(sentence.word(0))
        && (1..<max(1, index)).contains { Self.signs.contains(sentence.word($0)) })
  }

  /// `failed to act`, `tried to repeal the rule and failed`, `failed a first cloture vote`
  private func isOtherFailure(_ index: Int) -> Bool {
    if sentence.word(index + 1) == "to" { return !words.isOfBill }
    if isAttempted { return true }
    if ["and", "but"].contains(sentence.word(index - 1)),
      (0..<cited.words.lowerBound).contains(where: {
        ["tried", "attempted", "sought", "moved"].contains(sentence.word($0))
          && sentence.word($0 + 1) == "to"
      })
    {
      return true
    }
    return ["a", "its", "one", "the"].contains(sentence.word(index + 1))
      && (index + 2..<index + 6).contains {
        ["vote", "cloture", "test"].contains(sentence.word($0))
      }
  }

  /// `the formula that the court struck in 2013`
  private func isStruckByCourt(_ index: Int) -> Bool {
    sentence.word(index) == "struck"
      && ["court", "courts", "justices", "judge"].contains(sentence.word(index - 1))
  }

  func isHypothetical(_ index: Int, isPresent: Bool = false) -> Bool {
    // "Had the order been repealed, firms would be free"
    let isInverted =
      ["had", "should", "were"].contains(sentence.word(0))
      && (Lex.determiners.contains(sentence.code(1)) || cited.words.contains(1))
    return sentence.isQuestion || isInverted
      || (0..<max(0, index - 1)).contains { place in
        let word = sentence.word(place)
        return
          (["if", "unless", "whether"].contains(word)
          || isPresent && ["until", "once", "when"].contains(word))
          && !(place + 1..<index).contains { sentence.gap(before: $0) == .semicolon }
      }
  }

  /// `, revoked in January`, `(rescinded)`, `since repealed`: a participle without its verb.
  private func isParticipial(_ index: Int, from start: Int) -> Bool {
    if start == 0 || ["although", "though", "until", "since"].contains(sentence.word(start - 1)) {
      return true
    }
    if sentence.gap(before: start) >= .comma { return !isOfAnother(start) }
    if isAmong(start) { return true }
    // "was signed in 2023 and revoked in 2025"
    if ["and", "but", "then"].contains(sentence.word(start - 1)),
      Lex.pastBes.contains(sentence.code(cited.words.upperBound))
        || sentence.word(cited.words.upperBound + 1) == "been"
    {
      return true
    }
    if ["since", "now", "later", "subsequently", "already", "long"].contains(
      sentence.word(index - 1))
    {
      return true
    }
    // "Executive Order 14110 revoked" is a headline's passive where no object follows, and so is "with the
    // order revoked"; "critics want it revoked" is a wish.
    return index == cited.words.upperBound
      && (cited.words.lowerBound < 2 || isGoverned(by: "with"))
      && (index + 1 >= sentence.words.count || sentence.gap(before: index + 1) > .space
        || ["by", "in", "on", "last"].contains(sentence.word(index + 1))
        // "With the order revoked there is no duty"
        || isGoverned(by: "with") && opening == 1)
  }

  /// `no longer in force`, `gave way to`, `is gone`.
  private func isPhrase(_ index: Int) -> Bool {
    let next = sentence.word(index + 1)
    switch sentence.word(index) {
    case "no":
      return next == "longer" && !isReason && !isForbidding(index + 2)
        || next == "more" && Lex.presentBes.contains(sentence.code(index - 1)) && isAbout(index - 1)
    case "anymore": return isDenied
    case "any":
      return ["more", "longer"].contains(next)
        && (isDenied
          || sentence.gap(before: index + 2) >= .comma && isAbout(index - 1)
            && (max(0, index - 8)..<index).contains { Lex.negations.contains(sentence.code($0)) })
    case "off", "out":
      return next == "the" && ["books", "picture"].contains(sentence.word(index + 2))
        && (cited.words.upperBound == index || isAbout(sentence.auxiliaries(before: index).start))
    // "lives on in its successor"; not "lives on: vendors must report"
    case "lives", "live", "lived":
      return next == "on" && cited.words.upperBound == index && sentence.word(index + 2) == "in"
        && !["practice", "force", "effect", "full"].contains(sentence.word(index + 3))
        && sentence.word(index + 4) != "practice"
    case "left": return next == "off" && cited.words.upperBound == index
    case "gave": return next == "way" && cited.words.upperBound <= index
    case "ceased": return true
    case "fell": return next == "away"
    default: return false
    }
  }

  /// `are no longer enforceable under the rule`: what is no longer so is another thing.
  private func isForbidding(_ index: Int) -> Bool {
    index < cited.words.lowerBound
      && ["enforceable", "legal", "lawful", "allowed", "permitted", "valid", "available"].contains(
        sentence.word(index))
      && ["under", "by"].contains(where: isGoverned(by:))
  }

  /// `nobody enforces it any more`
  private var isDenied: Bool {
    sentence.words.indices.contains {
      Self.nobody.contains(sentence.word($0)) || Lex.negations.contains(sentence.code($0))
    }
      && sentence.words.last.map { _ in
        ["more", "anymore", "longer"].contains(sentence.word(sentence.words.count - 1))
      } == true
  }

  static let nobody: Set<String> = ["nobody", "no", "none", "neither", "nor", "never"]
  private static let linking: Set<String> = [
    "stands", "remains", "stood", "rendered", "declared", "held", "ruled",
  ]
  private static let signs: Set<String> = [
    "suggests", "suggest", "indicates", "shows", "says", "believes", "thinks", "claims", "evidence",
    "sign", "proof",
  ]
}
