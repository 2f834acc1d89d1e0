package import PolicyModel

/// Something that changed on a site, and when.
package struct SiteChange: Hashable, Sendable {
  /// As precise as it is known.
  package let date: PartialDate
  /// The day from which it counts as having happened.
  package let day: Day
  /// The number in the catalog of what changed; `nil` for a source.
  package let record: Int?
  package let matter: Matter

  package enum Matter: Hashable, Sendable {
    /// A policy or a deal has another status: the change at an index of its ``StatusHistory``.
    case status(Int)
    /// A line of its history that left the status as it was, such as an amendment.
    case event(Int)
    case withdrawal
    /// A briefing appeared.
    case briefing
    /// The correction at an index in front matter.
    case correction(Int)
    /// A source was read, after the page that defines it appeared.
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
  /// Changes with the newest first. A month or a year stands before its last day; on one day statuses come first, sources last.
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
