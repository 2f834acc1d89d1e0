/// What changed below a folder, as paths relative to it.
package struct TreeChanges: Sendable, Equatable {
  /// Files that came, went or were written, and folders that came or went.
  package var paths: Set<String> = []
  /// Whether anything else may have changed as well.
  package var isEverything = false

  package init(paths: Set<String> = [], isEverything: Bool = false) {
    self.paths = paths
    self.isEverything = isEverything
  }

  package var isEmpty: Bool { paths.isEmpty && !isEverything }

  package mutating func formUnion(_ other: TreeChanges) {
    paths.formUnion(other.paths)
    isEverything = isEverything || other.isEverything
  }
}
