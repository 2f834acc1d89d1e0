extension Timeline {
  /// The dates of a record as they are on a day, after delays, extensions and renewals.
  package struct Dates: Hashable, Sendable {
    /// When it takes effect; `nil` where no day is set any more.
    package var effective: PartialDate?
    /// The last day in force; `nil` where none is known, or where it ended before.
    package var expires: PartialDate?
    /// Whether that is the day of a notice of withdrawal.
    package var isNotice: Bool
  }

  /// - Complexity: O(*n*) for *n* events.
  package func dates(on day: Day) -> Dates {
    var standing = Standing(self)
    for (index, eventDay) in daysOfEvents.enumerated() {
      guard eventDay <= day else { break }
      standing.apply(index, on: eventDay)
    }
    var dates = Dates(
      effective: effective, expires: standing.expiry, isNotice: standing.hasNotice)
    if effective != nil, !standing.delays.isEmpty {
      // What ended while it was put off never took effect.
      dates.effective = standing.fullEnd(on: day) == nil ? standing.appliesFrom?.date : nil
    } else if effective != nil, let line = standing.tookEffect {
      dates.effective = events[line.event].date
    }
    if let end = standing.fullEnd(on: day), let last = dates.expires, last.lastDay >= end.day {
      dates.expires = nil
    }
    return dates
  }
}
