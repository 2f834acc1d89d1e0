internal import EntityGraph
internal import PolicyModel
package import SiteModel

/// Questions about feeds.
extension Queries {
  /// Whether the site has feeds; the same for all outputs.
  package var publishesFeeds: Bool { configuration.publishesFeeds }

  /// Whether the list of changes has a feed; this is part of the plan, so nothing is logged.
  package var hasChangeFeed: Bool {
    publishesFeeds && !configuration.leftOut.contains(.changes) && !snapshot.changes.feed.isEmpty
  }

  /// The newest changes of the site, except accessed sources.
  package var changeFeed: [SiteChange] {
    note(.changeFeed)
    return Array(snapshot.changes.feed)
  }

  /// Whether a record has feeds beside its page.
  package func hasFeed(_ number: Int) -> Bool {
    configuration.publishesRecordFeeds && KindSet.subjects.contains(kind(of: number))
      && !isUnlisted(number) && followed(by: number).contains { isInFeed($0) }
  }

  /// Whether the tracker at an index in `site.yml` has feeds beside its page.
  package func hasFeed(ofTracker place: Int) -> Bool {
    configuration.publishesRecordFeeds && members(ofTracker: place).contains { isInFeed($0) }
  }

  /// The feed of a record: its changes and the briefings on it and, for a topic, the changes of its members.
  package func feed(of number: Int) -> [SiteChange] {
    let limit = kind(of: number) == .topic ? FeedFormat.length : FeedFormat.recordLength
    return newest(followed(by: number).map { entries(of: $0, limit: limit) }, limit: limit)
  }

  /// The feed of the tracker at an index in `site.yml`.
  package func feed(ofTracker place: Int) -> [SiteChange] {
    newest(
      members(ofTracker: place).map { entries(of: $0, limit: FeedFormat.length) },
      limit: FeedFormat.length)
  }

  /// A record that a feed covers, and whether the feed includes the briefings on it.
  private typealias Followed = (record: Int, hasBriefings: Bool)

  private func followed(by number: Int) -> [Followed] {
    guard kind(of: number) == .topic else { return [(number, true)] }
    note(.connections(number))
    let members = snapshot.graph.incoming(of: number).lazy
      .filter { $0.relation == .hasTopic }.map { Int($0.from) }
    return [(number, true)] + members.map { ($0, false) }
  }

  private func members(ofTracker place: Int) -> [Followed] {
    Set(groups(ofTracker: place).flatMap(\.numbers)).sorted().map { ($0, true) }
  }

  private func isInFeed(_ followed: Followed) -> Bool {
    !changes(of: followed.record).isEmpty
      || followed.hasBriefings
        && newestBriefings(on: followed.record, limit: Self.followedBriefings)
          .contains { !isUnlisted($0) }
  }

  private func entries(of followed: Followed, limit: Int) -> [SiteChange] {
    let changes = changes(of: followed.record).prefix(limit)
    guard followed.hasBriefings else { return Array(changes) }
    return changes
      + listedBriefings(on: followed.record).prefix(limit).flatMap { briefing in
        self.changes(of: briefing).filter { $0.matter == .briefing }
      }
  }

  private func listedBriefings(on number: Int) -> [Int] {
    newestBriefings(on: number, limit: Self.followedBriefings).filter { !isUnlisted($0) }
  }

  /// The newest entries, without duplicates.
  ///
  /// - Complexity: O(*n* log *n*) in the number of entries.
  private func newest(_ entries: [[SiteChange]], limit: Int) -> [SiteChange] {
    let all = entries.count == 1 ? entries[0] : Array(Set(entries.joined()))
    return Array(SiteChange.inOrder(all).prefix(limit))
  }
}
