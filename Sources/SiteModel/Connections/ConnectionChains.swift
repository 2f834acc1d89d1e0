/// The shortest chains from one node to any other.
///
/// `Templates/connections.js` finds the same chains in the browser.
struct ConnectionChains {
  private let index: ConnectionIndex
  private let start: Int
  /// How many steps each node is away; negative where no chain leads.
  private let distances: [Int32]
  /// The least cost of a shortest chain to each node: the strengths of its steps, summed.
  private let costs: [Int32]

  /// - Complexity: O(nodes + links).
  init(from start: Int, in index: ConnectionIndex) {
    var distances = [Int32](repeating: -1, count: index.records.count)
    var costs = [Int32](repeating: 0, count: index.records.count)
    distances[start] = 0
    var ring = [start]
    while !ring.isEmpty {
      var next: [Int] = []
      for node in ring {
        for link in index.links(of: node) {
          let other = Int(link.node)
          let cost = costs[node] + Int32(link.strength.rawValue)
          if distances[other] < 0 {
            distances[other] = distances[node] + 1
            costs[other] = cost
            next.append(other)
          } else if distances[other] == distances[node] + 1, cost < costs[other] {
            costs[other] = cost
          }
        }
      }
      ring = next
    }
    (self.index, self.start, self.distances, self.costs) = (index, start, distances, costs)
  }

  /// The beginning of a chain, from its end backward, with the least cost of the whole.
  private struct Tail {
    let cost: Int32
    /// The last node of the chain first.
    let nodes: [Int]

    func precedes(_ other: Tail) -> Bool {
      cost == other.cost ? nodes.lexicographicallyPrecedes(other.nodes) : cost < other.cost
    }
  }

  /// The shortest chains to a node: those with the most relations that still hold first, then those through briefings,
  /// then in the order of the nodes, from the end.
  ///
  /// - Returns: At most `limit`, each with both ends; none where no chain leads.
  /// - Complexity: O(`limit` × length × neighbors).
  func chains(to end: Int, limit: Int) -> [[Int]] {
    guard distances[end] > 0 else { return [] }
    var chains: [[Int]] = []
    var tails = [Tail(cost: costs[end], nodes: [end])]
    while chains.count < limit, let tail = tails.min(by: { $0.precedes($1) }) {
      tails.removeAll { $0.nodes == tail.nodes }
      let node = tail.nodes[tail.nodes.count - 1]
      if node == start {
        chains.append(tail.nodes.reversed())
        continue
      }
      let rest = tail.cost - costs[node]
      // No chain through a further node is among the best.
      tails += index.links(of: node)
        .filter { distances[Int($0.node)] == distances[node] - 1 }
        .map {
          Tail(
            cost: rest + costs[Int($0.node)] + Int32($0.strength.rawValue),
            nodes: tail.nodes + [Int($0.node)])
        }
        .sorted { $0.precedes($1) }.prefix(limit)
    }
    return chains
  }
}

/// The best chains between each two of the most connected nodes.
package struct HubChains: Sendable {
  /// Two nodes that a chain connects.
  package struct Pair: Hashable, Sendable {
    /// The lower number.
    package let from: Int
    package let to: Int

    package init(from: Int, to: Int) { (self.from, self.to) = (from, to) }
  }

  /// In order.
  package let pairs: [Pair]
  private let chains: [Pair: [[Int]]]

  /// How many chains are shown for two records.
  static let limit = 3

  /// - Complexity: A search of the whole for each hub.
  init(in index: ConnectionIndex) {
    var pairs: [Pair] = []
    var found: [Pair: [[Int]]] = [:]
    for (place, from) in index.hubs.enumerated() {
      let chains = ConnectionChains(from: from, in: index)
      for to in index.hubs[(place + 1)...] {
        let best = chains.chains(to: to, limit: Self.limit)
        guard !best.isEmpty else { continue }
        pairs.append(Pair(from: from, to: to))
        found[Pair(from: from, to: to)] = best
      }
    }
    (self.pairs, chains) = (pairs, found)
  }

  /// The chains between two nodes, each with both ends, in nodes; the best first.
  package func chains(between pair: Pair) -> [[Int]] { chains[pair] ?? [] }
}
