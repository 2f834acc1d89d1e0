/// Something expected to happen: a hearing, a deadline, a milestone.
package struct Upcoming: Hashable, Sendable {
  /// Its lasting name, one to each in a record: as it is written, else the slug of `what`.
  package var id: Located<String>
  /// `nil` where it is expected and nobody has said when.
  package var date: PartialDate?
  /// On the day of `date`, where the hour is known.
  package var time: Located<TimeOfDay>?
  /// The dates that it had before, the first one first.
  package var was: [PartialDate]
  /// Since when it is known that it will not happen.
  package var cancelled: Located<PartialDate>?
  package var what: String
  package var about: Reference?
  /// A word of ``Vocabulary/nextType``.
  package var type: String?
  /// What came of it.
  package var outcome: String?
  package var source: Reference?
  package var range: Range<Int>

  package init(date: PartialDate?, what: String, range: Range<Int>) {
    self.id = Located(Slug.from(name: what), at: range)
    self.date = date
    self.was = []
    self.what = what
    self.range = range
  }
}

extension Upcoming {
  /// Whether its date is over; of a month or a year its last day counts.
  package func isPast(on day: Day) -> Bool { date.map { $0.lastDay < day } ?? false }

  /// Earliest first, then what has no date; equal ones in the order of the file.
  package static func inOrder(_ items: [Upcoming]) -> [Upcoming] {
    items.filter { $0.date != nil }.sorted { $0.lastNumber < $1.lastNumber }
      + items.filter { $0.date == nil }
  }

  private var lastNumber: Day { date?.lastDay ?? Day(number: 0) }
}
