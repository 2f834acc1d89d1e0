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
    changes.map { (key: SortKey($0), change: $0) }.sorted { $0.key < $1.key }.map(\.change)
  }

  private struct SortKey: Comparable {
    let last: Day
    let first: Day
    let rank: Int
    let record: Int
    let index: Int
    let id: String

    init(_ change: SiteChange) {
      last = change.date.lastDay
      first = change.date.firstDay
      record = change.record ?? .max
      (rank, index, id) =
        switch change.matter {
        case .status(let index): (0, index, "")
        case .event(let index): (1, index, "")
        case .withdrawal: (2, 0, "")
        case .briefing: (3, 0, "")
        case .correction(let index): (4, index, "")
        case .source(let id): (5, 0, id)
        }
    }

    static func < (one: SortKey, other: SortKey) -> Bool {
      if one.last != other.last { return one.last > other.last }
      if one.first != other.first { return one.first < other.first }
      return (one.rank, one.record, one.index, one.id)
        < (other.rank, other.record, other.index, other.id)
    }
  }
}
