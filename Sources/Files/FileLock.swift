#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A lock file held by this process, let go when this value goes away.
///
/// The system lets go of it when the process ends, however it ends: a lock is never stale.
package struct FileLock: ~Copyable {
  private let file: FileDescriptor

  /// - Returns: `nil` where another process, or another lock of this one, holds it.
  package init?(_ path: String) throws(FileError) {
    // Who held the lock may remove the file as it lets go; a lock on a removed file locks nothing.
    while true {
      let file = try FileDescriptor(opening: path, O_RDWR | O_CREAT | O_NOFOLLOW, for: .lock)
      while flock(file.number, LOCK_EX | LOCK_NB) != 0 {
        if errno == EWOULDBLOCK { return nil }
        guard errno == EINTR else { throw FileError(.lock, path, code: errno) }
      }
      let here = file.status.map { FileStatus($0) }
      let there = try FileSystem.status(of: path)
      if let here, let there, here.number == there.number, here.device == there.device {
        self.file = file
        return
      }
    }
  }
}
