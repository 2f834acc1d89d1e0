package import PolicyModel

extension English {
  package var notesFollowPunctuation: Bool { true }

  package func readingTime(minutes: Int) -> String {
    "\(minutes) minute\(minutes == 1 ? "" : "s") to read"
  }

  package func label(page: Int, of total: Int) -> String { "Page \(page) of \(total)" }

  package func label(corrections count: Int) -> String { "\(count) corrections" }

  package func label(inBriefings count: Int) -> String {
    count == 0 ? "None yet" : "\(count) \(noun(.briefing, count: count))"
  }

  package func clause(reviewed days: ClosedRange<Day>?, unknown: Int, of total: Int) -> String? {
    guard let days else { return unknown > 0 ? phrase(.notReviewed).lowercasedFirst : nil }
    let (oldest, newest) = (date(PartialDate(days.lowerBound)), date(PartialDate(days.upperBound)))
    let span = oldest == newest ? newest : "\(newest) (some only through \(oldest))"
    let rest = unknown > 0 ? ", day not recorded for \(unknown) of \(total)" : ""
    return "facts reviewed through \(span)\(rest)"
  }

  package func label(onBoth names: [String]) -> String { "Also covers \(names.listedInWords)" }

  package func clause(asOf date: PartialDate) -> String { "as of \(self.date(date))" }

  package func clause(until date: PartialDate) -> String { "until \(self.date(date))" }

  package func label(from start: PartialDate?, to end: PartialDate?) -> String? {
    switch (start, end) {
    case (let start?, let end?): "\(date(start)) – \(date(end))"
    case (let start?, nil): "Since \(date(start))"
    case (nil, let end?): "Until \(date(end))"
    case (nil, nil): nil
    }
  }

  package func shortClause(from start: PartialDate?, to end: PartialDate?) -> String? {
    switch (start, end) {
    case (let start?, let end?): "\(shortDate(start)) – \(shortDate(end))"
    case (let start?, nil): "since \(shortDate(start))"
    case (nil, let end?): "until \(shortDate(end))"
    case (nil, nil): nil
    }
  }

  package func clause(enacted how: String) -> String {
    switch how {
    case "signed": "by signature"
    case "ten-day": "without signature after ten days"
    case "override": "over a veto"
    default: how
    }
  }

  package func label(closing what: String) -> String { "\(what) close" }

  package func label(movedTo date: PartialDate) -> String { "Moved to \(self.date(date))" }

  package func label(movedFrom dates: [PartialDate]) -> String {
    "Moved from \(dates.map { date($0) }.joined(separator: ", then "))"
  }

  package func label(cancelled date: PartialDate) -> String { "Cancelled \(clause(on: date))" }

  package func label(time date: PartialDate) -> String {
    let written = month(of: date)
    return written.prefix(1).uppercased() + written.dropFirst()
  }

  package func clause(sometimeIn date: PartialDate) -> String {
    "\(self.date(date)), day not known"
  }

  package func clause(more count: Int) -> String { "and \(count) more" }

  package func label(calendarOf year: Int) -> String { "Calendar of \(year)" }

  package func label(status: String, before: String?) -> String {
    guard let before, before != status else { return status + "." }
    return "\(status) (previously: \(before))."
  }

  package func label(status: String, on date: PartialDate) -> String {
    let clause = clause(on: date)
    return "\(clause.prefix(1).uppercased())\(clause.dropFirst()): \(status)"
  }

  package func label(changesIn year: Int) -> String { "Changes in \(year)" }

  package func sentence(withdrawn day: Day) -> String {
    "Withdrawn on \(date(PartialDate(day)))."
  }

  package func sentence(notBefore day: Day, minute: Int) -> String {
    let written = date(PartialDate(day))
    return
      "Not to be published before \(minute > 0 ? "\(written), \(time(minute: minute))" : written)."
  }

  package func sentence(publishedOn day: Day) -> String {
    "To be published on \(date(PartialDate(day)))."
  }
}
