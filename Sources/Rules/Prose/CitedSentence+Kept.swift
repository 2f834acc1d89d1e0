/// Verbs that say that the link did not end: `kept the order`, `escaped the purge`.
extension CitedSentence {
  /// With the link as subject: `was not among them`, `was spared`, `escaped the purge`; `he left alone`
  var isAbsent: Bool {
    var verb = cited.words.upperBound
    guard !isPreposed || sentence.word(opening - 1) == "of" else { return false }
    // "by contrast"
    if sentence.gap(before: verb) == .comma, sentence.word(verb) == "by" { verb += 2 }
    let first = sentence.word(verb)
    if Self.escapes.contains(first) { return true }
    // "revoked 78 orders, this one not among them"
    if first == "not", ["among", "included"].contains(sentence.word(verb + 1)) {
      return hasEndOfOther
    }
    if ["avoided", "avoids", "averted"].contains(first) {
      return (verb + 1..<verb + 4).contains { words.nouns.contains(sentence.word($0)) }
    }
    if ["he", "she", "they", "it"].contains(first),
      ["left", "kept", "spared", "retained"].contains(sentence.word(verb + 1))
    {
      return sentence.word(verb + 1) != "left" || isStanding(verb + 2)
    }
    guard Lex.presentBes.contains(sentence.code(verb)) || Lex.pastBes.contains(sentence.code(verb))
    else { return false }
    var next = verb + 1
    var isNegated = false
    while sentence.word(next) != "far",
      Lex.adverbs.contains(sentence.code(next)) || Lex.negations.contains(sentence.code(next))
        || sentence.word(next).hasSuffix("ly")
    {
      isNegated = isNegated || Lex.negations.contains(sentence.code(next))
      next += 1
    }
    // "Most orders were revoked, yet this one was not."
    if isNegated, isEndOfClause(next), sentence.gap(before: opening) <= .space,
      ["yet", "but", "while"].contains(sentence.word(opening - 1))
    {
      return clauses.verbs.contains {
        $0.clause >= 0 && $0.start < opening && $0.isPassive && !$0.isNegated && isEnd($0)
      }
    }
    switch sentence.word(next) {
    case "among", "one", "part": return isNegated && (hasEndOfOther || followsEnd)
    // "far from dead"
    case "far", "anything", "nowhere":
      return !isNegated && ["from", "but", "near"].contains(sentence.word(next + 1))
        && (next + 2..<next + 4).contains {
          isEndWord($0) || ["over", "dead", "gone", "finished"].contains(sentence.word($0))
        }
    case "absent", "missing", "spared", "untouched", "unaffected":
      return !isNegated && (hasEndOfOther || followsEnd)
    case "left":
      return !isNegated && (isStanding(next + 1) || sentence.word(next + 1) == "out")
    default: return false
    }
  }

  /// `alone`, `standing`, `in place`
  func isStanding(_ index: Int) -> Bool {
    ["alone", "standing", "untouched", "intact", "unchanged"].contains(sentence.word(index))
      || sentence.word(index) == "in"
        && ["place", "force", "effect"].contains(sentence.word(index + 1))
  }

  /// Whether the preceding sentence is about an end: `The President revoked 78 orders.`
  private var followsEnd: Bool {
    let start = sentence.range.lowerBound
    let before = max(0, start - 200)..<start
    return Sentence.words(of: sentence.text, in: before, Quotations(in: [])).contains {
      words.verbs.contains(sentence.string($0.range).lowercased())
    }
  }

  /// With the link as object: `kept the order`, `let it stand`, `passed over the order`, `The repeal did not reach the
  /// order`
  var isKept: Bool {
    let end = cited.words.upperBound
    for verb in max(0, opening - 2)..<opening {
      guard isObject(of: verb), !isHypothetical(verb) else { continue }
      let auxiliaries = sentence.auxiliaries(before: verb)
      switch sentence.word(verb) {
      case "kept", "retained", "spared", "sparing", "skipped":
        return auxiliaries.isAsserted && !Self.limits.contains(sentence.word(end))
      case "let", "lets":
        return auxiliaries.isAsserted
          && ["stand", "live", "survive", "be"].contains(sentence.word(end))
          && !Self.limits.contains(sentence.word(end + 1))
      case "left", "leaves":
        return auxiliaries.isAsserted && isStanding(end)
      case "over" where ["passed", "passes"].contains(sentence.word(verb - 1)): return true
      case "reach", "touch", "affect", "cover", "to":
        let start = sentence.word(verb) == "to" ? verb - 1 : verb
        return sentence.auxiliaries(before: start).isNegated
          && ["reach", "touch", "affect", "cover", "extend", "apply"].contains(sentence.word(start))
          && (0..<start).contains {
            let word = sentence.word($0)
            return words.nouns.contains(word) || words.nouns.contains(String(word.dropLast()))
          }
      default: continue
      }
    }
    return false
  }

  private static let escapes: Set<String> = ["escaped", "escapes", "evaded", "eluded", "dodged"]
  /// Words after the link if it was kept only for a time, or kept from something.
  private static let limits: Set<String> = [
    "from", "for", "until", "through", "on", "at", "off", "frozen", "blocked", "under",
  ]
}
