#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Everything below a folder, sorted by the bytes of the paths.
package struct FolderTree: Sendable {
  package struct Entry: Hashable, Sendable {
    /// Relative to the folder, for example `briefings/water.md`.
    package let path: String
    package let kind: FileKind
    /// Bytes of a file; 0 where sizes were not asked for.
    package let size: Int
  }

  package private(set) var entries: [Entry] = []
  /// Folders that could not be read, and those with a name that is not UTF-8.
  package private(set) var failures: [FileError] = []

  /// Lists a folder and all below it. Symbolic links are listed as such and never followed, except
  /// where the folder itself is one.
  ///
  /// - Parameters:
  ///   - withSizes: Costs a system call for each file.
  ///   - descend: Whether to list what is in a folder, given by its relative path; the folder itself
  ///     is listed anyhow.
  package init(
    of root: String, withSizes: Bool = false, descend: (_ folder: String) -> Bool = { _ in true }
  ) {
    guard let stream = FolderStream(root, in: AT_FDCWD, followingLink: true) else {
      failures = [FileError(.list, root, code: errno)]
      return
    }
    list(stream, "", root, withSizes, descend)
    entries.sort { Path.precedes($0.path, $1.path) }
    failures.sort { Path.precedes($0.path, $1.path) }
  }

  private mutating func list(
    _ folder: borrowing FolderStream, _ prefix: String, _ root: String, _ withSizes: Bool,
    _ descend: (String) -> Bool
  ) {
    var folders: [(name: String, path: String)] = []
    var found: [Entry] = []
    let descriptor = folder.descriptor
    let isComplete = folder.forEach { name, type in
      let path = prefix + name
      var kind = type
      var size = 0
      if kind == nil || (withSizes && kind == .file) {
        var status = stat()
        if unsafe fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 {
          kind = FileStatus(status).kind
          size = Int(status.st_size)
        }
      }
      found.append(Entry(path: path, kind: kind ?? .other, size: size))
      if kind == .folder { folders.append((name, path)) }
    }
    entries.append(contentsOf: found)
    if !isComplete {
      failures.append(FileError(.list, Path.join(root, prefix + "…"), code: EILSEQ))
    }
    for folder in folders where descend(folder.path) {
      guard let stream = FolderStream(folder.name, in: descriptor) else {
        failures.append(FileError(.list, Path.join(root, folder.path), code: errno))
        continue
      }
      list(stream, folder.path + "/", root, withSizes, descend)
    }
  }
}
