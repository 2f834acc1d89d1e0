/// What someone must do under the cited thing, or need not.
extension CitedSentence {
  /// `must comply with the order`, `have to follow it`, `must obey both`.
  var isObeyed: Bool {
    sentence.words.indices.contains { index in
      isObeying(index) && hasDuty(before: index) && !isReleased(before: index)
        && !isHypothetical(index)
    }
  }

  /// `need not meet the standard`, `does not bind anyone`, `no agency enforces it`, `imposes no duties`.
  var isUnbinding: Bool {
    isUnused
      || sentence.words.indices.contains { index in
        guard !sentence.isQuoted(index) else { return false }
        switch sentence.word(index) {
        case "bind", "bound", "oblige", "matter":
          return sentence.auxiliaries(before: index).isNegated
            && isAbout(sentence.auxiliaries(before: index).start) && isAtAll(index + 1)
        case "nothing", "none": return isEmptied(index)
        case "binds", "obliges":
          return isAbout(index)
            && (sentence.word(index + 1) == "nobody"
              || sentence.word(index + 1) == "no" && sentence.word(index + 2) == "one")
        case "imposes", "carries", "creates", "places":
          let end = index + 3
          return isAbout(index) && sentence.word(index + 1) == "no"
            && Self.burdens.contains(sentence.word(index + 2))
            && (end >= sentence.words.count || isAtAll(end)
              || sentence.word(end) == "on" && isAtAll(end + 1))
        default:
          return isObeying(index) && isReleased(before: index)
        }
      }
  }

  /// `anyone`, `today`: what is denied is denied in full.
  func isAtAll(_ index: Int) -> Bool {
    ["anyone", "anybody", "anything", "any", "now", "today", "anymore"].contains(
      sentence.word(index))
  }

  /// Whether a verb of obedience has the cited thing as its object: `comply with the order`, `follow it`.
  private func isObeying(_ index: Int) -> Bool {
    guard Self.obeyings.contains(sentence.word(index)), !sentence.isQuoted(index) else {
      return false
    }
    let object = ["with", "by"].contains(sentence.word(index + 1)) ? index + 1 : index
    if object < cited.words.lowerBound { return isObject(of: object) }
    return index >= cited.words.upperBound
      && ["it", "both", "them"].contains(sentence.word(object + 1))
      && sentence.gap(before: object + 1) <= .space
      && (sentence.word(object + 1) != "it" || sentence.links.first?.words == cited.words)
  }

  /// `must`, `has to`, `are bound to`
  private func hasDuty(before index: Int) -> Bool {
    // "and eleven states follow it"
    if ["follow", "obey"].contains(sentence.word(index)),
      clauses.verbs.contains(where: {
        $0.main == index && $0.start == index && $0.tense == .present
          && $0.start > cited.words.upperBound
      })
    {
      return true
    }
    let last = sentence.word(index - 1)
    return last == "must"
      || last == "to"
        && ["have", "has", "need", "needs", "bound"].contains(sentence.word(index - 2))
      || last == "still" && sentence.word(index - 2) == "must"
  }

  /// `need not`, `do not have to`, `are not required to`, `no longer have to`; not `have not decided how to`.
  private func isReleased(before index: Int) -> Bool {
    if sentence.word(index - 1) == "not", sentence.word(index - 2) == "need" { return true }
    guard sentence.word(index - 1) == "to",
      ["have", "has", "need", "needs", "required", "obliged", "bound"].contains(
        sentence.word(index - 2))
    else { return false }
    return (max(0, index - 4)..<index - 2).contains {
      ["not", "n't", "longer"].contains(sentence.word($0))
    } || ["no", "nobody", "none"].contains(sentence.word(0))
  }

  /// `nobody enforces it`, `Do not cite it as law`
  private var isUnused: Bool {
    let verb = opening - 1
    if ["no", "nobody"].contains(sentence.word(0)), verb > 0, verb < 5,
      !["doubt", "fewer", "less", "wonder", "other"].contains(sentence.word(1)),
      Self.uses.contains(sentence.word(verb)), sentence.gap(before: 1) <= .space
    {
      return true
    }
    let start = ["please", "so"].contains(sentence.word(0)) ? 1 : 0
    guard sentence.word(start) == "do", ["not", "n't"].contains(sentence.word(start + 1)) else {
      return false
    }
    let main = start + 2
    return ["cite", "quote", "follow", "use", "rely", "invoke"].contains(sentence.word(main))
      && isObject(of: sentence.word(main + 1) == "on" ? main + 1 : main)
  }

  private static let obeyings = EndWords.words(
    "comply obey follow meet abide heed observe satisfy honor honour")
  private static let uses = EndWords.words(
    "enforces enforce applies follows obeys cites uses observes heeds implements")
  private static let burdens = EndWords.words(
    "duty duties obligation obligations requirement requirements weight force burden burdens"
  )
}

