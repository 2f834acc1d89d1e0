/// Whether a verb is about the cited thing.
extension CitedSentence {
  /// Whether the cited thing is what a verb acts on: between the two are articles, adjectives and other
  /// items of a list.
  func isObject(of verb: Int) -> Bool {
    guard verb < cited.words.lowerBound else { return cited.words.contains(verb) }
    return (verb + 1..<cited.words.lowerBound).allSatisfy { place in
      guard sentence.gap(before: place) <= .comma else { return false }
      return Lex.determiners.contains(sentence.code(place)) || sentence.isCapital(place)
        || sentence.words[place].hasDigit || sentence.links.contains { $0.words.contains(place) }
        || Self.between.contains(sentence.word(place))
    } && sentence.gap(before: cited.words.lowerBound) <= .comma
  }

  /// Whether the subject of a verb is the cited thing, as far as can be told: it comes before, and no other
  /// link, and no clause's end, between.
  func isAbout(_ start: Int) -> Bool {
    let end = cited.words.upperBound
    if start < end {
      // "Revoked in January, Executive Order 14110 …", "Of the orders revoked in January, …"
      return start < cited.words.lowerBound
        && (start == 0 && isSetApart(start)
          || Self.openers.contains(sentence.word(start - 1)) && start == 1
          || sentence.word(start - 1) == "it" || isAmong(start))
    }
    if isPronoun(before: start) { return true }
    if isInside(subjectOf: start) { return false }
    // "Under the rule, a clause signed with a worker is void"
    if start > end, sentence.gap(before: end) == .comma, opening < 2,
      !Lex.relatives.contains(sentence.code(end)),
      ["under", "by", "per", "through", "within"].contains(where: isGoverned(by:)),
      !(end + 1..<start).contains(where: { sentence.gap(before: $0) == .comma }),
      Lex.determiners.contains(sentence.code(end)) || !isPast(end)
    {
      return false
    }
    return !hasOtherSubject(start)
      // "The rule: vacated in August"
      && !(end + (cited.words.lowerBound < 2 ? 1 : 0)..<max(start, end + 1)).contains {
        sentence.gap(before: $0) == .semicolon
      }
      && !sentence.links.contains { other in
        other.words.lowerBound >= end && other.words.upperBound <= start
          && other.record != cited.record && !isListed(other)
      }
  }

  /// Whether `it`, `the order`, `the first` or `the latter` comes before a verb and means the cited thing.
  private func isPronoun(before start: Int) -> Bool {
    let word = sentence.word(start - 1)
    let isFirst = sentence.links.first?.words == cited.words
    if word == "it" { return isFirst }
    guard sentence.word(start - 2) == "the", start - 2 >= cited.words.upperBound else {
      return false
    }
    switch word {
    case "first", "former": return isFirst && sentence.links.count < 3
    case "second", "latter": return link == 1 && sentence.links.count == 2
    default:
      return Self.things.contains(word)
        && sentence.links.last { $0.words.upperBound <= start }?.words == cited.words
    }
  }

  /// `repealed it`, where `it` is the cited thing.
  func isPronoun(objectOf verb: Int) -> Bool {
    guard sentence.word(verb + 1) == "it", sentence.gap(before: verb + 1) <= .space,
      verb > cited.words.upperBound
    else { return false }
    var start = sentence.auxiliaries(before: verb).start
    // "has not replaced the order since revoking it": no adverb, but what begins the clause.
    if sentence.word(start) == "since", sentence.word(verb).hasSuffix("ing") { start += 1 }
    guard start > cited.words.upperBound else { return false }
    let last = sentence.links.last { $0.words.upperBound <= verb }
    return last?.words == cited.words || sentence.links.first?.words == cited.words
  }

  func isGoverned(by preposition: String) -> Bool {
    var before = cited.words.lowerBound - 1
    while Lex.determiners.contains(sentence.code(before)) { before -= 1 }
    return sentence.word(before) == preposition
  }

  /// `by a rule, since withdrawn,`: the participle belongs to the rule.
  func isOfAnother(_ start: Int) -> Bool {
    let end = cited.words.upperBound
    guard start > end else { return false }
    for place in stride(from: start - 1, through: max(end, start - 4), by: -1) {
      if ["a", "an", "another"].contains(sentence.word(place)) { return place > end }
      if sentence.gap(before: place) >= .comma { return false }
    }
    return false
  }

  /// `Of the orders rescinded in January, `
  func isAmong(_ start: Int) -> Bool {
    ["of", "among"].contains(sentence.word(0)) && start > 1 && start < 5
      && start < cited.words.lowerBound
  }

  private static let openers: Set<String> = [
    "although", "though", "until", "since", "while", "when", "before", "after", "once",
  ]
  private static let between: Set<String> = [
    "and", "or", "both", "former", "president", "biden's", "trump's", "'s", "order", "orders",
    "executive",
    "of", "including", "landmark", "sweeping", "entire", "two", "three", "earlier", "old",
    "previous",
    "prior", "proposal", "proposed", "for", "with", "prejudice", "2023", "such", "as", "now",
    "revoked", "rescinded", "repealed",
  ]
}
