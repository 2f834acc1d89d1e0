internal import Diagnostics
internal import Synchronization

/// The bytes of every file as they were read, for a run that may change files afterwards.
final class ReadLedger: Sendable {
  private let files = Mutex<[String: Entry]>([:])

  private enum Entry {
    case read(SourceFile)
    /// Read twice, and not the same both times.
    case unsteady
  }

  func note(_ file: SourceFile) {
    files.withLock { files in
      if case .read(let first) = files[file.path], first.bytes != file.bytes {
        files[file.path] = .unsteady
      } else if files[file.path] == nil {
        files[file.path] = .read(file)
      }
    }
  }

  /// A file as all findings on it have it; `nil` where it changed while the site was read.
  func file(at path: String) -> SourceFile? {
    files.withLock { files in
      if case .read(let file) = files[path] { file } else { nil }
    }
  }
}
