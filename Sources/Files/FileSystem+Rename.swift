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
    guard unsafe renameat(AT_FDCWD, source, AT_FDCWD, target) == 0 else {
      throw FileError(.rename, source, code: errno)
    }
  }

  #if canImport(Darwin)
  static func exchangeCode(_ a: String, _ b: String, in folder: Int32) -> Int32? {
    unsafe renameatx_np(folder, a, folder, b, UInt32(RENAME_SWAP)) == 0 ? 0 : errno
  }
  #else
  /// The C library declares `renameat2` only under `_GNU_SOURCE`, which Swift's module leaves out,
  /// and older ones do not have it: so it is looked up by name.
  static func exchangeCode(_ a: String, _ b: String, in folder: Int32) -> Int32? {
    typealias RenameAt2 =
      @convention(c) (
        Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
      ) -> Int32
    guard let symbol = unsafe dlsym(nil, "renameat2") else { return nil }
    let renameAt2 = unsafe unsafeBitCast(symbol, to: RenameAt2.self)
    let exchange: UInt32 = 2
    return unsafe renameAt2(folder, a, folder, b, exchange) == 0 ? 0 : errno
  }
  #endif
}
