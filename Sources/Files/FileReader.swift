#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A regular file being read from its beginning in chunks, closed when this value goes away.
package struct FileReader: ~Copyable {
  /// Bytes, as the file system had it when the file was opened.
  package let size: Int
  private let path: String
  private let file: FileDescriptor

  /// A folder, a pipe or a device is an error and never waited for.
  package init(_ path: String) throws(FileError) {
    let file = try FileDescriptor(opening: path, O_RDONLY | O_NONBLOCK, for: .read)
    guard let status = file.status else { throw FileError(.read, path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileError(.read, path, code: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : 0)
    }
    size = Int(status.st_size)
    self.path = path
    self.file = file
  }

  /// The next bytes, as many as asked for but at the end of the file; none behind it.
  package mutating func read(upTo count: Int) throws(FileError) -> ContiguousArray<UInt8> {
    var failure: Int32 = 0
    let bytes = file.bytes(upTo: count, &failure)
    guard failure == 0 else { throw FileError(.read, path, code: failure) }
    return bytes
  }
}
