package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let impossibleDate = Rule(
    "ImpossibleDate", .error,
    summary:
      "Reports a future date for something that has happened, and a date before the event it follows.",
    explanation: """
      The day on which facts were checked, a source was read or a page was corrected cannot lie in \
      the future. The rule compares it with the later of the site's clock and today, plus one day \
      for time zones; `--as-of` and `SOURCE_DATE_EPOCH` never make a date impossible. The facts of \
      a briefing dated in the future may be checked as late as its date.
      A correction may not come before its page, an outcome before its judgment, an end before its \
      beginning, or the end of a comment period before the proposal.
      A source dated after the day on which it was read is a warning, since some appear before \
      their date, and an error if the gap is more than a year.
      Lines of a history, positions, terms and expected events may lie in the future.
      """,
    bad: """
      date: 2025-11-04
      as_of: 2052-11-04
      corrections:
        - {date: 2025-10-06, type: correction, what: The term is five years}
      """,
    good: """
      date: 2025-11-04
      as_of: 2025-11-04
      corrections:
        - {date: 2025-11-06, type: correction, what: The term is five years}
      """)
}

extension Check {
  static let impossibleDate = Check(
    .impossibleDate,
    reach: .page(.own) { page, site, findings in
      for past in site.catalog.entities[page].pastDates(lastPossible: site.lastPossibleDay) {
        findings.append(past.finding(in: site.catalog.entities[page].path))
      }
      findings += site.disorder(on: page)
    })

  /// The same of the sources that pages share.
  static let impossibleSharedDate = Check(
    reach: .site(.sharedSources) { site, findings in
      for source in site.sharedSources.sources {
        for past in source.pastDates(lastPossible: site.lastPossibleDay) {
          findings.append(past.finding(in: site.sharedSources.path))
        }
      }
    })
}

/// A date that cannot be, with what is wrong with it.
struct PastDate {
  let date: PartialDate
  let range: Range<Int>
  /// Behind the date in its quotation marks.
  let reason: String
  var severity: Severity?

  func finding(in path: String) -> Diagnostic {
    Diagnostic(
      .impossibleDate, "'\(date.iso)' \(reason)", at: SourcePlace(path: path, range: range),
      severity: severity)
  }

  /// - Parameter field: What says that something has happened.
  static func ahead(
    _ date: PartialDate?, _ field: String, at range: Range<Int>?, lastPossible: Day
  ) -> PastDate? {
    guard let date, let range, date.firstDay > lastPossible else { return nil }
    return PastDate(
      date: date, range: range, reason: "is still to come, and '\(field)' is a day of the past")
  }
}

extension Entity {
  /// What the record says of the past and lies ahead.
  fileprivate func pastDates(lastPossible day: Day) -> [PastDate] {
    // A briefing dated ahead is held back until then, so its facts may be those of that day.
    let last = id.kind == .page ? day : max(day, date ?? day)
    var found: [PastDate?] = []
    func add(_ date: PartialDate?, _ field: String, at range: Range<Int>?) {
      found.append(.ahead(date, field, at: range, lastPossible: last))
    }
    func add(_ day: Day?, _ field: String, at range: Range<Int>?) {
      add(day.map { PartialDate($0) }, field, at: range)
    }
    if id.kind == .page { add(date, "date", at: dateRange) }
    add(briefing?.asOf, "as_of", at: briefing?.asOfRange)
    add(reviewed, "reviewed", at: reviewedRange)
    add(updated?.value, "updated", at: updated?.range)
    for correction in corrections {
      add(correction.date, "corrections", at: correction.dateRange)
    }
    if let withdrawn = publication.withdrawn {
      add(withdrawn.date, "withdrawn", at: withdrawn.dateRange)
    }
    for judgment in briefing?.judgments ?? [] {
      let date = judgment.outcome?.date
      add(date?.value, "outcome", at: date?.range)
    }
    for item in next { add(item.cancelled?.value, "cancelled", at: item.cancelled?.range) }
    return found.compactMap { $0 } + sources.flatMap { $0.pastDates(lastPossible: last) }
  }
}

extension Source {
  fileprivate func pastDates(lastPossible day: Day) -> [PastDate] {
    var found: [PastDate?] = [
      .ahead(
        accessed.map { PartialDate($0.value) }, "accessed", at: accessed?.range, lastPossible: day)
    ]
    if let archived, let snapshot = archived.value.snapshotDay {
      found.append(
        .ahead(PartialDate(snapshot), "archived", at: archived.range, lastPossible: day))
    }
    let bound = accessed.map { min($0.value, day) } ?? day
    if let date, date.value.firstDay > bound {
      let reason =
        accessed.map { "is after \($0.value), when the source was read" }
        ?? "is still to come, and the source is there"
      // The Federal Register and journals show what they date some weeks later.
      let isFar = date.value.firstDay - bound > 366
      found.append(
        PastDate(
          date: date.value, range: date.range, reason: reason,
          severity: isFar ? nil : .warning))
    }
    return found.compactMap { $0 }
  }
}

extension String {
  /// The day of a copy in the Wayback Machine: `https://web.archive.org/web/20251104120000/…`.
  fileprivate var snapshotDay: Day? {
    guard let start = firstRange(of: "web.archive.org/web/")?.upperBound else { return nil }
    let digits = self[start...].prefix { $0.isASCII && $0.isNumber }
    guard digits.utf8.count >= 8, let number = Int(digits.prefix(8)) else { return nil }
    return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }
}
