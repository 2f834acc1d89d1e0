internal import EntityGraph
package import Queries

/// What a worker keeps from one file to the next, and whom it asks.
package struct RenderWorker: Sendable {
  var tally: Tally
  /// The site whose files it makes.
  package let site: Queries
  /// A file that was made together with the previous one and comes next.
  package var ahead: (path: String, bytes: ContiguousArray<UInt8>)?

  /// - Parameter log: Where every question is noted that a file asks.
  package init(for site: Queries, log: QueryLog? = nil) {
    tally = Tally(records: site.recordCount)
    self.site = site.logging(to: log)
  }
}
