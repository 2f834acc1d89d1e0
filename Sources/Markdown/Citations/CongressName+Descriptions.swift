internal import Text

/// Reads the age of a bill from descriptions beside it.
extension CongressName {
  /// The Congress of a bill from the year in the words after it: `, a bill of 2019`, `was a 2019 bill`, `, a bill
  /// introduced in 2019`, `dates from 2019`.
  static func described(_ behind: some Collection<String>) -> NamedCongress? {
    var rest = Array(behind)[...]
    if let time = origin(rest) { return dated(["in", time.year], isDeath: false) }
    if let verb = rest.first, ["is", "was", "were", "are"].contains(verb) {
      rest = rest.dropFirst()
    }
    guard let article = rest.popFirst(), ["a", "an", "the"].contains(article) else { return nil }
    // "the Senate's 2013 bill"
    let owned = rest.dropFirst(2)
    if rest.dropFirst().first == "s", owned.first?.isYear == true { rest = owned }
    var year: String?
    if let first = rest.first, first.isYear || first.isDecade {
      year = first
      rest = rest.dropFirst()
    }
    if rest.starts(with: ["piece", "of"]) { rest = rest.dropFirst(2) }
    guard let noun = rest.prefix(4).firstIndex(where: versions.contains),
      !rest[..<noun].contains(where: small.contains)
    else { return nil }
    rest = rest[(noun + 1)...]
    if let year { return dated(["of", year], isDeath: false) }
    if let preposition = rest.first, preposition == "of" || preposition == "from" {
      return YearPhrase(rest.dropFirst()).flatMap { dated(["in", $0.year], isDeath: false) }
    }
    if rest.first == "that" || rest.first == "which" { rest = rest.dropFirst() }
    guard
      let verb = rest.prefix(4).firstIndex(where: {
        steps.contains($0) || $0 == "dating" || $0 == "dated"
      }),
      rest[..<verb].enumerated().allSatisfy({ place, word in
        actors.contains(word)
          || place > 0 && ["rep", "sen"].contains(rest[rest.startIndex + place - 1])
      })
    else { return nil }
    return dated(rest[(verb + 1)...].prefix(10), isDeath: deaths.contains(rest[verb]))
  }

  /// The time in `dates from 2019`, `goes back to May 2019`, `originated in 2019`, `has been dead since 2019`.
  private static func origin(_ words: ArraySlice<String>) -> YearPhrase? {
    guard let verb = words.first else { return nil }
    var rest = words.dropFirst()
    if verb == "has", rest.first == "been" {
      rest = rest.dropFirst()
      guard let state = rest.popFirst(), states.contains(state), rest.first == "since" else {
        return nil
      }
      return YearPhrase(rest.dropFirst())
    }
    if rest.first == "back" { rest = rest.dropFirst() }
    guard let prepositions = origins[verb], let first = rest.first, prepositions.contains(first)
    else { return nil }
    return YearPhrase(rest.dropFirst())
  }

  /// The Congress from a parenthetical after a bill: `H.R. 8 (filed in 2023)`, `(passed 5/22/2024)`,
  /// `(passed by the House in May 2024)`, `(a bill of 2019)`, `(Roe, 2023)`.
  static func bracketed(
    behind bill: Range<Int>, in sentence: ContiguousArray<UInt8>
  ) -> NamedCongress? {
    let start = bill.upperBound
    guard start + 1 < sentence.count, sentence[start] == UInt8(ascii: " "),
      sentence[start + 1] == UInt8(ascii: "("),
      let end = sentence[start..<min(sentence.count, start + 120)].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    let words = sentence.words(start + 2..<end)
    if let congress = described(words) { return congress }
    if let step = words.prefix(4).firstIndex(where: steps.contains),
      words[..<step].allSatisfy(leading.contains)
    {
      let isDeath = deaths.contains(words[step])
      if let congress = dated(words[(step + 1)...].prefix(16), isDeath: isDeath) {
        return congress
      }
      // "(introduced by Roe, 2023)"
      guard step == 0, words.count < 7 else { return nil }
    } else if words.count != 2 {
      return nil
    }
    return words.first(where: \.isYear).flatMap { dated(["in", $0], isDeath: false) }
  }

  /// Verbs for the origin of a bill, with the prepositions that follow them.
  private static let origins: [String: Set<String>] = [
    "dates": ["from", "to"], "dated": ["from", "to"], "dating": ["from", "to"],
    "goes": ["to"], "went": ["to"], "comes": ["from"], "came": ["from"], "is": ["from"],
    "was": ["from"], "originated": ["in"], "began": ["in"], "begins": ["in"], "started": ["in"],
  ]
  private static let states: Set<String> = [
    "dead", "pending", "stalled", "stuck", "idle", "alive", "languishing", "shelved",
  ]
  /// Words that do not occur between the article and the noun of a description.
  private static let small: Set<String> = [
    "of", "the", "a", "an", "to", "for", "from", "since", "on", "in", "that", "like", "s", "than",
  ]
  private static let actors: Set<String> = [
    "was", "were", "had", "been", "first", "the", "house", "senate", "congress", "committee",
    "lawmakers", "rep", "sen", "he", "she", "they",
  ]
}
