internal import EntityGraph
package import PolicyModel
internal import SiteModel

/// Questions about the day through which facts are known, which is not the day of the build.
extension Queries {
  /// The days through which the facts of several records are known.
  package struct Reviews: Hashable, Sendable {
    /// The oldest and the newest; `nil` where no record says.
    package private(set) var days: ClosedRange<Day>?
    /// The records with a status.
    package private(set) var statuses = 0
    /// The number of records without a review date.
    package private(set) var unknown = 0

    fileprivate mutating func add(_ day: Day?, hasStatus: Bool) {
      if hasStatus { statuses += 1 }
      guard let day else {
        if hasStatus { unknown += 1 }
        return
      }
      days = days.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
    }
  }

  /// Through which day the facts of a record are known; `nil` where it does not say.
  package func review(of number: Int) -> Day? {
    note(.review(number))
    return snapshot.catalog.entities[number].factsThrough
  }

  /// The same of several records.
  package func reviews(of numbers: some Sequence<Int>) -> Reviews {
    var reviews = Reviews()
    for number in numbers { reviews.add(review(of: number), hasStatus: hasStatus(number)) }
    return reviews
  }

  /// The same of all records of some kinds that are shown.
  ///
  /// - Complexity: O(*n*) in these records.
  package func reviews(ofKinds kinds: KindSet) -> Reviews {
    note(.reviews(kinds))
    let silent = logging(to: nil)
    return silent.reviews(
      of: kinds.kinds.flatMap { silent.records(of: $0) }
        .filter { !silent.isWithdrawn($0) && !silent.isStub($0) })
  }

  private func hasStatus(_ number: Int) -> Bool {
    snapshot.catalog.kinds[number] != .briefing && snapshot.statuses[number] != nil
  }
}
