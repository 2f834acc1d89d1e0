#if canImport(Glibc)
import CExtendedAttributes
#elseif canImport(Musl)
import CExtendedAttributes
#else
import Darwin
#endif

/// Gives a file an attribute of its own.
///
/// - Returns: `false` where the file system has none.
package func setAttribute(_ name: String, on path: String) -> Bool {
  #if canImport(Darwin)
  unsafe setxattr(path, name, "yes", 3, 0, 0) == 0
  #else
  unsafe setxattr(path, name, "yes", 3, 0) == 0
  #endif
}

package func hasAttribute(_ name: String, on path: String) -> Bool {
  #if canImport(Darwin)
  unsafe getxattr(path, name, nil, 0, 0, 0) == 3
  #else
  unsafe getxattr(path, name, nil, 0) == 3
  #endif
}
