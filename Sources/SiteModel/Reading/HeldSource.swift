package import Diagnostics
internal import Synchronization

/// A file between the reading of its front matter and that of its text, so that it is read from the disk once.
///
/// A file may have several records: a briefing and the deals written in place in it. Its bytes are dropped when
/// the last of them has been read.
package final class HeldSource: Sendable {
  private let state: Mutex<State>

  private struct State {
    var file: SourceFile?
    var readers: Int
  }

  /// - Parameter readers: How many records ``take()`` it.
  init(_ file: SourceFile, readers: Int) {
    state = Mutex(State(file: file, readers: readers))
  }

  /// The file, for one record; `nil` where all have had it.
  package func take() -> SourceFile? {
    state.withLock { state in
      let file = state.file
      state.readers -= 1
      if state.readers <= 0 { state.file = nil }
      return file
    }
  }
}
