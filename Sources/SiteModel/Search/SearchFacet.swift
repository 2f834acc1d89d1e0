internal import EntityGraph
package import PolicyModel

/// What search results are filtered by: a parameter of the address, and a file of the index.
package enum SearchFacet: String, CaseIterable, Hashable, Sendable {
  case kind, topic, agency, status, year

  /// A value and the places of its records in the layout, in order.
  package struct Group: Sendable {
    package let value: Value
    package let places: [Int]
  }

  package enum Value: Hashable, Sendable {
    case kind(EntityKind)
    /// A topic or agency, by number in the catalog.
    case record(Int)
    case force(Force)
    case year(Int)
  }
}

extension Snapshot {
  /// The values of a facet with their records, in the order in which they are shown.
  ///
  /// - Complexity: O(*n*) in records and their edges.
  package func searchGroups(of facet: SearchFacet) -> [SearchFacet.Group] {
    let layout = searchLayout
    var groups: [SearchFacet.Value: [Int]] = [:]
    for (place, number) in layout.records.enumerated() {
      for value in values(of: facet, for: number) { groups[value, default: []].append(place) }
    }
    return groups.map { SearchFacet.Group(value: $0, places: $1) }
      .sorted { order(of: $0.value) < order(of: $1.value) }
  }

  private func values(of facet: SearchFacet, for number: Int) -> Set<SearchFacet.Value> {
    switch facet {
    case .kind: [.kind(catalog.kinds[number])]
    case .status: statuses[number].map { [.force($0.force)] } ?? []
    case .year: catalog.entities[number].searchDate.map { [.year($0.firstDay.year)] } ?? []
    case .topic:
      Set(
        graph.outgoing(of: number).filter { $0.relation == .hasTopic }
          .map { Int($0.to) }.filter(isFound).map { .record($0) })
    case .agency:
      // An agency is found with what is connected with it.
      Set(
        (connectedAgencies(of: number) + (catalog.kinds[number] == .agency ? [number] : []))
          .map { .record($0) })
    }
  }

  /// The agencies that a record is connected with, each once, in order: of a deal, those that it touches; not those that
  /// a text only names.
  package func connectedAgencies(of number: Int) -> [Int] {
    if catalog.kinds[number] == .deal { return (agencyDeals.byDeal[number] ?? []).filter(isFound) }
    var agencies: Set<Int> = []
    graph.forEachNeighbour(of: number) { other, relation, _ in
      if catalog.kinds[other] == .agency, relation != .mentions { agencies.insert(other) }
    }
    return agencies.filter(isFound).sorted()
  }

  private func isFound(_ number: Int) -> Bool { visibility.lists(number, of: catalog) }

  private func order(of value: SearchFacet.Value) -> (Int, String) {
    switch value {
    case .kind(let kind): (Int(kind.rawValue), "")
    case .record(let number): (0, catalog.entities[number].sortKey)
    case .force(let force): (force.listRank, "")
    case .year(let year): (-year, "")
    }
  }
}

extension Force {
  /// From what applies to what has ended, in lists and in search.
  package var listRank: Int {
    switch self {
    case .inForce: 0
    case .partly: 1
    case .pending: 2
    case .notYet: 3
    case .blocked: 4
    case .ended: 5
    }
  }
}
