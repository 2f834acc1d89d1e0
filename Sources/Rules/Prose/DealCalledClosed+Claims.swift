/// Sentences that call a deal closed.
extension ProseSign {
  /// The claims that a deal has closed: `[the merger] closed in May`, `Acme has completed [the merger]`, `[the merger]
  /// went through`, `following the closing of [the merger]`.
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
      found += wentThroughClaims(in: sentence, at: index)
    }
    for index in sentence.words.indices where !sentence.isQuoted(index) {
      found += doneClaims(in: sentence, at: index)
    }
    for index in sentence.words.indices
    where DealWords.completions.contains(sentence.code(index)) && !sentence.isQuoted(index) {
      found += completionClaims(in: sentence, at: index)
    }
    return found
  }

  /// The claims of one verb of closing: `was completed`, `wrapped up`.
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
    let subjects = closedLinks(before: auxiliaries.start, in: sentence).filter {
      !Lex.negations.contains(sentence.code($0.words.lowerBound - 1))
        && !Lex.negations.contains(sentence.code($0.words.lowerBound - 2))
    }
    if !subjects.isEmpty { return claims(subjects, isOne: true) }
    return isDeal(before: auxiliaries.start, in: sentence)
      ? claims(sentence.links, isOne: false) : []
  }
}
