internal import EntityGraph
package import PolicyModel
package import SiteModel

/// Questions about the day through which facts are known, which is not the day of the build.
extension Queries {
  /// Through which day the facts of a record are known; `nil` where it does not say.
  package func review(of number: Int) -> Day? {
    note(.review(number))
    return snapshot.catalog.entities[number].factsThrough
  }

  /// The same of several records.
  package func reviews(of numbers: some Sequence<Int>) -> Reviews {
    var reviews = Reviews()
    for number in numbers { reviews.add(review(of: number), hasStatus: snapshot.hasStatus(number)) }
    return reviews
  }

  /// The same of all records of some kinds that are shown.
  package func reviews(ofKinds kinds: KindSet) -> Reviews {
    note(.reviews(kinds))
    return snapshot.reviews(of: kinds)
  }

  /// The newest day of data of a register that was imported into a record; `nil` where none was.
  package func importedThrough(_ number: Int) -> Day? {
    note(.fields(number))
    return snapshot.catalog.entities[number].importedThrough
  }
}
