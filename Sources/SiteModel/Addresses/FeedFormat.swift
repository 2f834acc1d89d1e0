internal import EntityGraph
internal import PolicyModel

/// A format of feeds, by the name of its file beside a page.
package enum FeedFormat: String, CaseIterable, Sendable {
  /// RFC 4287.
  case atom = "feed.xml"
  /// JSON Feed 1.1.
  case json = "feed.json"

  /// How many entries a feed has at most.
  package static let length = 50

  package func path(beside address: PageAddress) -> String { address.path + rawValue }
}

extension Addresses {
  /// Adds the feeds of the site, of what changed, and of records, topics and trackers. Which briefings cover a record is
  /// known only later, so each is assumed to have one.
  mutating func addFeedFiles(
    _ configuration: SiteConfiguration, _ changes: ChangeLog, of catalog: Catalog
  ) {
    guard configuration.publishesFeeds else { return }
    func add(_ address: PageAddress, _ owner: String? = nil) {
      let owner = owner ?? "the feed of \(address.path.dropLast())"
      files[FeedFormat.atom.path(beside: address)] = owner
      files[FeedFormat.json.path(beside: address)] =
        "the JSON feed" + owner.dropFirst("the feed".count)
    }
    add(.home, "the feed")
    if !configuration.leftOut.contains(.changes), !changes.feed.isEmpty { add(ChangeLog.address) }
    guard configuration.publishesRecordFeeds else { return }
    for (number, entity) in catalog.entities.enumerated()
    where KindSet.subjects.contains(entity.id.kind) && !catalog.isHeldBack[number]
      && !catalog.isStub[number] && entity.publication.withdrawn == nil
    {
      add(ofRecord[number])
    }
    for tracker in configuration.trackers { add(tracker.address) }
  }
}
