/// Attempts to end the cited thing that someone refused or thought better of.
extension CitedSentence {
  /// Where the words begin that refuse what is to end the cited thing: `rejected calls to revoke it`, `ruled
  /// out revoking it`, `Nothing came of the plan to repeal it`.
  func refusal(of act: EndingAct) -> Int? {
    var index = act.start - 1
    while index >= 0, act.start - index < 11, sentence.gap(before: index + 1) <= .hyphen {
      let word = sentence.word(index)
      let before = sentence.word(index - 1)
      if let heads = Self.refusalPhrases[word], heads.contains(before) {
        return isRefusing(index - 1) ? index - 1 : nil
      }
      // "ignored pleas not to revoke it"
      if ["not", "n't", "against"].contains(word) { return nil }
      // "had no plans to repeal it"
      if word == "no", Self.attempts.contains(sentence.word(index + 1)) { return index }
      // "fell one vote short of repealing it"
      if word == "short", ["vote", "votes"].contains(before) { return index }
      // "let a bill to repeal it die"
      if word == "let",
        ["die", "lapse", "expire", "drop", "languish", "wither"].contains(sentence.word(act.end))
      {
        return isRefusing(index) ? index : nil
      }
      if ["came", "come", "comes"].contains(word) {
        let start = sentence.auxiliaries(before: index).start
        return ["nothing", "little", "naught"].contains(sentence.word(start - 1)) ? start - 1 : nil
      }
      if ["managed", "succeeded", "succeed", "manage"].contains(word) {
        let auxiliaries = sentence.auxiliaries(before: index)
        let isNobody = (max(0, auxiliaries.start - 4)..<auxiliaries.start).contains {
          Self.nobody.contains(sentence.word($0))
        }
        return isNobody || auxiliaries.isNegated ? auxiliaries.start : nil
      }
      if Self.refusings.contains(word), !isPassive(index) {
        return isRefusing(index) ? index : nil
      }
      guard isFiller(index) else { return nil }
      index -= 1
    }
    return nil
  }

  private func isRefusing(_ index: Int) -> Bool {
    let auxiliaries = sentence.auxiliaries(before: index)
    // "had rejected calls" is what was before.
    return auxiliaries.isAsserted && !auxiliaries.hasHad && !isHypothetical(index)
      && !(max(0, auxiliaries.start - 2)..<auxiliaries.start).contains {
        Self.nobody.contains(sentence.word($0))
      }
  }

  private func isPassive(_ index: Int) -> Bool { sentence.auxiliaries(before: index).isPassive }

  /// `its plan to`, `a Republican resolution`, `calls for the`.
  private func isFiller(_ index: Int) -> Bool {
    let word = sentence.word(index)
    return Lex.determiners.contains(sentence.code(index)) || Self.attempts.contains(word)
      || Lex.adverbs.contains(sentence.code(index)) || sentence.code(index) == Lex.possessive
      || ["to", "of", "for", "at", "in", "on", "from", "with", "not", "any", "all"].contains(word)
      || sentence.isCapital(index) && index > 0
      || Self.attributes.contains(word) || Self.persuasions.contains(word)
      || Self.attempts.contains(sentence.word(index + 1))
  }

  /// Where the words end by which a thought was given up: `considered repealing it but left it in place`,
  /// `threatened to revoke it but never did`, `passed a bill to repeal it, but the Senate rejected it`.
  func surrender(of act: EndingAct) -> Int? {
    guard
      (max(0, act.start - 6)..<act.start).contains(where: {
        Self.thinkings.contains(sentence.word($0)) || Self.attempts.contains(sentence.word($0))
      })
    else { return nil }
    var index = act.end
    while index < sentence.words.count, sentence.gap(before: index) < .semicolon {
      if Self.turns.contains(sentence.word(index)), let end = givenUp(after: index) { return end }
      index += 1
    }
    return nil
  }

  func givenUp(after turn: Int) -> Int? {
    for index in turn + 1..<min(turn + 10, sentence.words.count) {
      let next = sentence.word(index + 1)
      let before = sentence.word(index - 1)
      if sentence.gap(before: index) >= .semicolon { return nil }
      switch sentence.word(index) {
      case "left", "leaves", "kept", "keeps", "retained", "spared":
        if ["it", "the", "them"].contains(next) { return index + 2 }
      case "decided", "opted", "chose":
        if ["against", "not", "otherwise"].contains(next) { return index + 2 }
      case "thought": if next == "better" { return index + 2 }
      case "did", "could", "has", "have":
        if ["not", "n't"].contains(next) || before == "never",
          !sentence.words.indices.contains(where: { $0 > index && sentence.word($0) == "hide" })
        {
          return index + 2
        }
      case "backed", "held", "gave", "stopped", "stepped":
        if ["off", "down", "away", "up", "short", "back"].contains(next) { return index + 2 }
      case "pressed", "pushed", "soldiered", "carried", "went":
        if ["on", "ahead", "forward"].contains(next) { return index + 2 }
      case "persevered", "persisted", "relented", "balked", "demurred", "desisted": return index + 1
      case "changed":
        if ["its", "his", "her", "their", "course"].contains(next) { return index + 2 }
      case "took", "voted", "acted", "followed": if before == "never" { return index + 2 }
      case "let":
        if ["it", "them"].contains(next),
          ["stand", "be", "live", "remain", "ride", "proceed"].contains(sentence.word(index + 2))
            || sentence.word(index + 2) == "go"
              && ["ahead", "through", "forward"].contains(sentence.word(index + 3))
        {
          return index + 3
        }
      case "threw", "tossed":
        let end = min(index + 6, sentence.words.count)
        if (index + 1..<end).contains(where: { Self.attempts.contains(sentence.word($0)) }) {
          return index + 2
        }
      // "talked him out of it"
      case "out": if next == "of", sentence.word(index + 2) == "it" { return index + 3 }
      case "lacked": return index + 1
      case let word where Self.refusings.contains(word):
        if next == "it"
          || Lex.determiners.contains(sentence.code(index + 1))
            && Self.attempts.contains(sentence.word(index + 2))
        {
          return index + 2
        }
        if before == "it" || Self.attempts.contains(before) { return index + 1 }
      case let word where Self.failings.contains(word):
        if before == "it" || Self.attempts.contains(before) || index == turn + 1 {
          return index + 1
        }
      default: break
      }
    }
    return nil
  }
}

extension CitedSentence {
  /// `after the companies abandoned the deal`: the thing that ends is named in other words.
  func isEndOfNamed(_ index: Int) -> Bool {
    let end = words.lastWord(ofPhraseAt: index, in: sentence) ?? index
    return index > cited.words.upperBound
      && (end > index || words.verbs.contains(sentence.word(index))
        || sentence.word(index) == "withdrew")
      && ["the", "their", "that", "this"].contains(sentence.word(end + 1))
      && Self.isThing(sentence.word(end + 2)) && isPast(index)
      && sentence.auxiliaries(before: index).isAsserted && !isHypothetical(index)
  }

  /// `failed to repeal it in March and succeeded in May`
  func isSuccess(_ index: Int) -> Bool {
    ["succeeded", "prevailed", "triumphed"].contains(sentence.word(index))
      && sentence.auxiliaries(before: index).isAsserted
      && (max(0, index - 3)..<index).contains {
        ["and", "but", "then", "later", "finally"].contains(sentence.word($0))
      }
  }
}
