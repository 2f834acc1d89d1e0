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
    case read, write, list, inspect, rename, remove, link, lock
    case createFolder = "create folder"
  }

  package let operation: Operation
  package let path: String
  /// The system's error number; 0 where the path is neither a file nor a folder.
  package let code: Int32

  package init(_ operation: Operation, _ path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// The system's words, for example `Permission denied`.
  package var reason: String {
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

  package var isMissing: Bool { code == ENOENT || code == ENOTDIR }
  package var isPresent: Bool { code == EEXIST || code == ENOTEMPTY }
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
