internal import EntityGraph
internal import PolicyModel
internal import SiteModel

/// What edits of briefings change of the deals that touch agencies.
extension SiteEdits {
  /// Whether the deals of agencies may have changed: a briefing has another date, other deals or other regulators.
  func changesAgencyDeals(in linked: LinkedSite) -> Bool {
    records.contains(where: \.hasOtherDate)
      || documents.keys.contains { number in
        site.graph.interests(in: number) != linked.graph.interests(in: number)
          || site.coverage.deals(of: number, in: site.graph.catalog)
            != linked.coverage.deals(of: number, in: linked.graph.catalog)
      }
  }

  /// Whether the deal of an agency connects records that were not connected, which changes the files of connections.
  func mayChangeConnections(from old: Snapshot, to new: Snapshot) -> Bool {
    resolved.configuration.publishesGraph && !new.hasSameConnectionFiles(as: old)
  }

  /// Whether an agency gains its first deal or loses its last one, which adds or removes a file beside its page.
  func mayChangeTables(from old: Snapshot, to new: Snapshot) -> Bool {
    resolved.configuration.publishesTables && old.agenciesWithDeals != new.agenciesWithDeals
  }
}

extension EntityGraph {
  /// The agencies that a briefing lists among its regulators, with what interests them.
  fileprivate func interests(in briefing: Int) -> [Int32: String] {
    var interests: [Int32: String] = [:]
    for edge in incoming(of: briefing) where edge.relation == .hasInterest {
      interests[edge.from] = edge.attributes.interest ?? ""
    }
    return interests
  }
}

extension Coverage {
  /// The deals in the front matter of a briefing.
  fileprivate func deals(of briefing: Int, in catalog: Catalog) -> [Int32] {
    subjects(of: briefing).filter {
      $0.manner == .about && catalog.kinds[Int($0.subject)] == .deal
    }.map(\.subject)
  }
}
