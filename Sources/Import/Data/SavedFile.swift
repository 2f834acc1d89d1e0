package import Diagnostics
package import PolicyModel

/// A file that a user saved from a register.
package struct SavedFile: Sendable {
  /// Its path is the one that was given on the command line.
  package let file: SourceFile
  /// The day on which it was saved.
  package let accessed: Day

  package init(_ file: SourceFile, accessed: Day) {
    self.file = file
    self.accessed = accessed
  }
}
