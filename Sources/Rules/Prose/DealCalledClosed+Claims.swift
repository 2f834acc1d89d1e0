extension ProseSign {
  static func closingClaims(in sentence: Sentence) -> [Found] {
    guard !sentence.links.isEmpty else { return [] }
    var found: [Found] = []
    for index in sentence.words.indices
    where closings.contains(sentence.code(index)) && !sentence.isQuoted(index) {
      found += closingClaims(in: sentence, at: index)
    }
    return found
  }

  private static func closingClaims(in sentence: Sentence, at index: Int) -> [Found] {
    // "closed-door", "to-be-completed", but "now-completed"
    guard sentence.gap(before: index + 1) != .hyphen || index + 1 >= sentence.words.count,
      sentence.gap(before: index) != .hyphen || index == 0
        || recent.contains(sentence.code(index - 1))
    else { return [] }
    let auxiliaries = sentence.auxiliaries(before: index)
    guard auxiliaries.isAsserted else { return [] }
    let isComplete = sentence.code(index) == complete
    if isComplete, !auxiliaries.isPassive { return [] }
    let isPresent = auxiliaries.isPresentBe || auxiliaries.hasHave && !auxiliaries.hasHad
    let words = auxiliaries.start..<index + 1
    func claims(_ links: [Sentence.Link], isOne: Bool) -> [Found] {
      guard
        !links.isEmpty,
        !sentence.isSupposed(at: index, isPresent: isPresent, subject: isOne ? links.last : nil)
      else { return [] }
      let bytes = sentence.bytes(of: words)
      if !isOne { return [Found(claim: .isClosed(links.map(\.record)), words: bytes)] }
      return links.map { Found(claim: .isClosed([$0.record]), words: bytes, place: $0.place) }
    }
    if !auxiliaries.isPassive {
      switch object(of: index, in: sentence) {
      case .link(let link): return claims([link], isOne: true)
      case .deal: return claims(sentence.links, isOne: false)
      case .other: return []
      // Only closing needs no object.
      case .nothing: if sentence.code(index) != closed { return [] }
      }
    }
    let subjects = sentence.subjects(before: auxiliaries.start, tails: Lex.dealNouns).filter {
      !Lex.negations.contains(sentence.code($0.words.lowerBound - 1))
        && !Lex.negations.contains(sentence.code($0.words.lowerBound - 2))
    }
    if !subjects.isEmpty { return claims(subjects, isOne: true) }
    return isDeal(before: auxiliaries.start, in: sentence)
      ? claims(sentence.links, isOne: false) : []
  }

  private enum Object {
    case nothing, other, deal
    case link(Sentence.Link)
  }

  /// What was closed: a link, the deal in other words, or something else.
  private static func object(of verb: Int, in sentence: Sentence) -> Object {
    var index = verb + 1
    guard sentence.gap(before: index) <= .space else { return .nothing }
    if Lex.times.contains(sentence.code(index)) || sentence.isTime(index) { return .nothing }
    if sentence.code(index) == it { return .deal }
    var sawDeal = false
    var isDefinite = false
    while index < sentence.words.count, sentence.gap(before: index) <= .hyphen || index == verb + 1
    {
      if let link = sentence.links.first(where: { $0.words.contains(index) }) { return .link(link) }
      let code = sentence.code(index)
      if Lex.dealNouns.contains(code) {
        sawDeal = true
      } else if Lex.determiners.contains(code) {
        if sawDeal { break }
        isDefinite = isDefinite || definite.contains(code)
      } else if joints.contains(code), sawDeal {
        // "its purchase of …"
      } else if sentence.isCapital(index) || sentence.words[index].hasDigit
        || Lex.scales.contains(code) || sentence.code(index) == Lex.possessive
        || dealModifiers.contains(sentence.word(index))
      {
        // Names, amounts and what is usual before 'merger'.
      } else {
        break
      }
      index += 1
    }
    return sawDeal ? (isDefinite ? .deal : .other) : .other
  }

  /// `the merger`, `their all-stock deal`, as the subject of a verb.
  private static func isDeal(before start: Int, in sentence: Sentence) -> Bool {
    guard sentence.gap(before: start) <= .space, Lex.dealNouns.contains(sentence.code(start - 1))
    else {
      return false
    }
    var index = start - 2
    let limit = start - 6
    while index > limit, index >= 0, sentence.gap(before: index + 1) <= .hyphen {
      if definite.contains(sentence.code(index)) {
        return !Lex.prepositions.contains(sentence.code(index - 1))
      }
      guard
        dealModifiers.contains(sentence.word(index)) || sentence.isCapital(index)
          || sentence.words[index].hasDigit || Lex.scales.contains(sentence.code(index))
          || sentence.code(index) == Lex.possessive
      else { return false }
      index -= 1
    }
    return false
  }

  private static let closings = Lexicon.codes(ProseWords.closings)
  private static let closed = Lexicon.code("closed")
  private static let complete = Lexicon.code("complete")
  private static let it = Lexicon.code("it")
  private static let recent = Lexicon.codes("now recently just")
  private static let definite = Lexicon.codes("the this that its their")
  private static let joints = Lexicon.codes("of with for by to")
  private static let dealModifiers: Set<String> = [
    "proposed", "planned", "pending", "announced", "previously", "long", "awaited", "all", "cash",
    "stock", "share", "big", "blockbuster", "landmark", "giant", "mega", "whole", "entire", "new",
    "strategic", "definitive", "purchase", "majority", "outright", "reverse", "company", "billion",
    "million", "tie", "up",
  ]
}

extension Lex {
  static let dealNouns = Lexicon.codes(
    "deal merger acquisition transaction purchase sale takeover buyout combination financing investment "
      + "contract agreement lease partnership")
  static let scales = Lexicon.codes(ProseWords.scales)
  /// What may follow a verb without being its object.
  static let times = prepositions.union(adverbs).union(conjunctions).union(relatives)
    .union(Lexicon.codes("as so while although though because after when before until"))
}

extension Sentence {
  /// `this week`, `last month`, `two years ago`, `Monday`, `earlier`.
  func isTime(_ index: Int) -> Bool {
    let word = word(index)
    if [
      "last", "earlier", "late", "early", "next", "ahead", "higher", "lower", "up", "down", "first",
    ]
    .contains(word) {
      return true
    }
    if word == "this", Self.spans.contains(self.word(index + 1)) { return true }
    if Self.days.contains(word) { return true }
    return (index + 1...index + 2).contains { self.word($0) == "ago" }
      || index + 3 < words.count && self.word(index + 3) == "ago"
  }

  private static let spans: Set<String> = [
    "week", "month", "year", "quarter", "summer", "spring", "fall", "autumn", "winter", "morning",
    "afternoon", "january", "february", "march", "april", "may", "june", "july", "august",
    "september",
    "october", "november", "december",
  ]
  private static let days: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today",
    "yesterday",
  ]
}
