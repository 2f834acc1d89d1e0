package import Files
internal import Synchronization

/// What a test has happen to a build. A real one has none.
package final class Rehearsal: Sendable {
  package enum Event: Sendable {
    /// The process is gone: nothing is put back or cleared up.
    case kill
    /// The system refuses the step.
    case failure(FileError)
  }

  let event: Event
  /// Whether the file system can exchange two folders in one step.
  let hasExchange: Bool
  private let left: Atomic<Int>

  /// - Parameter steps: How many changes to the file system are made before the event.
  package init(_ event: Event = .kill, afterSteps steps: Int = .max, hasExchange: Bool = true) {
    self.event = event
    self.hasExchange = hasExchange
    left = Atomic(steps)
  }

  /// - Parameter canFail: Whether what follows is a change that the system may refuse.
  func step(canFail: Bool = true) throws(OutputError) {
    guard left.subtract(1, ordering: .relaxed).oldValue <= 0 else { return }
    switch event {
    case .kill: throw .killed
    case .failure(let error): if canFail { throw .file(error) }
    }
  }
}
