package import PolicyModel

/// The words in English, and how dates are written by country.
package struct English: Language {
  package enum DateOrder: Hashable, Sendable {
    /// `30 November 2025`, `14:30`.
    case dayMonthYear
    /// `November 30, 2025`, `2:30 p.m.`.
    case monthDayYear
  }

  package let dates: DateOrder

  package init(_ dates: DateOrder) { self.dates = dates }

  /// The month first for `en-US` and its neighbours, the day first for `en`, `en-GB` and everything else.
  package init(_ tag: LanguageTag) {
    let isMonthFirst =
      tag.language == "en" && tag.region.map { English.monthFirst.contains($0) } ?? false
    self.init(isMonthFirst ? .monthDayYear : .dayMonthYear)
  }

  /// Where English has the month first, by CLDR: the United States and its territories, Canada and
  /// the Philippines.
  private static let monthFirst: Set<String> = [
    "US", "AS", "GU", "MP", "PR", "UM", "VI", "CA", "PH",
  ]
}

extension [String] {
  /// `one`, `one and two`, `one, two and three`.
  var listedInWords: String {
    guard var words = first, let last else { return "" }
    guard count > 1 else { return words }
    for word in self[1..<count - 1] {
      words += ", "
      words += word
    }
    words += " and "
    words += last
    return words
  }
}

extension String {
  /// For the middle of a sentence; an abbreviation in front keeps its capitals.
  var lowercasedFirst: String {
    guard let second = dropFirst().first, second.isLowercase else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
