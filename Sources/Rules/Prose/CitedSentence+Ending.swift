/// Words that say that the cited thing has ended.
extension CitedSentence {
  /// Whether a word says that the cited thing has ended: of it, and as a fact.
  func isEnding(_ index: Int) -> Bool {
    if sentence.isQuoted(index) || isEndOfPart(index) || isPartly(index) { return false }
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
          "ran", "came", "met", "got", "went", "gone", "petered", "died", "fell", "bit", "faded",
          "wound",
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

  /// Whether an ending is said to have happened.
  private func isFact(_ index: Int) -> Bool {
    let auxiliaries = sentence.auxiliaries(before: index)
    return auxiliaries.isAsserted
      && !isHypothetical(index, isPresent: auxiliaries.isPresentBe)
      && !(max(0, auxiliaries.start - 3)..<auxiliaries.start).contains {
        // "Exec. Order No. 14110"
        Self.nobody.contains(sentence.word($0)) && !cited.words.contains($0)
      }
      && !(["nothing", "nobody", "no"].contains(sentence.word(0))
        && (1..<max(1, index)).contains { Self.signs.contains(sentence.word($0)) })
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

  static let nobody: Set<String> = ["nobody", "no", "none", "neither", "nor", "never"]
  private static let linking: Set<String> = [
    "stands", "remains", "stood", "rendered", "declared", "held", "ruled",
  ]
  private static let signs: Set<String> = [
    "suggests", "suggest", "indicates", "shows", "says", "believes", "thinks", "claims", "evidence",
    "sign", "proof",
  ]
}