/// What is left in force although something was tried against it, or because.
extension CitedSentence {
  /// `failed to overturn the rule`, `tried to repeal the rule and failed`.
  func isSpared(by verb: Clauses.Verb) -> Bool {
    let word = sentence.word(verb.main)
    let isFailed =
      ["failed", "declined", "refused", "neglected"].contains(word)
      || ["tried", "attempted", "sought", "moved"].contains(word)
        && (cited.words.upperBound..<sentence.words.count).contains {
          sentence.word($0) == "failed" && ["and", "but"].contains(sentence.word($0 - 1))
        }
    guard isFailed, sentence.word(verb.main + 1) == "to", !verb.isNegated else { return false }
    let act = verb.main + 2
    let end = words.lastWord(ofActivePhraseAt: act, in: sentence) ?? act
    guard end > act || words.bases.contains(sentence.word(act)) || sentence.word(act) == "block"
    else { return false }
    return isObject(of: end)
  }

  /// A duty in a clause beside the one in the past: `and its reporting duties bind the labs`, `so labs must report`,
  /// `and lenders have to follow it`, `which the staff applies`.
  func leavesDuty(after verb: Clauses.Verb) -> Bool {
    clauses.verbs.contains { other in
      guard other.clause >= 0, other.clause != verb.clause, other.start > verb.main,
        other.start >= cited.words.upperBound, other.tense.isPresent, !other.isNegated,
        !sentence.isQuoted(other.main), !isEnd(other)
      else { return false }
      let clause = clauses.clauses[other.clause]
      let main = sentence.word(other.main)
      if clause.kind == .relative {
        return clause.opener == cited.words.upperBound && sentence.word(clause.opener) == "which"
          && other.tense == .present && other.start > clause.opener + 1 && !other.isPassive
          && [
            "applies", "apply", "enforces", "enforce", "follows", "follow", "uses", "use", "obey",
          ]
          .contains(main)
      }
      guard clause.kind == .main, !isBygone(after: other.main) else { return false }
      if (max(verb.main, other.start - 4)..<other.start).contains(where: {
        sentence.word($0) == "its" && Self.duties.contains(sentence.word($0 + 1))
          || sentence.word($0) == "its" && Self.duties.contains(sentence.word($0 + 2))
      }) {
        return true
      }
      let before = clause.opener..<max(clause.opener, other.start)
      return before.contains { sentence.word($0) == "so" }
        && !before.contains { Self.makersOfLaw.contains(sentence.word($0)) }
        && (["stands", "stand", "binds", "applies"].contains(main)
          || (other.start..<other.main + 1).contains { sentence.word($0) == "must" })
    }
  }

  /// `are now history`
  private func isBygone(after verb: Int) -> Bool {
    (verb + 1..<verb + 5).contains {
      ["history", "gone", "dead", "moot", "void", "over", "memory", "past"].contains(
        sentence.word($0))
    }
  }

  /// Whether what is said of the cited thing is called untrue: `It is a myth that`, `some wrongly believe that`.
  var isCalledFalse: Bool {
    let end = cited.words.lowerBound
    var start = end
    while start > 0, sentence.gap(before: start) != .semicolon { start -= 1 }
    return (start..<end).contains { place in
      let next = sentence.word(place + 1)
      if ["wrongly", "mistakenly", "falsely"].contains(sentence.word(place)) {
        return ["believe", "believes", "think", "thinks", "assume", "assumes", "claim", "claims"]
          .contains(next)
      }
      guard Self.falsehoods.contains(sentence.word(place)) else { return false }
      return next == "that"
        && (max(start, place - 4)..<place).contains { sentence.word($0) == "it" }
        || next == "to"
          && ["think", "believe", "assume", "say", "suppose", "claim"].contains(
            sentence.word(place + 2))
    }
  }

  /// Whether what is called untrue is that it has ended: `a mistake to think that the order is dead`.
  var isEndDisbelieved: Bool {
    var index = cited.words.upperBound
    while index < sentence.words.count, sentence.gap(before: index) < .comma {
      if isEndWord(index)
        || ["gone", "over", "history", "not", "n't", "longer", "never"].contains(
          sentence.word(index))
      {
        return true
      }
      index += 1
    }
    return false
  }

  private static let falsehoods: Set<String> = [
    "mistake", "wrong", "error", "myth", "false", "untrue", "fiction", "misconception", "fallacy",
  ]

  private static let makersOfLaw: Set<String> = [
    "congress", "senate", "house", "senators", "lawmakers", "legislators", "states", "legislatures",
  ]
  private static let duties = EndWords.words(
    """
    duty duties requirement requirements rule rules deadline deadlines obligation obligations provisions limit limits \
    ban bans cap caps terms standards mandate mandates prohibition prohibitions protections reporting
    """)
}
