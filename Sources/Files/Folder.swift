#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// An open folder. What is below it is reached name by name from its descriptor and never through a symbolic link,
/// so that no path leads out of it, whatever changes meanwhile.
///
/// Paths are relative to it and go down only: `briefings/water.md`. A link in the place of a folder on the way
/// is an error.
package final class Folder: Sendable {
  /// As it was opened, for messages.
  package let path: String
  let file: FileDescriptor

  /// Opens a folder by a path that its user gave: links on the way are followed.
  ///
  /// - Parameter followingLink: Whether the folder itself may be a link.
  package init(_ path: String, followingLink: Bool = true) throws(FileError) {
    self.path = path
    do throws(FileError) {
      file = try FileDescriptor(
        opening: path, Folder.flags | (followingLink ? 0 : O_NOFOLLOW), for: .list)
    } catch {
      guard !followingLink, let status = try FileSystem.status(of: path),
        status.kind == .symbolicLink
      else { throw error }
      throw FileError(.list, path, code: error.code, detail: .link)
    }
  }

  /// Opens a folder below another.
  package init(_ relative: String, in folder: Folder) throws(FileError) {
    let path = folder.shown(relative)
    self.path = path
    file = try folder.withParent(of: relative, for: .list) { parent, name throws(FileError) in
      try FileDescriptor(opening: name, in: parent, Folder.flags, for: .list, shownAs: path)
    }
  }

  #if os(Linux)
  /// `O_PATH`, which the C library declares under `_GNU_SOURCE` only: the folder need not be readable.
  static let flags = O_DIRECTORY | 0x20_0000
  #else
  static let flags = O_DIRECTORY | O_RDONLY
  #endif

  /// A path below it as messages show it.
  package func shown(_ relative: String) -> String { Path.join(path, relative) }

  /// Calls with the open folder that holds the last name of a path, and that name.
  func withParent<Result: ~Copyable>(
    of relative: String, for operation: FileError.Operation,
    _ body: (_ parent: Int32, _ name: String) throws(FileError) -> Result
  ) throws(FileError) -> Result {
    guard Path.goesDown(relative) else {
      throw FileError(operation, shown(relative), code: EINVAL)
    }
    // A name in the folder itself, as most are where many files are made.
    if Path.isName(relative) { return try body(file.number, relative) }
    return try file.descend(relative[...], for: operation, shownAs: shown(relative), body)
  }

  /// Whether the folder at its path is still this one.
  package var isStillThere: Bool {
    guard let own = file.status, let other = try? FileSystem.status(of: path, followingLink: true)
    else { return false }
    let status = FileStatus(own)
    return status.device == other.device && status.number == other.number
  }

  package var status: FileStatus? { file.status.map { FileStatus($0) } }
}

extension FileDescriptor {
  /// Opens the folders of a path one below the other, each while the one above is held.
  borrowing func descend<Result: ~Copyable>(
    _ rest: Substring, for operation: FileError.Operation, shownAs path: @autoclosure () -> String,
    _ body: (_ parent: Int32, _ name: String) throws(FileError) -> Result
  ) throws(FileError) -> Result {
    guard let slash = rest.utf8.firstIndex(of: UInt8(ascii: "/")) else {
      return try body(number, String(rest))
    }
    let next = try FileDescriptor(
      opening: String(rest[..<slash]), in: number, Folder.flags, for: operation, shownAs: path())
    return try next.descend(
      rest[rest.utf8.index(after: slash)...], for: operation, shownAs: path(), body)
  }
}
