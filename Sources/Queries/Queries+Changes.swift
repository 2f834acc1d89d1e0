internal import EntityGraph
internal import PolicyModel
package import SiteModel

/// Questions about the list of changes.
extension Queries {
  /// The pages of the list, with the newest changes first; they are part of the plan, so nothing is logged.
  package var changePages: [PageAddress] { snapshot.addresses.ofChanges }

  /// The parts of the list, with the newest changes first; they are part of the plan, so nothing is logged.
  package var changeParts: [ChangeLog.Part] { snapshot.changes.parts }

  /// For each page of the list, its part and its number in that part, from 1.
  package var changePlaces: [(part: Int, page: Int)] {
    changePages.isEmpty ? [] : snapshot.changes.pages
  }

  /// The changes on a page of the list, and the total number of changes.
  ///
  /// - Parameter part: An index in ``changeParts``.
  package func changes(
    ofPart part: Int, onPage page: Int
  ) -> (changes: [SiteChange], count: Int) {
    note(.changes(part: part, page: page))
    let log = snapshot.changes
    guard log.parts.indices.contains(part) else { return ([], 0) }
    return (Array(log.changes(of: log.parts[part], onPage: page)), log.changes.count)
  }

  /// How many of the newest changes an output may request.
  private static let newestCount = 6

  /// The newest changes besides briefings and accessed sources, newest first; the corrections of one day are one group.
  ///
  /// - Complexity: O(*n*) in the changes that are newer than the last of these.
  package var newestChanges: [[SiteChange]] {
    note(.newestChanges)
    var groups: [[SiteChange]] = []
    var corrected: (day: Day, group: Int)?
    for change in snapshot.changes.changes {
      switch change.matter {
      case .briefing, .source: continue
      case .correction:
        if let corrected, corrected.day == change.day {
          groups[corrected.group].append(change)
          continue
        }
      case .status, .event, .withdrawal: break
      }
      if groups.count == Self.newestCount { break }
      if case .correction = change.matter { corrected = (change.day, groups.count) }
      groups.append([change])
    }
    return groups
  }

  /// The changes of a record, newest first.
  package func changes(of number: Int) -> [SiteChange] {
    note(.followed(number))
    return snapshot.changes.changes(of: number)
  }

  /// The places of a record's changes in the order of all, ascending.
  func changePlaces(of number: Int) -> [Int] {
    note(.followed(number))
    return snapshot.changes.places(of: number)
  }

  /// The maximum number of briefings on a record that an output may request.
  static let followedBriefings = FeedFormat.length

  /// The newest briefings that cover a record.
  ///
  /// - Parameter limit: At most ``followedBriefings``.
  package func newestBriefings(on number: Int, limit: Int) -> [Int] {
    note(.followed(number))
    return snapshot.coverage.briefings(on: number).prefix(limit).map { Int($0.briefing) }
  }
}
