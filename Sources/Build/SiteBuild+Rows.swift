internal import EntityGraph
internal import Liquid
internal import Pages
internal import PolicyModel
internal import Queries
internal import Rules
internal import SiteModel

extension SiteBuild {
  /// Each record in short; the topics' rows first, since other rows hold them.
  func rows(of site: Queries) async -> [Value] {
    let topics = site.records(of: .topic)
    let topicRows = topics.map { RowView.make(of: $0, in: site, topics: []) }
    return await workers.map(site.catalog.entities.count) { number in
      if topics.contains(number) { return topicRows[number - topics.lowerBound] }
      let own = site.graph.outgoing(of: number)
        .filter { $0.relation == .hasTopic && !site.isHeldBack(Int($0.to)) }
        .map { topicRows[Int($0.to) - topics.lowerBound] }
      return RowView.make(of: number, in: site, topics: own)
    }
  }
}

extension Snapshot {
  convenience init(
    of site: ResolvedSite, _ documents: [Document], _ graph: EntityGraph, _ coverage: Coverage,
    _ rules: RuleContext
  ) {
    self.init(
      configuration: site.configuration, visibility: site.visibility,
      addresses: site.context.addresses, sources: site.context.sources, graph: graph,
      coverage: coverage, documents: documents, histories: site.histories,
      statuses: site.context.statuses, rules: rules)
  }
}
