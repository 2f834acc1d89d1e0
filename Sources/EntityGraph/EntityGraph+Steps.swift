package import PolicyModel

extension EntityGraph {
  /// What connects two records directly, in the words of a sentence that begins with the first.
  ///
  /// - Parameter counts: Which edges to look at.
  package func steps(
    from number: Int, to other: Int, where counts: (Edge) -> Bool = { _ in true }
  ) -> [Connection] {
    connections(of: number).filter { $0.other == other && counts($0.edge) }
  }
}

extension Edge {
  /// Whether it holds on a day, as far as it says from when and until when it does.
  package func holds(on day: Day) -> Bool {
    let attributes = attributes
    if let until = attributes.until, until.lastDay < day { return false }
    if let since = attributes.since ?? attributes.date, since.firstDay > day { return false }
    return true
  }

  /// Whether it says more than that a page speaks of a record.
  package var isSubstantial: Bool {
    switch relation {
    case .mentions, .about, .event, .hasInterest, .hasTopic, .authoredBy: false
    default: true
    }
  }
}
