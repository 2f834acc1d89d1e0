#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension FileSystem {
  /// The whole of a regular file. A folder, a pipe or a device is an error and never waited for.
  ///
  /// - Complexity: Four system calls for a file whose size the file system knows.
  package static func read(_ path: String) throws(FileError) -> ContiguousArray<UInt8> {
    let file = try FileDescriptor(opening: path, O_RDONLY | O_NONBLOCK, for: .read)
    guard let status = file.status else { throw FileError(.read, path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      throw FileError(.read, path, code: isFolder ? EISDIR : 0)
    }
    var failure: Int32 = 0
    var bytes = file.bytes(upTo: Int(status.st_size), &failure)
    if failure == 0, status.st_size == 0 {
      // Files that the kernel makes up as they are read say that they are empty.
      var more = file.bytes(upTo: 65536, &failure)
      while failure == 0, !more.isEmpty {
        bytes.append(contentsOf: more)
        more = file.bytes(upTo: 65536, &failure)
      }
    }
    guard failure == 0 else { throw FileError(.read, path, code: failure) }
    return bytes
  }

  /// The file's bytes, or `nil` where there is no such file.
  package static func readIfPresent(
    _ path: String
  ) throws(FileError) -> ContiguousArray<UInt8>? {
    do {
      return try read(path)
    } catch {
      guard error.isMissing else { throw error }
      return nil
    }
  }
}

extension FileDescriptor {
  /// Reads until the count or the end of the file is reached.
  borrowing func bytes(upTo count: Int, _ failure: inout Int32) -> ContiguousArray<UInt8> {
    FileDescriptor.bytes(of: number, upTo: count, &failure)
  }

  /// The same for a descriptor that is not owned, such as standard input.
  static func bytes(
    of number: Int32, upTo count: Int, _ failure: inout Int32
  ) -> ContiguousArray<UInt8> {
    var code: Int32 = 0
    let bytes = unsafe ContiguousArray<UInt8>(unsafeUninitializedCapacity: count) {
      buffer, filled in
      while filled < count {
        guard let start = buffer.baseAddress else { break }
        let got = unsafe Platform.read(number, start + filled, count - filled)
        if got < 0, errno == EINTR { continue }
        if got < 0 { code = errno }
        if got <= 0 { break }
        filled += got
      }
    }
    failure = code
    return bytes
  }
}

/// The C functions whose names ``FileSystem`` uses itself.
enum Platform {
  static func read(_ file: Int32, _ start: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    #if canImport(Glibc)
    unsafe Glibc.read(file, start, count)
    #elseif canImport(Musl)
    unsafe Musl.read(file, start, count)
    #else
    unsafe Darwin.read(file, start, count)
    #endif
  }

  static func write(_ file: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
    unsafe Glibc.write(file, start, count)
    #elseif canImport(Musl)
    unsafe Musl.write(file, start, count)
    #else
    unsafe Darwin.write(file, start, count)
    #endif
  }

  static func rename(_ source: String, _ target: String) -> Int32 {
    #if canImport(Glibc)
    unsafe Glibc.rename(source, target)
    #elseif canImport(Musl)
    unsafe Musl.rename(source, target)
    #else
    unsafe Darwin.rename(source, target)
    #endif
  }

  static func link(_ source: String, _ target: String) -> Int32 {
    #if canImport(Glibc)
    unsafe Glibc.linkat(AT_FDCWD, source, AT_FDCWD, target, 0)
    #elseif canImport(Musl)
    unsafe Musl.linkat(AT_FDCWD, source, AT_FDCWD, target, 0)
    #else
    unsafe Darwin.linkat(AT_FDCWD, source, AT_FDCWD, target, 0)
    #endif
  }
}
