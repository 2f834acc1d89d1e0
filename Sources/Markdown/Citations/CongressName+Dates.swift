internal import Text

/// Reads years and relative times as the Congress in which they fall.
extension CongressName {
  /// The Congress of the first year in a list of words, if the words around it use it as a date.
  static func dated(_ words: some Sequence<String>, isDeath: Bool) -> NamedCongress? {
    let words = Array(words)
    for (index, word) in words.enumerated() {
      if ends.contains(word) { return nil }
      if let count = yearsAgo(at: index, of: words) {
        return .yearsAgo(count, isDeath: isDeath)
      }
      guard word.isYear, let year = Int(word) else { continue }
      let last = index > 0 ? words[index - 1] : ""
      guard placing.contains(last) || last.utf8.allSatisfy(\.isASCIIDigit) else { return nil }
      return .inYear(year, isDeath: isDeath)
    }
    return nil
  }

  /// The number of years in a relative time at an index: `last year`, `two years ago`. `nil` for
  /// `in response to last year's collapse`.
  private static func yearsAgo(at index: Int, of words: [String]) -> Int? {
    let behind = words[index...].prefix(3)
    guard behind.count > 1, index == 0 || aside.contains(words[index - 1]) else { return nil }
    let next = words.indices.contains(index + 2) ? words[index + 2] : ""
    if words[index] == "last", words[index + 1] == "year" { return next == "s" ? nil : 1 }
    guard next == "ago", words[index + 1] == "year" || words[index + 1] == "years" else {
      return nil
    }
    return ["a", "two", "three", "four", "five"].firstIndex(of: words[index]).map { $0 + 1 }
  }

  /// Words that may come between a legislative step and its time.
  private static let aside: Set<String> = [
    "committee", "debate", "early", "hearing", "markup", "vote", "fall", "floor", "house", "late",
    "on", "only", "senate", "spring",
    "summer", "there",
    "unanimously", "winter",
  ]

  /// Whether words begin with `last year`, `a year ago` or `two years ago`, but not with `last year's`.
  static func isPast(_ words: some Collection<String>) -> Bool {
    let words = Array(words.prefix(3))
    return words.count > 1
      && (words[0] == "last" && words[1] == "year" && (words.count < 3 || words[2] != "s")
        || words.count > 2 && words[2] == "ago")
  }

  private static let ends: Set<String> = [
    "and", "but", "after", "which", "before", "since", "until", "because", "while", "despite",
    "under", "amending", "founded", "formed", "created", "established", "elected", "who", "whose",
    "that",
  ]
  static let placing: Set<String> = [
    "in", "on", "of", "from", "early", "late", "mid", "january", "february", "march", "april",
    "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb",
    "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "spring", "summer",
    "fall", "autumn", "winter",
  ]
}

extension String {
  /// Whether this is a number from 1900 to 2099.
  var isYear: Bool { utf8.count == 4 && Int(self).map { 1900...2099 ~= $0 } == true }
}
