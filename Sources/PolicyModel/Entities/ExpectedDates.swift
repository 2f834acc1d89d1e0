/// Where the dates of a record's `next` are first given, so that what came of each entry is found without a walk
/// over all of them.
package struct ExpectedDates: Sendable {
  private var own: [Key: Int] = [:]
  private var former: [Key: Int] = [:]

  /// A date, and a word of ``Vocabulary/nextType``; `nil` stands for an entry without one.
  private struct Key: Hashable {
    let date: PartialDate
    let type: String?
    /// Whether it is of an entry of any type.
    var isAny = false
  }

  /// - Complexity: O(*n*) in the entries and the dates that they had before.
  package init(_ entries: [Upcoming]) {
    for (place, entry) in entries.enumerated() {
      if let date = entry.date { Self.note(date, entry.type, place, in: &own) }
      for date in entry.was where date != entry.date {
        Self.note(date, entry.type, place, in: &former)
      }
    }
  }

  /// The first entry of a date; with a type the first that has it, or has none.
  package func first(on date: PartialDate, type: String?) -> Int? {
    Self.find(date, type, in: own)
  }

  /// The first entry that had a date before and has another now; with a type the first that has it, or has none.
  package func first(movedFrom date: PartialDate, type: String?) -> Int? {
    Self.find(date, type, in: former)
  }

  private static func note(
    _ date: PartialDate, _ type: String?, _ place: Int, in places: inout [Key: Int]
  ) {
    for key in [Key(date: date, type: type), Key(date: date, type: nil, isAny: true)]
    where places[key] == nil {
      places[key] = place
    }
  }

  private static func find(
    _ date: PartialDate, _ type: String?, in places: [Key: Int]
  ) -> Int? {
    guard let type else { return places[Key(date: date, type: nil, isAny: true)] }
    return [places[Key(date: date, type: type)], places[Key(date: date, type: nil)]]
      .compactMap(\.self).min()
  }
}
