#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension Folder {
  /// Removes a folder with all it holds, or a file. Links are removed and never followed; where another file system
  /// is mounted, nothing is removed.
  ///
  /// - Throws: The first error; what could be removed is gone all the same.
  package func removeTree(_ relative: String) throws(FileError) {
    let path = shown(relative)
    try withParent(of: relative, for: .remove) { parent, name throws(FileError) in
      var removal = TreeRemoval()
      removal.remove(name, in: parent, path, depth: 0)
      if let failure = removal.failure { throw failure }
    }
  }
}

private struct TreeRemoval {
  /// The first thing that could not be removed.
  private(set) var failure: FileError?
  private var device: dev_t?

  mutating func remove(_ name: String, in parent: Int32, _ path: String, depth: Int) {
    if unsafe unlinkat(parent, name, 0) == 0 || errno == ENOENT { return }
    let code = errno
    guard code == EISDIR || code == EPERM else { return fail(path, code) }
    guard depth < FolderTree.depthLimit else {
      return fail(path, 0, .tooDeep(limit: FolderTree.depthLimit))
    }
    var status = stat()
    guard unsafe fstatat(parent, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      return fail(path, errno)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { return fail(path, code) }
    // Looked at before the first name is read: a file system that is mounted here is left alone.
    guard device == nil || device == status.st_dev else { return fail(path, EBUSY, .mountPoint) }
    device = status.st_dev
    guard let stream = FolderStream(name, in: parent) else { return fail(path, errno) }
    // The names first: what readdir does while names go away is left open by POSIX.
    var names: [String] = []
    let unreadable = stream.forEach { name, _ in names.append(name) }
    for name in names {
      remove(name, in: stream.descriptor, Path.join(path, name), depth: depth + 1)
    }
    if let name = unreadable.first { return fail(Path.join(path, name), EILSEQ) }
    if unsafe unlinkat(parent, name, AT_REMOVEDIR) != 0, errno != ENOENT { fail(path, errno) }
  }

  private mutating func fail(_ path: String, _ code: Int32, _ detail: FileError.Detail? = nil) {
    if failure == nil { failure = FileError(.remove, path, code: code, detail: detail) }
  }
}
