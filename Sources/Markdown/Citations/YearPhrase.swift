internal import Text

/// A time that contains a year, without its preposition: `2019`, `May 2021`, `the fall of 2019`, `2019 and 2020`,
/// `a December 2024 hearing`.
struct YearPhrase {
  /// With an `s` behind it if the time is in no single Congress: `2010s`, and `2019s` for `2019 to 2023`.
  var year: String
  /// Whether it has two years, both in the same Congress.
  var isRange = false
  var rest: ArraySlice<String>

  /// - Parameter words: Words, with or without commas.
  init?(_ words: ArraySlice<String>) {
    rest = words
    var (hasArticle, needsNoun) = (false, false)
    while let word = rest.first, !word.isYear, !word.isDecade {
      let next = rest.dropFirst().first ?? ""
      let isBeforeYear = next.isYear
      switch word {
      case "a", "an", "the":
        (hasArticle, needsNoun) = (true, isBeforeYear)
      case ",": guard isBeforeYear || CongressName.placing.contains(next) else { return nil }
      default:
        guard CongressName.placing.contains(word) || Self.parts.contains(word) || word.isDay else {
          return nil
        }
      }
      rest = rest.dropFirst()
    }
    guard let first = rest.popFirst() else { return nil }
    year = first
    if !takeSecondYear() { year += "s" }
    guard hasArticle else { return }
    let noun = rest.drop { ["house", "senate", "floor", "committee"].contains($0) }
    if let word = noun.first, CongressName.votes.contains(word) || word == "session" {
      rest = noun.dropFirst()
    } else if needsNoun {
      // "the 2008 crisis"
      return nil
    }
  }

  /// Consumes a second year, if there is one.
  ///
  /// - Returns: `false` if the second year is in another Congress.
  private mutating func takeSecondYear() -> Bool {
    let isJoined = rest.first.map { ["and", "or", "to", "through"].contains($0) } ?? false
    let behind = isJoined ? rest.dropFirst() : rest
    guard let first = Int(year), let word = behind.first, let number = Int(word),
      word.isYear || !isJoined && number == (first + 1) % 100
    else { return true }
    let second = word.isYear ? number : first + 1
    (isRange, rest) = (true, behind.dropFirst())
    return (first - 1) / 2 == (second - 1) / 2
  }

  private static let parts: Set<String> = [
    "end", "middle", "beginning", "close", "start", "house", "senate", "first", "second", "last",
    "third", "fourth", "half", "quarter", "q1", "q2", "q3", "q4", "months", "month", "weeks",
    "days", "session", "year", "previous", "prior", "preceding", "same", "following", "that",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday",
  ]
}

extension String {
  /// Whether this is a day of a month: `3` or `3rd`.
  var isDay: Bool {
    let digits = utf8.prefix { $0.isASCIIDigit }
    return (1...2).contains(digits.count)
      && (digits.count == utf8.count || ["st", "nd", "rd", "th"].contains { self.hasSuffix($0) })
  }
}
