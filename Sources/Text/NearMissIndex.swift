internal import Synchronization

/// Names that near misses are looked for among many times, as those of a whole site.
///
/// They are put in order when the first is asked for, and each text is looked up once, so that a site
/// without mistakes pays nothing and one with many pays for each of its own mistakes once.
package final class NearMissIndex: Sendable {
  private let names: @Sendable () -> [String]
  private let state = Mutex(State())

  private struct State {
    var sorted: SortedNames?
    var answers: [String: NearNames] = [:]
  }

  /// - Parameter names: In any order, called at most once.
  package init(_ names: @escaping @Sendable () -> [String]) { self.names = names }

  /// The names that may be meant, nearest first.
  ///
  /// - Complexity: O(*n* log *n*) once for *n* names; then bounded for each text, whatever *n* is.
  package func near(_ typed: String) -> NearNames {
    let (sorted, known) = state.withLock { state in
      let sorted = state.sorted ?? SortedNames(names())
      state.sorted = sorted
      return (sorted, state.answers[typed])
    }
    if let known { return known }
    // The same for everybody, so it does not matter who is first.
    let found = sorted.near(typed)
    state.withLock { $0.answers[typed] = found }
    return found
  }

  package func nearMiss(to typed: String) -> NearMiss? { near(typed).nearMiss(to: typed) }
}

/// The names near a text.
package struct NearNames: Sendable {
  /// Nearest first, those of one distance by name; at most ``SortedNames/most`` of them.
  package var names: [String] = []
  /// Whether no others are near; not known where there are very many.
  package var isComplete = true

  package init() {}

  /// - Parameter typed: The text that they are near to.
  func nearMiss(to typed: String) -> NearMiss? {
    guard let first = names.first else { return nil }
    return NearMiss(
      first,
      isOnly: isComplete && names.allSatisfy { $0 == first } && first.hasDigits(of: typed)
        && first.isOneEdit(from: typed))
  }
}
