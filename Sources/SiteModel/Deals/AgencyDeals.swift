internal import EntityGraph
package import PolicyModel
internal import Synchronization

/// Through what a deal touches an agency.
package enum AgencyLink: Hashable, Sendable {
  /// A relation between the two, read from the deal: reviewed by.
  case relation(Relation, isInverse: Bool)
  /// A policy connected with the deal, by number in the catalog, that the agency makes, administers or decides.
  case policy(Int, Relation)
  /// A party, by number in the catalog, that the agency regulates, investigates or acts against.
  case party(Int, Relation)
  /// The newest briefing on the deal, by number in the catalog, that says why the agency matters there.
  case briefing(Int, interest: String?)
}

/// The deals that touch each agency and through what: computed once for a snapshot, when a page first asks.
package struct AgencyDeals: Sendable {
  /// For each agency its deals by number in the catalog, each with at least one link.
  package let byAgency: [Int: [(deal: Int, links: [AgencyLink])]]
  /// For each deal its agencies, in order.
  package let byDeal: [Int: [Int]]

  /// - Complexity: O(edges + covered records of briefings): the agencies of a policy, of a party and of a briefing are
  ///   collected once each.
  init(of snapshot: Snapshot) {
    var collector = LinkCollector(of: snapshot)
    var byAgency: [Int: [(deal: Int, links: [AgencyLink])]] = [:]
    var byDeal: [Int: [Int]] = [:]
    for deal in snapshot.catalog.numbers(of: .deal)
    where collector.isShown(deal) {
      let links = collector.links(of: deal)
      byDeal[deal] = links.keys.sorted()
      for (agency, found) in links { byAgency[agency, default: []].append((deal, found)) }
    }
    self.byAgency = byAgency
    self.byDeal = byDeal
  }
}

/// Collects the agencies of deals; those of policies, parties and briefings once.
private struct LinkCollector {
  let snapshot: Snapshot
  private var ofPolicy: [Int: [(agency: Int, relation: Relation)]] = [:]
  private var ofParty: [Int: [(agency: Int, relation: Relation)]] = [:]
  private var ofBriefing: [Int: [(agency: Int, interest: String?)]] = [:]

  init(of snapshot: Snapshot) { self.snapshot = snapshot }

  private static let ofMakers: Set<Relation> = [
    .issues, .enacts, .administers, .decides, .hears,
  ]
  private static let ofRegulators: Set<Relation> = [.regulates, .investigates, .enforcesAgainst]

  /// The links of a deal by agency, the most direct first.
  mutating func links(of deal: Int) -> [Int: [AgencyLink]] {
    var links: [Int: [AgencyLink]] = [:]
    var (policies, parties): (Set<Int>, Set<Int>) = ([], [])
    let isOther: (Relation) -> Bool = { ![.mentions, .about, .hasTopic, .event].contains($0) }
    for connection in snapshot.graph.connections(of: deal, where: isOther)
    where isShown(connection.other) {
      let relation = connection.edge.relation
      switch snapshot.catalog.kinds[connection.other] {
      case .agency:
        links[connection.other, default: []].append(
          .relation(relation, isInverse: connection.isInverse))
      case .policy: policies.insert(connection.other)
      case .company where relation == .partyTo: parties.insert(connection.other)
      default: break
      }
    }
    for policy in policies.sorted() {
      for (agency, relation) in agencies(of: policy, by: Self.ofMakers, in: \.ofPolicy) {
        links[agency, default: []].append(.policy(policy, relation))
      }
    }
    for party in parties.sorted() {
      for (agency, relation) in agencies(of: party, by: Self.ofRegulators, in: \.ofParty) {
        links[agency, default: []].append(.party(party, relation))
      }
    }
    addBriefings(on: deal, to: &links)
    return links
  }

  private mutating func addBriefings(on deal: Int, to links: inout [Int: [AgencyLink]]) {
    var named: Set<Int> = []
    for entry in snapshot.coverage.briefings(on: deal) where entry.manner == .about {
      let briefing = Int(entry.briefing)
      guard isShown(briefing) else { continue }
      for (agency, interest) in interests(in: briefing) where named.insert(agency).inserted {
        links[agency, default: []].append(.briefing(briefing, interest: interest))
      }
    }
  }

  /// The agencies that have a relation to a record that has not ended, each once.
  private mutating func agencies(
    of number: Int, by relations: Set<Relation>,
    in memory: WritableKeyPath<Self, [Int: [(agency: Int, relation: Relation)]]>
  ) -> [(agency: Int, relation: Relation)] {
    if let known = self[keyPath: memory][number] { return known }
    var found: [(agency: Int, relation: Relation)] = []
    let (graph, today) = (snapshot.graph, snapshot.clock.day)
    graph.forEachIncoming(of: number) { other, relation, place in
      guard relations.contains(relation), isAgency(other),
        graph.edges[place].until.map({ $0.lastDay >= today }) ?? true,
        !found.contains(where: { $0.agency == other })
      else { return }
      found.append((other, relation))
    }
    self[keyPath: memory][number] = found
    return found
  }

  private mutating func interests(in briefing: Int) -> [(agency: Int, interest: String?)] {
    if let known = ofBriefing[briefing] { return known }
    let graph = snapshot.graph
    var found: [(agency: Int, interest: String?)] = []
    graph.forEachIncoming(of: briefing) { other, relation, place in
      guard relation == .hasInterest, isAgency(other),
        !found.contains(where: { $0.agency == other })
      else { return }
      found.append((other, graph.edges[place].attributes.interest))
    }
    ofBriefing[briefing] = found
    return found
  }

  private func isAgency(_ number: Int) -> Bool {
    snapshot.catalog.kinds[number] == .agency && isShown(number)
  }

  /// Whether lists show a record.
  func isShown(_ number: Int) -> Bool {
    !snapshot.catalog.isHeldBack[number]
      && snapshot.catalog.entities[number].publication.withdrawn == nil
  }
}

extension Snapshot {
  /// Takes the deals of agencies of another snapshot in which they are the same, if they were collected there.
  package func keepAgencyDeals(of other: Snapshot) {
    let deals = other.heldAgencyDeals.withLock(\.self)
    heldAgencyDeals.withLock { $0 = deals }
  }

  package var agencyDeals: AgencyDeals {
    heldAgencyDeals.withLock { held in
      if let held { return held }
      let deals = AgencyDeals(of: self)
      held = deals
      return deals
    }
  }

  /// The agencies that have at least one deal.
  package var agenciesWithDeals: Set<Int> { Set(agencyDeals.byAgency.keys) }
}
