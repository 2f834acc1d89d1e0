package import EntityGraph
package import OutputFolder
package import PolicyModel
internal import Synchronization

/// The state of a site on one day: everything that pages are made from, complete and immutable.
package final class Snapshot: Sendable {
  package let configuration: SiteConfiguration
  package let clock: Clock
  package let visibility: VisibilityPolicy
  package let addresses: Addresses
  package let sources: SourceTable
  package let catalog: Catalog
  package let graph: EntityGraph
  package let coverage: Coverage
  /// By number in the catalog, as all arrays here.
  package let documents: [Document]
  /// The HTML of their texts.
  package let bodies: BodyStore
  /// The status of each policy and deal on the day of the build.
  package let statuses: [Status?]
  package let histories: [StatusHistory?]
  package let calendar: EventCalendar
  package let changes: ChangeLog
  /// The digest of each record's front matter, if the build computes digests; none for a stub.
  package let digests: [ContentDigest?]
  let heldListIndex = Mutex<SiteListIndex?>(nil)
  let heldReviews = Mutex<[EntityKind: Reviews]>([:])
  let heldSearchIndex = Mutex<SearchIndex?>(nil)
  let heldAgencyDeals = Mutex<AgencyDeals?>(nil)
  let heldConnectionIndex = Mutex<ConnectionIndex?>(nil)
  let heldStatements = Mutex<Statements?>(nil)
  let heldHubChains = Mutex<HubChains?>(nil)
  let heldConnectionNames = Mutex<[(letter: String, names: [ConnectionName])]?>(nil)

  package init(
    configuration: SiteConfiguration, visibility: VisibilityPolicy, addresses: Addresses,
    sources: SourceTable, graph: EntityGraph, coverage: Coverage, documents: [Document],
    bodies: BodyStore, histories: [StatusHistory?], statuses: [Status?], calendar: EventCalendar,
    changes: ChangeLog, digests: [ContentDigest?]
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
    self.bodies = bodies
    self.histories = histories
    self.statuses = statuses
    self.calendar = calendar
    self.changes = changes
    self.digests = digests
  }
}
