internal import EntityGraph
internal import Liquid
internal import PolicyModel
internal import Rules

/// Everything that pages are made from, complete and unchanging while they are.
struct SiteState: Sendable {
  let configuration: SiteConfiguration
  let clock: Clock
  let visibility: VisibilityPolicy
  let addresses: Addresses
  let sources: SourceTable
  let graph: EntityGraph
  let coverage: Coverage
  /// By number in the catalog, as all arrays here.
  let documents: [Document]
  /// How each policy and deal stands on the day of the build.
  let statuses: [Status?]
  let histories: [StatusHistory?]
  /// The site as rules see it.
  let rules: RuleContext
  /// Each record in short, made once and shared by all pages that show it.
  var rows: [Value] = []

  var catalog: Catalog { graph.catalog }

  /// How dates are written for readers.
  var dates: DateStyle { configuration.dates }

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
    self.graph = graph
    self.coverage = coverage
    self.documents = documents
    self.histories = histories
    self.statuses = statuses
    self.rules = rules
  }

  /// The record that a reference means, where it has a page in this build.
  func visible(_ reference: Reference, among kinds: KindSet = .any) -> Int? {
    catalog.find(reference, among: kinds).flatMap { catalog.isHeldBack[$0] ? nil : $0 }
  }

  func visibleCount(of kind: EntityKind) -> Int {
    catalog.numbers(of: kind).reduce(0) { $0 + (catalog.isHeldBack[$1] ? 0 : 1) }
  }

  /// What a change of status was, to follow a name: `revoked by Executive Order 14148`.
  func sentence(for change: StatusHistory.Change, of number: Int) -> String {
    catalog.sentence(for: change, of: number)
  }

  func date(of change: StatusHistory.Change, of number: Int) -> PartialDate {
    catalog.date(of: change, of: number)
  }
}
