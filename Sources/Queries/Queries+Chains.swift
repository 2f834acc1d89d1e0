package import EntityGraph
internal import PolicyModel
package import SiteModel

/// A part of the data of the page of connections.
package enum ChainPart: Hashable, Sendable {
  /// What the version of the data is.
  case version
  /// The neighbors of the nodes in a file.
  case links(Int)
  /// The nodes of a file, and the neighbors for which it says what joins them.
  case steps(Int)
  /// The names with a first letter.
  case names(String)
  /// The pairs of most connected records.
  case pairs
}

/// What joins two records directly, as read from one of them.
package enum Joint: Sendable {
  case relation(Connection)
  /// A briefing on the deal of the two, by number in the catalog, that lists the agency, with what interests it.
  case briefing(Int, interest: String?)
}

/// Questions about chains of connections between records. Nodes are numbers in ``ConnectionIndex``.
extension Queries {
  /// The address of the page of connections, if the site has one: some records are connected. Part of the plan, so nothing
  /// is logged.
  package var connectionsPage: PageAddress? {
    snapshot.addresses.ofConnections.flatMap { nodeCount > 0 ? $0 : nil }
  }

  /// The same for a site that is known to have connected records, without looking for them.
  package var connectionsAddress: PageAddress? { snapshot.addresses.ofConnections }

  /// Whether record pages have a picture of their connections; the same for all outputs.
  package var drawsConnections: Bool { configuration.publishesGraph }

  /// How many records are connected with any other; part of the plan, so nothing is logged.
  package var nodeCount: Int { snapshot.connectionIndex.records.count }

  /// The first letters of names; part of the plan, so nothing is logged.
  package var connectionLetters: [String] { snapshot.connectionNames.map(\.letter) }

  package var connectionVersion: String {
    note(.chains(.version))
    return snapshot.connectionVersion
  }

  package func connectionNames(withLetter letter: String) -> [ConnectionName] {
    note(.chains(.names(letter)))
    return snapshot.connectionNames.first { $0.letter == letter }?.names ?? []
  }

  /// The neighbors of each node in a file of links.
  package func links(inFile file: Int) -> [ArraySlice<ConnectionIndex.Link>] {
    note(.chains(.links(file)))
    let index = snapshot.connectionIndex
    return nodes(inFile: file, each: ConnectionLayout.nodesInLinks).map { index.links(of: $0) }
  }

  /// The records of a file of steps, each with the neighbors for which the file says what joins the two: those that have
  /// more neighbors themselves.
  package func steps(
    inFile file: Int
  ) -> [(record: Int, neighbors: [(node: Int, record: Int)])] {
    note(.chains(.steps(file)))
    let index = snapshot.connectionIndex
    return nodes(inFile: file, each: ConnectionLayout.nodesInSteps).map { node in
      (
        index.records[node],
        index.links(of: node).map { Int($0.node) }
          .filter { index.lesser(node, $0) == node }.map { ($0, index.records[$0]) }
      )
    }
  }

  private func nodes(inFile file: Int, each size: Int) -> Range<Int> {
    ConnectionLayout.nodes(inFile: file, each: size, of: nodeCount)
  }

  /// The pairs of most connected records that have a page; part of the plan, so nothing is logged.
  package var plannedPairs: [(from: Int, to: Int)] {
    let records = snapshot.connectionIndex.records
    return snapshot.hubChains.pairs.map { (records[$0.from], records[$0.to]) }
  }

  /// The pairs of most connected records, by numbers in the catalog, in order.
  package var hubPairs: [(from: Int, to: Int)] {
    note(.chains(.pairs))
    return plannedPairs
  }

  /// The best chains between two of the most connected records, in records.
  package func chains(from: Int, to: Int) -> [[Int]] {
    note(.chain(from, to))
    let index = snapshot.connectionIndex
    guard let one = index.node(of: from), let other = index.node(of: to) else { return [] }
    return snapshot.hubChains.chains(between: .init(from: one, to: other)).map { chain in
      chain.map { index.records[$0] }
    }
  }

  /// What joins a record to others, as read from it.
  ///
  /// - Complexity: O(*k*) for *k* edges of the record.
  package func joints(of number: Int, to others: Set<Int>) -> [Int: [Joint]] {
    note(.connections(number))
    var joints: [Int: [Joint]] = [:]
    for connection in snapshot.graph.connections(of: number)
    where others.contains(connection.other) && connection.edge.isSubstantial {
      joints[connection.other, default: []].append(.relation(connection))
    }
    for other in others {
      if let agency = [number, other].first(where: { kind(of: $0) == .agency }),
        let found = snapshot.connectionIndex.briefing(joining: number, other)
      {
        note(.touching(agency))
        joints[other, default: []].append(.briefing(found.briefing, interest: found.interest))
      }
    }
    return joints
  }

  /// What joins two neighbors, as read from the first.
  ///
  /// - Complexity: O(*k*) for *k* edges of the one with fewer neighbors.
  package func joints(from: Int, to: Int) -> [Joint] {
    let index = snapshot.connectionIndex
    guard let one = index.node(of: from), let other = index.node(of: to) else { return [] }
    guard index.lesser(one, other) == other else { return joints(of: from, to: [to])[to] ?? [] }
    return (joints(of: to, to: [from])[from] ?? []).map { joint in
      switch joint {
      case .relation(let connection):
        .relation(
          Connection(
            edge: connection.edge, other: to,
            isInverse: !connection.isInverse && !connection.edge.relation.isSymmetric))
      case .briefing: joint
      }
    }
  }

  func write(_ part: ChainPart, to answer: inout AnswerBytes) {
    switch part {
    case .version: answer.add(connectionVersion)
    case .links(let file):
      answer.add(each: links(inFile: file)) {
        $0.add(each: $1) {
          $0.add(Int($1.node))
          $0.add(Int($1.strength.rawValue))
        }
      }
    case .steps(let file):
      answer.add(each: steps(inFile: file)) {
        $0.add(id(of: $1.record))
        $0.add(each: $1.neighbors) {
          $0.add($1.node)
          $0.add(id(of: $1.record))
        }
      }
    case .names(let letter):
      answer.add(each: connectionNames(withLetter: letter)) {
        $0.add($1.text)
        $0.add($1.node)
      }
    case .pairs:
      answer.add(each: hubPairs) {
        $0.add(id(of: $1.from))
        $0.add(id(of: $1.to))
      }
    }
  }

  func writeChains(from: Int, to: Int, to answer: inout AnswerBytes) {
    answer.add(each: chains(from: from, to: to)) {
      $0.add(each: $1) { $0.add(id(of: $1)) }
    }
  }
}
