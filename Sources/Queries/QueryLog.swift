internal import Synchronization

/// The questions asked so far, each once, in order of first use.
///
/// A log belongs to one output while it is made. It is thread-safe, but not meant for several threads.
package final class QueryLog: Sendable {
  private let state = Mutex(State())

  private struct State {
    var seen: Set<Question<Int>> = []
    var questions: [Question<Int>] = []
  }

  package init() {}

  func note(_ question: Question<Int>) {
    state.withLock { state in
      if state.seen.insert(question).inserted { state.questions.append(question) }
    }
  }

  /// Returns the questions since the last call and clears the log.
  package func take() -> [Question<Int>] {
    state.withLock { state in
      defer { state = State() }
      return state.questions
    }
  }
}
