internal import EntityGraph
package import PolicyModel
internal import Synchronization

/// The days through which the facts of several records are known.
package struct Reviews: Hashable, Sendable {
  /// The oldest and the newest; `nil` where no record says.
  package private(set) var days: ClosedRange<Day>?
  /// The records with a status.
  package private(set) var statuses = 0
  /// The number of records without a review date.
  package private(set) var unknown = 0

  package init() {}

  package mutating func add(_ day: Day?, hasStatus: Bool) {
    if hasStatus { statuses += 1 }
    guard let day else {
      if hasStatus { unknown += 1 }
      return
    }
    add(day...day)
  }

  /// Adds those of other records.
  mutating func add(_ other: Reviews) {
    statuses += other.statuses
    unknown += other.unknown
    if let days = other.days { add(days) }
  }

  private mutating func add(_ other: ClosedRange<Day>) {
    days =
      days.map {
        min($0.lowerBound, other.lowerBound)...max($0.upperBound, other.upperBound)
      } ?? other
  }
}

extension Snapshot {
  /// The reviews of all records of some kinds that are shown and have a file.
  ///
  /// - Complexity: O(1), after O(*n*) in all records of a kind for the first page that asks.
  package func reviews(of kinds: KindSet) -> Reviews {
    var reviews = Reviews()
    for kind in kinds.kinds { reviews.add(self.reviews(of: kind)) }
    return reviews
  }

  /// Whether a record has a status to be reviewed; a briefing has none of its own.
  package func hasStatus(_ number: Int) -> Bool {
    catalog.kinds[number] != .briefing && statuses[number] != nil
  }

  private func reviews(of kind: EntityKind) -> Reviews {
    heldReviews.withLock { held in
      if let known = held[kind] { return known }
      var reviews = Reviews()
      for number in catalog.numbers(of: kind)
      where !catalog.isHeldBack[number] && !catalog.isStub[number] {
        let entity = catalog.entities[number]
        guard entity.publication.withdrawn == nil else { continue }
        reviews.add(entity.factsThrough, hasStatus: hasStatus(number))
      }
      held[kind] = reviews
      return reviews
    }
  }
}
