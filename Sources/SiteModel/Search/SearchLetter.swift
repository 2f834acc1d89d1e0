internal import EntityGraph
internal import PolicyModel
internal import Synchronization

/// The names under a letter, which the search page lists from A to Z, of all records but briefings.
package struct SearchLetter: Sendable {
  /// In lower case; `nil` for digits and other characters.
  package let letter: Character?
  /// By number in the catalog, in order.
  package let records: [Int]

  /// With more names than this on the site, each letter has a page of its own.
  package static let namesOnOnePage = 400
}

extension Snapshot {
  /// The letters with names, in order.
  ///
  /// - Complexity: O(*n* log *n*) in the names when first called.
  package var searchLetters: [SearchLetter] {
    searchIndex.letters.withLock { held in
      let letters = held ?? computedSearchLetters
      held = letters
      return letters
    }
  }

  private var computedSearchLetters: [SearchLetter] {
    let layout = searchLayout
    var groups: [Character?: [(key: String, number: Int)]] = [:]
    for number in layout.records[layout.briefings...] {
      let key = catalog.entities[number].sortKey
      let letter = key.first.flatMap { ("a"..."z").contains($0) ? $0 : nil }
      groups[letter, default: []].append((key, number))
    }
    return groups.sorted { ($0.key ?? " ") < ($1.key ?? " ") }.map { letter, names in
      SearchLetter(
        letter: letter,
        records: names.sorted { ($0.key, $0.number) < ($1.key, $1.number) }.map(\.number))
    }
  }
}
