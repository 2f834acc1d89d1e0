internal import EntityGraph
internal import PolicyModel

/// The names that the search page lists from A to Z, of all records but briefings.
extension Snapshot {
  /// Above this number, each letter has a page of its own.
  package static let searchNamesOnOnePage = 400

  /// The records by the letter that they sort by, in order; digits and other characters first, under `nil`.
  ///
  /// - Complexity: O(*n* log *n*) in the names.
  package var searchLetters: [(letter: Character?, records: [Int])] {
    let layout = searchLayout
    var groups: [Character?: [(key: String, number: Int)]] = [:]
    for number in layout.records[layout.briefings...] {
      let key = catalog.entities[number].sortKey
      let letter = key.first.flatMap { ("a"..."z").contains($0) ? $0 : nil }
      groups[letter, default: []].append((key, number))
    }
    return groups.sorted { ($0.key ?? " ") < ($1.key ?? " ") }
      .map { ($0, $1.sorted { ($0.key, $0.number) < ($1.key, $1.number) }.map(\.number)) }
  }
}
