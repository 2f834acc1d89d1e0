package import PolicyModel

/// What came of something that was expected.
package enum ExpectedOutcome: Hashable, Sendable {
  /// As its author says.
  case text(String)
  case commentsClosed
  /// It has another date; `nil` where nobody has said which.
  case moved(to: PartialDate?)
  case cancelled(PartialDate)
}

extension Catalog {
  /// What came of something that was expected: as its entry says, else as the record that it is about
  /// says of the same date. An outcome is written once, on that record, and every briefing has it.
  ///
  /// A day on which comments close needs no other outcome than its passing.
  ///
  /// - Parameter owner: The record whose entry it is, which it is about where it names no other.
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
  /// As the entry itself says; that it was cancelled comes before what else is known.
  fileprivate var ownOutcome: ExpectedOutcome? {
    cancelled.map { .cancelled($0.value) } ?? outcome.map { .text($0) }
  }
}
