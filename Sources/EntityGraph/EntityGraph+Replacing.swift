internal import PolicyModel

extension EntityGraph {
  /// The same graph after an edit of a text that names the same records in the same order.
  ///
  /// - Parameters:
  ///   - record: The record whose text it is.
  ///   - edges: Its edges of the text, in order.
  /// - Returns: `nil` where the text names others.
  /// - Complexity: O(edges), in a copy of them.
  package func replacing(mentionsOf record: Int, with edges: [Edge]) -> EntityGraph? {
    let places = outgoingPlaces(of: record).filter {
      self.edges[$0].relation == .mentions && Int(self.edges[$0].statedBy) == record
    }
    guard places.count == edges.count,
      zip(places, edges).allSatisfy({ self.edges[$0].to == $1.to })
    else { return nil }
    var all = self.edges
    for (place, edge) in zip(places, edges) { all[place] = edge }
    return EntityGraph(self, edges: all)
  }
}

extension Coverage {
  /// The same after an edit of a text that names the same records in the same order: other sentences.
  ///
  /// - Parameter mentions: Those of the record's text.
  /// - Complexity: O(quotes), in a copy of them.
  package func replacing(quotesOf record: Int, by mentions: [Mention]) -> Coverage {
    var first: [Int32: Quote] = [:]
    for mention in mentions where first[mention.to] == nil { first[mention.to] = mention.quote }
    return replacing(quotesOf: record) { first[$0] }
  }
}
