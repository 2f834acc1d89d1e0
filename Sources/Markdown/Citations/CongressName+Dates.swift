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
      let last = index > 0 ? words[index - 1] : ""
      if index == 0 || aside.contains(last), vagueTime(words[index...]) != nil { return .uncertain }
      if word.isDecade, index == 0 || last == "the" || placing.contains(last) { return .uncertain }
      guard word.isYear, let year = Int(word) else { continue }
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
    if let number = Int(words[index]) { return 1...99 ~= number ? number : nil }
    return numbers.firstIndex(of: words[index]).map { $0 + 1 }
  }

  private static let numbers = [
    "a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]

  /// Words that may come between a legislative step and its time.
  private static let aside: Set<String> = [
    "committee", "debate", "early", "hearing", "markup", "vote", "fall", "floor", "house", "late",
    "on", "only", "senate", "spring",
    "summer", "there",
    "unanimously", "winter",
  ]

  /// The number of words of a time in the past at the beginning of some: `last year`, `two years ago`, `decades ago`; not
  /// `last year's`.
  static func pastTime(_ words: some Collection<String>) -> Int? {
    if let length = vagueTime(words) { return length }
    let words = Array(words.prefix(3))
    guard words.count > 1 else { return nil }
    if words[0] == "last", words[1] == "year" {
      return words.count < 3 || words[2] != "s" ? 2 : nil
    }
    return words.count > 2 && words[2] == "ago" ? 3 : nil
  }

  /// The same for a time that may be in several Congresses: `many years ago`, `a decade ago`, `last century`.
  private static func vagueTime(_ words: some Collection<String>) -> Int? {
    let words = Array(words.prefix(5))
    if words.first == "last", words.count > 1, ["decade", "century"].contains(words[1]) {
      return words.count > 2 && words[2] == "s" ? nil : 2
    }
    guard let ago = words.firstIndex(of: "ago"), ago > 0 else { return nil }
    let span = words[ago - 1]
    let before = words[..<(ago - 1)]
    let isVague =
      ["decade", "decades", "century", "centuries", "generation", "generations"].contains(span)
      || ["years", "year"].contains(span)
        && (before.isEmpty || before.contains(where: vagueNumbers.contains))
    return isVague && before.allSatisfy { vagueNumbers.contains($0) || numbers.contains($0) }
      ? ago + 1 : nil
  }

  private static let vagueNumbers: Set<String> = [
    "several", "many", "some", "few", "dozen", "more", "than", "over", "about", "nearly",
  ]

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

  /// Whether this is a decade, `2010s` or `90s`, which has several Congresses.
  var isDecade: Bool {
    guard utf8.last == UInt8(ascii: "s"), let year = Int(dropLast()) else { return false }
    return utf8.count == 5 ? 1900...2099 ~= year : utf8.count == 3 && year % 10 == 0
  }
}
