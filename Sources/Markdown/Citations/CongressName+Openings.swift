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
      let gap = opening.gap[
        ..<(opening.gap.lastIndex { !tail.contains($0) }.map { $0 + 1 }
          ?? opening.gap.startIndex)]
      if gap.allSatisfy(naming.contains) {
        return isOfFuture(verb) ? nil : dated(opening.time, isDeath: isDeath)
      }
      guard isOneClause(gap) else { return nil }
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
    if let first = behind.first, ["now", "today", "yesterday"].contains(first) { return true }
    return zip(behind.prefix(5), behind.dropFirst()).contains {
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
      && !zip(words, words.dropFirst()).contains { $0 == "," && ($1 == "and" || $1 == "yet") }
  }

  /// `passed`, `took up the`, `backed a new`; not `passed the law`.
  private static func endsWithDeed(_ words: ArraySlice<String>) -> Bool {
    words.suffix(3).contains { steps.contains($0) || deeds.contains($0) }
      && !endsWithOtherLaw(words)
  }

  private static func endsWithOtherLaw(_ words: ArraySlice<String>) -> Bool {
    words.last.map { ["law", "act", "rule", "order", "statute", "cap", "tax"].contains($0) }
      ?? false
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
    "numbered", "called", "titled", "as",
  ]
  private static let deeds: Set<String> = [
    "wrote", "drafted", "cosponsored", "backed", "supported", "opposed", "endorsed", "blocked",
    "killed", "proposed", "offered", "unveiled",
  ]
  private static let supporters: Set<String> = [
    "supporters", "sponsors", "sponsor", "cosponsors", "opponents", "backers", "critics", "author",
    "authors", "passage",
  ]
  private static let bodies: Set<String> = [
    "house", "senate", "congress", "committee", "panel", "subcommittee", "lawmakers", "senators",
    "representatives", "members", "republicans", "democrats", "chamber", "chambers",
  ]
}
