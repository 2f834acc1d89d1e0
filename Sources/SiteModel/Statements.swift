package import EntityGraph
internal import Synchronization

/// The edges of the published data by the record that they belong to, collected once for all files.
package struct Statements: Sendable {
  private let edges: [Edge]
  /// Row *n* is `edges[starts[n]..<starts[n + 1]]`.
  private let starts: [Int]

  package init(of records: Range<Int>, edges own: (Int) -> [Edge]) {
    var edges: [Edge] = []
    var starts = [0]
    for number in records {
      edges += own(number)
      starts.append(edges.count)
    }
    self.edges = edges
    self.starts = starts
  }

  package subscript(number: Int) -> ArraySlice<Edge> { edges[starts[number]..<starts[number + 1]] }
}

extension Snapshot {
  /// The edges of the published data, collected when they are first asked for.
  package func statements(collecting make: () -> Statements) -> Statements {
    heldStatements.withLock { held in
      if let held { return held }
      let made = make()
      held = made
      return made
    }
  }
}
