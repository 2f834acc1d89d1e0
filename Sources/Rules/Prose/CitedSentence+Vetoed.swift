/// Votes to end the cited thing that a veto or the other chamber undid.
extension CitedSentence {
  /// Where the words end by which a vote to end the cited thing came to nothing: `voted to overturn the rule, but the
  /// President vetoed the resolution`, `voted to repeal the act, but the Senate did not`.
  func veto(after act: EndingAct) -> Int? {
    guard
      (max(0, act.start - 6)..<act.start).contains(where: {
        Self.votings.contains(sentence.word($0)) || Self.attempts.contains(sentence.word($0))
      }), !sentence.words.indices.contains(where: isOverride)
    else { return nil }
    for index in act.end..<max(act.end, sentence.words.count) where !sentence.isQuoted(index) {
      if let end = endOfVeto(at: index) { return end }
      // "but the Senate did not"
      if sentence.word(index) == "but",
        (index + 1..<index + 4).contains(where: {
          Self.chambers.contains(sentence.word($0)) || Self.attempts.contains(sentence.word($0))
        }), let end = givenUp(after: index) ?? endOfRefusal(after: index)
      {
        return end
      }
    }
    return nil
  }

  /// `but the President refused to sign`
  private func endOfRefusal(after turn: Int) -> Int? {
    (turn + 1..<turn + 7).first {
      ["refused", "declined"].contains(sentence.word($0)) && sentence.word($0 + 1) == "to"
        && ["sign", "go", "act", "follow", "concur", "agree"].contains(sentence.word($0 + 2))
    }.map { $0 + 3 }
  }

  /// `vetoed it`, `vetoed the resolution`, `was vetoed`, `the veto saved it`, `a veto kept the bulletin alive`
  private func endOfVeto(at index: Int) -> Int? {
    let next = index + 1
    switch sentence.word(index) {
    case "vetoed":
      let auxiliaries = sentence.auxiliaries(before: index)
      guard auxiliaries.isAsserted, !isHypothetical(index) else { return nil }
      if auxiliaries.isPassive { return next }
      if sentence.word(next) == "it" { return next + 1 }
      // "passed a resolution against it, which the President vetoed"
      if isEndOfClause(next), (index - 4..<index).contains(where: { sentence.word($0) == "which" })
      {
        return next
      }
      return Lex.determiners.contains(sentence.code(next))
        && Self.attempts.contains(sentence.word(next + 1)) ? next + 2 : nil
    case "veto":
      guard Self.rescues.contains(sentence.word(next)), !isHypothetical(next) else { return nil }
      return next + 1
    default: return nil
    }
  }

  /// `overrode the veto`, `over the president's veto`, `an override`
  private func isOverride(_ index: Int) -> Bool {
    switch sentence.word(index) {
    case "overrode", "overridden", "override":
      !(max(0, index - 6)..<index).contains {
        ["failed", "not", "n't", "short", "could", "tried"].contains(sentence.word($0))
      } && !Self.failings.contains(sentence.word(index + 1))
    case "over": (index + 1..<index + 5).contains { sentence.word($0) == "veto" }
    default: false
    }
  }

  /// `A veto saved the rule from repeal`
  var isRescued: Bool {
    let end = cited.words.upperBound
    guard sentence.word(end) == "from", sentence.gap(before: end) <= .space,
      let verb = (max(0, opening - 2)..<opening).last(where: {
        Self.rescues.contains(sentence.word($0)) && isObject(of: $0)
      })
    else { return false }
    return sentence.auxiliaries(before: verb).isAsserted && !isHypothetical(verb)
      && (end + 1..<end + 5).contains {
        words.nouns.contains(sentence.word($0)) || isEndWord($0)
          || words.actives.contains(sentence.word($0))
      }
  }

  private static let votings: Set<String> = [
    "voted", "votes", "acted", "agreed", "moved", "passed", "joined",
  ]
  private static let chambers: Set<String> = [
    "senate", "house", "president", "governor", "chamber", "senators", "representatives", "other",
    "congress",
  ]
  private static let rescues: Set<String> = [
    "saved", "kept", "spared", "preserved", "rescued", "saves", "keeps", "spares", "preserves",
    "rescues", "stopped", "blocked", "killed", "defeated", "prevented", "stops", "left",
  ]
}
