package import Files

/// The result of one reading of the site, for the terminal.
package struct Rebuild: Sendable {
  /// The changes that caused it; everything at the start.
  package let changes: TreeChanges
  package let pages: Int
  /// Whether pages show it.
  package let isCurrent: Bool
  package let findings: FindingList
  /// Nanoseconds.
  package let duration: UInt64
  /// How many readings there were with it.
  package let version: Int
}
