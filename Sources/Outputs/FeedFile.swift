internal import EntityGraph
internal import Liquid
internal import Pages
internal import PolicyModel
internal import Queries
internal import SiteModel

/// The site's Atom feed.
struct FeedFile: SiteOutput {
  let base: BaseURL

  var files: [PlannedFile] { [PlannedFile(WellKnownPath.feed)] }

  var precedence: OutputPrecedence { .givesWay }

  func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    out += Self.feed(of: worker.site, at: base).rendered()
  }

  /// The newest briefings that readers are shown; a page that was removed or withdrawn has left it.
  private static func feed(of site: Queries, at base: BaseURL) -> AtomFeed {
    let newest = site.briefings.lazy.filter { !site.isUnlisted($0) }
      .prefix(AtomFeed.length)
    var entries: [AtomFeed.Entry] = []
    var lastChange: Day?
    for number in newest {
      let entity = site.record(number)
      let published = entity.date ?? site.today
      let updated =
        entity.lastCorrection(by: site.today).map { max($0, published) } ?? published
      lastChange = max(lastChange ?? updated, updated)
      entries.append(
        AtomFeed.Entry(
          title: entity.name.value,
          id: base.permanentID(of: site.firstAddress(of: number), since: published),
          path: site.address(of: number).path,
          published: site.zone.timestamp(of: published),
          updated: site.zone.timestamp(of: updated),
          authors: (entity.briefing?.authors ?? []).map {
            site.shownName(for: $0, among: .person)
          }, summary: entity.summary,
          categories: (entity.briefing?.topics ?? []).compactMap {
            site.visible($0.target, among: .topic).map { site.name(of: $0) }
          }))
    }
    return AtomFeed(
      title: site.configuration.title, subtitle: site.configuration.description,
      language: site.configuration.language, generator: (Generator.name, Generator.version),
      base: base, updated: site.zone.timestamp(of: lastChange ?? site.today),
      entries: entries)
  }
}

extension Entity {
  /// The day of its newest correction that is not after the clock.
  fileprivate func lastCorrection(by clock: Day) -> Day? {
    corrections.map(\.date).filter { $0 <= clock }.max()
  }
}
