package import PolicyModel

/// The edges of a record one by one, for loops over many: a copy of an edge would count references.
extension EntityGraph {
  /// Calls a closure for each edge that ends at a record.
  ///
  /// - Parameter body: Receives the record at which the edge begins, the relation, and the place in ``edges``.
  /// - Complexity: O(*k*) for *k* edges.
  package func forEachIncoming(of number: Int, _ body: (Int, Relation, Int) -> Void) {
    for place in incoming[number] {
      body(Int(edges[Int(place)].from), edges[Int(place)].relation, Int(place))
    }
  }

  /// Calls a closure for each edge that begins or ends at a record.
  ///
  /// - Parameter body: Receives the record at the other end, the relation, and the place in ``edges``.
  /// - Complexity: O(*k*) for *k* edges.
  package func forEachNeighbour(of number: Int, _ body: (Int, Relation, Int) -> Void) {
    for place in outgoing[number] {
      body(Int(edges[Int(place)].to), edges[Int(place)].relation, Int(place))
    }
    forEachIncoming(of: number, body)
  }
}
