internal import EntityGraph
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

  /// The changes of a record, newest first.
  package func changes(of number: Int) -> [SiteChange] {
    note(.followed(number))
    return snapshot.changes.changes(of: number)
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
