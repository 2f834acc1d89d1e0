/// Attempts to end the cited thing that came to nothing: they leave it in force.
extension CitedSentence {
  /// The words that tell of an attempt to end the cited thing which failed, was given up or was refused; an
  /// end that the rest of the sentence tells is another one.
  ///
  /// What failed in a year before that of the end is history, and what failed until something happened too.
  func lostAttempt(until year: Int?) -> Range<Int>? {
    guard let act = endingAct, !isOfYearBefore(year), !isMoot else { return nil }
    if isResisted(act) {
      return isResistanceWon ? act.start..<max(act.end, cited.words.upperBound) : nil
    }
    if act.isNoun, Self.lostKinds.contains(sentence.word(act.start - 1)) {
      return act.start - 1..<max(act.end, cited.words.upperBound)
    }
    if let vain { return min(vain, act.start)..<max(act.end, vain + 3) }
    if let start = refusal(of: act) { return start..<max(act.end, cited.words.upperBound) }
    if let last = defeat(of: act) { return act.start..<last + 1 }
    return (surrender(of: act) ?? veto(after: act)).map { act.start..<$0 }
  }

  /// `in vain`, `to no avail`, `without success`: where it begins.
  private var vain: Int? {
    sentence.words.indices.first { index in
      let next = sentence.word(index + 1)
      return switch sentence.word(index) {
      case "in": next == "vain"
      case "to": next == "no" && ["avail", "effect"].contains(sentence.word(index + 2))
      case "without": ["success", "effect", "result"].contains(next)
      case "unsuccessfully", "fruitlessly", "vainly": true
      default: false
      }
    }
  }

  /// Whether what ends the thing withstood those who resisted it: `The challenge to the repeal failed`, `The suit to
  /// block it was dismissed as moot`.
  var isEndDefended: Bool {
    guard let act = endingAct, let verb = clauses.verb(over: cited.words), verb.tense.isPast else {
      return false
    }
    return isMoot || isResisted(act) && !isResistanceWon
  }

  /// `The motion to block its repeal was granted`
  private var isResistanceWon: Bool {
    sentence.words.indices.contains {
      ["succeeded", "granted", "won", "prevailed"].contains(sentence.word($0))
        && sentence.auxiliaries(before: $0).isAsserted && !isHypothetical($0)
    }
  }

  /// `dismissed as moot`: there is nothing left to end.
  private var isMoot: Bool {
    sentence.words.indices.contains {
      ["moot", "mooted"].contains(sentence.word($0))
        && !Lex.negations.contains(sentence.code($0 - 1))
    }
  }

  /// Whether a year before that of the end is the last that is named.
  func isOfYearBefore(_ year: Int?) -> Bool {
    guard let year else { return false }
    let years = sentence.words.indices.compactMap { index in
      cited.words.contains(index) || sentence.isQuoted(index)
        ? nil : Int(sentence.word(index)).flatMap { 1700...2099 ~= $0 ? $0 : nil }
    }
    return years.max().map { $0 < year } ?? false
  }

  // MARK: Behind it

  /// The last word that says of an attempt, or of the end itself, that nothing came of it.
  private func defeat(of act: EndingAct) -> Int? {
    let attempt = (max(0, act.start - 8)..<act.start).last {
      (Self.attempts.contains(sentence.word($0)) || Self.rulings.contains(sentence.word($0)))
        && sentence.gap(before: $0 + 1) <= .space
    }
    // "Repealing the rule proved impossible"
    let isSubject = act.isNoun || act.start == 0 && sentence.word(0).hasSuffix("ing")
    guard let head = isSubject ? attempt ?? act.start : attempt else { return nil }
    let isOnlyNoun = attempt == nil
    let isInThat = sentence.word(head + 1) == "that"
    let clause = clauses.clause(of: head)
    guard !clauses.verbs(in: clause).contains(where: { $0.start < head }) else { return nil }
    var isFirst = true
    for verb in clauses.verbs where verb.clause >= 0 && verb.start >= act.end {
      // "Talk of repealing the rule came to nothing": nothing parts the two.
      let isOwn =
        isInThat || verb.clause == clause
        || verb.start == act.end && sentence.gap(before: verb.start) <= .space
      let isJoined = Lex.conjunctions.contains(sentence.code(verb.start - 1))
      guard isOwn && isFirst || isJoined else { continue }
      isFirst = false
      guard !sentence.isQuoted(verb.main), !isHypothetical(verb.main) else { return nil }
      if let last = lastWord(ofDefeat: verb, isOnlyNoun), !isOnlyUntil(last), !isOnlyLater(last) {
        return last
      }
    }
    return nil
  }

  /// `was delayed by a week`, `was blocked for a month`
  private func isOnlyLater(_ index: Int) -> Bool {
    ["delayed", "postponed", "blocked", "stayed", "suspended", "halted"].contains(
      sentence.word(index))
      && ["by", "for"].contains(sentence.word(index + 1))
      && (index + 2..<index + 6).contains { Self.spans.contains(sentence.word($0)) }
  }

  /// `failed for decades before`, `failed at first`
  private func isOnlyUntil(_ index: Int) -> Bool {
    var place = index + 1
    while place < sentence.words.count, sentence.gap(before: place) < .comma {
      if ["before", "until", "first", "initially", "repeatedly"].contains(sentence.word(place)) {
        return true
      }
      place += 1
    }
    return ["first", "initially", "repeatedly", "twice"].contains(sentence.word(index - 1))
  }
}
