package import PolicyModel

/// A dated change of a site.
package struct SiteChange: Hashable, Sendable {
  /// The date, as precise as it is known.
  package let date: PartialDate
  /// The day from which the change is shown.
  package let day: Day
  /// The number of the record that changed; `nil` for a source.
  package let record: Int?
  package let matter: Matter

  package enum Matter: Hashable, Sendable {
    /// A new status of a policy or deal: the change at an index of its ``StatusHistory``.
    case status(Int)
    /// A line of a history that did not change the status, such as an amendment, by its index.
    case event(Int)
    case withdrawal
    /// A briefing was published.
    case briefing
    /// The correction at an index in front matter.
    case correction(Int)
    /// The source with an id was accessed after the page that defines it was published.
    case source(String)
  }

  package init(_ matter: Matter, of record: Int?, on date: PartialDate, day: Day? = nil) {
    self.date = date
    self.day = day ?? date.lastDay
    self.record = record
    self.matter = matter
  }

  package init(_ matter: Matter, of record: Int?, on day: Day) {
    self.init(matter, of: record, on: PartialDate(day), day: day)
  }
}

extension SiteChange {
  /// Sorts changes, newest first.
  ///
  /// A month or year comes before its last day. On the same day, status changes come first and sources last.
  ///
  /// - Complexity: O(*n* log *n*).
  package static func inOrder(_ changes: some Sequence<SiteChange>) -> [SiteChange] {
    let changes = Array(changes)
    // Places are sorted, not changes: the days alone decide nearly always.
    return changes.indices.map { (days: changes[$0].dayOrder, place: $0) }.sorted {
      $0.days == $1.days
        ? changes[$0.place].rankOrder < changes[$1.place].rankOrder : $0.days < $1.days
    }.map { changes[$0.place] }
  }

  /// The later the last day of its date, the smaller; then the earlier the first day, the smaller.
  private var dayOrder: Int {
    -Int(date.lastDay.number) << 32 + Int(date.firstDay.number)
  }

  /// The order among changes of the same days.
  private var rankOrder: (rank: Int, record: Int, index: Int, id: String) {
    let record = record ?? .max
    return switch matter {
    case .status(let index): (0, record, index, "")
    case .event(let index): (1, record, index, "")
    case .withdrawal: (2, record, 0, "")
    case .briefing: (3, record, 0, "")
    case .correction(let index): (4, record, index, "")
    case .source(let id): (5, record, 0, id)
    }
  }
}
