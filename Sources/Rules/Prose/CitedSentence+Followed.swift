/// What came after the cited thing, or wants it back.
extension CitedSentence {
  /// `the successor to the order`, `in place of it`, `the Chevron era`, `a bill to revive the rule`.
  var isFollowed: Bool {
    isOfAnEra || isForerunner || isReturning
      || EndWords.revivals.contains(sentence.word(cited.words.upperBound))
        && sentence.gap(before: cited.words.upperBound) <= .space
      || sentence.words.indices.contains { index in
        guard !sentence.isQuoted(index), index < cited.words.lowerBound else { return false }
        switch sentence.word(index) {
        case "successor", "heir", "replacement", "successors":
          return ["to", "of", "for"].contains(sentence.word(index + 1)) && isObject(of: index + 1)
            && !isHypothetical(index)
        case "place", "stead":
          return ["in", "the"].contains(sentence.word(index - 1))
            && sentence.word(index + 1) == "of"
            && isObject(of: index + 1)
        case "predecessor", "forerunner", "precursor":
          return sentence.isAdjacent(index + 1, cited.words.lowerBound)
        case "days", "heyday", "age", "era", "time", "times":
          return sentence.word(index + 1) == "of" && isObject(of: index + 1)
        // "the first thing to go was the order"
        case "go", "fall", "die":
          return sentence.word(index - 1) == "to"
            && ["was", "were"].contains(sentence.word(index + 1))
            && isObject(of: index + 1)
        case "write", "writes", "writing": return isPutIntoLaw(by: index)
        case "codify", "codifies", "codifying": return words.isOfCase && isObject(of: index)
        // "want the Act back"
        case "want", "wants", "wanted", "get":
          return sentence.word(cited.words.upperBound) == "back" && isObject(of: index)
            && sentence.gap(before: cited.words.upperBound) <= .space
        case "after":
          return ["came", "comes", "world", "life", "landscape", "regime", "law"].contains(
            sentence.word(index - 1)) && isObject(of: index)
        case "casualties", "victims", "casualty", "victim":
          return ["among", "first", "a", "one"].contains(sentence.word(max(0, index - 2)))
            && sentence.gap(before: cited.words.lowerBound) >= .comma

        case "of", "from":
          // "free of the rule", "freed nursing homes from the rule"
          return isObject(of: index)
            && (max(0, sentence.word(index) == "of" ? index - 1 : index - 5)..<index).contains {
              [
                "free", "freed", "frees", "freeing", "rid", "relieved", "relieves", "released",
                "releases", "liberated", "liberates",
              ].contains(
                sentence.word($0))
            }
        case "defending", "enforcing":
          return isObject(of: index)
            && ["stopped", "up", "ceased", "quit", "abandoned"].contains(sentence.word(index - 1))
        case "defense", "defence":
          return ["of", "for"].contains(sentence.word(index + 1)) && isObject(of: index + 1)
            && (max(0, index - 3)..<index).contains {
              ["dropped", "drops", "abandoned", "ended", "up", "withdrew"].contains(
                sentence.word($0))
                || ["drop", "abandon", "end", "withdraw"].contains(sentence.word($0))
                  && sentence.words.indices.contains {
                    sentence.word($0) == "voted" || sentence.word($0) == "decided"
                  }
            }
        case "left":
          return sentence.word(index + 1) == "by" && isObject(of: index + 1)
            && ["gap", "void", "vacuum", "hole"].contains(sentence.word(index - 1))
        case "bring", "brings", "bringing", "brought", "put", "puts", "putting":
          return sentence.word(index + 1) == "back" && isRevived(by: index + 1)
            || sentence.word(cited.words.upperBound) == "back" && isObject(of: index)
            || isPutIntoLaw(by: index)
        case "outlive", "outlives", "outlived", "outlast", "outlasts", "outlasted", "survives",
          "survived":
          return isObject(of: index) && sentence.auxiliaries(before: index).isAsserted
        case let word: return EndWords.revivals.contains(word) && isRevived(by: index)
        }
      }
  }

  /// `write it into statute`
  private func isPutIntoLaw(by verb: Int) -> Bool {
    let end = cited.words.upperBound
    return sentence.word(end) == "into" && isObject(of: verb)
      && ["statute", "law", "legislation", "state", "federal"].contains(sentence.word(end + 1))
  }

  /// Whether a verb brings back the cited thing, or a part of it: `restore the reporting duty of the order`.
  private func isRevived(by verb: Int) -> Bool {
    if isObject(of: verb) { return true }
    var before = cited.words.lowerBound - 1
    while Lex.determiners.contains(sentence.code(before)) { before -= 1 }
    return ["of", "in", "under"].contains(sentence.word(before)) && before - verb < 8
      && (verb + 1...before + 1).allSatisfy { sentence.gap(before: $0) <= .hyphen }
  }

  /// `is unlikely to come back`, `may return`
  private var isReturning: Bool {
    let end = cited.words.upperBound
    // "; it is not coming back"
    if (end..<sentence.words.count).contains(where: {
      ["coming", "come"].contains(sentence.word($0)) && sentence.word($0 + 1) == "back"
        && (sentence.word($0 - 3) == "it" || sentence.word($0 - 2) == "it")
    }) {
      return true
    }
    guard !isPreposed, sentence.code(end) != Lex.possessive else { return false }
    // "is awaiting renewal"
    if (end..<end + 4).contains(where: {
      ["awaiting", "await", "awaits", "needs"].contains(sentence.word($0))
        && ["renewal", "revival", "reauthorization"].contains(sentence.word($0 + 1))
    }) {
      return true
    }
    return (end..<min(end + 7, sentence.words.count)).contains { index in
      let next = sentence.word(index + 1)
      return
        (["come", "comes", "coming", "came", "brought"].contains(sentence.word(index))
        && next == "back"
        || sentence.word(index) == "be" && EndWords.revivals.contains(next))
        && (end..<index + 1).allSatisfy { $0 == end || sentence.gap(before: $0) < .comma }
    }
  }

  /// `the Chevron era`, `Chevron-era rules`, `the post-Chevron courts`.
  private var isOfAnEra: Bool {
    let end = cited.words.upperBound
    let first = cited.words.lowerBound
    return ["era", "heyday"].contains(sentence.word(end)) && sentence.gap(before: end) <= .hyphen
      || sentence.word(first - 1) == "post" && sentence.gap(before: first) <= .hyphen
  }

  /// `like the order before it`, `the order, the forerunner of`, `the order's successor`.
  private var isForerunner: Bool {
    let end = cited.words.upperBound
    if sentence.word(end) == "before", ["it", "them", "him"].contains(sentence.word(end + 1)),
      sentence.gap(before: end + 2) >= .comma
    {
      return true
    }
    if ["reborn", "redux"].contains(sentence.word(end)) { return true }
    if sentence.code(end) == Lex.possessive {
      return ["successor", "replacement", "heir", "successors"].contains(sentence.word(end + 1))
    }
    guard sentence.gap(before: end) == .comma else { return false }
    return (end..<end + 4).contains {
      ["predecessor", "forerunner", "precursor"].contains(sentence.word($0))
        && ["of", "to", "for"].contains(sentence.word($0 + 1))
    }
  }
}
