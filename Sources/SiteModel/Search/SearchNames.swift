internal import EntityGraph
internal import PolicyModel
internal import Search
internal import Synchronization

/// Which names a file of names has, for words that are being typed or misspelt.
package enum SearchNameFile: Hashable, Sendable {
  /// All of them, on a site without many.
  case all
  /// Those with a word that begins with a letter, by its byte in lower case; `nil` for words that begin with anything
  /// else.
  case letter(UInt8?)

  /// The files of a site that has so many names.
  package static func files(manyNames: Bool) -> [SearchNameFile] {
    manyNames
      ? (UInt8(ascii: "a")...UInt8(ascii: "z")).map { .letter($0) } + [.letter(nil)] : [.all]
  }

  fileprivate init(of word: String) {
    let first = word.utf8.first
    self = .letter(first.flatMap { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") ? $0 : nil })
  }
}

/// The names of a page in a file of names.
package struct SearchName: Sendable {
  /// Records that are not briefings come first, in the order of the layout; then briefings, the newest first.
  package let rank: Int
  package let names: [String]

  fileprivate var size: Int { names.reduce(2) { $0 + $1.utf8.count + 1 } }
}

/// The files of names, each as long as its limit allows.
struct SearchNames: Sendable {
  private(set) var files: [SearchNameFile: [SearchName]] = [:]

  /// The maximum size of a file in bytes, since it loads as soon as a reader types.
  private static let limit = 48_000

  /// - Complexity: O(*n*) in the words of names.
  init(of snapshot: Snapshot, _ layout: SearchLayout) {
    let records = layout.records[layout.briefings...].enumerated().map {
      SearchName(rank: $0, names: snapshot.catalog.entities[$1].searchNames)
    }
    let titles = layout.records[..<layout.briefings].reversed().enumerated().lazy.map {
      SearchName(rank: records.count + $0, names: [snapshot.catalog.entities[$1].name.value])
    }
    let isByLetter = layout.hasManyNames
    let foldsPlurals = snapshot.configuration.foldsPlurals
    var sizes: [SearchNameFile: Int] = [:]
    // Where there is no room for all, short names come first: those of companies and people, which are misspelt, rather
    // than long titles of deals.
    for name in records.sorted(by: { ($0.size, $0.rank) < ($1.size, $1.rank) }) + titles {
      let places: Set<SearchNameFile> =
        isByLetter
        ? Set(
          name.names.flatMap { WordFolding.words(of: $0, foldsPlurals: foldsPlurals) }
            .map { SearchNameFile(of: $0) })
        : [.all]
      for place in places where sizes[place, default: 0] <= Self.limit {
        sizes[place, default: 0] += name.size
        if sizes[place, default: 0] <= Self.limit { files[place, default: []].append(name) }
      }
    }
    for place in files.keys { files[place]?.sort { $0.rank < $1.rank } }
  }
}

extension SearchLayout {
  /// Whether names are in files by letter, as they are then listed on pages by letter.
  package var hasManyNames: Bool { records.count - briefings > SearchLetter.namesOnOnePage }
}

extension Snapshot {
  /// The names of a file, by rank.
  ///
  /// - Complexity: O(*n*) in the words of all names when first called.
  package func searchNames(in file: SearchNameFile) -> [SearchName] {
    let index = searchIndex
    return index.names.withLock { held in
      let names = held ?? SearchNames(of: self, index.layout)
      held = names
      return names.files[file] ?? []
    }
  }
}
