internal import Markdown

/// What stands over the list or table that holds the link: `These orders were revoked:`, `## Repealed rules`.
extension CitedSentence {
  /// Whether the introduction says that what it introduces has ended. What the item itself claims comes first.
  var isListedAsEnded: Bool {
    let text = context.introduction
    guard !text.isEmpty, text.count < 400, !hasClaimOfItsOwn,
      let last = context.introducingSentence
    else { return false }
    let introduction = Sentence(
      text: text, range: last,
      words: Sentence.words(of: text, in: last, Quotations(in: text)), links: [], hasNote: false)
    return Introduction(introduction, words).saysEnded
  }

  /// Whether the item says something in the present.
  private var hasClaimOfItsOwn: Bool {
    !sentence.isRow && clauses.verbs.contains { $0.clause >= 0 && $0.tense.isPresent }
  }
}

/// A sentence or heading that introduces a list.
private struct Introduction {
  let sentence: Sentence
  let words: EndWords
  let clauses: Clauses

  init(_ sentence: Sentence, _ words: EndWords) {
    self.sentence = sentence
    self.words = words
    clauses = Clauses(of: sentence)
  }

  /// Whether it tells an end and nothing else: each of its verbs is one of ending, or joins the list to it.
  var saysEnded: Bool {
    let count = sentence.words.count
    let indices = sentence.words.indices
    guard count > 0, !sentence.isQuestion,
      !indices.contains(where: { Self.doubts.contains(sentence.word($0)) }),
      // "repealed the guidance under these orders"
      !indices.contains(where: { index in
        ["under", "in", "of", "from", "behind", "by"].contains(sentence.word(index))
          && ["these", "those", "this"].contains(sentence.word(index + 1))
      }),
      indices.contains(where: isEnd)
    else { return false }
    return clauses.verbs.allSatisfy { verb in
      guard verb.clause >= 0 else { return true }
      return !verb.tense.isModal && (isEnd(verb.main) || isEnd(verb.start) || isJoining(verb))
    }
  }

  /// A word of ending that is neither negated nor only possible.
  private func isEnd(_ index: Int) -> Bool {
    let auxiliaries = sentence.auxiliaries(before: index)
    if sentence.isQuoted(index) || sentence.word(auxiliaries.start - 1) == "not" { return false }
    if sentence.word(index) == "no" {
      return sentence.word(index + 1) == "longer"
        && ["in", "on", "valid", "law", "binding", "effective", "apply", "enforced", "active"]
          .contains(sentence.word(index + 2))
    }
    guard auxiliaries.isAsserted else { return false }
    let phrase = words.lastWord(ofPhraseAt: index, in: sentence)
    return (phrase != nil || words.verbs.contains(sentence.word(index)))
      && endsThings(behind: phrase ?? index)
  }

  /// Whether what follows a word of ending is nothing, a time or a law: not `repealed the tax in these laws`.
  private func endsThings(behind last: Int) -> Bool {
    var next = last + 1
    while next < sentence.words.count, next < last + 7, sentence.gap(before: next) <= .hyphen {
      let word = sentence.word(next)
      if CitedSentence.isThing(word) { return true }
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

  /// `are:`, `include:`, `is on this list:`, behind what has ended.
  private func isJoining(_ verb: Clauses.Verb) -> Bool {
    guard ["are", "is", "were", "include", "includes"].contains(sentence.word(verb.main)) else {
      return false
    }
    return verb.main + 1 >= sentence.words.count || isEnd(0) || sentence.word(verb.main + 1) == "no"
      || sentence.word(0) == "gone"
  }

  private static let times: Set<String> = [
    "day", "week", "month", "year", "so", "last", "earlier", "ago", "then", "since", "are", "were",
    "is", "was", "include", "have", "had", "has",
  ]
  private static let counts: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozen", "dozens",
    "several", "many", "all", "other", "following", "executive", "earlier", "old",
  ]
  /// Words with which an introduction may be about what has not ended, or about what came of the end.
  private static let doubts: Set<String> = [
    "not", "n't", "never", "if", "unless", "whether", "may", "might", "could", "would", "should",
    "will", "to", "proposed", "planned", "nearly", "almost", "except", "but", "unlike", "instead",
    "replace", "replaces", "replaced", "replacing", "successor", "successors", "survive",
    "survived", "survives", "remain", "remains", "remaining", "kept", "still", "nothing", "none",
    "partly", "partially", "temporarily", "since", "after", "because", "with", "without",
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
