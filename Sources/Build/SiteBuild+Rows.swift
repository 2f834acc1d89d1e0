internal import EntityGraph
internal import Liquid
internal import Pages
internal import PolicyModel
internal import Queries
internal import SiteModel

extension SiteBuild {
  /// The row of each record; those of topics first, since other rows contain them.
  func rows(of site: Queries) async -> [Value] {
    let topics = site.records(of: .topic)
    let topicRows = Dictionary(
      uniqueKeysWithValues: topics.map { ($0, RowView.make(of: $0, in: site, topics: [])) })
    return await workers.map(site.recordCount) { number in
      if let row = topicRows[number] { return row }
      return RowView.make(
        of: number, in: site, topics: site.topics(of: number).compactMap { topicRows[$0] })
    }
  }
}

extension Snapshot {
  convenience init(
    of linked: LinkedSite
  ) {
    let site = linked.resolved
    self.init(
      configuration: site.configuration, visibility: site.visibility,
      addresses: site.context.addresses, sources: site.context.sources, graph: linked.graph,
      coverage: linked.coverage, documents: linked.documents, bodies: linked.bodies,
      histories: site.histories,
      statuses: site.context.statuses, calendar: site.calendar, changes: site.changes,
      digests: site.digests)
  }
}
