internal import EntityGraph
internal import PolicyModel

/// A feed format, with the name of its file beside a page.
package enum FeedFormat: String, CaseIterable, Sendable {
  /// Atom, RFC 4287.
  case atom = "feed.xml"
  /// JSON Feed 1.1.
  case json = "feed.json"

  /// The maximum number of entries in a feed of the site, the list of changes, a topic or a tracker.
  package static let length = 50
  /// The same for a record: a site has thousands of these feeds, and each briefing is in those of all its records.
  package static let recordLength = 10

  package func path(beside address: PageAddress) -> String { address.path + rawValue }
}

extension Addresses {
  /// Adds the feeds of the site, the list of changes, records, topics and trackers. Because coverage by briefings is not
  /// known yet, each record is assumed to have something to report.
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
