#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

package enum FileKind: UInt8, Sendable {
  case file, folder, symbolicLink
  /// A socket, a pipe or a device.
  case other
}

/// What the file system knows of a path.
package struct FileStatus: Hashable, Sendable {
  package let kind: FileKind
  /// Bytes, for a file.
  package let size: Int
  /// The last change of the contents, in nanoseconds since 1970.
  package let modified: Int64
  /// The permission bits.
  package let permissions: UInt32
  /// Two paths with the same pair are the same file.
  package let device: UInt64
  package let number: UInt64

  /// Whether any of the execute bits is set.
  var isExecutable: Bool { permissions & 0o111 != 0 }

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .symbolicLink
    default: kind = .other
    }
    size = Int(status.st_size)
    #if canImport(Darwin)
    let time = status.st_mtimespec
    #else
    let time = status.st_mtim
    #endif
    modified = Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    permissions = UInt32(status.st_mode & 0o7777)
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
  }
}

extension FileSystem {
  /// `nil` where nothing is there. A symbolic link is described itself unless it is to be followed.
  package static func status(
    of path: String, followingLink: Bool = false
  ) throws(FileError) -> FileStatus? {
    guard !path.utf8.contains(0) else { throw FileError(.inspect, path, code: EINVAL) }
    var status = stat()
    let result = unsafe followingLink ? stat(path, &status) : lstat(path, &status)
    if result == 0 { return FileStatus(status) }
    let error = FileError(.inspect, path, code: errno)
    guard error.isMissing else { throw error }
    return nil
  }

  /// Whether anything is there, be it a link that leads nowhere.
  package static func exists(_ path: String) -> Bool {
    (try? status(of: path)) != nil
  }

  package static func isFolder(_ path: String) -> Bool {
    (try? status(of: path, followingLink: true))?.kind == .folder
  }

  /// The path with every link on the way resolved; `nil` where it leads nowhere.
  package static func realPath(_ path: String) -> String? {
    guard !path.utf8.contains(0), let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(validatingCString: resolved)
  }

  package static func setPermissions(_ permissions: UInt32, of path: String) throws(FileError) {
    guard unsafe chmod(path, mode_t(permissions)) == 0 else {
      throw FileError(.write, path, code: errno)
    }
  }
}
