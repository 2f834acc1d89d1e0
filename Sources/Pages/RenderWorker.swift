internal import EntityGraph

/// What a worker keeps from one file to the next.
package struct RenderWorker: Sendable {
  var tally: Tally

  /// - Parameter records: How many records the site has.
  package init(records: Int) { tally = Tally(records: records) }
}
