#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A call to the system that failed: what was tried, where, and the system's number for why.
package struct FileError: Error, Hashable, Sendable {
  package enum Operation: String, Sendable {
    case read, write, list, inspect, rename, remove, link, lock, watch
    case createFolder = "create folder"
  }

  package let operation: Operation
  package let path: String
  /// The system's error number; 0 where the path is neither a file nor a folder.
  package let code: Int32
  /// What the system has no number for.
  package let detail: Detail?

  package enum Detail: Hashable, Sendable {
    /// The file has more bytes than are read.
    case tooLarge(limit: Int)
    /// The file changed while it was read.
    case changed
    /// A symbolic link, which is not followed.
    case link
    /// Another file system begins here.
    case mountPoint
    /// Folders within folders, more than are listed.
    case tooDeep(limit: Int)
    /// The file system keeps anybody from changing it (`chattr +i`, `chflags`).
    case immutable
  }

  package init(_ operation: Operation, _ path: String, code: Int32, detail: Detail? = nil) {
    self.operation = operation
    self.path = path
    self.code = code
    self.detail = detail
  }

  /// The system's words, for example `Permission denied`.
  package var reason: String {
    switch detail {
    case .tooLarge(let limit): return "Larger than \(limit.inBinaryUnits)"
    case .changed: return "Changed while it was being read"
    case .link: return "A symbolic link, which is not followed"
    case .mountPoint: return "Another file system is mounted here"
    case .tooDeep(let limit): return "Nested more than \(limit) folders deep"
    case .immutable: return "Marked as unchangeable"
    case nil: break
    }
    guard code != 0 else { return "Not a regular file" }
    var text = ContiguousArray<CChar>(repeating: 0, count: 256)
    let found = unsafe text.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return false }
      return unsafe strerror_r(code, start, buffer.count) == 0
    }
    guard found else { return "Error \(code)" }
    return String(
      decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// One line without a period: `cannot read Content/site.yml: Permission denied`.
  package var message: String { "cannot \(operation.rawValue) \(path): \(reason)" }

  /// The same error, found at another path.
  package func at(_ path: String) -> FileError {
    FileError(operation, path, code: code, detail: detail)
  }

  package var isMissing: Bool { code == ENOENT || code == ENOTDIR }
  /// The code of a name that is not UTF-8.
  package static let notText = EILSEQ
  /// The code of a name that something has already.
  package static let isThere = EEXIST
  /// The code of an address of the network that another program listens on.
  package static let isInUse = EADDRINUSE
  /// The code of a name that nothing has.
  package static let isNotThere = ENOENT
  /// The code of what is a folder and was to be a file, of what is none and was to be one, and of a file with too
  /// many bytes.
  static let isAFolder = EISDIR
  static let isNoFolder = ENOTDIR
  static let isTooLarge = EFBIG
  package var isNotEmpty: Bool { code == ENOTEMPTY || code == EEXIST }
  /// The call would have had to cross from one file system to another, or the folder is in use as
  /// the place where one is mounted.
  package var isCrossDevice: Bool { code == EXDEV || code == EBUSY }
  /// The system or the file system has no such call, or does not allow it.
  package var isUnsupported: Bool {
    code == ENOSYS || code == EINVAL || code == EOPNOTSUPP || code == EPERM || code == EMLINK
  }
  package var isDenied: Bool { code == EACCES || code == EPERM || code == EROFS }
}

extension FileError: CustomStringConvertible {
  package var description: String { message }
}

extension Int {
  /// `16 MiB`, or the bytes where it is no whole number of a unit.
  fileprivate var inBinaryUnits: String {
    if self > 0, self % (1 << 20) == 0 { return "\(self >> 20) MiB" }
    if self > 0, self % (1 << 10) == 0 { return "\(self >> 10) KiB" }
    return "\(self) bytes"
  }
}
