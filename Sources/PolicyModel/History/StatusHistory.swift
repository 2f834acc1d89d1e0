/// Every status a thing has had and, as far as is known, will have, for many questions about one
/// history.
package struct StatusHistory: Sendable {
  /// In the order of time; each holds from its day to the day before the next.
  package let changes: [Change]
  /// What happened and left the status as it was: amended, extended, notice of withdrawal given.
  package let remarks: [Remark]

  package struct Change: Hashable, Sendable {
    package let day: Day
    package let status: Status
    /// The line of the history that brought the change; `nil` where the calendar did.
    package let event: Int?
    /// Of a retroactive reinstatement: the day from which it is held never to have been gone. The
    /// status on earlier days stays what it was then.
    package let asOf: PartialDate?

    /// Whether nothing happened on the day but that a date of effect was reached.
    package var isEffect: Bool { event == nil && status.force == .inForce }
  }

  package struct Remark: Hashable, Sendable {
    package let day: Day
    /// The line of the history.
    package let event: Int
  }

  /// A time through which one status held.
  package struct Period: Hashable, Sendable {
    package let from: Day
    /// The last day; `nil` for the last period, whose end is not known.
    package let to: Day?
    package let change: Change

    package var force: Force { change.status.force }
  }

  /// - Complexity: O(*n* log *n*) for *n* events of which few are open at a time.
  package init(_ timeline: Timeline) {
    let days = timeline.daysOfEvents
    var standing = Standing(timeline)
    var changes: [Change] = []
    var next = 0
    for day in timeline.turningDays(days) {
      let first = next
      while next < days.count, days[next] <= day {
        standing.apply(next, on: days[next])
        next += 1
      }
      let status = standing.status(on: day)
      guard status.force != .notYet, status != changes.last?.status else { continue }
      let cause = Self.cause(of: status, among: first..<next, in: timeline)
      changes.append(
        Change(
          day: day, status: status, event: cause,
          asOf: cause.flatMap { timeline.events[$0].asOf }))
    }
    self.changes = changes
    let causes = Set(changes.compactMap(\.event))
    remarks = timeline.events.indices.compactMap { index in
      guard let term = timeline.track.event(timeline.events[index].event), term.isRemarkable,
        !causes.contains(index)
      else { return nil }
      return Remark(day: days[index], event: index)
    }
  }

  /// The line of a day that brought a status: the one that it names, else the last that changes any.
  private static func cause(
    of status: Status, among events: Range<Int>, in timeline: Timeline
  ) -> Int? {
    if let event = status.event, events.contains(event) { return event }
    return events.last { timeline.track.event(timeline.events[$0].event)?.effect != .notes }
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

  /// What happened without a change of status after a day up to and including another.
  package func remarks(after day: Day, through last: Day) -> [Remark] {
    remarks.filter { $0.day > day && $0.day <= last }
  }

  /// The changes as times from a day to a day, each with its force and why.
  package var periods: [Period] {
    changes.indices.map { index in
      let next = index + 1 < changes.count ? changes[index + 1].day : nil
      return Period(from: changes[index].day, to: next.map { $0 - 1 }, change: changes[index])
    }
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

extension Timeline {
  /// Every day on which the status can change, the earliest first.
  ///
  /// - Parameter days: The days of the events.
  fileprivate func turningDays(_ days: [Day]) -> [Day] {
    var turns = days
    if let effective { turns.append(effective.lastDay) }
    if let expires { turns.append(expires.lastDay + 1) }
    for event in events {
      guard let until = event.until?.lastDay else { continue }
      turns += [until, until + 1]
    }
    if let congress {
      let last = Congress.lastDay(of: congress)
      turns += [last + 1, Congress.lastDayToSign(presentedOn: last + 1) + 1]
      for (event, day) in zip(events, days)
      where event.event == "presented" || event.event.hasPrefix("passed-") {
        turns.append(Congress.lastDayToSign(presentedOn: day) + 1)
      }
    }
    turns.sort()
    var last: Day?
    return turns.filter { day in
      defer { last = day }
      return day != last
    }
  }
}
