internal import PolicyModel

extension EntityGraph {
  /// What one record states.
  package struct Stated: Sendable {
    let record: Int
    let edges: [Edge]
    let mentions: [Edge]

    /// - Parameters:
    ///   - edges: The edges of its front matter, in order.
    ///   - mentions: The mentions in its text, in order.
    package init(by record: Int, edges: [Edge], mentions: [Edge]) {
      self.record = record
      self.edges = edges
      self.mentions = mentions
    }
  }

  /// The same graph after edits of records.
  ///
  /// The edges of a graph are in the order of the records that state them: first those of all front matter, then
  /// those of all texts.
  ///
  /// - Parameters:
  ///   - stated: Everything that the edited records state now.
  ///   - catalog: The records in the same order.
  /// - Complexity: O(edges) for a copy of them.
  package func replacing(_ stated: [Stated], in catalog: Catalog) -> EntityGraph {
    let texts = partition(edges.indices) { $0.isOfText }
    // Backward, so that earlier indexes stay valid.
    let stated = stated.sorted { $0.record > $1.record }
    let parts =
      stated.map { (range: places(of: $0.record, among: texts..<edges.count), edges: $0.mentions) }
      + stated.map { (range: places(of: $0.record, among: 0..<texts), edges: $0.edges) }
    let haveSameEnds = parts.allSatisfy { range, new in
      edges[range].elementsEqual(new) { $0.from == $1.from && $0.to == $1.to }
    }
    var all = edges
    for (range, new) in parts { all.replaceSubrange(range, with: new) }
    return haveSameEnds
      ? EntityGraph(self, in: catalog, edges: all) : EntityGraph(catalog, edges: all)
  }

  private func places(of record: Int, among range: Range<Int>) -> Range<Int> {
    partition(range) { $0.statedBy >= record }..<partition(range) { $0.statedBy > record }
  }

  /// The first index in a range whose edge satisfies a condition that, once true, stays true.
  private func partition(_ range: Range<Int>, _ belongsToSecond: (Edge) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if belongsToSecond(edges[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Edge {
  /// Whether it comes from a link in a text.
  package var isOfText: Bool { field == "text" }
}
