package import PolicyModel

/// The records of a site and the edges between them, in both directions.
package final class EntityGraph: Sendable {
  package let catalog: Catalog
  package let edges: [Edge]
  /// The indexes in `edges` of each record's edges, in order: row *n* is
  /// `places[starts[n]..<starts[n + 1]]`.
  let outgoing: Rows
  let incoming: Rows

  /// - Parameter edges: In an order that depends only on the content.
  /// - Complexity: O(records + edges).
  package init(_ catalog: Catalog, edges: [Edge]) {
    self.catalog = catalog
    self.edges = edges
    outgoing = Rows(of: edges.indices, count: catalog.entities.count) { Int(edges[$0].from) }
    incoming = Rows(of: edges.indices, count: catalog.entities.count) { Int(edges[$0].to) }
  }

  /// A copy of another graph, with edges between the same records.
  init(_ other: EntityGraph, in catalog: Catalog, edges: [Edge]) {
    self.catalog = catalog
    self.edges = edges
    outgoing = other.outgoing
    incoming = other.incoming
  }

  /// The edges that begin at a record.
  package func outgoing(of number: Int) -> some Sequence<Edge> {
    outgoing[number].lazy.map { [edges] in edges[Int($0)] }
  }

  /// The edges that end at a record.
  package func incoming(of number: Int) -> some Sequence<Edge> {
    incoming[number].lazy.map { [edges] in edges[Int($0)] }
  }

  /// The edges of a record in either direction that are wanted, those that begin there first.
  ///
  /// - Complexity: O(*k*) for *k* edges of the record.
  package func edges(of number: Int, where wanted: (Edge) -> Bool) -> [Edge] {
    var found: [Edge] = []
    found.reserveCapacity(outgoing[number].count + incoming[number].count)
    for place in outgoing[number] where wanted(edges[Int(place)]) {
      found.append(edges[Int(place)])
    }
    for place in incoming[number] where Int(edges[Int(place)].from) != number {
      if wanted(edges[Int(place)]) { found.append(edges[Int(place)]) }
    }
    return found
  }

  /// The connections of a record in either direction, each relation to each record once.
  ///
  /// A relation stated at both ends is one connection with the attributes of both; a symmetric
  /// relation has no inverse.
  ///
  /// - Parameter wanted: The relations to include.
  /// - Complexity: O(*k*) for *k* edges of the record.
  package func connections(
    of number: Int, where wanted: (Relation) -> Bool = { _ in true }
  ) -> [Connection] {
    var found: [Connection] = []
    var seen: Set<Key> = []
    func add(_ edge: Edge, isInverse: Bool) {
      let other = Int(isInverse ? edge.from : edge.to)
      let inverse = isInverse && !edge.relation.isSymmetric
      let key = Key(
        relation: edge.relation, other: other, isInverse: inverse, role: edge.role,
        isPartial: edge.isPartial)
      guard seen.insert(key).inserted else { return }
      found.append(Connection(edge: edge, other: other, isInverse: inverse))
    }
    for place in outgoing[number] where wanted(edges[Int(place)].relation) {
      add(edges[Int(place)], isInverse: false)
    }
    for place in incoming[number] where wanted(edges[Int(place)].relation) {
      add(edges[Int(place)], isInverse: true)
    }
    return found
  }

  private struct Key: Hashable {
    let relation: Relation
    let other: Int
    let isInverse: Bool
    let role: String?
    let isPartial: Bool
  }
}

/// Lists of numbers, one per record, stored in one array.
struct Rows: Sendable {
  private let starts: [Int32]
  let places: [Int32]

  /// Groups the places of an array, without copying its elements.
  ///
  /// - Parameter row: The row of the element at a place.
  init(of elements: Range<Int>, count: Int, row: (Int) -> Int) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for place in elements { starts[row(place) + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var next = starts
    var places = [Int32](repeating: 0, count: elements.count)
    for place in elements {
      let row = row(place)
      places[Int(next[row])] = Int32(place)
      next[row] += 1
    }
    self.starts = starts
    self.places = places
  }

  /// The range of a row in ``places``.
  func range(of row: Int) -> Range<Int> { Int(starts[row])..<Int(starts[row + 1]) }

  subscript(row: Int) -> ArraySlice<Int32> { places[range(of: row)] }
}
