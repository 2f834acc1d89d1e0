extension PartialDate {
  /// A date as a text writes it: `Oct. 30, 2023`, `30 October 2023`, `2023-10-30`, `Q4 2023`, `late 2023`, `2023`;
  /// marks around it are left out.
  ///
  /// Of `03/04/2023`, which has two readings, only the year is certain.
  ///
  /// - Returns: `nil` where the text is more than a date, or has no year.
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

  /// Whether a span of days, open where an end is unknown, has a day in common with this date.
  package func overlaps(since: Day?, until: Day?) -> Bool {
    (since.map { $0 <= lastDay } ?? true) && (until.map { $0 >= firstDay } ?? true)
  }
}
