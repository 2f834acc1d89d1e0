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
        case "enforce", "enforced": return isUnenforced(index)
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
    return index >= cited.words.upperBound && isNamedAgain(at: object + 1)
  }

  /// Whether a word refers to the cited thing: `it`, `both`, or `the rule` if nothing else is linked.
  func isNamedAgain(at index: Int) -> Bool {
    guard sentence.gap(before: index) <= .space else { return false }
    switch sentence.word(index) {
    case "it": return mayBeMeant(at: index)
    case "both", "them": return true
    case "the": return sentence.links.count == 1 && Self.things.contains(sentence.word(index + 1))
    default: return false
    }
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
