internal import Text

/// Sentences that begin with a time, and what was done with a bill then.
extension CongressName {
  /// The Congress of the time that precedes a bill in its sentence: `In 2019 the House passed H.R. 8`, `It was in 2024 that
  /// H.R. 8`, `Two years earlier, in May 2019, lawmakers filed H.R. 8`, `The House in 2019 passed H.R. 8`.
  ///
  /// The time is that of one clause: in `In 2024 the SEC lost, and the House passed H.R. 8` the second may be of another.
  ///
  /// - Parameters:
  ///   - words: All before the bill, with ``Swift/ContiguousArray/wordsAndMarks(_:)``.
  ///   - behind: The words behind it.
  ///   - isDone: Whether the last of the words say what was done with the bill.
  static func ofTime(before words: [String], behind: [String], isDone: Bool) -> NamedCongress? {
    if let opening = OpeningTime(words) ?? OpeningTime(beforeWhenIn: words),
      !speaksOfNow(behind)
    {
      let verb = behind.first ?? ""
      let isDeath = deaths.contains(verb)
      let gap = withoutTail(opening.gap)
      if gap.allSatisfy(naming.contains) {
        return isOfFuture(verb) ? nil : dated(opening.time, isDeath: isDeath)
      }
      guard isOneClause(gap), !modals.contains(verb) else { return nil }
      if isDone && !endsWithOtherLaw(gap) || endsWithDeed(gap) || endsWithSupporters(gap)
        || opening.isSubject && (gap.last == "year" || gap.last == "pass")
      {
        return dated(opening.time, isDeath: opening.isSubject && isDeath)
      }
      // "In 2023, the bill known as H.R. 8 stalled"
      guard opening.hasComma || gap.count < 5,
        steps.contains(verb) || verb == "was" || verb == "had",
        !gap.contains(where: { steps.contains($0) || $0.hasSuffix("ed") })
      else { return nil }
      return dated(opening.time, isDeath: isDeath)
    }
    return year(beforeDeedIn: words)
  }

  /// Without what leads to the bill's number, and the bills of a list before it: `the bill known as`, `both S. 5 and`.
  private static func withoutTail(_ words: ArraySlice<String>) -> ArraySlice<String> {
    var rest = words
    while let last = rest.last {
      if tail.contains(last) {
        rest.removeLast()
        continue
      }
      var listed = rest
      if last == "and" || last == "or" { listed.removeLast() }
      guard let number = listed.popLast(), number.utf8.allSatisfy(\.isASCIIDigit),
        let letter = listed.popLast(), ["r", "s", "hr"].contains(letter)
      else { break }
      if letter == "r", listed.last == "h" { listed.removeLast() }
      rest = listed
    }
    return rest
  }

  /// The Congress of a time between a body or a member and what it did: `The House in May 2019 passed H.R. 8`.
  private static func year(beforeDeedIn words: [String]) -> NamedCongress? {
    guard let deed = words.suffix(3).firstIndex(where: { steps.contains($0) || $0 == "took" })
    else { return nil }
    let before = words[..<deed].filter { $0 != "," }
    guard let year = before.last, year.isYear,
      let preposition = before.lastIndex(where: { ["in", "on", "during"].contains($0) }),
      preposition > 0, preposition + 4 > before.count - 1,
      before[(preposition + 1)...].dropLast().allSatisfy({ placing.contains($0) || $0.isDay })
    else { return nil }
    // "Rep. Smith in 2019", not "Rep. Smith, elected in 2014"
    let subject = before[..<preposition].suffix(3)
    let isMember = subject.contains("rep") || subject.contains("sen")
    guard let last = subject.last,
      bodies.contains(last) || isMember && !last.hasSuffix("ed") && last != "born"
    else { return nil }
    return dated(["in", year], isDeath: false)
  }

  /// Whether the words behind a bill give what was done another time than the sentence began with: `this year`.
  private static func speaksOfNow(_ behind: [String]) -> Bool {
    if let first = behind.first, ["today", "yesterday"].contains(first) { return true }
    let clause = behind.prefix(5).prefix { $0 != "and" }
    return zip(clause, behind.dropFirst()).contains {
      $0 == "this"
        && ["year", "month", "week", "spring", "summer", "fall", "winter", "session", "congress"]
          .contains($1)
    }
  }

  /// Whether a verb behind a bill tells what it does or would do, and not what became of it.
  private static func isOfFuture(_ verb: String) -> Bool {
    modals.contains(verb)
      || verb.hasSuffix("s") && !["s", "was", "has", "dies", "passes", "stalls"].contains(verb)
  }

  /// Whether words are all of one main clause.
  private static func isOneClause(_ words: ArraySlice<String>) -> Bool {
    !words.contains { clauseBreaks.contains($0) || modals.contains($0) }
      && !words.indices.contains { place in
        let behind = words[place...].prefix(3)
        return behind.first == "," && ["and", "yet"].contains(behind.dropFirst().first)
          // "considered, and rejected,"
          && !(behind.last.map { steps.contains($0) || $0.hasSuffix("ed") } ?? false)
      }
  }

  /// `passed`, `took up the`, `refused to take up`; not `passed the law`.
  private static func endsWithDeed(_ words: ArraySlice<String>) -> Bool {
    guard !endsWithOtherLaw(words) else { return false }
    if words.suffix(3).contains(where: { steps.contains($0) || deeds.contains($0) }) { return true }
    // Any other verb, with nothing but small words behind it.
    let verb = words.last { !particles.contains($0) }
    return verb.map { $0.hasSuffix("ed") && $0.utf8.count > 4 } ?? false
  }

  private static func endsWithOtherLaw(_ words: ArraySlice<String>) -> Bool {
    words.last.map { otherLaws.contains($0) } ?? false
  }

  /// `supporters of`, `the sponsor of`
  private static func endsWithSupporters(_ words: ArraySlice<String>) -> Bool {
    words.last == "of" && words.suffix(3).contains(where: supporters.contains)
  }

  private static let modals: Set<String> = [
    "would", "will", "could", "might", "may", "must", "should", "shall", "can",
  ]
  private static let clauseBreaks: Set<String> = [
    ";", "but", "while", "whereas", "because", "that", "which", "who", "whose", "though",
    "although", "so", "since", "until", "if",
  ]
  /// What a bill is called right before its number, and what leads to that.
  private static let naming = tail.union(["there", "was", "came"])
  private static let tail: Set<String> = [
    "the", "a", "bill", "measure", "legislation", "resolution", "proposal", ",", "known",
    "numbered", "called", "titled", "as", "both",
  ]
  private static let deeds: Set<String> = [
    "wrote", "drafted", "cosponsored", "backed", "supported", "opposed", "endorsed", "blocked",
    "killed", "proposed", "offered", "unveiled", "sent", "brought", "fought", "heard",
  ]
  /// Words between a verb and the bill that is its object.
  private static let particles: Set<String> = [
    "up", "on", "down", "out", "against", "through", "to", "take", "pass", "the", ",",
  ]
  /// What makes the bill no object of the verb before it: `passed the law H.R. 8 amends`, `led to what became`.
  private static let otherLaws: Set<String> = [
    "law", "act", "rule", "rules", "order", "statute", "cap", "tax", "became",
  ]
  private static let supporters: Set<String> = [
    "supporters", "sponsors", "sponsor", "cosponsors", "opponents", "backers", "critics", "author",
    "authors", "passage", "text",
  ]
  private static let bodies: Set<String> = [
    "house", "senate", "congress", "committee", "panel", "subcommittee", "lawmakers", "senators",
    "representatives", "members", "republicans", "democrats", "chamber", "chambers",
  ]
}
