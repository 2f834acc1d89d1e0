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

  package struct Failure: Hashable, Sendable {
    /// Relative to the folder; empty for the folder itself. A name that is not UTF-8 is escaped.
    package let path: String
    package let error: FileError
  }

  package internal(set) var entries: [Entry] = []
  /// Folders that could not be listed, and names that are not UTF-8.
  package internal(set) var failures: [Failure] = []
  /// Whether all that is listed is on the file system of the folder itself.
  package private(set) var isOnOneDevice = true
  private var device: UInt64?

  /// Folders within folders, as deep as they are listed: each takes an open file while it is read.
  package static let depthLimit = 100

  /// Lists a folder and all below it. Symbolic links are listed as such and never followed.
  ///
  /// - Parameters:
  ///   - withSizes: Costs a system call for each file.
  ///   - descend: Whether to list what is in a folder, given by its relative path; the folder itself
  ///     is listed anyhow.
  package init(
    of folder: Folder, withSizes: Bool = false, descend: (_ folder: String) -> Bool = { _ in true }
  ) {
    if let stream = FolderStream(".", in: folder.file.number) {
      list(stream, "", folder.path, withSizes, 0, descend)
    } else {
      failures = [Failure(path: "", error: FileError(.list, folder.path, code: errno))]
    }
    entries.sort { Path.precedes($0.path, $1.path) }
    failures.sort { Path.precedes($0.path, $1.path) }
  }

  /// The same by a path that may itself be a link.
  package init(
    of root: String, withSizes: Bool = false, descend: (_ folder: String) -> Bool = { _ in true }
  ) {
    do throws(FileError) {
      self.init(of: try Folder(root), withSizes: withSizes, descend: descend)
    } catch {
      self.init(failure: Failure(path: "", error: error))
    }
  }

  /// Nothing.
  init() {}

  private init(failure: Failure) { failures = [failure] }

  private mutating func list(
    _ folder: borrowing FolderStream, _ prefix: String, _ root: String, _ withSizes: Bool,
    _ depth: Int, _ descend: (String) -> Bool
  ) {
    var folders: [(name: String, path: String)] = []
    var found: [Entry] = []
    let descriptor = folder.descriptor
    note(deviceOf: descriptor)
    let unreadable = folder.forEach { name, type in
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
    for name in unreadable { fail(prefix + name, root, EILSEQ) }
    for folder in folders where descend(folder.path) {
      guard depth < FolderTree.depthLimit else {
        fail(folder.path, root, 0, .tooDeep(limit: FolderTree.depthLimit))
        continue
      }
      guard let stream = FolderStream(folder.name, in: descriptor) else {
        fail(folder.path, root, errno)
        continue
      }
      list(stream, folder.path + "/", root, withSizes, depth + 1, descend)
    }
  }

  private mutating func fail(
    _ path: String, _ root: String, _ code: Int32, _ detail: FileError.Detail? = nil
  ) {
    failures.append(
      Failure(
        path: path, error: FileError(.list, Path.join(root, path), code: code, detail: detail)))
  }

  private mutating func note(deviceOf descriptor: Int32) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return }
    let found = FileStatus(status).device
    if device == nil { device = found }
    if device != found { isOnOneDevice = false }
  }
}
