package import PolicyModel

/// One event on the calendar of a site, whoever speaks of it.
package struct CalendarEvent: Sendable {
  package let matter: Matter
  /// `nil` where it is expected and nobody has said when.
  package let date: PartialDate?
  /// The records, other than briefings, that it is about or whose front matter has it; those that are shown.
  package let records: [Int]
  /// The briefings that have it, the newest first; those that are shown.
  package let briefings: [Int]
  /// The record whose words are shown, or that a computed date follows from.
  package let leader: Int
  /// The record whose name is part of the event's own, for one that lasts; the leader of most. `nil` for what is
  /// nobody's, the end of a Congress.
  package let namedAfter: Int?
  /// A permanent id, unique within the record that the event is named after.
  package let id: String
  package let outcome: ExpectedOutcome?
  /// Whether it is part of the published site: not that of a draft that is shown.
  package let isPublished: Bool

  package enum Matter: Sendable {
    /// An entry in the leader's front matter.
    case entry(Upcoming)
    /// A day that follows from the leader's fields and history, come or not.
    case known(KnownDate.Kind)
    /// A judgment of the leader, by the day on which it should be settled.
    case judgment(Judgment)
  }

  /// Whether its date is over; of a month or a year its last day counts.
  package func isPast(on day: Day) -> Bool { date.map { $0.lastDay < day } ?? false }

  package var time: TimeOfDay? {
    if case .entry(let item) = matter { item.time?.value } else { nil }
  }

  /// The dates that it had before it was moved, the first one first.
  package var was: [PartialDate] {
    if case .entry(let item) = matter { item.was } else { [] }
  }

  /// The date on which it was cancelled.
  package var cancelled: PartialDate? {
    if case .cancelled(let date) = outcome { date } else { nil }
  }
}

extension CalendarEvent {
  /// Events by their last possible day, more precise dates first and events without a date last. For the same record
  /// and date, the record's own entry comes first.
  static func isInOrder(_ a: CalendarEvent, _ b: CalendarEvent) -> Bool {
    a.place.lexicographicallyPrecedes(b.place)
  }

  private var place: [Int] {
    let subject = records.first ?? leader
    let rank = [subject, leader == subject ? 0 : 1, leader]
    guard let date else { return [Int.max, 0, 0] + rank }
    return [
      Int(date.lastDay.number), date.lastDay - date.firstDay, time?.minute ?? -1,
    ] + rank
  }
}
