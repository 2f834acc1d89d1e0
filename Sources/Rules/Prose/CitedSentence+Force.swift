/// What says of the cited thing that it has no force.
extension CitedSentence {
  /// `is not in force`, `has no legal effect`, `nothing in it survives`, `no plant is subject to it`.
  var isWithoutForce: Bool {
    sentence.words.indices.contains { index in
      guard !sentence.isQuoted(index) else { return false }
      switch sentence.word(index) {
      case "force", "effect", "valid", "alive", "operative", "books":
        return isDenied(index)
      case "law" where !words.isOfBill: return isDenied(index)
      case "binding" where !["on", "for"].contains(sentence.word(index + 1)): return isDenied(index)
      case "applied", "bound", "governed", "covered", "binding", "required":
        return isLongUnapplied(index)
      case "nothing", "none", "little":
        return isEmptied(index)
      case "no", "nobody", "neither":
        return isBoundBy(after: index)
      case "history", "nullity", "past", "relic", "memory", "footnote", "casualty", "corpse":
        return isCalledPast(index)
      default: return false
      }
    }
  }

  /// `has not applied since January`, `has not bound the United States for five years`
  private func isLongUnapplied(_ index: Int) -> Bool {
    let auxiliaries = sentence.auxiliaries(before: index)
    return auxiliaries.isNegated && auxiliaries.hasHave && !auxiliaries.isModal
      && isAbout(auxiliaries.start) && !isHypothetical(index)
      && (index + 1..<sentence.words.count).contains {
        ["since", "for", "in"].contains(sentence.word($0))
          && ((($0 + 1)..<($0 + 4)).contains { place in
            Self.spans.contains(sentence.word(place)) || sentence.isTime(place)
              || sentence.words.indices.contains(place) && sentence.words[place].hasDigit
          } || sentence.word($0) == "since" && sentence.isCapital($0 + 1))
      }
  }

  private func isDenied(_ index: Int) -> Bool {
    var place = index - 1
    var isNegated = false
    while place > max(0, index - 6), sentence.gap(before: place + 1) <= .hyphen {
      let word = sentence.word(place)
      if word == "yet" || word == "only" || word == "merely" { return false }
      if word == "not" || word == "no" || word == "n't" || word == "never" { isNegated = true }
      if word == "no", isOfForbidden(place) { return false }
      if Lex.presentBes.contains(sentence.code(place)) || Lex.haves.contains(sentence.code(place))
        || ["carries", "took", "had", "went", "came", "lacks"].contains(word)
      {
        return (isNegated || word == "lacks") && sentence.word(index + 1) != "only"
          && isAbout(sentence.auxiliaries(before: place + 1).start) && !isHypothetical(index)
      }
      place -= 1
    }
    return false
  }

  /// `Nothing in the order survives`, `little of the rule is left`.
  func isEmptied(_ index: Int) -> Bool {
    // "little was left of it"
    if sentence.word(opening - 1) == "of",
      ["left", "remains", "remained", "survives"].contains(sentence.word(opening - 2)),
      opening - index < 6
    {
      return true
    }
    guard ["in", "of", "from"].contains(sentence.word(index + 1)),
      sentence.isAdjacent(index + 2, cited.words.lowerBound)
    else { return false }
    return (cited.words.upperBound..<cited.words.upperBound + 3).contains {
      switch sentence.word($0) {
      case "survives", "survive", "remains", "left", "endures", "stands", "survived", "remained":
        true
      // "Nothing in it binds anyone", but "binds the Department"
      case "binds", "applies", "obliges":
        $0 + 1 >= sentence.words.count || isAtAll($0 + 1) || isAtAll(sentence.words.count - 1)
      default: false
      }
    }
  }

  /// Whether a pair of which the cited thing is one has no force: `Neither the rule nor the order survived`.
  var isDeniedWithOther: Bool {
    let before = sentence.word(opening - 1)
    guard before == "neither" || before == "nor",
      let nor = before == "nor"
        ? opening - 1
        : (opening..<sentence.words.count).first(where: { sentence.word($0) == "nor" }),
      (0..<nor).contains(where: { sentence.word($0) == "neither" }),
      let last = sentence.links.first(where: { $0.words.lowerBound > nor })?.words.upperBound
        ?? lastVerb(behind: nor)
    else { return false }
    let ends = last + 1 >= sentence.words.count || sentence.gap(before: last + 1) > .space
    switch sentence.word(last) {
    case "survived": return true
    case "survives", "applies", "binds", "stands": return ends
    case "is", "was", "remains":
      return [
        ["in", "force"], ["in", "effect"], ["good", "law"], ["still", "law"],
        ["on", "the", "books"],
      ].contains { phrase in
        phrase.indices.allSatisfy { sentence.word(last + 1 + $0) == phrase[$0] }
      }
    default: return false
    }
  }

  /// `no facility is subject to the rule`
  private func isBoundBy(after index: Int) -> Bool {
    guard index == 0 || sentence.gap(before: index) >= .comma else { return false }
    var before = cited.words.lowerBound - 1
    while Lex.determiners.contains(sentence.code(before)) { before -= 1 }
    return before > index && before - index < 8
      && ["subject to", "bound by", "covered by", "required by", "governed by", "answers to"]
        .contains(sentence.word(before - 1) + " " + sentence.word(before))
  }

  /// `is history`, `is a thing of the past`
  private func isCalledPast(_ index: Int) -> Bool {
    var start = index
    while start > max(0, index - 6), !Lex.presentBes.contains(sentence.code(start)),
      sentence.gap(before: start) <= .space
    {
      start -= 1
    }
    guard Lex.presentBes.contains(sentence.code(start)), isAbout(start) else { return false }
    let between = (start + 1..<index).map(sentence.word)
    return between.allSatisfy {
      Self.fillers.contains($0)
    }
      && (sentence.gap(before: index + 1) >= .comma
        || ["of", "to", "in"].contains(sentence.word(index + 1))
          && sentence.word(index) != "history" && sentence.word(index) != "past")
  }
}

extension CitedSentence {
  private static let fillers: Set<String> = [
    "a", "the", "now", "thing", "of", "ancient", "legal", "all", "but", "mere", "only", "just",
    "distant", "fading", "already",
  ]
}

extension Sentence {
  /// Whether only articles stand between two places.
  func isAdjacent(_ start: Int, _ end: Int) -> Bool {
    start <= end
      && (start..<end).allSatisfy { place in
        Lex.determiners.contains(code(place)) || isCapital(place)
          || ["biden's", "'s", "2023", "order", "rule"].contains(word(place))
      }
  }
}
