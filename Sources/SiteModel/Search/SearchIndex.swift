internal import EntityGraph
internal import PolicyModel
internal import Search
internal import Synchronization

/// The words of all pages that search finds, collected once for a snapshot, when the first file of the index asks.
///
/// The pages are in parts of a few hundred. Whoever needs the words collects the parts that nobody else is busy with, so
/// that all workers of a build share the work.
final class SearchIndex: Sendable {
  let layout: SearchLayout
  private let parts: [Part]
  let keys = Mutex<SearchKeys?>(nil)
  let version = Mutex<String?>(nil)
  let letters = Mutex<[SearchLetter]?>(nil)
  let names = Mutex<SearchNames?>(nil)

  private final class Part: Sendable {
    let held = Mutex<TermPart?>(nil)
  }

  static let pagesPerPart = 512

  init(of snapshot: Snapshot) {
    layout = SearchLayout(of: snapshot)
    let count = (layout.records.count + Self.pagesPerPart - 1) / Self.pagesPerPart
    parts = (0..<count).map { _ in Part() }
  }

  /// - Complexity: One pass over all texts for the first caller; afterwards O(parts).
  func parts(of snapshot: Snapshot) -> [TermPart] {
    for (index, part) in parts.enumerated() {
      part.held.withLockIfAvailable { held in
        if held == nil { held = collect(index, of: snapshot) }
      }
    }
    return parts.enumerated().map { index, part in
      part.held.withLock { held in
        if let held { return held }
        let made = collect(index, of: snapshot)
        held = made
        return made
      }
    }
  }

  private func collect(_ part: Int, of snapshot: Snapshot) -> TermPart {
    let start = part * Self.pagesPerPart
    var table = TermTable(foldsPlurals: snapshot.configuration.foldsPlurals)
    var text = PlainText()
    for number in layout.records[start..<min(start + Self.pagesPerPart, layout.records.count)] {
      let entity = snapshot.catalog.entities[number]
      table.beginPage()
      for name in entity.searchNames { table.add(name, .title) }
      if let summary = entity.summary { table.add(summary, .summary) }
      text.removeAll()
      snapshot.appendSearchText(of: number, to: &text)
      table.add(text)
      table.endPage()
    }
    return table.part(shards: layout.shards)
  }
}

extension Snapshot {
  var searchIndex: SearchIndex {
    heldSearchIndex.withLock { held in
      if let held { return held }
      let index = SearchIndex(of: self)
      held = index
      return index
    }
  }

  /// The pages that search finds.
  package var searchLayout: SearchLayout { searchIndex.layout }

  /// The words of a shard with their pages; see ``TermShard``.
  package func searchTerms(inShard shard: Int) -> ContiguousArray<UInt8> {
    let index = searchIndex
    let parts = index.parts(of: self)
    var text = ContiguousArray<UInt8>()
    TermShard(shard, of: parts).write(
      of: parts, pages: index.layout.records.count,
      number: { index.layout.page(at: $0 * SearchIndex.pagesPerPart + $1) }, to: &text)
    return text
  }
}
