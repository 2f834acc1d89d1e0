package import Files
internal import Synchronization

/// Makes a build fail or stop at a given step, for tests. A real build has none.
package final class FaultInjector: Sendable {
  package enum Event: Sendable {
    /// The process is gone: nothing is put back or cleared up.
    case kill
    /// The system refuses the step.
    case failure(FileError)
    /// The system refuses the step, and the process is gone some steps into putting back what was done.
    case failureThenKill(FileError, rollBackSteps: Int)
  }

  let event: Event
  /// Whether the file system can exchange two folders in one step.
  let hasExchange: Bool
  /// A folder of the output on which another file system counts as mounted.
  private let mount: String?
  private let left: Atomic<Int>
  private let rollBackLeft: Atomic<Int>

  /// - Parameter steps: How many changes to the file system are made before the event.
  package init(
    _ event: Event = .kill, afterSteps steps: Int = .max, hasExchange: Bool = true,
    mount: String? = nil
  ) {
    self.event = event
    self.mount = mount
    self.hasExchange = hasExchange
    left = Atomic(steps)
    if case .failureThenKill(_, let steps) = event {
      rollBackLeft = Atomic(steps)
    } else {
      rollBackLeft = Atomic(.max)
    }
  }

  /// - Parameter canFail: Whether what follows is a change that the system may refuse.
  func step(canFail: Bool = true) throws(OutputError) {
    guard left.subtract(1, ordering: .relaxed).oldValue <= 0 else { return }
    switch event {
    case .kill: throw .killed
    case .failure(let error), .failureThenKill(let error, _): if canFail { throw .file(error) }
    }
  }

  /// Whether files cannot be renamed to a path of the output.
  func isMounted(_ path: String) -> Bool { mount.map { Path.isInside(path, $0) } ?? false }

  /// A step that puts something back.
  func rollBackStep() throws(OutputError) {
    guard rollBackLeft.subtract(1, ordering: .relaxed).oldValue <= 0 else { return }
    throw .killed
  }
}
