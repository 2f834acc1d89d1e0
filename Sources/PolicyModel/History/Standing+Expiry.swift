/// The last day of a policy, as extensions and renewals move it.
extension Standing {
  /// Moves the last day; without a new one it is unknown, and `DelayWithoutDay` says so.
  mutating func extend(_ index: Int) {
    let event = timeline.events[index]
    guard expiry != nil || event.until != nil && appliesFrom != nil else { return }
    expiry = event.until
  }

  /// The last day after an event that undoes an end: the day it gives, otherwise a later `expires` of the record.
  func newExpiry(_ event: HistoryEvent) -> PartialDate? {
    if let until = event.until { return until }
    guard !event.isIndefinite, let stated = timeline.expires, stated.lastDay > event.date.lastDay
    else { return nil }
    return stated
  }
}
