#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension Folder {
  /// `nil` where nothing is there. A symbolic link is described itself.
  package func status(of relative: String) throws(FileError) -> FileStatus? {
    try rawStatus(of: relative).map { FileStatus($0) }
  }

  /// `nil` where nothing is there.
  package func identity(of relative: String) throws(FileError) -> FileIdentity? {
    try rawStatus(of: relative).map { FileIdentity($0) }
  }

  func rawStatus(of relative: String) throws(FileError) -> stat? {
    do throws(FileError) {
      return try withParent(of: relative, for: .inspect) { parent, name throws(FileError) in
        var status = stat()
        guard unsafe fstatat(parent, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
          throw FileError(.inspect, self.shown(relative), code: errno)
        }
        return status
      }
    } catch {
      guard error.isMissing || error.detail == .link else { throw error }
      return nil
    }
  }

  /// Whether anything is there, be it a link.
  package func exists(_ relative: String) -> Bool { (try? status(of: relative)) ?? nil != nil }

  package func isFolder(_ relative: String) -> Bool {
    ((try? status(of: relative)) ?? nil)?.kind == .folder
  }

  /// Opens a regular file. Pipes and devices are errors and never waited for, links are not followed.
  package func reader(_ relative: String) throws(FileError) -> FileReader {
    let path = shown(relative)
    let file = try withParent(of: relative, for: .read) { parent, name throws(FileError) in
      try FileDescriptor(
        opening: name, in: parent, O_RDONLY | O_NONBLOCK, for: .read, shownAs: path)
    }
    return try FileReader(file, path)
  }

  /// The whole of a regular file in one state: what changes while it is read is read again, a few times.
  ///
  /// - Parameter limit: A file with more bytes is an error before anything of it is read.
  package func read(
    _ relative: String, upTo limit: Int
  ) throws(FileError) -> ContiguousArray<UInt8> {
    var failure = FileError(.read, shown(relative), code: 0, detail: .changed)
    for _ in 0..<3 {
      var reader = try reader(relative)
      do throws(FileError) {
        return try reader.readAll(upTo: limit)
      } catch {
        guard error.detail == .changed else { throw error }
        failure = error
      }
    }
    throw failure
  }
}
