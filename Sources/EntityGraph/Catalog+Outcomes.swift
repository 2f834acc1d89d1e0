package import PolicyModel

/// The outcome of an expected event.
package enum ExpectedOutcome: Hashable, Sendable {
  /// In the author's words.
  case text(String)
  case commentsClosed
  /// Moved to another date; `nil` if none has been announced.
  case moved(to: PartialDate?)
  case cancelled(PartialDate)
}

extension Catalog {
  /// The outcome of an expected event: from its entry, otherwise from the entry of the same date in the
  /// record that it is about. An outcome is written once, on that record, and every briefing shows it.
  ///
  /// The close of a comment period needs no outcome once it has passed.
  ///
  /// - Parameter owner: The record that has the entry; the entry is about it unless it names another.
  package func outcome(of item: Upcoming, in owner: Int, on day: Day) -> ExpectedOutcome? {
    if let own = item.ownOutcome { return own }
    guard let date = item.date else { return nil }
    let about = item.about.flatMap { find($0) } ?? owner
    let (entries, dates) = (entities[about].next, entities[about].expectedDates)
    if let same = dates?.first(on: date, type: item.type), let outcome = entries[same].ownOutcome {
      return outcome
    }
    if let place = dates?.first(movedFrom: date, type: item.type) {
      let moved = entries[place]
      return moved.cancelled.map { .cancelled($0.value) } ?? .moved(to: moved.date)
    }
    let closes =
      item.type == "comment-deadline"
      && entities[about].policy?.commentPeriods.contains { $0.closes == date } ?? false
    return closes && item.isPast(on: day) ? .commentsClosed : nil
  }
}

extension Upcoming {
  /// The outcome in the entry itself; a cancellation takes precedence.
  fileprivate var ownOutcome: ExpectedOutcome? {
    cancelled.map { .cancelled($0.value) } ?? outcome.map { .text($0) }
  }
}
