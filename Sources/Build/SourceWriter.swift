package import Diagnostics
package import Files

/// Writes files of a site that its author keeps, each in one step.
package struct SourceWriter: Sendable {
  private let root: String

  /// - Parameter root: The site's folder, absolute.
  package init(root: String) { self.root = root }

  package enum Outcome: Sendable {
    case written
    /// The file has changed since it was read, or is there meanwhile, and is left alone.
    case changedMeanwhile
    case failed(FileError)
  }

  /// Writes a file with its edits.
  package func write(_ fixed: FixedFile) -> Outcome {
    do {
      let isWritten = try Folder(root).replace(
        fixed.file.path, holding: fixed.file.bytes, with: fixed.bytes)
      return isWritten ? .written : .changedMeanwhile
    } catch {
      return .failed(error)
    }
  }

  /// Writes a new file.
  package func add(_ file: SourceFile) -> Outcome {
    do {
      return try Folder(root).add(file.path, holding: file.bytes) ? .written : .changedMeanwhile
    } catch {
      return .failed(error)
    }
  }
}
