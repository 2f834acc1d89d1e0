internal import EntityGraph
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// What a record is connected with, by relation, in the order in which its page lists it.
struct NeighborGroups {
  struct Group {
    let label: String
    fileprivate(set) var items: [Item] = []
  }

  struct Item: Hashable {
    let number: Int
    /// Whether the connection has ended.
    let isOver: Bool
  }

  private(set) var groups: [Group] = []
  /// How many items there are in all groups.
  private(set) var count = 0

  /// - Parameter connections: Those that the page shows; nothing more is looked up but parties and offices.
  init(of number: Int, _ connections: RecordConnections, in site: Queries) {
    let entity = site.record(number)
    let wording = site.wording
    let bodies: KindSet = [.company, .agency, .person]
    for party in entity.deal?.parties ?? [] {
      add(site.visible(party.who, among: bodies), isOver: false, to: wording[.parties])
    }
    for position in entity.person?.positions ?? [] {
      add(
        position.organisation.flatMap { site.visible($0, among: [.agency, .company]) },
        isOver: position.isOver(on: site.today), to: wording[.positions])
    }
    for deal in connections.deals {
      add(
        deal.number, isOver: deal.connections.allSatisfy { $0.isOver(in: site) },
        to: wording[.deals])
    }
    for connection in connections.offices + connections.people {
      add(connection.other, isOver: connection.isOver(in: site), to: wording[.people])
    }
    for connection in connections.others {
      add(
        connection.other, isOver: connection.isOver(in: site),
        to: ConnectionGroupView.heading(over: connection, in: site))
    }
  }

  private mutating func add(_ number: Int?, isOver: Bool, to label: String) {
    guard let number else { return }
    let place = groups.firstIndex { $0.label == label } ?? groups.count
    if place == groups.count { groups.append(Group(label: label)) }
    // Of several offices in one body, one that is held counts.
    if let last = groups[place].items.lastIndex(where: { $0.number == number }) {
      if !isOver { groups[place].items[last] = Item(number: number, isOver: false) }
      return
    }
    groups[place].items.append(Item(number: number, isOver: isOver))
    count += 1
  }
}
