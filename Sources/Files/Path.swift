/// Paths as text: what can be said of them without asking the file system.
package enum Path {
  /// The second path as seen from the first; an absolute second path stands alone.
  package static func join(_ folder: String, _ path: String) -> String {
    if path.utf8.first == slash || folder.isEmpty { return path }
    if path.isEmpty { return folder }
    var joined = folder
    joined.reserveCapacity(folder.utf8.count + 1 + path.utf8.count)
    if folder.utf8.last != slash { joined += "/" }
    joined += path
    return joined
  }

  /// The path without empty and `.` names, `..` resolved as text; `.` where nothing is left.
  package static func normalized(_ path: String) -> String {
    let isAbsolute = path.utf8.first == slash
    var names: [Substring] = []
    for name in Path.names(in: path) where name != "." {
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

  /// The names between the slashes, without empty ones. A slash counts as such whatever follows it: `split` of a
  /// string would take one with an accent behind it for another character.
  package static func names(in path: String) -> [Substring] {
    path.utf8.split(separator: slash).map { Substring($0) }
  }

  /// The first name of a relative path.
  package static func first(of path: String) -> Substring {
    Substring(path.utf8.prefix { $0 != slash })
  }

  /// A path without the folder, given with a slash at its end, that it begins with; `nil` where it is elsewhere.
  package static func removing(_ folder: String, from path: String) -> String? {
    guard path.utf8.starts(with: folder.utf8) else { return nil }
    return String(path.utf8.dropFirst(folder.utf8.count))
  }

  /// `nil` for a root; `.` for a lone name. A slash at the end does not count.
  package static func parent(of path: String) -> String? {
    let bytes = path.utf8Span.span
    var end = bytes.count
    while end > 0, bytes[end - 1] == slash { end -= 1 }
    guard end > 0 else { return nil }
    while end > 0, bytes[end - 1] != slash { end -= 1 }
    guard end > 0 else { return "." }
    while end > 0, bytes[end - 1] == slash { end -= 1 }
    return end > 0 ? prefix(of: path, end) : "/"
  }

  /// The folder that holds a normalized relative path; empty for a name at the top.
  package static func folder(of path: String) -> String {
    lastSlash(in: path).map { prefix(of: path, $0) } ?? ""
  }

  private static func prefix(of path: String, _ count: Int) -> String {
    String(Substring(path.utf8.prefix(count)))
  }

  private static func lastSlash(in path: String) -> Int? {
    let bytes = path.utf8Span.span
    var place = bytes.count - 1
    while place >= 0, bytes[place] != slash { place -= 1 }
    return place >= 0 ? place : nil
  }

  /// The part behind the last slash.
  package static func name(of path: String) -> Substring {
    Substring(path.utf8.dropFirst(lastSlash(in: path).map { $0 + 1 } ?? 0))
  }

  /// Whether a path, both normalized alike, is the folder or below it.
  package static func isInside(_ path: String, _ folder: String) -> Bool {
    if folder == "/" { return path.utf8.first == slash }
    if folder == "." {
      return path.utf8.first != slash && path != ".." && !path.utf8.starts(with: "../".utf8)
    }
    guard path.utf8.starts(with: folder.utf8) else { return false }
    let rest = path.utf8.dropFirst(folder.utf8.count)
    return rest.isEmpty || rest.first == slash
  }

  /// A path as seen from a folder, both relative to one place and normalized: `../companies/iren.md`.
  package static func relative(_ path: String, to folder: String) -> String {
    let target = names(in: path)
    let start = folder == "." ? [] : names(in: folder)
    let shared = zip(target, start).prefix { $0.utf8.elementsEqual($1.utf8) }.count
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

  /// Whether a relative path goes down only: no empty name, no `.` or `..`. Control characters are allowed, since
  /// other programs' files may have them.
  package static func goesDown(_ path: String) -> Bool {
    let bytes = path.utf8Span.span
    var length = 0
    var dots = 0
    for index in bytes.indices {
      switch bytes[index] {
      case 0: return false
      case slash:
        guard length > dots || dots > 2 else { return false }
        (length, dots) = (0, 0)
      case let byte:
        if byte == UInt8(ascii: ".") { dots += 1 }
        length += 1
      }
    }
    return length > dots || dots > 2
  }

  /// Whether a path has no slash.
  static func isName(_ path: String) -> Bool { lastSlash(in: path) == nil }

  /// Whether two paths have the same bytes; `==` would take two ways to compose a letter for one.
  package static func isSame(_ a: String, _ b: String) -> Bool {
    let (a, b) = (a.utf8Span.span, b.utf8Span.span)
    guard a.count == b.count else { return false }
    for index in a.indices where a[index] != b[index] { return false }
    return true
  }

  /// Whether a file name is one that an editor or a version control system leaves behind, or a hidden one.
  ///
  /// `.well-known`, `.nojekyll` and `.htaccess` are hidden and meant to be published.
  package static func isLeftOut(name: Substring) -> Bool {
    let bytes = name.utf8
    guard let first = bytes.first, let last = bytes.last else { return false }
    if first == UInt8(ascii: ".") {
      return ![".well-known", ".nojekyll", ".htaccess"].contains { $0.utf8.elementsEqual(bytes) }
    }
    if last == UInt8(ascii: "~") || bytes.starts(with: "~$".utf8) { return true }
    if first == UInt8(ascii: "#"), last == UInt8(ascii: "#"), bytes.count > 1 { return true }
    // A folder `cvs` may hold lives of people.
    if "CVS".utf8.elementsEqual(bytes) { return true }
    if ["thumbs.db", "desktop.ini", "4913"].contains(where: { isSameInSmallLetters(bytes, $0) }) {
      return true
    }
    return [".bak", ".orig", ".rej", ".tmp", ".swp", ".swo", ".swx", ".kate-swp"].contains {
      bytes.count > $0.utf8.count && isSameInSmallLetters(bytes.suffix($0.utf8.count), $0)
    }
  }

  /// Whether a name is that of the folder in which a version control system keeps its own.
  package static func isRepository(name: Substring) -> Bool {
    [".git", ".hg", ".jj", ".svn"].contains { isSameInSmallLetters(name.utf8, $0) }
      || "CVS".utf8.elementsEqual(name.utf8)
  }

  /// Whether a name is one that an operating system gives to a file or folder of its own in any folder or at the top
  /// of a disk.
  package static func isOfSystem(name: Substring) -> Bool {
    [
      "$recycle.bin", "@eadir", "desktop.ini", "lost+found", "system volume information",
      "thumbs.db",
    ].contains { isSameInSmallLetters(name.utf8, $0) }
  }

  /// Whether bytes, the capitals among them made small, are those of a word in small letters.
  private static func isSameInSmallLetters(_ bytes: Substring.UTF8View, _ word: String) -> Bool {
    bytes.count == word.utf8.count
      && zip(bytes, word.utf8).allSatisfy { byte, letter in
        byte == letter || byte >= 0x41 && byte <= 0x5A && byte | 0x20 == letter
      }
  }

  /// The order of the bytes, whatever the letters mean.
  package static func precedes(_ a: String, _ b: String) -> Bool {
    let (a, b) = (a.utf8Span.span, b.utf8Span.span)
    let shared = min(a.count, b.count)
    for index in 0..<shared where a[index] != b[index] { return a[index] < b[index] }
    return a.count < b.count
  }

  private static let slash = UInt8(ascii: "/")
}
