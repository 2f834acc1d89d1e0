#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension FileSystem {
  /// Makes or replaces a file. Its folder must be there; nothing is flushed to the disk.
  package static func write(
    _ bytes: ContiguousArray<UInt8>, to path: String
  ) throws(FileError) {
    var file = try FileWriter(path)
    try file.write(bytes)
  }
}

/// A file being written from its beginning, closed when this value goes away.
///
/// The file keeps whatever reached it when writing fails.
package struct FileWriter: ~Copyable {
  let path: String
  let file: FileDescriptor

  init(_ file: consuming FileDescriptor, _ path: String) {
    self.path = path
    self.file = file
  }

  /// Makes the file, or empties it.
  package init(_ path: String) throws(FileError) {
    self.path = path
    self.file = try FileDescriptor(opening: path, O_WRONLY | O_CREAT | O_TRUNC, for: .write)
  }

  /// Adds a chunk, all of it.
  package mutating func write(_ bytes: ContiguousArray<UInt8>) throws(FileError) {
    let number = file.number
    let failure = unsafe bytes.withUnsafeBytes { buffer -> Int32 in
      var written = 0
      while written < buffer.count, let start = buffer.baseAddress {
        let count = unsafe Platform.write(number, start + written, buffer.count - written)
        if count < 0, errno == EINTR { continue }
        if count < 0 { return errno }
        written += count
      }
      return 0
    }
    guard failure == 0 else { throw FileError(.write, path, code: failure) }
  }

  /// Waits until the disk has the file.
  package borrowing func synchronize() throws(FileError) {
    guard fsync(file.number) == 0 else { throw FileError(.write, path, code: errno) }
  }
}
