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
    return newest(followed(by: number), limit: limit)
  }

  /// The feed of the tracker at an index in `site.yml`.
  package func feed(ofTracker place: Int) -> [SiteChange] {
    newest(members(ofTracker: place), limit: FeedFormat.length)
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
    !changePlaces(of: followed.record).isEmpty
      || followed.hasBriefings
        && newestBriefings(on: followed.record, limit: Self.followedBriefings)
          .contains { !isUnlisted($0) }
  }

  /// The newest changes of some records, each once.
  ///
  /// - Complexity: O(*n* log *n*) in the number of changes, at most `limit` for each record.
  private func newest(_ followed: [Followed], limit: Int) -> [SiteChange] {
    let all = snapshot.changes.changes
    var places: [Int] = []
    for (record, hasBriefings) in followed {
      places += changePlaces(of: record).prefix(limit)
      guard hasBriefings else { continue }
      let briefings = newestBriefings(on: record, limit: Self.followedBriefings)
      for briefing in briefings.lazy.filter({ !isUnlisted($0) }).prefix(limit) {
        places += changePlaces(of: briefing).filter { all[$0].matter == .briefing }
      }
    }
    places.sort()
    var changes: [SiteChange] = []
    var last: Int?
    for place in places where place != last {
      if changes.count == limit { break }
      changes.append(all[place])
      last = place
    }
    return changes
  }
}
