/// The folder that posts come from, for the images and files that they show.
package struct PostFolder: Sendable {
  /// The paths of posts begin with it: `old-site`; `.` for the current folder.
  let path: String
  /// The paths of all its files, relative to it. Only notes of a vault are linked by the name of a file alone.
  let files: [String]
  private let read: @Sendable (String) -> Content

  package enum Content: Sendable {
    case file(ContiguousArray<UInt8>)
    case missing
    /// Why the file is not read: `a symbolic link`.
    case refused(String)
  }

  /// - Parameter read: Reads a file by its path relative to the folder. It must not follow links.
  package init(
    _ path: String, files: [String] = [], reading read: @escaping @Sendable (String) -> Content
  ) {
    self.path = path
    self.files = files
    self.read = read
  }

  /// A folder without any files but the posts.
  package static let none = PostFolder(".") { _ in .missing }

  /// - Parameter path: With `..` resolved; what leads out of the folder is refused.
  func content(at path: String) -> Content {
    let names = path.split(separator: "/", omittingEmptySubsequences: false)
    guard !names.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else {
      return .refused("it is outside of the imported folder")
    }
    guard !names.contains(where: { $0.hasPrefix(".") }) else {
      return .refused("its name is hidden")
    }
    return read(path)
  }

  /// A path relative to the folder: `old-site/content/posts/a.md` → `content/posts/a.md`.
  func relative(_ file: String) -> String {
    let plain = Self.normalized(file)
    let root = Self.normalized(path)
    guard !root.isEmpty, plain.hasPrefix(root + "/") else { return plain }
    return String(plain.dropFirst(root.count + 1))
  }

  /// A path without `.` and with each `..` carried out, as far as there is a folder before it.
  static func normalized(_ path: String) -> String {
    var names: [Substring] = []
    for name in path.split(separator: "/") where name != "." {
      if name == "..", let last = names.last, last != ".." {
        names.removeLast()
      } else {
        names.append(name)
      }
    }
    return (path.hasPrefix("/") ? "/" : "") + names.joined(separator: "/")
  }
}
