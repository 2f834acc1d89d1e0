#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Which file it is, and when its contents, owner or links changed last.
///
/// No archive, clone or copy can bring about a given triple: the system chooses the number and the time.
package struct FileIdentity: Hashable, Sendable {
  package let device: UInt64
  package let number: UInt64
  /// The last change of the file or of what the system knows of it, in nanoseconds since 1970.
  package let changed: Int64

  package init(device: UInt64, number: UInt64, changed: Int64) {
    self.device = device
    self.number = number
    self.changed = changed
  }

  init(_ status: stat) {
    #if canImport(Darwin)
    let time = status.st_ctimespec
    #else
    let time = status.st_ctim
    #endif
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
    changed = Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}

/// A file's state as far as its status shows it: equal versions have equal bytes, but for changes within one tick
/// of the system's clock.
package struct FileVersion: Hashable, Sendable {
  package let identity: FileIdentity
  package let size: Int
  package let modified: Int64

  package init(identity: FileIdentity, size: Int, modified: Int64) {
    self.identity = identity
    self.size = size
    self.modified = modified
  }

  init(_ status: stat) {
    let known = FileStatus(status)
    identity = FileIdentity(status)
    size = known.size
    modified = known.modified
  }

  /// Of a file in memory: no disk has this device.
  init(memory number: UInt64, size: Int) {
    identity = FileIdentity(device: .max, number: number, changed: 0)
    self.size = size
    modified = 0
  }
}
