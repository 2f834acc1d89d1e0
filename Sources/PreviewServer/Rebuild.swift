package import Files

/// What one reading of the site came to, for the terminal.
package struct Rebuild: Sendable {
  /// What it was for; everything at the start.
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
