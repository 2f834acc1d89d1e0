/// Paths, each compared by its bytes; see ``ExactPath``. In no particular order.
package struct PathSet: Sendable, Sequence, ExpressibleByArrayLiteral {
  private var paths: Set<ExactPath> = []

  package init() {}

  package init(_ paths: some Sequence<String>) {
    self.paths = Set(paths.lazy.map { ExactPath($0) })
  }

  package init(arrayLiteral paths: String...) { self.init(paths) }

  package var isEmpty: Bool { paths.isEmpty }
  package var count: Int { paths.count }

  package func contains(_ path: String) -> Bool { paths.contains(ExactPath(path)) }

  /// - Returns: Whether it is new.
  @discardableResult
  package mutating func insert(_ path: String) -> Bool { paths.insert(ExactPath(path)).inserted }

  package func makeIterator() -> some IteratorProtocol<String> {
    paths.lazy.map(\.text).makeIterator()
  }
}

extension PathSet: Equatable {
  package static func == (a: PathSet, b: PathSet) -> Bool { a.paths == b.paths }
}
