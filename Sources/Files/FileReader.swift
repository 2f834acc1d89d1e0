#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A regular file being read from its beginning in chunks, closed when this value goes away.
///
/// It is on the disk or in memory.
package struct FileReader: ~Copyable {
  /// The file as it was when it was opened.
  package let version: FileVersion
  /// Whether any of the execute bits is set.
  package let isExecutable: Bool
  private let path: String
  /// `nil` for a file in memory.
  private let file: FileDescriptor?
  private let memory: ContiguousArray<UInt8>
  /// How much of `memory` has been read.
  private var offset = 0

  /// Bytes, as the file system had it when the file was opened.
  package var size: Int { version.size }

  /// A folder, a pipe or a device is an error and never waited for. A link is followed.
  package init(_ path: String) throws(FileError) {
    try self.init(
      try FileDescriptor(opening: path, O_RDONLY | O_NONBLOCK, for: .read), path)
  }

  init(_ file: consuming FileDescriptor, _ path: String) throws(FileError) {
    guard let status = file.status else { throw FileError(.read, path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileError(.read, path, code: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : 0)
    }
    version = FileVersion(status)
    isExecutable = status.st_mode & 0o111 != 0
    self.path = path
    self.file = .some(consume file)
    memory = []
  }

  init(_ file: FileLayer.File, isExecutable: Bool, _ path: String) {
    version = file.version
    self.isExecutable = isExecutable
    self.path = path
    self.file = nil
    memory = file.bytes
  }

  /// The next bytes, as many as asked for but at the end of the file; none behind it.
  package mutating func read(upTo count: Int) throws(FileError) -> ContiguousArray<UInt8> {
    switch file {
    case .some(let file):
      var failure: Int32 = 0
      let bytes = file.bytes(upTo: count, &failure)
      guard failure == 0 else { throw FileError(.read, path, code: failure) }
      return bytes
    case nil:
      let start = offset
      offset = min(memory.count, start + min(count, memory.count))
      return ContiguousArray(memory[start..<offset])
    }
  }

  /// Goes on from a byte.
  package mutating func seek(to byte: Int) throws(FileError) {
    switch file {
    case .some(let file):
      guard lseek(file.number, off_t(byte), SEEK_SET) >= 0 else {
        throw FileError(.read, path, code: errno)
      }
    case nil: offset = min(byte, memory.count)
    }
  }

  /// - Throws: An error with the detail `tooLarge` where the file has more bytes.
  package func checkSize(upTo limit: Int) throws(FileError) {
    guard size <= limit else {
      throw FileError(.read, path, code: EFBIG, detail: .tooLarge(limit: limit))
    }
  }

  /// Everything from the beginning on, in one state of the file.
  ///
  /// - Throws: An error with the detail `changed` where the file changed since it was opened.
  package mutating func readAll(upTo limit: Int) throws(FileError) -> ContiguousArray<UInt8> {
    try checkSize(upTo: limit)
    var bytes = try read(upTo: size)
    if size == 0 {
      // Files that the kernel makes up as they are read say that they are empty.
      var more = try read(upTo: 65536)
      while !more.isEmpty {
        bytes.append(contentsOf: more)
        guard bytes.count <= limit else {
          throw FileError(.read, path, code: EFBIG, detail: .tooLarge(limit: limit))
        }
        more = try read(upTo: 65536)
      }
    }
    try checkUnchanged()
    return bytes
  }

  /// - Throws: An error with the detail `changed` where the file is not as it was when it was opened.
  package func checkUnchanged() throws(FileError) {
    switch file {
    case .some(let file):
      guard let status = file.status, FileVersion(status) == version else {
        throw FileError(.read, path, code: 0, detail: .changed)
      }
    case nil: break
    }
  }
}
