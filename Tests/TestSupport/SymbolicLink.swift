package import Files

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Makes a symbolic link; the package itself never does.
package func symbolicLink(to target: String, at path: String) throws(FileError) {
  guard unsafe symlink(target, path) == 0 else { throw FileError(.link, path, code: errno) }
}
