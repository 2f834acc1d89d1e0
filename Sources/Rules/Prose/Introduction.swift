/// A sentence, heading, caption or cell that may say that the items of its list, table or row have ended.
struct Introduction {
  let sentence: Sentence
  let words: EndWords
  let clauses: Clauses

  init(_ sentence: Sentence, _ words: EndWords) {
    self.sentence = sentence
    self.words = words
    clauses = Clauses(of: sentence)
  }

  /// Whether it says that something ended and nothing else: every verb is about the end or leads over to the items.
  var saysEnded: Bool {
    let wish = self.wish
    let indices = 0..<(wish ?? sentence.words.count)
    guard !indices.isEmpty, !sentence.isQuestion, !indices.contains(where: isDoubt),
      indices.contains(where: { isEnd($0) || isDenial($0) })
    else { return false }
    return clauses.verbs.allSatisfy { verb in
      guard verb.clause >= 0, verb.start < indices.upperBound else { return true }
      if (verb.start - 1...verb.main + 1).contains(where: isDenial) { return true }
      return !verb.tense.isModal
        && (isEnd(verb.main) || isEnd(verb.start)
          || isEndPredicate(verb) || isJoining(verb))
    }
  }

  /// `are no longer law`, `are off the books`
  private func isEndPredicate(_ verb: Clauses.Verb) -> Bool {
    Lex.presentBes.contains(sentence.code(verb.start))
      && (verb.start + 1...verb.main + 1).contains {
        ["no", "off"].contains(sentence.word($0)) && isEnd($0)
      }
  }

  /// Whether a word says that something ended, without negation or modal verb.
  private func isEnd(_ index: Int) -> Bool {
    let auxiliaries = sentence.auxiliaries(before: index)
    if sentence.isQuoted(index) || sentence.word(auxiliaries.start - 1) == "not" { return false }
    if sentence.word(index) == "no" {
      return sentence.word(index + 1) == "longer"
        && ["in", "on", "valid", "law", "binding", "effective", "apply", "enforced", "active"]
          .contains(sentence.word(index + 2))
    }
    guard auxiliaries.isAsserted else { return false }
    if sentence.word(index) == "off" {
      return sentence.word(index + 1) == "the" && sentence.word(index + 2) == "books"
    }
    // "Rules lost in court"
    if sentence.word(index) == "lost" { return sentence.word(index + 1) == "in" }
    let phrase = words.lastWord(ofPhraseAt: index, in: sentence)
    return
      (phrase != nil || words.verbs.contains(sentence.word(index))
      || sentence.word(index) == "replaced")
      && endsThings(behind: phrase ?? index)
  }

  /// Whether a negation begins a phrase for an end: `not in effect`, `never became law`, `did not survive`.
  private func isDenial(_ index: Int) -> Bool {
    guard ["not", "n't", "never"].contains(sentence.word(index)) else { return false }
    let next = sentence.word(index + 1)
    switch next {
    case "in": return ["force", "effect"].contains(sentence.word(index + 2))
    case "survive", "survived", "enacted": return true
    case "become", "became": return sentence.word(index + 2) == "law"
    case "passed", "pass": return words.isOfBill
    case "binding", "valid", "effective": return true
    default: return false
    }
  }

  /// Whether nothing, a time or a noun for laws follows a verb for an end: not `repealed the tax in these laws`.
  private func endsThings(behind last: Int) -> Bool {
    var next = last + 1
    // "repealed or vacated"
    if ["or", "and"].contains(sentence.word(next)), sentence.gap(before: next) <= .space,
      isEnd(next + 1)
    {
      return true
    }
    while next < sentence.words.count, next < last + 7, sentence.gap(before: next) <= .hyphen {
      let word = sentence.word(next)
      if CitedSentence.isThing(word) || word == "and" && wish == next { return true }
      if Lex.prepositions.contains(sentence.code(next)) || Self.times.contains(word) {
        return true
      }
      guard
        Lex.determiners.contains(sentence.code(next)) || sentence.words[next].hasDigit
          || sentence.isCapital(next) || Self.counts.contains(word)
      else { return false }
      next += 1
    }
    return next >= sentence.words.count || sentence.gap(before: next) > .hyphen
  }

  /// `are:`, `include the following`, `were as follows`, `Here is what …`
  private func isJoining(_ verb: Clauses.Verb) -> Bool {
    guard ["are", "is", "were", "include", "includes"].contains(sentence.word(verb.main)) else {
      return false
    }
    let next = sentence.word(verb.main + 1)
    return verb.main + 1 >= sentence.words.count || isEnd(0) || ["no", "as"].contains(next)
      || ["gone", "here"].contains(sentence.word(0))
      || ["these", "the"].contains(next)
        && ["following", ""].contains(sentence.word(verb.main + 2))
  }

  /// Whether a word may mean that the items did not end, or followed from the end.
  private func isDoubt(_ index: Int) -> Bool {
    let word = sentence.word(index)
    switch word {
    case "not", "n't", "never": return !isDenial(index)
    // "since January 2025"
    case "since":
      return !sentence.isTime(index + 1) && !sentence.isCapital(index + 1)
        && !(sentence.words.indices.contains(index + 1) && sentence.words[index + 1].hasDigit)
    case "replaced": return index > 0 && !sentence.auxiliaries(before: index).isPassive
    // "repealed the guidance under these orders"
    case "under", "in", "of", "from", "behind", "by":
      return ["these", "those", "this"].contains(sentence.word(index + 1))
    case "survive" where isDenial(index - 1): return false
    default: return Self.doubts.contains(word)
    }
  }

  private static let times: Set<String> = [
    "day", "week", "month", "year", "so", "last", "earlier", "ago", "then", "since", "are", "were",
    "is", "was", "include", "have", "had", "has", "in", "list",
  ]
  private static let counts: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozen", "dozens",
    "several", "many", "all", "other", "following", "executive", "earlier", "old",
  ]
  private static let doubts: Set<String> = [
    "if", "unless", "whether", "may", "might", "could", "would", "should", "will", "to",
    "proposed", "planned", "nearly", "almost", "except", "but", "unlike", "instead", "replace",
    "replaces", "replacing", "successor", "successors", "survive", "survived", "survives",
    "remain", "remains", "remaining", "kept", "still", "nothing", "none", "partly", "partially",
    "temporarily", "after", "without",
  ]
}

extension Clauses.Tense {
  /// Whether it speaks of what may or will be.
  fileprivate var isModal: Bool {
    switch self {
    case .modal, .would, .wouldHave: true
    default: false
    }
  }
}
