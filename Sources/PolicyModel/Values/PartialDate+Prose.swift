extension PartialDate {
  /// Parses a date as written in prose: `Oct. 30, 2023`, `30 October 2023`, `2023-10-30`, `Q4 2023`, `late 2023`, `2023`.
  /// Punctuation around it is ignored.
  ///
  /// `03/04/2023` is ambiguous, so only its year is used.
  ///
  /// - Returns: `nil` if the text contains more than a date, or no year.
  package init?(prose text: String) {
    guard let first = text.firstIndex(where: { $0.isLetter || $0.isNumber }),
      let last = text.lastIndex(where: { $0.isLetter || $0.isNumber })
    else { return nil }
    let text = text[first...last]
    if let date = try? PartialDate(parsing: text) {
      self = date
      return
    }
    switch ForeignDate(text)?.meaning {
    case .certain(let date), .likely(let date): self = date
    case .ambiguous(let day, _): self.init(year: day.year)
    default: return nil
    }
  }

  /// Whether this date has a day in common with a span; an unknown end leaves the span open.
  package func overlaps(since: Day?, until: Day?) -> Bool {
    (since.map { $0 <= lastDay } ?? true) && (until.map { $0 >= firstDay } ?? true)
  }
}
