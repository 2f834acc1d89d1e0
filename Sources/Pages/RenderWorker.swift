internal import EntityGraph
package import Queries

/// What a worker keeps from one file to the next.
package struct RenderWorker: Sendable {
  var tally: Tally
  private let log: QueryLog?

  /// - Parameters:
  ///   - records: How many records the site has.
  ///   - log: Where every question is noted that a file asks.
  package init(records: Int, log: QueryLog? = nil) {
    tally = Tally(records: records)
    self.log = log
  }

  /// A site whose answers to this worker are noted.
  package func asking(_ site: Queries) -> Queries { site.logging(to: log) }
}
