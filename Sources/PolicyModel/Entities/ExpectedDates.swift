/// An index of a record's `next` by date: the first entry of each date, so that finding the outcome of every entry is
/// linear in their number.
package struct ExpectedDates: Sendable {
  private var current: [Key: Int] = [:]
  private var former: [Key: Int] = [:]

  private struct Key: Hashable {
    let date: PartialDate
    let entries: Entries
  }

  private enum Entries: Hashable {
    case all, withoutType
    /// A word of ``Vocabulary/nextType``.
    case ofType(String)
  }

  /// - Complexity: O(*n*) in the entries and their former dates.
  package init(_ entries: [Upcoming]) {
    for (place, entry) in entries.enumerated() {
      if let date = entry.date { Self.note(date, entry.type, place, in: &current) }
      for date in entry.was where date != entry.date {
        Self.note(date, entry.type, place, in: &former)
      }
    }
  }

  /// The index of the first entry on a date.
  ///
  /// - Parameter type: Skips entries of other types; those without a type match any.
  package func first(on date: PartialDate, type: String?) -> Int? {
    Self.find(date, type, in: current)
  }

  /// The index of the first entry that was moved from a date to another one.
  ///
  /// - Parameter type: Skips entries of other types; those without a type match any.
  package func first(movedFrom date: PartialDate, type: String?) -> Int? {
    Self.find(date, type, in: former)
  }

  private static func note(
    _ date: PartialDate, _ type: String?, _ place: Int, in places: inout [Key: Int]
  ) {
    for entries in [.all, type.map { .ofType($0) } ?? .withoutType] as [Entries] {
      let key = Key(date: date, entries: entries)
      if places[key] == nil { places[key] = place }
    }
  }

  private static func find(
    _ date: PartialDate, _ type: String?, in places: [Key: Int]
  ) -> Int? {
    guard let type else { return places[Key(date: date, entries: .all)] }
    return [Entries.ofType(type), .withoutType]
      .compactMap { places[Key(date: date, entries: $0)] }.min()
  }
}
