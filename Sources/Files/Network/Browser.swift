#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The browser of whoever runs the process.
package enum Browser {
  /// Opens an address of this machine, and does not wait for it.
  ///
  /// - Parameter address: Letters, digits and `: / . [ ]` only; nothing is opened for another.
  /// - Returns: Whether a program was found that opens it.
  @discardableResult
  package static func open(_ address: String) -> Bool {
    let isPlain = address.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || ":/.[]".utf8.contains($0)
    }
    guard isPlain else { return false }
    #if canImport(Darwin)
    let program = "open"
    #else
    let program = "xdg-open"
    #endif
    let line =
      "command -v \(program) >/dev/null && (\(program) '\(address)' >/dev/null 2>&1 </dev/null &)"
    return unsafe system(line) == 0
  }
}
