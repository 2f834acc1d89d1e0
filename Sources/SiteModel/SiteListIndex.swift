internal import EntityGraph
internal import PolicyModel
internal import Synchronization

/// What the lists of the site have in them, sorted: computed once for a snapshot, when a page of a list first asks.
package struct SiteListIndex: Sendable {
  /// The soonest to be settled first, those without a day last.
  package let openJudgments: [ListedItem]
  /// The newest first, those without a day last.
  package let settledJudgments: [ListedItem]
  /// Those of ``settledJudgments`` that came true or not, and had a likelihood.
  package let forecasts: [Forecast]
  /// The newest first.
  package let corrections: [ListedItem]
  /// Their ids, by type, primary ones first, then by title.
  package let sources: [String]
  /// How many sources have each type in use, in the same order; `nil` for those without a type.
  package let sourceTypes: [(word: String?, count: Int)]
  /// The pages that show each source, newest briefings first, then other pages by kind and name.
  package let citing: [String: [Int]]

  /// - Complexity: O(*n* log *n*) in judgments, corrections and sources, O(*n*) in records and citations.
  init(of snapshot: Snapshot) {
    let catalog = snapshot.catalog
    var open: [(day: Day?, item: ListedItem)] = []
    var settled: [(day: Day?, item: ListedItem)] = []
    var corrections: [(day: Day?, item: ListedItem)] = []
    var citing: [String: [Int]] = [:]
    let listed = catalog.entities.indices.filter { snapshot.visibility.lists($0, of: catalog) }
    for number in listed {
      let entity = catalog.entities[number]
      for (index, judgment) in (entity.briefing?.judgments ?? []).enumerated() {
        let item = ListedItem(record: number, index: index)
        if let outcome = judgment.outcome {
          settled.append((outcome.date?.value.lastDay, item))
        } else {
          open.append((judgment.resolveBy?.value.lastDay, item))
        }
      }
      for (index, correction) in entity.corrections.enumerated() {
        corrections.append((correction.date, ListedItem(record: number, index: index)))
      }
    }
    var isListed = [Bool](repeating: false, count: catalog.entities.count)
    for number in listed { isListed[number] = true }
    let briefings = snapshot.coverage.briefings.filter { isListed[$0] }
    let others = listed.filter { catalog.kinds[$0] != .briefing }
      .map { (kind: catalog.kinds[$0].rawValue, key: catalog.entities[$0].sortKey, number: $0) }
      .sorted { ($0.kind, $0.key, $0.number) < ($1.kind, $1.key, $1.number) }
    for number in briefings + others.map(\.number) {
      for id in snapshot.sourcesShown(on: number) { citing[id, default: []].append(number) }
    }
    openJudgments = open.sorted { Self.precedes($0, $1, newestFirst: false) }.map(\.item)
    settledJudgments = settled.sorted { Self.precedes($0, $1, newestFirst: true) }.map(\.item)
    forecasts = settledJudgments.compactMap { Forecast($0, in: catalog.entities[$0.record]) }
    self.corrections = corrections.sorted { Self.precedes($0, $1, newestFirst: true) }.map(\.item)
    self.citing = citing
    let ranks = Dictionary(
      uniqueKeysWithValues: Vocabulary.sourceType.words.enumerated().map { ($1, $0) })
    var counts: [Int: Int] = [:]
    let sources = snapshot.sources.entries(where: { isListed[$0] }).map { source in
      let rank = source.type.flatMap { ranks[$0] } ?? ranks.count
      counts[rank, default: 0] += 1
      return (rank: rank, title: source.title.lowercased(), id: source.id)
    }
    self.sources = sources.sorted { ($0.rank, $0.title, $0.id) < ($1.rank, $1.title, $1.id) }
      .map(\.id)
    sourceTypes = counts.sorted { $0.key < $1.key }.map {
      ($0.key < ranks.count ? Vocabulary.sourceType.words[$0.key] : nil, $0.value)
    }
  }

  private static func precedes(
    _ one: (day: Day?, item: ListedItem), _ other: (day: Day?, item: ListedItem), newestFirst: Bool
  ) -> Bool {
    switch (one.day, other.day) {
    case (let first?, let second?) where first != second:
      newestFirst ? first > second : first < second
    case (_?, nil): true
    case (nil, _?): false
    default: (one.item.record, one.item.index) < (other.item.record, other.item.index)
    }
  }
}

/// A judgment or a correction of a record, by its place in the front matter.
package struct ListedItem: Hashable, Sendable {
  /// The number in the catalog.
  package let record: Int
  package let index: Int
}

/// A judgment that was settled with yes or no.
package struct Forecast: Sendable {
  package let place: ListedItem
  /// A word of ``Vocabulary/likelihood``.
  package let likelihood: String
  package let cameTrue: Bool

  fileprivate init?(_ place: ListedItem, in entity: Entity) {
    guard let judgment = entity.briefing?.judgments[place.index],
      let likelihood = judgment.likelihood
    else { return nil }
    switch judgment.outcome?.result {
    case .yes: cameTrue = true
    case .no: cameTrue = false
    case .void, nil: return nil
    }
    self.place = place
    self.likelihood = likelihood
  }
}

extension Snapshot {
  /// The sources listed on a record's page: those of its text and front matter, and sources of other records that lines
  /// of its history cite.
  package func sourcesShown(on number: Int) -> [String] {
    var ids = documents[number].sources.ids
    for event in catalog.entities[number].history where event.source == nil {
      let attesting = catalog.source(of: event, in: number) { sources[$0.text]?.date?.value }
      guard let id = attesting?.text, sources[id] != nil, !ids.contains(id) else { continue }
      ids.append(id)
    }
    return ids
  }

  /// Makes the lists that many pages share and that are made when the first page asks otherwise.
  package func prepareSharedLists() {
    if !configuration.leftOut.contains(.sources) { _ = listIndex }
    if catalog.kinds.contains(.agency) { _ = agencyDeals }
  }

  /// Takes the index of another snapshot whose lists are the same, if it was computed there.
  package func keepListIndex(of other: Snapshot) {
    let index = other.heldListIndex.withLock(\.self)
    heldListIndex.withLock { $0 = index }
  }

  package var listIndex: SiteListIndex {
    heldListIndex.withLock { held in
      if let held { return held }
      let index = SiteListIndex(of: self)
      held = index
      return index
    }
  }
}
