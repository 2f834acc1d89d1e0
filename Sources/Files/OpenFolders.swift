internal import Synchronization

/// Folders that are kept open while many files in them are read or made.
package final class OpenFolders: Sendable {
  private let folders = Mutex<[ExactPath: Folder]>([:])
  /// Each takes an open file.
  private static let limit = 8

  package init() {}

  /// A folder below another, always the same one.
  package func folder(_ path: String, in root: Folder) throws(FileError) -> Folder {
    if let known = folders.withLock({ $0[ExactPath(path)] }) { return known }
    let folder = try Folder(path, in: root)
    folders.withLock { folders in
      if folders.count < Self.limit { folders[ExactPath(path)] = folder }
    }
    return folder
  }
}
