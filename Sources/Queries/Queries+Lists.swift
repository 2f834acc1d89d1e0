internal import EntityGraph
package import PolicyModel
package import SiteModel

/// Questions about lists of records.
extension Queries {
  /// Every record, by its number in the catalog.
  package var allRecords: Range<Int> { snapshot.catalog.entities.indices }

  /// The records of a kind that are shown, in the order of their slugs.
  package func records(of kind: EntityKind) -> [Int] {
    note(.records(kind))
    return snapshot.catalog.numbers(of: kind).filter { !snapshot.catalog.isHeldBack[$0] }
  }

  /// Records in the order of their names, or of what they say to sort by.
  ///
  /// - Complexity: O(*n* log *n*) for *n* records.
  package func sortedByName(_ numbers: [Int]) -> [Int] {
    let keys = numbers.map { sortKey(of: $0) }
    return numbers.indices
      .sorted { a, b in (keys[a], numbers[a]) < (keys[b], numbers[b]) }
      .map { numbers[$0] }
  }

  /// Those that have their own page.
  package var recordsWithPage: [Int] {
    EntityKind.allCases.flatMap { records(of: $0) }
      .filter { snapshot.addresses.ofRecord[$0] != .home }
  }

  /// How many of a kind are shown.
  package func count(of kind: EntityKind) -> Int {
    note(.records(kind))
    return snapshot.catalog.numbers(of: kind).count { !snapshot.catalog.isHeldBack[$0] }
  }

  /// The briefings that are shown, newest first.
  package var briefings: [Int] {
    note(.briefings)
    return snapshot.coverage.briefings
  }

  /// Every old address with its target, and the file of the record that had it.
  package var redirects: [(from: PageAddress, to: PageAddress, source: String)] {
    noteRedirects()
    return snapshot.addresses.redirects.map {
      ($0.from, $0.to, snapshot.addresses.owners[$0.from] ?? "Content")
    }
  }

  /// Records that an output depends on them, if they were computed before.
  package func noteRedirects() { note(.redirects) }

  /// The files beside texts that the texts use.
  package var attachments: [SiteFiles.Copy] { snapshot.documents.flatMap(\.attachments) }
}
