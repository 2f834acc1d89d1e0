internal import Build
internal import Files
internal import Synchronization

/// A line on the terminal that says how far a long build has come, and goes away by itself.
///
/// It is written by whoever reports progress when it is time for it: the build leaves no thread over for a clock.
final class ProgressLine: Sendable {
  private let terminal: Terminal
  private let start: UInt64
  /// When the line may be written next.
  private let next: Mutex<UInt64>
  private let isShown = Mutex(false)

  /// Nanoseconds until it is first shown, and from then on between two.
  private static let patience: UInt64 = 500_000_000
  private static let pace: UInt64 = 100_000_000

  /// - Returns: `nil` where the stream is no terminal.
  init?(on terminal: Terminal, from start: UInt64) {
    guard terminal.isTerminal, terminal.canRewriteLines else { return nil }
    self.terminal = terminal
    self.start = start
    next = Mutex(start + Self.patience)
  }

  func show(_ progress: BuildProgress) {
    let now = Surroundings.monotonicNanoseconds
    let isTime = next.withLock { next in
      guard now >= next else { return false }
      next = now + Self.pace
      return true
    }
    guard isTime else { return }
    isShown.withLock { isShown in
      isShown = true
      terminal.write("\r\u{1B}[K\(progress.phase.rawValue), \(progress.done) of \(progress.total)")
    }
  }

  /// Leaves the line empty for what comes next.
  func clear() {
    isShown.withLock { isShown in
      if isShown { terminal.write("\r\u{1B}[K") }
      isShown = false
    }
  }
}
