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
  /// The people of a topic, unless they are too many to be beside the text.
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

  /// The maximum number of deals; the rest are among the others.
  private static let dealLimit = 8
  /// The maximum number of a topic's people; if there are more, all of them are among the others.
  private static let peopleLimit = 24

  /// - Complexity: O(*k* log *k*) for *k* connections.
  init(of number: Int, in site: Queries) {
    let kind = site.kind(of: number)
    let offices = kind == .person ? Self.offices(of: number, in: site) : []
    var toDeals: [Int: [Connection]] = [:]
    for connection in site.relations(of: number) {
      switch connection.edge.relation {
      case .heads, .worksFor:
        let office = Office(place: connection.other, isOver: connection.isOver(in: site))
        if connection.isInverse {
          self.offices.append(connection)
        } else if offices.contains(office) {
          officeSources[office] =
            officeSources[office] ?? connection.edge.attributes.source
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
    deals = newest.prefix(Self.dealLimit).map { ($0, toDeals[$0] ?? []) }
    others += newest.dropFirst(Self.dealLimit).flatMap { toDeals[$0] ?? [] }
    if people.count > Self.peopleLimit {
      others += people
      people = []
    }
    self.offices = Self.byName(self.offices, in: site) { _ in [] }
    people = Self.byName(people, in: site) { _ in [] }
    others = Self.byName(others, in: site) {
      [
        Int($0.edge.relation.rawValue), $0.isInverse ? 1 : 0, $0.isOver(in: site) ? 1 : 0,
        Int(site.kind(of: $0.other).rawValue),
      ]
    }
  }

  /// Connections by a rank, then by the name at the other end.
  private static func byName(
    _ connections: [Connection], in site: Queries, rank: (Connection) -> [Int]
  ) -> [Connection] {
    connections.enumerated()
      .map { (rank: rank($1), key: site.sortKey(of: $1.other), place: $0, connection: $1) }
      .sorted { one, other in
        one.rank == other.rank
          ? (one.key, one.place) < (other.key, other.place)
          : one.rank.lexicographicallyPrecedes(other.rank)
      }
      .map(\.connection)
  }

  private static func offices(of person: Int, in site: Queries) -> Set<Office> {
    Set(
      (site.record(person).person?.positions ?? []).compactMap { position in
        position.organisation.flatMap { site.visible($0, among: [.agency, .company]) }
          .map { Office(place: $0, isOver: position.isOver(on: site.today)) }
      })
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
