extension Timeline {
  /// The dates that follow from fields and history: future dates (``knownDates(on:)``), and past dates that were known
  /// in advance and have no line of the history other than `effective`.
  ///
  /// Lines of the history after the day are ignored.
  ///
  /// - Parameter history: The history of this timeline.
  package func computedDates(_ history: StatusHistory, on day: Day) -> [KnownDate] {
    var dates = knownDates(on: day)
    for period in commentPeriods where period.closes.lastDay < day {
      // The deadline was moot: the policy had ended.
      if history.status(at: period.closes.lastDay)?.force == .ended { continue }
      dates.append(KnownDate(kind: .commentsClose(what: period.what), date: period.closes))
    }
    for (event, eventDay) in zip(events, daysOfEvents)
    where eventDay <= day && event.event == "effective" && event.isPartial
      && history.status(at: eventDay)?.force == .partly
    {
      dates.append(KnownDate(kind: .effectInPart, date: event.date))
    }
    var last: Status?
    for change in history.changes where change.day <= day {
      if let kind = kind(of: change, after: last) {
        dates.append(KnownDate(kind: kind, date: change.knownDate(as: kind)))
      }
      last = change.status
    }
    return dates
  }

  /// Whether a part is in effect because of a separate `effective` line.
  private func isInEffectInPart(_ status: Status?) -> Bool {
    status?.force == .partly && status?.event.map { events[$0].event } == "effective"
  }

  private func kind(of change: StatusHistory.Change, after last: Status?) -> KnownDate.Kind? {
    if let event = change.event, events[event].event != "effective" { return nil }
    switch change.status.force {
    case .inForce:
      switch last?.force {
      case .pending: return .effect(isAtTheLatest: change.status.isAtTheLatest)
      case .partly where isInEffectInPart(last): return .effectOfRest
      case .blocked, .ended: return .effectAgain
      default: return nil
      }
    case .ended:
      switch change.status.label {
      case .endedOnNotice: return .endOnNotice
      case .died(let congress): return .endOfCongress(congress)
      case .event("expired", _): return .expiry
      case .event("died", _): return .endOfSession
      default: return nil
      }
    default: return nil
    }
  }
}

extension StatusHistory.Change {
  /// The date that was known beforehand.
  fileprivate func knownDate(as kind: KnownDate.Kind) -> PartialDate {
    switch kind {
    case .effect, .effectOfRest:
      status.since.flatMap { $0.lastDay == day ? $0 : nil } ?? PartialDate(day)
    case .expiry, .endOnNotice, .endOfSession: status.date ?? PartialDate(day)
    default: PartialDate(day)
    }
  }
}
