extension Sentence {
  /// `this week`, `last month`, `two years ago`, `Monday`, `earlier`.
  func isTime(_ index: Int) -> Bool {
    let word = word(index)
    if [
      "last", "earlier", "late", "early", "next", "ahead", "higher", "lower", "up", "down", "first",
    ]
    .contains(word) {
      return true
    }
    if word == "this", Self.spans.contains(self.word(index + 1)) { return true }
    if Self.days.contains(word) { return true }
    return (index + 1...index + 3).contains { ["ago", "later"].contains(self.word($0)) }
  }

  private static let spans: Set<String> = [
    "week", "month", "year", "quarter", "summer", "spring", "fall", "autumn", "winter", "morning",
    "afternoon", "january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december",
  ]
  private static let days: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today",
    "yesterday",
  ]
}
