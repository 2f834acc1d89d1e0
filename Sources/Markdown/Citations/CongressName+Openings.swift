internal import Text

/// Reads the Congress of a bill from a time at the beginning of its sentence.
extension CongressName {
  /// The Congress of the time before a bill in its sentence: `In 2019 the House passed H.R. 8`, `It was in 2024 that
  /// H.R. 8`, `Two years earlier, in May 2019, lawmakers filed H.R. 8`, `The House in 2019 passed H.R. 8`.
  ///
  /// A time applies to one clause only: in `In 2024 the SEC lost, and the House passed H.R. 8`, the bill may have passed
  /// at another time.
  ///
  /// - Parameters:
  ///   - words: The words and marks of the sentence before the bill; see ``Swift/ContiguousArray/wordsAndMarks(_:)``.
  ///   - behind: The words after the bill.
  ///   - isDone: Whether the last of the words before the bill state what was done with it.
  static func ofTime(before words: [String], behind: [String], isDone: Bool) -> NamedCongress? {
    if let opening = OpeningTime(words) ?? OpeningTime(beforeWhenIn: words),
      !speaksOfNow(behind)
    {
      let verb = behind.first ?? ""
      let isDeath = deaths.contains(verb)
      let gap = withoutTail(opening.gap)
      if gap.allSatisfy(naming.contains) {
        let wouldHave = verb == "would" && behind.dropFirst().first == "have"
        return isOfFuture(verb) && !wouldHave ? nil : dated(opening.time, isDeath: isDeath)
      }
      guard isOneClause(gap), !modals.contains(verb) else { return nil }
      if isDone && !endsWithOtherLaw(gap) || endsWithAction(gap) || endsWithSupporters(gap)
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
    return year(beforeActionIn: words)
  }

  /// Removes words that lead up to the bill's number and earlier bills of a list: `the bill known as`, `both S. 5 and`.
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

  /// The Congress of a time between a chamber or member and its verb: `The House in May 2019 passed H.R. 8`.
  private static func year(beforeActionIn words: [String]) -> NamedCongress? {
    guard let action = words.suffix(3).firstIndex(where: { steps.contains($0) || $0 == "took" })
    else { return nil }
    let before = words[..<action].filter { $0 != "," }
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

  /// Whether the words after a bill refer to the present, such as `this year`, and so override the opening time.
  private static func speaksOfNow(_ behind: [String]) -> Bool {
    if let first = behind.first, ["today", "yesterday"].contains(first) { return true }
    let clause = behind.prefix(5).prefix { $0 != "and" }
    return zip(clause, behind.dropFirst()).contains {
      $0 == "this"
        && ["year", "month", "week", "spring", "summer", "fall", "winter", "session", "congress"]
          .contains($1)
    }
  }

  /// Whether a verb after a bill describes what the bill does or would do, rather than what happened to it.
  private static func isOfFuture(_ verb: String) -> Bool {
    modals.contains(verb)
      || verb.hasSuffix("s") && !["s", "was", "has", "dies", "passes", "stalls"].contains(verb)
  }

  /// Whether all words belong to one main clause.
  private static func isOneClause(_ words: ArraySlice<String>) -> Bool {
    !words.contains { clauseBreaks.contains($0) || modals.contains($0) }
      && !words.indices.contains { place in
        let behind = words[place...].prefix(3)
        return behind.first == "," && ["and", "yet"].contains(behind.dropFirst().first)
          // "considered, and rejected,"
          && !(behind.last.map { steps.contains($0) || $0.hasSuffix("ed") } ?? false)
      }
  }

  /// Whether words end with what was done with a bill: `passed`, `took up the`, `refused to take up`, but not
  /// `passed the law`.
  private static func endsWithAction(_ words: ArraySlice<String>) -> Bool {
    guard !endsWithOtherLaw(words) else { return false }
    if words.suffix(3).contains(where: { steps.contains($0) || actions.contains($0) }) {
      return true
    }
    // Any other verb, followed only by particles.
    let verb = words.last { !particles.contains($0) }
    return verb.map { $0.hasSuffix("ed") && $0.utf8.count > 4 } ?? false
  }

  private static func endsWithOtherLaw(_ words: ArraySlice<String>) -> Bool {
    words.last.map { otherLaws.contains($0) } ?? false
  }

  /// Whether words end with people for or against a bill: `supporters of`, `the sponsor of`.
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
  /// Words for a bill immediately before its number, and words that introduce them.
  private static let naming = tail.union(["there", "was", "came"])
  private static let tail: Set<String> = [
    "the", "a", "bill", "measure", "legislation", "resolution", "proposal", ",", "known",
    "numbered", "called", "titled", "as", "both",
  ]
  private static let actions: Set<String> = [
    "wrote", "drafted", "cosponsored", "backed", "supported", "opposed", "endorsed", "blocked",
    "killed", "proposed", "offered", "unveiled", "sent", "brought", "fought", "heard",
  ]
  /// Words between a verb and the bill that is its object.
  private static let particles: Set<String> = [
    "up", "on", "down", "out", "against", "through", "to", "take", "pass", "the", ",",
  ]
  /// Words after which the bill is not the object of the preceding verb: `passed the law H.R. 8 amends`, `led to what
  /// became`.
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
