internal import Synchronization

/// A fixed number of workers over the cores: the one place where the build runs in parallel.
///
/// Each worker takes the next few items, keeps a state of its own (buffers, a file handle) and opens at
/// most one file at a time; results come back in the order of the items, whatever the timing was.
package struct Workers: Sendable {
  package let count: Int
  /// Called by each worker with the number of finished items.
  private let observer: (@Sendable (_ done: Int, _ items: Int) -> Void)?

  /// - Parameter count: How many items are processed at once, at least one.
  package init(count: Int) { self.init(count: count, observer: nil) }

  private init(count: Int, observer: (@Sendable (_ done: Int, _ items: Int) -> Void)?) {
    self.count = max(1, count)
    self.observer = observer
  }

  /// The same with a progress callback.
  package func observed(
    by observer: (@Sendable (_ done: Int, _ items: Int) -> Void)?
  ) -> Workers { Workers(count: count, observer: observer) }

  /// The result for each index below `items`, in order.
  ///
  /// - Parameters:
  ///   - state: Makes a worker's own state, which is passed from item to item and then dropped.
  ///   - body: Processes one item. It must not depend on the worker that it runs on.
  package func map<State, Result: Sendable>(
    _ items: Int, state: @escaping @Sendable () -> State,
    _ body: @escaping @Sendable (inout State, Int) -> Result
  ) async -> [Result] {
    let tell = observer
    let queue = Queue(items: items, stride: max(1, min(32, items / (count * 8))))
    let runs = await withTaskGroup(of: [Run<Result>].self) { group in
      for _ in 0..<min(count, items) {
        group.addTask {
          var own = state()
          var done: [Run<Result>] = []
          while let share = queue.next() {
            done.append(Run(start: share.lowerBound, results: share.map { body(&own, $0) }))
            tell?(share.upperBound, items)
          }
          return done
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    var results: [Result] = []
    results.reserveCapacity(items)
    for run in runs.sorted(by: { $0.start < $1.start }) { results += run.results }
    return results
  }

  package func map<Result: Sendable>(
    _ items: Int, _ body: @escaping @Sendable (Int) -> Result
  ) async -> [Result] {
    await map(items, state: {}) { _, index in body(index) }
  }
}

private struct Run<Result: Sendable>: Sendable {
  var start: Int
  var results: [Result]
}

/// Shares out the numbers below `items`, a few at a time.
private final class Queue: Sendable {
  private let items: Int
  private let stride: Int
  private let taken = Atomic<Int>(0)

  init(items: Int, stride: Int) {
    self.items = items
    self.stride = stride
  }

  func next() -> Range<Int>? {
    let start = taken.add(stride, ordering: .relaxed).oldValue
    return start < items ? start..<min(start + stride, items) : nil
  }
}
