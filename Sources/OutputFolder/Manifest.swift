internal import Files

/// The list of every file of a build, `build.json` in the folder. It does not list itself.
package struct Manifest: Sendable {
  package static let path = "build.json"

  /// A manifest of more bytes is not read: that of a million files has fewer.
  package static let sizeLimit = 256 << 20

  package struct Entry: Hashable, Sendable {
    package let path: String
    package let size: Int
    package let sha256: ContentDigest

    package init(path: String, size: Int, sha256: ContentDigest) {
      self.path = path
      self.size = size
      self.sha256 = sha256
    }
  }

  /// In the order of the bytes of their paths, each path once.
  package let entries: [Entry]
  /// As they are in the file.
  package let bytes: ContiguousArray<UInt8>

  /// - Parameter entries: Sorted by path.
  package init(entries: [Entry], identity: BuildIdentity) {
    self.entries = entries
    self.bytes = Manifest.bytes(of: entries, identity: identity)
  }

  init(entries: [Entry], bytes: ContiguousArray<UInt8>) {
    self.entries = entries
    self.bytes = bytes
  }

  var digest: ContentDigest { ContentDigest(of: bytes) }

  /// Where a path is listed.
  ///
  /// - Complexity: O(log *n*)
  func position(of path: String) -> Int? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = low + (high - low) / 2
      if Path.precedes(entries[middle].path, path) { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && Path.isSame(entries[low].path, path) ? low : nil
  }

  func contains(_ path: String) -> Bool { position(of: path) != nil }

  /// Every folder that holds a listed file, at any depth.
  var folders: Set<ExactPath> { FolderNames.folders(of: entries.lazy.map(\.path)) }
}

/// The folders in a relative path, as text.
enum FolderNames {
  /// A folder and those above it, the outermost first; nothing for the top.
  static func chain(to folder: String) -> [String] {
    guard !folder.isEmpty else { return [] }
    var chain: [String] = []
    for index in folder.utf8.indices where folder.utf8[index] == UInt8(ascii: "/") {
      chain.append(String(folder[..<index]))
    }
    chain.append(folder)
    return chain
  }

  /// All folders of sorted paths.
  static func folders(of paths: some Sequence<String>) -> Set<ExactPath> {
    var folders: Set<ExactPath> = []
    var last = ""
    for path in paths {
      var folder = Path.folder(of: path)
      guard !Path.isSame(folder, last) else { continue }
      last = folder
      while !folder.isEmpty, folders.insert(ExactPath(folder)).inserted {
        folder = Path.folder(of: folder)
      }
    }
    return folders
  }
}
