extension ProseSign {
  static func closingClaims(in sentence: Sentence) -> [Found] {
    guard !sentence.links.isEmpty else { return [] }
    var found = openingClosing(in: sentence)
    for index in sentence.words.indices
    where DealWords.closings.contains(sentence.code(index)) && !sentence.isQuoted(index) {
      found += closingClaims(in: sentence, at: index)
    }
    for index in sentence.words.indices
    where sentence.code(index) == DealWords.went && sentence.word(index + 1) == "through"
      && !sentence.isQuoted(index) && sentence.word(index + 2) != "a"
    {
      found += passages(in: sentence, at: index)
    }
    for index in sentence.words.indices where !sentence.isQuoted(index) {
      found += donenessClaims(in: sentence, at: index)
    }
    for index in sentence.words.indices
    where DealWords.completions.contains(sentence.code(index)) && !sentence.isQuoted(index) {
      found += completionClaims(in: sentence, at: index)
    }
    return found
  }

  private static func closingClaims(in sentence: Sentence, at index: Int) -> [Found] {
    // "closed-door", "to-be-completed", but "now-completed"
    guard sentence.gap(before: index + 1) != .hyphen || index + 1 >= sentence.words.count,
      sentence.gap(before: index) != .hyphen || index == 0
        || DealWords.recent.contains(sentence.code(index - 1))
    else { return [] }
    let isPhrase = sentence.word(index) == "wrapped"
    guard !isPhrase || sentence.word(index + 1) == "up" else { return [] }
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
    let isComplete = sentence.code(index) == DealWords.complete
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
      switch closingObject(of: isPhrase ? index + 1 : index, in: sentence) {
      case .link(let link): return claims([link], isOne: true)
      case .deal: return claims(sentence.links, isOne: false)
      case .other: return []
      // Only closing needs no object.
      case .nothing: if sentence.code(index) != DealWords.closed { return [] }
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
    // "with the merger done, Acme owns"
    if sentence.word(index) == "done", let link = participleSubject(of: index, in: sentence) {
      return [
        Found(
          claim: .isClosed([link.record]), words: sentence.bytes(of: index..<index + 1),
          place: link.place)
      ]
    }
    // "is a done deal"
    let isDoneDeal =
      sentence.word(index) == "done" && sentence.word(index - 1) == "a"
      && sentence.word(index + 1) == "deal"
    let auxiliaries = sentence.auxiliaries(before: isDoneDeal ? index - 1 : index)
    let end: Int
    switch sentence.word(index) {
    case "done" where isDoneDeal && auxiliaries.isPresentBe: end = index + 2
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
    if !isNoun { return gerund(in: sentence, at: index).map { [$0] } ?? [] }
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
        DealWords.tenses.contains($0.code)
          || DealWords.plans.contains(sentence.string($0.range).lowercased())
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
      DealWords.dates.contains(sentence.word(index + 1)) || sentence.isTime(index + 1),
      !(index..<close + 2).contains(where: {
        DealWords.tenses.contains(sentence.code($0))
          || DealWords.conditions.contains(sentence.word($0))
      })
    {
      return link
    }
    // "with the merger complete, Acme owns"
    let isBare =
      sentence.links.contains { $0.words.upperBound == index }
      && sentence.gap(before: index + 1) >= .comma
    guard DealWords.recent.contains(sentence.code(index - 1)) || isBare,
      sentence.gap(before: index) <= .space,
      let link = sentence.links.last(where: { $0.words.upperBound == (isBare ? index : index - 1) })
    else { return nil }
    var before = link.words.lowerBound - 1
    while Lex.determiners.contains(sentence.code(before)) { before -= 1 }
    return sentence.word(before) == "with" ? link : nil
  }
}
