internal import EntityGraph
internal import PolicyModel
package import SiteModel

/// Questions about what records have to do with agencies.
extension Queries {
  /// Whether lists and tables have files of comma-separated values; the same for all outputs.
  package var publishesTables: Bool { configuration.publishesTables }

  /// The deals that touch an agency, the newest first, and through what.
  package func deals(touching agency: Int) -> [(deal: Int, links: [AgencyLink])] {
    note(.touching(agency))
    let deals = snapshot.agencyDeals.byAgency[agency] ?? []
    let links = Dictionary(uniqueKeysWithValues: deals.map { ($0.deal, $0.links) })
    return newestFirst(deals.map(\.deal)).map { ($0, links[$0] ?? []) }
  }

  /// Whether an agency's page has a table of deals; part of the plan, so nothing is logged.
  package func hasDeals(touching agency: Int) -> Bool {
    snapshot.agencyDeals.byAgency[agency] != nil
  }

  /// The agencies that a record is connected with: of a deal, those that it touches.
  ///
  /// - Complexity: O(*k*) for *k* edges of the record.
  package func agencies(of number: Int) -> [Int] {
    if kind(of: number) == .deal {
      note(.touching(number))
    } else {
      note(.connections(number))
    }
    return snapshot.connectedAgencies(of: number)
  }

  /// Its abbreviation, otherwise its name.
  package func shortName(of number: Int) -> String {
    note(.row(number))
    let entity = snapshot.catalog.entities[number]
    return entity.abbreviation ?? entity.name.value
  }

  func writeTouching(_ number: Int, to answer: inout AnswerBytes) {
    answer.add(each: snapshot.agencyDeals.byDeal[number] ?? []) { $0.add(id(of: $1)) }
    answer.add(each: deals(touching: number)) {
      $0.add(id(of: $1.deal))
      $0.add(each: $1.links) { write($1, to: &$0) }
    }
  }

  func write(_ link: AgencyLink, to answer: inout AnswerBytes) {
    switch link {
    case .relation(let relation, let isInverse):
      answer.add(Int(relation.rawValue))
      answer.add(isInverse)
    case .policy(let number, let relation), .party(let number, let relation):
      answer.add(id(of: number))
      answer.add(Int(relation.rawValue))
    case .briefing(let number, let interest):
      answer.add(id(of: number))
      answer.add(interest)
    }
  }
}
