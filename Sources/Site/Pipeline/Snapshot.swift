internal import EntityGraph
internal import Liquid
internal import PolicyModel
internal import Rules

/// A site as it is on one day: everything that pages are made from, complete and unchanging.
final class Snapshot: Sendable {
  let configuration: SiteConfiguration
  let clock: Clock
  let visibility: VisibilityPolicy
  let addresses: Addresses
  let sources: SourceTable
  let catalog: Catalog
  let graph: EntityGraph
  let coverage: Coverage
  /// By number in the catalog, as all arrays here.
  let documents: [Document]
  /// The status of each policy and deal on the day of the build.
  let statuses: [Status?]
  let histories: [StatusHistory?]
  /// The site as rules see it.
  let rules: RuleContext

  init(
    configuration: SiteConfiguration, visibility: VisibilityPolicy, addresses: Addresses,
    sources: SourceTable, graph: EntityGraph, coverage: Coverage, documents: [Document],
    histories: [StatusHistory?], statuses: [Status?], rules: RuleContext
  ) {
    self.configuration = configuration
    self.clock = visibility.clock
    self.visibility = visibility
    self.addresses = addresses
    self.sources = sources
    self.catalog = graph.catalog
    self.graph = graph
    self.coverage = coverage
    self.documents = documents
    self.histories = histories
    self.statuses = statuses
    self.rules = rules
  }
}
