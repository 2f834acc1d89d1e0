internal import EntityGraph
internal import PolicyModel
internal import Search
internal import Synchronization

/// The names and identifiers by which a record is found at once, as keys of letters and digits.
struct SearchKeys: Sendable {
  /// For each shard its keys in order, with the places of their records in the layout.
  let shards: [[(key: String, places: [Int])]]

  /// Longer names are found by their words.
  private static let longest = 48

  /// - Complexity: O(*n* log *n*) in the keys.
  init(of snapshot: Snapshot, _ layout: SearchLayout) {
    var places: [String: [Int]] = [:]
    for place in layout.briefings..<layout.records.count {
      let entity = snapshot.catalog.entities[layout.records[place]]
      for key in Set(entity.searchKeys) where key.utf8.count > 1 && key.utf8.count <= Self.longest {
        places[key, default: []].append(place)
      }
    }
    var shards = [[(key: String, places: [Int])]](repeating: [], count: layout.shards)
    for (key, places) in places.sorted(by: { $0.key < $1.key }) {
      shards[Int(WordFolding.hash(key)) & (layout.shards - 1)].append((key, places))
    }
    self.shards = shards
  }
}

extension Entity {
  fileprivate var searchKeys: [String] {
    searchNames.map { WordFolding.key($0) } + identifiers.flatMap { Self.keys(of: $0, type) }
  }

  /// The forms in which an identifier is written: `hr3633-119` and `H.R. 3633`, `EO 14110` and `14110`.
  private static func keys(of identifier: Identifier, _ type: Located<String>?) -> [String] {
    let value = identifier.value
    let key = WordFolding.key(value)
    switch identifier.scheme {
    case "bill": return [key, WordFolding.key(String(value.prefix { $0 != "-" }))]
    case "number" where type?.value == PolicyType.executiveOrder.word:
      return [key, "eo" + key, "executiveorder" + key]
    case "number" where type?.value == PolicyType.proclamation.word:
      return [key, "proclamation" + key]
    case "public_law": return ["pl" + key, "publ" + key, "publiclaw" + key]
    case "ticker":
      return [key] + value.split(separator: ":").dropFirst().map { WordFolding.key(String($0)) }
    case "cik": return [key, "cik" + key, String(key.drop { $0 == "0" })]
    case "docket":
      let short = value.hasSuffix("-000") ? WordFolding.key(String(value.dropLast(4))) : key
      return [key, short, "docket" + key, "docket" + short]
    case "rin", "lei", "rssd", "ein": return [key, identifier.scheme + key]
    case "cfr": return [key] + partsOfCode(value)
    default: return [key]
    }
  }

  /// `17cfr229` and `17cfr240` of `17 CFR parts 229, 240`.
  private static func partsOfCode(_ value: String) -> [String] {
    let words = value.split { $0 == " " || $0 == "," || $0 == ";" }
    guard let title = words.first else { return [] }
    return words.dropFirst(2).compactMap { word in
      let part = word.prefix { $0.isNumber }
      return part.isEmpty ? nil : "\(title)cfr\(part)"
    }
  }
}

extension Snapshot {
  /// The keys of a shard in order, with the places of their records in the layout.
  package func searchKeys(inShard shard: Int) -> [(key: String, places: [Int])] {
    let index = searchIndex
    return index.keys.withLock { held in
      let keys = held ?? SearchKeys(of: self, index.layout)
      held = keys
      return keys.shards[shard]
    }
  }
}
