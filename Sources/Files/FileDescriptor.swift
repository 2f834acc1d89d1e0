#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// An open file or folder, owned: it is closed when this value goes away.
struct FileDescriptor: ~Copyable {
  let number: Int32

  /// Takes over a descriptor that the system has just opened.
  init(owning number: Int32) { self.number = number }

  /// - Parameter flags: Those of `open(2)`; close-on-exec is added.
  init(
    opening path: String, _ flags: Int32, for operation: FileError.Operation
  ) throws(FileError) {
    // The C string would end at the zero, and another file than the one named be opened.
    guard !path.utf8.contains(0) else { throw FileError(operation, path, code: EINVAL) }
    var number: Int32
    repeat {
      number = unsafe open(path, flags | O_CLOEXEC, 0o666)
    } while number < 0 && errno == EINTR
    guard number >= 0 else { throw FileError(operation, path, code: errno) }
    self.number = number
  }

  /// Opens a name in an open folder, never through a link.
  init(
    opening name: String, in folder: Int32, _ flags: Int32, mode: UInt32 = 0o666,
    for operation: FileError.Operation, shownAs path: @autoclosure () -> String
  ) throws(FileError) {
    var number: Int32
    repeat {
      number = unsafe openat(folder, name, flags | O_CLOEXEC | O_NOFOLLOW, mode_t(mode))
    } while number < 0 && errno == EINTR
    guard number >= 0 else {
      let code = errno
      throw FileError(operation, path(), code: code, detail: code == ELOOP ? .link : nil)
    }
    self.number = number
  }

  deinit { _ = close(number) }

  var status: stat? {
    var status = stat()
    return unsafe fstat(number, &status) == 0 ? status : nil
  }
}
