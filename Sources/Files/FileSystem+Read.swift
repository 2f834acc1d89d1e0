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
  /// - Parameter limit: A file with more bytes is an error before anything of it is read.
  package static func read(
    _ path: String, upTo limit: Int = .max
  ) throws(FileError) -> ContiguousArray<UInt8> {
    var reader = try FileReader(path)
    return try reader.readAll(upTo: limit)
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

  static func send(
    _ socket: Int32, _ start: UnsafeRawPointer, _ count: Int, _ flags: Int32
  ) -> Int {
    #if canImport(Glibc)
    unsafe Glibc.send(socket, start, count, flags)
    #elseif canImport(Musl)
    unsafe Musl.send(socket, start, count, flags)
    #else
    unsafe Darwin.send(socket, start, count, flags)
    #endif
  }
}
