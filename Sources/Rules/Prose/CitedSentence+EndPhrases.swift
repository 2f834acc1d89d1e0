/// Ends told in several words, and words for an end that mean something else.
extension CitedSentence {
  /// The `which` or `that` after the link, or after an apposition to it.
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
  func isSpan(_ start: Int) -> Bool {
    (start..<start + 5).contains {
      Self.spans.contains(sentence.word($0)) || sentence.word($0) == "until"
    }
      || sentence.word(start) == "from" && sentence.words.indices.contains(start + 1)
        && sentence.words[start + 1].hasDigit
  }

  /// `failed to act`, `tried to repeal the rule and failed`, `failed a first cloture vote`
  func isOtherFailure(_ index: Int) -> Bool {
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
  func isStruckByCourt(_ index: Int) -> Bool {
    sentence.word(index) == "struck"
      && ["court", "courts", "justices", "judge"].contains(sentence.word(index - 1))
  }

  /// `no longer in force`, `gave way to`, `is gone`.
  func isPhrase(_ index: Int) -> Bool {
    let next = sentence.word(index + 1)
    switch sentence.word(index) {
    case "no":
      return next == "longer" && !isReason && !isForbidding(index + 2) && !isOfForbidden(index)
        || next == "more" && Lex.presentBes.contains(sentence.code(index - 1)) && isAbout(index - 1)
    case "anymore": return isDenied && !isOfForbidden(index)
    case "any":
      return ["more", "longer"].contains(next) && !isOfForbidden(index)
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
}
