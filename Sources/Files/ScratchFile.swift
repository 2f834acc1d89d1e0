import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Bytes put aside on disk for as long as a run lasts.
///
/// The file has no name, so that nothing is left behind however the run ends, and nobody else can open it.
package final class ScratchFile: Sendable {
  private let file: FileDescriptor
  private let end = Atomic<Int>(0)

  /// - Parameter folder: Where it is made: on the disk that the system has for temporary files.
  package init(in folder: String) throws(FileError) {
    let parent = try FileDescriptor(opening: folder, Folder.flags, for: .write)
    let name = "briefgen-\(getpid())-\(UInt64.random(in: 0...UInt64.max))"
    file = try FileDescriptor(
      opening: name, in: parent.number, O_RDWR | O_CREAT | O_EXCL, mode: 0o600, for: .write,
      shownAs: Path.join(folder, name))
    guard unsafe unlinkat(parent.number, name, 0) == 0 else {
      throw FileError(.remove, Path.join(folder, name), code: errno)
    }
  }

  /// Adds bytes, from any thread.
  ///
  /// - Returns: Where they are.
  package func append(_ bytes: ContiguousArray<UInt8>) throws(FileError) -> Range<Int> {
    let start = end.add(bytes.count, ordering: .relaxed).oldValue
    let failure = unsafe bytes.withUnsafeBytes { buffer -> Int32 in
      var written = 0
      while written < buffer.count, let from = buffer.baseAddress {
        let count = unsafe pwrite(
          file.number, from + written, buffer.count - written, off_t(start + written))
        if count < 0, errno == EINTR { continue }
        if count < 0 { return errno }
        written += count
      }
      return 0
    }
    guard failure == 0 else { throw FileError(.write, "a temporary file", code: failure) }
    return start..<start + bytes.count
  }

  /// Bytes that were added, from any thread.
  package func bytes(in range: Range<Int>) throws(FileError) -> ContiguousArray<UInt8> {
    var failure: Int32 = 0
    let bytes = unsafe ContiguousArray<UInt8>(unsafeUninitializedCapacity: range.count) {
      buffer, count in
      while count < range.count, let start = buffer.baseAddress {
        let read = unsafe pread(
          file.number, start + count, range.count - count, off_t(range.lowerBound + count))
        if read < 0, errno == EINTR { continue }
        guard read > 0 else {
          failure = read < 0 ? errno : EIO
          return
        }
        count += read
      }
    }
    guard failure == 0 else { throw FileError(.read, "a temporary file", code: failure) }
    return bytes
  }
}
