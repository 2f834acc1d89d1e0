#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Paths as text: what can be said of them without asking the file system.
package enum Path {
  /// The second path as seen from the first; an absolute second path stands alone.
  package static func join(_ folder: String, _ path: String) -> String {
    if path.utf8.first == slash || folder.isEmpty { return path }
    if path.isEmpty { return folder }
    return folder.utf8.last == slash ? folder + path : folder + "/" + path
  }

  /// The path without empty and `.` names, `..` resolved as text; `.` where nothing is left.
  package static func normalized(_ path: String) -> String {
    let isAbsolute = path.utf8.first == slash
    var names: [Substring] = []
    for name in path.split(separator: "/") where name != "." {
      if name != ".." {
        names.append(name)
      } else if let last = names.last, last != ".." {
        names.removeLast()
      } else if !isAbsolute {
        names.append(name)
      }
    }
    let joined = names.joined(separator: "/")
    if isAbsolute { return "/" + joined }
    return joined.isEmpty ? "." : joined
  }

  /// `nil` for a root; `.` for a lone name. A slash at the end does not count.
  package static func parent(of path: String) -> String? {
    let bytes = path.utf8
    let end = bytes.lastIndex { $0 != slash } ?? bytes.startIndex
    guard bytes.indices.contains(end), bytes[end] != slash else { return nil }
    guard let cut = bytes[..<end].lastIndex(of: slash) else { return "." }
    guard let last = bytes[..<cut].lastIndex(where: { $0 != slash }) else { return "/" }
    return String(path[...last])
  }

  /// The part behind the last slash.
  package static func name(of path: String) -> Substring {
    path.utf8.lastIndex(of: slash).map { path[path.utf8.index(after: $0)...] } ?? path[...]
  }

  /// Whether a path, both normalized alike, is the folder or below it.
  package static func isInside(_ path: String, _ folder: String) -> Bool {
    if folder == "/" { return path.utf8.first == slash }
    if folder == "." { return path.utf8.first != slash && path != ".." && !path.hasPrefix("../") }
    guard path.utf8.starts(with: folder.utf8) else { return false }
    let rest = path.utf8.dropFirst(folder.utf8.count)
    return rest.isEmpty || rest.first == slash
  }

  /// A path as seen from a folder, both relative to one place and normalized: `../companies/iren.md`.
  package static func relative(_ path: String, to folder: String) -> String {
    let target = path.split(separator: "/")
    let start = folder == "." ? [] : folder.split(separator: "/")
    let shared = zip(target, start).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: start.count - shared)
    return (up + target[shared...].map(String.init)).joined(separator: "/")
  }

  /// Whether a relative path names something below the folder it is relative to, in one spelling:
  /// no empty name, no `.` or `..`, no control character.
  ///
  /// - Complexity: One pass over the bytes; made to be asked for every file.
  package static func isSafeRelative(_ path: String) -> Bool {
    var length = 0
    var dots = 0
    for byte in path.utf8 {
      if byte == slash {
        guard length > dots || dots > 2 else { return false }
        length = 0
        dots = 0
      } else {
        guard byte >= 0x20, byte != 0x7F else { return false }
        if byte == UInt8(ascii: ".") { dots += 1 }
        length += 1
      }
    }
    return length > dots || dots > 2
  }

  /// The order of the bytes, whatever the letters mean.
  package static func precedes(_ a: String, _ b: String) -> Bool {
    unsafe strcmp(a, b) < 0
  }

  private static let slash = UInt8(ascii: "/")
}
