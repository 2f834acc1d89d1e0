#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension FileSystem {
  /// Gives a file or folder another name, in the place of a file or an empty folder of that name.
  package static func rename(_ source: String, to target: String) throws(FileError) {
    guard Platform.rename(source, target) == 0 else {
      throw FileError(.rename, source, code: errno)
    }
  }

  /// Gives a file, or a symbolic link as such, a second name. An existing name is an error.
  package static func link(_ source: String, as target: String) throws(FileError) {
    guard Platform.link(source, target) == 0 else {
      throw FileError(.link, target, code: errno)
    }
  }

  /// Exchanges what two names stand for, in one step that no reader can see half done.
  ///
  /// - Returns: `false`, with nothing changed, where the system or the file system cannot do it.
  package static func exchange(_ a: String, _ b: String) throws(FileError) -> Bool {
    guard let code = exchangeCode(a, b) else { return false }
    guard code != 0 else { return true }
    let error = FileError(.rename, a, code: code)
    guard error.isUnsupported || error.isCrossDevice else { throw error }
    return false
  }

  #if canImport(Darwin)
  private static func exchangeCode(_ a: String, _ b: String) -> Int32? {
    unsafe renamex_np(a, b, UInt32(RENAME_SWAP)) == 0 ? 0 : errno
  }
  #else
  /// The C library declares `renameat2` only under `_GNU_SOURCE`, which Swift's module leaves out,
  /// and older ones do not have it: so it is looked up by name.
  private static func exchangeCode(_ a: String, _ b: String) -> Int32? {
    typealias RenameAt2 =
      @convention(c) (
        Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
      ) -> Int32
    guard let symbol = unsafe dlsym(nil, "renameat2") else { return nil }
    let renameAt2 = unsafe unsafeBitCast(symbol, to: RenameAt2.self)
    let exchange: UInt32 = 2
    return unsafe renameAt2(AT_FDCWD, a, AT_FDCWD, b, exchange) == 0 ? 0 : errno
  }
  #endif
}
