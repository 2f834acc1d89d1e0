/// The words of a sentence as the reader of clauses needs them, each in lower case.
struct ClauseWords: Sendable {
  private let texts: [String]
  private let gaps: [Sentence.Gap]
  /// Names, numbers and links, which are no verbs.
  private let isName: [Bool]
  private let isQuoted: [Bool]
  private let hasDigit: [Bool]
  private let isLinked: [Bool]

  init() { (texts, gaps, isName, isQuoted, hasDigit, isLinked) = ([], [], [], [], [], []) }

  init(of sentence: Sentence) {
    let indices = sentence.words.indices
    texts = indices.map(sentence.word)
    gaps = indices.map(sentence.gap)
    isQuoted = sentence.words.map(\.isQuoted)
    hasDigit = sentence.words.map(\.hasDigit)
    var linked = Array(repeating: false, count: indices.count)
    for link in sentence.links {
      for word in link.words.clamped(to: indices) { linked[word] = true }
    }
    isLinked = linked
    isName = indices.map {
      sentence.words[$0].hasDigit || linked[$0] || $0 > 0 && sentence.isCapital($0)
    }
  }

  var count: Int { texts.count }

  subscript(_ index: Int) -> String { texts.indices.contains(index) ? texts[index] : "" }

  func gap(_ index: Int) -> Sentence.Gap {
    gaps.indices.contains(index) && index > 0 ? gaps[index] : .semicolon
  }

  func isLinked(_ index: Int) -> Bool { isLinked.indices.contains(index) && isLinked[index] }

  func isNumber(_ index: Int) -> Bool { hasDigit.indices.contains(index) && hasDigit[index] }

  func isName(_ index: Int) -> Bool { isName.indices.contains(index) && isName[index] }

  func isQuotedWord(_ index: Int) -> Bool { isQuoted.indices.contains(index) && isQuoted[index] }

  func isConjunction(_ index: Int) -> Bool { Self.conjunctions.contains(self[index]) }

  func isCausative(_ index: Int) -> Bool {
    ["made", "let", "helped", "makes", "lets", "helps", "saw", "watched"].contains(self[index])
  }

  func isBare(_ index: Int) -> Bool { Self.bases.contains(self[index]) }

  func isUnchanging(_ index: Int) -> Bool { Self.unchanging.contains(self[index]) }

  func isSpeech(_ index: Int) -> Bool { Self.speech.contains(self[index]) }

  func isAdverb(_ index: Int) -> Bool {
    let word = self[index]
    return Self.adverbs.contains(word) || word.hasSuffix("ly") && !Self.noAdverbs.contains(word)
  }

  func skippingAdverbs(_ index: Int) -> Int {
    var index = index
    while index < count, isAdverb(index) || Self.negations.contains(self[index]) { index += 1 }
    return index
  }

  /// Whether a word opens a clause.
  func opening(at index: Int) -> Clauses.Kind? {
    guard !isName(index), !isQuotedWord(index) else { return nil }
    let before = self[index - 1]
    switch self[index] {
    case "which", "who", "whom", "whose": return index == 0 ? nil : .relative
    case "that":
      guard index > 0, gap(index) < .semicolon, !Self.prepositions.contains(before),
        !Self.determiners.contains(before), !Self.times.contains(self[index + 1])
      else { return nil }
      if before == "so" || before == "now" { return .adverbial }
      if Self.speech.contains(before) || before.hasSuffix("ed") || Self.pasts.contains(before)
        || Self.auxiliaries.contains(before) || before == "out"
      {
        return .complement
      }
      return isConjunction(index - 1) && verb(at: skippingAdverbs(index + 1)) == nil
        ? .complement : .relative
    case "what", "how", "why", "whether", "where": return .complement
    case "since":
      return Self.auxiliaries.contains(before) || isDatePreposition(index) ? nil : .adverbial
    case "once":
      return verb(at: index + 1) != nil || index > 0 && gap(index) < .comma ? nil : .adverbial
    case "as":
      return ["such", "well", "known", "same"].contains(before)
        || ["a", "an", "part"].contains(self[index + 1])
        ? nil : .adverbial
    case "before", "after", "until", "till":
      return isDatePreposition(index) ? nil : .adverbial
    case "when", "while", "because", "although", "though", "if", "unless", "whereas", "than",
      "whenever":
      return .adverbial
    default: return nil
    }
  }

  /// Whether a word is a preposition of time before a date: `before 2015`, `since March 2011`; not `before 2015 began`.
  func isDatePreposition(_ index: Int) -> Bool {
    guard index > 0, ["before", "after", "since", "until", "till"].contains(self[index]),
      gap(index) <= .space, gap(index + 1) <= .space
    else { return false }
    var date = index + 1
    while date < index + 4, Self.months.contains(self[date]) || isNumber(date) && !isLinked(date),
      date == index + 1 || gap(date) <= .space
    {
      date += 1
    }
    guard date > index + 1 else { return false }
    // "before 2015 began"
    return !isPast(date) || gap(date) >= .comma || hasObject(date)
  }
  /// Where the subject of a verb begins, as far as can be told.
  func subjectStart(before verb: Int, since start: Int) -> Int {
    var index = verb - 1
    while index > start, !Self.determiners.contains(self[index]),
      !Self.subjects.contains(self[index])
    {
      index -= 1
    }
    return max(index, start)
  }

  func isDeterminer(_ index: Int) -> Bool { Self.determiners.contains(self[index]) }
}
