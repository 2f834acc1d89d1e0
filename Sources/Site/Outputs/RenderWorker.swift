internal import EntityGraph

/// What a worker keeps from one file to the next.
struct RenderWorker: Sendable {
  var tally: Tally
  var page = ContiguousArray<UInt8>()

  /// - Parameter records: How many records the site has.
  init(records: Int) { tally = Tally(records: records) }
}
