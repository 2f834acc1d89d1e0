#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The names in a folder, as the system hands them out; closed when this value goes away.
@safe struct FolderStream: ~Copyable {
  #if canImport(Darwin)
  private let stream: UnsafeMutablePointer<DIR>
  #else
  private let stream: OpaquePointer
  #endif
  let descriptor: Int32

  /// Opens a folder by its name in an open one (`AT_FDCWD` for the current); not through a link.
  init?(_ name: String, in folder: Int32, followingLink: Bool = false) {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (followingLink ? 0 : O_NOFOLLOW)
    let descriptor = unsafe openat(folder, name, flags)
    guard descriptor >= 0 else { return nil }
    guard let stream = unsafe fdopendir(descriptor) else {
      let reason = errno
      _ = close(descriptor)
      errno = reason
      return nil
    }
    unsafe self.stream = stream
    self.descriptor = descriptor
  }

  deinit { unsafe _ = closedir(stream) }

  /// Calls for every name but `.` and `..`, in the system's order.
  ///
  /// - Returns: The names that are not UTF-8 and were left out, what is not as `\xE9`.
  @discardableResult
  borrowing func forEach(_ body: (_ name: String, _ kind: FileKind?) -> Void) -> [String] {
    var unreadable: [String] = []
    while let entry = unsafe readdir(stream) {
      guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { break }
      let start = unsafe UnsafeRawPointer(entry) + offset
      let text = unsafe start.assumingMemoryBound(to: CChar.self)
      guard let name = unsafe String(validatingCString: text) else {
        unsafe unreadable.append(FolderStream.escaped(text))
        continue
      }
      if name != ".", name != ".." {
        body(name, unsafe FileKind(directoryType: entry.pointee.d_type))
      }
    }
    return unreadable
  }

  /// The bytes of every name but `.` and `..`, each ended by a zero, in their order.
  borrowing func names() -> [ContiguousArray<UInt8>] {
    var names: [ContiguousArray<UInt8>] = []
    while let entry = unsafe readdir(stream) {
      guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { break }
      let start = unsafe UnsafeRawPointer(entry) + offset
      let count = unsafe strlen(start.assumingMemoryBound(to: CChar.self))
      let bytes = unsafe ContiguousArray(UnsafeRawBufferPointer(start: start, count: count + 1))
      if bytes != [0x2E, 0], bytes != [0x2E, 0x2E, 0] { names.append(bytes) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static func escaped(_ text: UnsafePointer<CChar>) -> String {
    let bytes = unsafe UnsafeBufferPointer(start: text, count: strlen(text))
    return unsafe bytes.map { byte in
      let value = UInt8(bitPattern: byte)
      if (0x20..<0x7F).contains(value) { return String(Unicode.Scalar(value)) }
      let digits = String(value, radix: 16, uppercase: true)
      return "\\x" + (digits.utf8.count == 1 ? "0" : "") + digits
    }.joined()
  }
}

extension FileKind {
  /// `nil` where the file system does not say.
  fileprivate init?(directoryType: UInt8) {
    switch Int(directoryType) {
    case Int(DT_REG): self = .file
    case Int(DT_DIR): self = .folder
    case Int(DT_LNK): self = .symbolicLink
    case Int(DT_UNKNOWN): return nil
    default: self = .other
    }
  }
}
