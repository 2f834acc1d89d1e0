internal import EntityGraph
internal import PolicyModel
internal import Synchronization

/// Which companies, agencies, policies, deals and people are connected with each other, for chains between two of them.
///
/// Each record with at least one connection is a node. Nodes are joined by the relations that records state, whatever their
/// direction, and a deal and an agency also by a briefing on the deal that lists the agency among its regulators.
package struct ConnectionIndex: Sendable {
  /// The records of the nodes by number in the catalog, ascending.
  package let records: [Int]
  /// The nodes with the most neighbors through relations, in the order of their numbers.
  package let hubs: [Int]
  private let starts: [Int32]
  /// Row after row, each ascending.
  private let links: [Link]
  /// The newest briefing on a deal that lists an agency among its regulators, with what interests the agency.
  private let briefings: [Pair: (briefing: Int, interest: String?)]

  /// A neighbor of a node.
  package struct Link: Sendable {
    package let node: Int32
    package let strength: Strength
  }

  /// What joins two nodes at best.
  package enum Strength: UInt8, Sendable, Comparable {
    /// A relation that has not ended.
    case relation
    case briefing
    /// Relations that have ended.
    case endedRelation

    package static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
  }

  /// Two records by number in the catalog, the lower one first.
  struct Pair: Hashable {
    let lower: Int
    let upper: Int
    init(_ one: Int, _ other: Int) { (lower, upper) = (min(one, other), max(one, other)) }
  }

  /// How many records have a page for each two of them.
  package static let hubCount = 20

  /// - Complexity: O(edges + links × log links), once the deals of agencies are known.
  init(of snapshot: Snapshot) {
    let (graph, catalog) = (snapshot.graph, snapshot.catalog)
    let today = snapshot.clock.day
    let isShown = catalog.kinds.indices.map { number in
      Self.kinds.contains(catalog.kinds[number]) && snapshot.visibility.lists(number, of: catalog)
    }
    var found: [Joint] = []
    for place in graph.edges.indices where graph.edges[place].isSubstantial {
      let (one, other) = (Int(graph.edges[place].from), Int(graph.edges[place].to))
      guard one != other, isShown[one], isShown[other] else { continue }
      let isOver = graph.edges[place].until.map { $0.lastDay < today } ?? false
      found.append(Joint(one, other, isOver ? .endedRelation : .relation))
    }
    var briefings: [Pair: (briefing: Int, interest: String?)] = [:]
    let deals = snapshot.agencyDeals
    for agency in catalog.numbers(of: .agency) where isShown[agency] {
      for (deal, links) in deals.byAgency[agency] ?? [] where isShown[deal] {
        for case .briefing(let briefing, let interest) in links
        where snapshot.visibility.lists(briefing, of: catalog) {
          briefings[Pair(deal, agency)] = (briefing, interest)
          found.append(Joint(deal, agency, .briefing))
        }
      }
    }
    self.init(of: found, briefings: briefings, records: catalog.kinds.count)
  }

  /// - Parameters:
  ///   - joints: Each two records once in either order, as often as may be.
  ///   - briefings: Those that join a deal and an agency.
  ///   - count: How many records the catalog has.
  init(
    of joints: [Joint], briefings: [Pair: (briefing: Int, interest: String?)], records count: Int
  ) {
    self.briefings = briefings
    var found = joints
    found += found.map { Joint($0.other, $0.one, $0.strength) }
    found.sort()
    var (records, starts, links): ([Int], [Int32], [(other: Int, strength: Strength)]) = (
      [], [], []
    )
    for joint in found {
      if records.last != joint.one {
        records.append(joint.one)
        starts.append(Int32(links.count))
      } else if links.last?.other == joint.other {
        continue
      }
      links.append((joint.other, joint.strength))
    }
    starts.append(Int32(links.count))
    var nodes = [Int32](repeating: -1, count: count)
    for (node, record) in records.enumerated() { nodes[record] = Int32(node) }
    self.records = records
    self.starts = starts
    self.links = links.map { Link(node: nodes[$0.other], strength: $0.strength) }
    let degrees = records.indices.map { node in
      links[Int(starts[node])..<Int(starts[node + 1])].count { $0.strength != .briefing }
    }
    hubs = records.indices
      .sorted { (degrees[$1], $0) < (degrees[$0], $1) }
      .prefix(Self.hubCount).sorted()
  }

  private static let kinds: KindSet = [.company, .agency, .policy, .deal, .person]

  /// Two records, by number in the catalog, and what joins them. Sorted by the records, the strongest first.
  struct Joint: Comparable {
    let one: Int
    let other: Int
    let strength: Strength

    init(_ one: Int, _ other: Int, _ strength: Strength) {
      (self.one, self.other, self.strength) = (one, other, strength)
    }

    static func < (first: Self, second: Self) -> Bool {
      (first.one, first.other, first.strength) < (second.one, second.other, second.strength)
    }
  }

  /// The neighbors of a node, ascending.
  package func links(of node: Int) -> ArraySlice<Link> {
    links[Int(starts[node])..<Int(starts[node + 1])]
  }

  /// The node of a record; `nil` if nothing is connected with it.
  ///
  /// - Complexity: O(log *n*) for *n* nodes.
  package func node(of record: Int) -> Int? {
    var (low, high) = (0, records.count)
    while low < high {
      let middle = (low + high) / 2
      if records[middle] < record { low = middle + 1 } else { high = middle }
    }
    return low < records.count && records[low] == record ? low : nil
  }

  /// The briefing that joins a deal and an agency, by numbers in the catalog.
  package func briefing(joining one: Int, _ other: Int) -> (briefing: Int, interest: String?)? {
    briefings[Pair(one, other)]
  }

  /// Which of two neighbors has fewer neighbors itself, so that what joins them is looked up and stored there.
  package func lesser(_ one: Int, _ other: Int) -> Int {
    let (first, second) = (links(of: one).count, links(of: other).count)
    return first == second ? min(one, other) : first < second ? one : other
  }
}

extension Snapshot {
  package var connectionIndex: ConnectionIndex {
    heldConnectionIndex.withLock { held in
      if let held { return held }
      let index = ConnectionIndex(of: self)
      held = index
      return index
    }
  }

  /// The best chains between each two of the most connected records.
  package var hubChains: HubChains {
    let index = connectionIndex
    return heldHubChains.withLock { held in
      if let held { return held }
      let chains = HubChains(in: index)
      held = chains
      return chains
    }
  }

  /// What the files of connections in the plan of the output follow from.
  package func hasSameConnectionFiles(as other: Snapshot) -> Bool {
    let (index, old) = (connectionIndex, other.connectionIndex)
    return index.records == old.records && hubChains.pairs == other.hubChains.pairs
  }
}
