package import EntityGraph
package import PolicyModel
internal import SiteModel

/// Questions about how a record is connected to others.
extension Queries {
  package func connections(
    of number: Int, where wanted: (Relation) -> Bool = { _ in true }
  ) -> [Connection] {
    note(.connections(number))
    return snapshot.graph.connections(of: number, where: wanted)
  }

  /// The connections to other records that its page shows as such: none with briefings, and none that its history,
  /// parties or positions show already.
  package func relations(of number: Int) -> [Connection] {
    connections(of: number, where: Self.isShown).filter { connection in
      !isHeldBack(connection.other) && kind(of: connection.other) != .briefing
        && (Int(connection.edge.statedBy) != number
          || !Self.listedFields.contains(connection.edge.field))
    }
  }

  /// Relations between briefings and what they cover are shown as mentions instead.
  private static func isShown(_ relation: Relation) -> Bool {
    switch relation {
    case .about, .mentions, .event, .hasInterest, .authoredBy: false
    default: true
    }
  }

  /// Fields whose lines have a list of their own on the page of the record that states them.
  private static let listedFields: Set<String> = ["history", "parties", "positions"]

  /// The topics that it belongs to and that are shown.
  package func topics(of number: Int) -> [Int] {
    note(.connections(number))
    return snapshot.graph.outgoing(of: number)
      .filter { $0.relation == .hasTopic && !isHeldBack(Int($0.to)) }.map { Int($0.to) }
  }

  /// Deals by the first line of their histories, the newest first and those without one last; ties by name.
  package func newestFirst(_ deals: [Int]) -> [Int] {
    for deal in deals { note(.row(deal)) }
    let deals = sortedByName(deals)
    let days = deals.map { snapshot.catalog.entities[$0].history.first?.date.lastDay }
    return deals.indices.sorted { one, other in
      switch (days[one], days[other]) {
      case (let day?, let later?) where day != later: day > later
      case (_?, nil): true
      case (nil, _?): false
      default: one < other
      }
    }.map { deals[$0] }
  }

  /// How many briefings cover it.
  package func coverCount(of number: Int) -> Int {
    note(.coverCount(number))
    return snapshot.coverage.count(on: number)
  }

  /// The briefings that cover a record, newest first.
  package func coverage(of number: Int) -> some RandomAccessCollection<Coverage.Entry> {
    note(.coverage(number))
    return snapshot.coverage.briefings(on: number)
  }

  /// What a briefing covers: its front matter first, then its text.
  package func subjects(of briefing: Int) -> ArraySlice<Coverage.Entry> {
    note(.subjects(briefing))
    return snapshot.coverage.subjects(of: briefing)
  }

  /// The sentence by which a briefing covers a record, if its text names it.
  package func quote(of entry: Coverage.Entry) -> Quote? {
    note(.coverage(Int(entry.subject)))
    return snapshot.coverage.quote(of: entry)
  }

  /// How many briefings a page names as related, and how many companions.
  private static let relatedLimit = 5
  private static let companionLimit = 20

  /// The briefings that share most with one, each with the shared subjects.
  package func related(
    to briefing: Int, tally: inout Tally
  ) -> [(briefing: Int, shared: [Int])] {
    note(.related(briefing))
    return snapshot.coverage.related(
      to: briefing, in: snapshot.catalog, limit: Self.relatedLimit, tally: &tally)
  }

  /// The records most often in the same briefings as a record.
  package func companions(
    of number: Int, tally: inout Tally
  ) -> [(number: Int, count: Int)] {
    note(.companions(number))
    return snapshot.coverage.companions(
      of: number, in: snapshot.catalog, limit: Self.companionLimit, tally: &tally)
  }
}
