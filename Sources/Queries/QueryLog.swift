internal import Synchronization

/// What has been asked, each question once, in the order in which it came first.
///
/// One log belongs to one output while that is made: it is not for several threads at once, though it withstands them.
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

  /// What was asked since the last time; the log is empty then.
  package func take() -> [Question<Int>] {
    state.withLock { state in
      defer { state = State() }
      return state.questions
    }
  }
}
