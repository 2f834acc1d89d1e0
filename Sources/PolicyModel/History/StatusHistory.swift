/// Every status a thing has had, for many questions about one history.
package struct StatusHistory: Sendable {
  /// In the order of time; each holds from its day to the day before the next.
  package let changes: [Change]

  package struct Change: Hashable, Sendable {
    package let day: Day
    package let status: Status

    /// Whether nothing happened on the day but that a date of effect was reached.
    package var isEffect: Bool {
      guard let since = status.since else { return false }
      return status.force == .inForce && since.lastDay < day
    }
  }

  package init(_ timeline: Timeline) {
    var days = timeline.events.map(\.date.lastDay)
    if let effective = timeline.effective { days.append(effective.lastDay) }
    if let congress = timeline.congress {
      let last = Congress.lastDay(of: congress)
      days += [last + 1, last + Congress.daysToSign + 1]
    }
    days.sort()
    var changes: [Change] = []
    for day in days where changes.last?.day != day {
      guard let status = timeline.status(at: day), status.force != .notYet,
        status != changes.last?.status
      else { continue }
      changes.append(Change(day: day, status: status))
    }
    self.changes = changes
  }

  /// The status on a day: ``Status/notYet`` before the first event, `nil` without a history.
  ///
  /// - Complexity: O(log *n*) for *n* changes.
  package func status(at day: Day) -> Status? {
    guard !changes.isEmpty else { return nil }
    let count = count(through: day)
    return count == 0 ? .notYet : changes[count - 1].status
  }

  /// What changed after a day up to and including another.
  package func changes(after day: Day, through last: Day) -> ArraySlice<Change> {
    let lower = count(through: day)
    return changes[lower..<max(lower, count(through: last))]
  }

  private func count(through day: Day) -> Int {
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].day <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
