internal import EntityGraph
package import SiteModel

/// Questions about what changed.
extension Queries {
  /// The pages of what changed, that of the newest changes first; the same for all outputs.
  package var changePages: [PageAddress] { snapshot.addresses.ofChanges }

  /// The parts that they show, the newest changes first; of the same plan, so nothing is logged.
  package var changeParts: [ChangeLog.Part] { snapshot.changes.parts }

  /// The part and the page, from one, of each of the pages.
  package var changePlaces: [(part: Int, page: Int)] {
    changePages.isEmpty ? [] : snapshot.changes.pages
  }

  /// The changes on one of the pages, and how many there are in all.
  ///
  /// - Parameter part: The place among ``changeParts``.
  package func changes(
    ofPart part: Int, onPage page: Int
  ) -> (changes: [SiteChange], count: Int) {
    note(.changes(part: part, page: page))
    let log = snapshot.changes
    guard log.parts.indices.contains(part) else { return ([], 0) }
    return (Array(log.changes(of: log.parts[part], onPage: page)), log.changes.count)
  }

  /// The changes of a record, the newest first.
  package func changes(of number: Int) -> [SiteChange] {
    note(.followed(number))
    return snapshot.changes.changes(of: number)
  }

  /// How many of the briefings on a record an output may ask for.
  static let followedBriefings = FeedFormat.length

  /// The newest briefings that cover a record.
  ///
  /// - Parameter limit: At most ``followedBriefings``.
  package func newestBriefings(on number: Int, limit: Int) -> [Int] {
    note(.followed(number))
    return snapshot.coverage.briefings(on: number).prefix(limit).map { Int($0.briefing) }
  }
}
