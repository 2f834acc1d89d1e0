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
    let keys = numbers.map { record($0).sortKey }
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

  /// The newest change of each shown record, newest first.
  package var newestChanges: [(change: StatusHistory.Change, of: Int)] {
    note(.newestChanges)
    var newest: [(change: StatusHistory.Change, of: Int)] = []
    for (number, history) in snapshot.histories.enumerated() {
      guard let history, !snapshot.catalog.isHeldBack[number],
        let last = history.changes.last(where: { $0.day <= today })
      else { continue }
      newest.append((last, number))
    }
    return newest.sorted {
      $0.change.day == $1.change.day ? $0.of < $1.of : $0.change.day > $1.change.day
    }
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
