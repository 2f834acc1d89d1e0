package import Diagnostics
internal import Files
internal import Synchronization

/// The bytes of every file as read, for a run that may change files afterward.
package final class ReadLedger: Sendable {
  private let files = Mutex<[ExactPath: Entry]>([:])

  private enum Entry {
    case read(SourceFile)
    /// Read twice with different content.
    case unsteady
  }

  package init() {}

  func note(_ file: SourceFile) {
    files.withLock { files in
      let path = ExactPath(file.path)
      if case .read(let first) = files[path], first.bytes != file.bytes {
        files[path] = .unsteady
      } else if files[path] == nil {
        files[path] = .read(file)
      }
    }
  }

  /// A file as seen by all its findings; `nil` if it changed while the site was read.
  package func file(at path: String) -> SourceFile? {
    files.withLock { files in
      if case .read(let file) = files[ExactPath(path)] { file } else { nil }
    }
  }
}
