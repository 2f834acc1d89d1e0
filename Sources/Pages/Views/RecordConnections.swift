internal import EntityGraph
internal import PolicyModel
internal import Queries

/// The connections of a record, each in the one part of its page that shows it.
///
/// What its history, its parties or its positions show already is in none of them.
struct RecordConnections {
  /// Deals, the newest first, each with the connections to it.
  private(set) var deals: [(number: Int, connections: [Connection])] = []
  /// The offices that people hold or held in a body.
  private(set) var offices: [Connection] = []
  /// The people of a topic.
  private(set) var people: [Connection] = []
  /// All others, by relation.
  private(set) var others: [Connection] = []
  /// The sources of a person's offices that are stated as relations, too.
  private(set) var officeSources: [Office: Reference] = [:]

  /// An office by its place and whether it is over.
  struct Office: Hashable {
    let place: Int
    let isOver: Bool
  }

  /// The maximum number of deals, and of a topic's people; the rest are among the others.
  private static let limit = 8

  /// Relations between briefings and what they cover are shown as mentions instead.
  private static func isShown(_ relation: Relation) -> Bool {
    switch relation {
    case .about, .mentions, .event, .hasInterest, .authoredBy: false
    default: true
    }
  }

  /// Fields whose lines have a list of their own on the page of the record that states them.
  private static let listed: Set<String> = ["history", "parties", "positions"]

  /// - Complexity: O(*k* log *k*) for *k* connections.
  init(of number: Int, in site: Queries) {
    let kind = site.kind(of: number)
    let offices = kind == .person ? Self.offices(of: number, in: site) : []
    var toDeals: [Int: [Connection]] = [:]
    for connection in site.connections(of: number, where: Self.isShown)
    where !site.isHeldBack(connection.other) && site.kind(of: connection.other) != .briefing {
      let edge = connection.edge
      if Int(edge.statedBy) == number, Self.listed.contains(edge.field) { continue }
      switch edge.relation {
      case .heads, .worksFor:
        let office = Office(place: connection.other, isOver: connection.isOver(in: site))
        if connection.isInverse {
          self.offices.append(connection)
        } else if offices.contains(office) {
          officeSources[office] = officeSources[office] ?? edge.attributes.source
        } else {
          others.append(connection)
        }
      case .hasTopic where connection.isInverse && site.kind(of: connection.other) == .person:
        people.append(connection)
      default:
        if kind != .deal, site.kind(of: connection.other) == .deal {
          toDeals[connection.other, default: []].append(connection)
        } else {
          others.append(connection)
        }
      }
    }
    let newest = site.newestFirst(Array(toDeals.keys))
    deals = newest.prefix(Self.limit).map { ($0, toDeals[$0] ?? []) }
    others += newest.dropFirst(Self.limit).flatMap { toDeals[$0] ?? [] }
    people = people.sorted {
      let (one, other) = (site.coverCount(of: $0.other), site.coverCount(of: $1.other))
      return one == other ? $0.other < $1.other : one > other
    }
    others += people.dropFirst(Self.limit)
    people = Array(people.prefix(Self.limit))
    others.sort {
      ($0.edge.relation.rawValue, $0.isInverse ? 1 : 0, $0.other)
        < ($1.edge.relation.rawValue, $1.isInverse ? 1 : 0, $1.other)
    }
  }

  private static func offices(of person: Int, in site: Queries) -> Set<Office> {
    Set(
      (site.record(person).person?.positions ?? []).compactMap { position in
        position.organisation.flatMap { site.visible($0, among: [.agency, .company]) }
          .map { Office(place: $0, isOver: position.isOver(on: site.today)) }
      })
  }

  /// The deals and policies among them, whose dates are of interest on this page, too.
  func dated(in site: Queries) -> [Int] {
    deals.map(\.number)
      + others.map(\.other).filter { [.deal, .policy].contains(site.kind(of: $0)) }
  }
}

extension Connection {
  /// Whether it has ended.
  func isOver(in site: Queries) -> Bool {
    edge.attributes.until.map { $0.lastDay < site.today } ?? false
  }
}

extension PersonDetails.Position {
  /// Whether it has ended.
  func isOver(on day: Day) -> Bool { until.map { $0.lastDay < day } ?? false }
}
