extension ProseSign {
  static func closingClaims(in sentence: Sentence) -> [Found] {
    guard !sentence.links.isEmpty else { return [] }
    var found: [Found] = []
    for index in sentence.words.indices
    where closings.contains(sentence.code(index)) && !sentence.isQuoted(index) {
      found += closingClaims(in: sentence, at: index)
    }
    for index in sentence.words.indices
    where sentence.code(index) == went && sentence.word(index + 1) == "through"
      && !sentence.isQuoted(index) && sentence.word(index + 2) != "a"
    {
      found += passages(in: sentence, at: index)
    }
    for index in sentence.words.indices where !sentence.isQuoted(index) {
      found += donenessClaims(in: sentence, at: index)
    }
    for index in sentence.words.indices
    where completions.contains(sentence.code(index)) && !sentence.isQuoted(index) {
      found += completionClaims(in: sentence, at: index)
    }
    return found
  }

  private static func closingClaims(in sentence: Sentence, at index: Int) -> [Found] {
    // "closed-door", "to-be-completed", but "now-completed"
    guard sentence.gap(before: index + 1) != .hyphen || index + 1 >= sentence.words.count,
      sentence.gap(before: index) != .hyphen || index == 0
        || recent.contains(sentence.code(index - 1))
    else { return [] }
    // "has all but closed"
    if sentence.word(index - 1) == "but", sentence.word(index - 2) == "all" { return [] }
    var auxiliaries = sentence.auxiliaries(before: index)
    guard auxiliaries.isAsserted else { return [] }
    // "was announced in May and completed in October"
    if Lex.conjunctions.contains(sentence.code(auxiliaries.start - 1)), !auxiliaries.isPassive,
      let link = sentence.links.last(where: { $0.words.upperBound < auxiliaries.start })
    {
      let verb = sentence.code(link.words.upperBound)
      auxiliaries.isPastBe =
        Lex.pastBes.contains(verb)
        || Lex.haves.contains(verb) && sentence.word(link.words.upperBound + 1) == "been"
    }
    let isComplete = sentence.code(index) == complete
    if isComplete, participleSubject(of: index, in: sentence) == nil,
      !auxiliaries.isPassive || sentence.word(index + 1) == "with"
    {
      return []
    }
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
    if let link = participleSubject(of: index, in: sentence) { return claims([link], isOne: true) }
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

  /// `the deal went through`; not `went through a review`.
  private static func passages(in sentence: Sentence, at index: Int) -> [Found] {
    let next = index + 2
    guard
      next >= sentence.words.count || sentence.gap(before: next) > .space
        || ["despite", "in", "on", "last", "over", "after", "without"].contains(sentence.word(next))
        || sentence.isTime(next),
      !sentence.isSupposed(at: index, isPresent: false)
    else { return [] }
    let subjects = sentence.subjects(before: index, tails: Lex.dealNouns)
    return subjects.map {
      Found(
        claim: .isClosed([$0.record]), words: sentence.bytes(of: index..<index + 2), place: $0.place
      )
    }
  }

  /// `[the merger] is done`, `[the merger] has gone through`
  private static func donenessClaims(in sentence: Sentence, at index: Int) -> [Found] {
    let auxiliaries = sentence.auxiliaries(before: index)
    let end: Int
    switch sentence.word(index) {
    case "done" where auxiliaries.isPresentBe && !auxiliaries.hasHave: end = index + 1
    case "gone"
    where auxiliaries.hasHave && !auxiliaries.hasHad && sentence.word(index + 1) == "through":
      end = index + 2
    default: return []
    }
    guard auxiliaries.isAsserted, end >= sentence.words.count || sentence.gap(before: end) > .space,
      !sentence.isSupposed(at: index, isPresent: true)
    else { return [] }
    return sentence.subjects(before: auxiliaries.start, tails: Lex.dealNouns).map {
      Found(
        claim: .isClosed([$0.record]), words: sentence.bytes(of: auxiliaries.start..<end),
        place: $0.place)
    }
  }

  /// `following the closing of [the merger]`, `announced the completion of [the merger]`.
  private static func completionClaims(in sentence: Sentence, at index: Int) -> [Found] {
    guard sentence.gap(before: index + 1) <= .space else { return [] }
    let isNoun = sentence.word(index + 1) == "of"
    // "Since closing the merger"
    if !isNoun, sentence.word(index - 1) == "since" {
      var first = index + 1
      while Lex.determiners.contains(sentence.code(first)) { first += 1 }
      guard let link = sentence.links.first(where: { $0.words.lowerBound == first }) else {
        return []
      }
      return [
        Found(
          claim: .isClosed([link.record]), words: sentence.bytes(of: index..<index + 1),
          place: link.place)
      ]
    }
    guard isNoun else { return [] }
    var first = index + 2
    while Lex.determiners.contains(sentence.code(first)) { first += 1 }
    guard
      let link = sentence.links.first(where: {
        $0.words.lowerBound == first || $0.words.contains(index + 2)
      }), !sentence.isSupposed(at: index, isPresent: false)
    else { return [] }
    var begin = index - 1
    while Lex.determiners.contains(sentence.code(begin))
      || ["successful", "formal", "official"].contains(sentence.word(begin))
    {
      begin -= 1
    }
    let word = sentence.word(begin)
    let isSaid =
      ["announced", "announces", "reported", "celebrated"].contains(word)
      && sentence.auxiliaries(before: begin).isAsserted
    // After it may mean once it has closed, where the rest of the sentence is to come.
    let isPast =
      word == "following"
      && !sentence.words.contains {
        tenses.contains($0.code)
          || plans.contains(sentence.string($0.range).lowercased())
      }
    guard isSaid || isPast || isDated(link, after: word, at: begin, in: sentence) else { return [] }
    return [
      Found(
        claim: .isClosed([link.record]), words: sentence.bytes(of: index..<index + 1),
        place: link.place)
    ]
  }

  /// `After the closing of [the merger] last month, the stock left`, `The completion of [it] in May made`
  private static func isDated(
    _ link: Sentence.Link, after word: String, at begin: Int, in sentence: Sentence
  ) -> Bool {
    let time = link.words.upperBound
    guard begin < 1, begin < 0 || word == "after" else { return false }
    let isPast =
      sentence.word(time) == "last" || sentence.word(time) == "yesterday"
      || sentence.word(time) == "in" && sentence.isCapital(time + 1)
    let clauses = Clauses(of: sentence)
    return isPast
      && clauses.verbs.contains { $0.start > time && $0.tense.isPast && $0.clause >= 0 }
      && !clauses.verbs.contains { $0.tense == .modal || $0.tense == .would }
  }

  /// `[the merger], completed in October, made`, `with [the merger] now closed`.
  private static func participleSubject(
    of index: Int, in sentence: Sentence
  ) -> Sentence.Link? {
    if sentence.gap(before: index) == .comma,
      let link = sentence.links.last(where: { $0.words.upperBound == index }),
      !sentence.isGoverned(link),
      let close = (index + 1..<index + 10).first(where: { sentence.gap(before: $0) >= .comma }),
      sentence.gap(before: close) == .comma,
      dates.contains(sentence.word(index + 1)) || sentence.isTime(index + 1),
      !(index..<close + 2).contains(where: {
        tenses.contains(sentence.code($0)) || conditions.contains(sentence.word($0))
      })
    {
      return link
    }
    // "with the merger complete, Acme owns"
    let isBare =
      sentence.links.contains { $0.words.upperBound == index }
      && sentence.gap(before: index + 1) >= .comma
    guard recent.contains(sentence.code(index - 1)) || isBare,
      sentence.gap(before: index) <= .space,
      let link = sentence.links.last(where: { $0.words.upperBound == (isBare ? index : index - 1) })
    else { return nil }
    var before = link.words.lowerBound - 1
    while Lex.determiners.contains(sentence.code(before)) { before -= 1 }
    return sentence.word(before) == "with" ? link : nil
  }

  private enum Object {
    case nothing, other, deal
    case link(Sentence.Link)
  }

  /// What was closed: a link, the deal in other words, or something else.
  private static func object(of verb: Int, in sentence: Sentence) -> Object {
    var index = verb + 1
    guard sentence.gap(before: index) <= .space else { return .nothing }
    // "closed on the merger"
    if sentence.word(index) == "on" {
      var place = index + 1
      while Lex.determiners.contains(sentence.code(place)) { place += 1 }
      if let link = sentence.links.first(where: {
        $0.words.lowerBound == place || $0.words.contains(index + 1)
      }) {
        return .link(link)
      }
    }
    if Lex.times.contains(sentence.code(index)) || sentence.isTime(index) { return .nothing }
    if sentence.code(index) == it { return .deal }
    var sawDeal = false
    var isDefinite = false
    // "the sale of a mine" is another deal.
    var isOpen = false
    // "its merger with Solar One"
    var isNamed = false
    // "the financing for the deal"
    var isMoney = false
    while index < sentence.words.count, sentence.gap(before: index) <= .hyphen || index == verb + 1
    {
      if let link = sentence.links.first(where: { $0.words.contains(index) }) {
        return isMoney ? .other : .link(link)
      }
      let code = sentence.code(index)
      if sentence.isCapital(index), isOpen { (isOpen, isNamed) = (false, true) }
      isMoney = isMoney || code == financing
      if Lex.dealNouns.contains(code) {
        sawDeal = true
      } else if Lex.determiners.contains(code) {
        if sawDeal { break }
        isDefinite = isDefinite || definite.contains(code)
      } else if joints.contains(code), sawDeal {
        // "its purchase of …"
        isOpen = true
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
    // A deal with a name of its own is that of the links only where it is done under one of them.
    if isNamed || isMoney, !isUnderLink(verb, until: index, in: sentence) { return .other }
    return sawDeal && isDefinite && !isOpen ? .deal : .other
  }

  private static func isUnderLink(
    _ verb: Int, until end: Int, in sentence: Sentence
  ) -> Bool {
    sentence.links.contains { link in
      var before = link.words.lowerBound - 1
      while Lex.determiners.contains(sentence.code(before)) { before -= 1 }
      return sentence.word(before) == "under" && (before == end || before < verb)
    }
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
  private static let went = Lexicon.code("went")
  private static let completions = Lexicon.codes("completion closing completing consummating")
  private static let financing = Lexicon.code("financing")
  private static let tenses = Lex.modals.subtracting([Lex.to])
  private static let plans: Set<String> = [
    "plan", "plans", "planned", "expect", "expects", "expected", "intends", "intend", "aims", "aim",
    "seeks", "hopes",
  ]
  private static let dates: Set<String> = ["in", "on", "after", "following", "during"]
  private static let conditions: Set<String> = ["by", "if", "once", "only", "as"]
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
    return (index + 1...index + 3).contains { ["ago", "later"].contains(self.word($0)) }
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
