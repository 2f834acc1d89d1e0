import Synchronization

/// Files in memory by their path, and paths at which nothing is.
final class FileLayer: Sendable {
  struct File: Sendable {
    let bytes: ContiguousArray<UInt8>
    /// Of no file on a disk, and of no other file in memory.
    let version: FileVersion

    fileprivate init(_ bytes: ContiguousArray<UInt8>) {
      self.bytes = bytes
      version = FileVersion(
        memory: FileLayer.count.add(1, ordering: .relaxed).newValue, size: bytes.count)
    }
  }

  /// What the layer says of a path.
  enum Content {
    case file(File)
    /// A folder that a file of the layer lies in.
    case folder
    case nothing
    /// What the source below has.
    case below
  }

  let replacements: [ExactPath: FileSource.Replacement]
  private let files: [ExactPath: File]
  /// The folders that files of the layer lie in.
  private let folders: Set<ExactPath>

  fileprivate static let count = Atomic<UInt64>(0)

  init(_ replacements: [ExactPath: FileSource.Replacement]) {
    let replacements = replacements.filter { Path.goesDown($0.key.text) }
    var folders: Set<ExactPath> = []
    var files: [ExactPath: File] = [:]
    for (path, replacement) in replacements {
      guard case .bytes(let bytes) = replacement else { continue }
      files[path] = File(bytes)
      for folder in Self.folders(of: path.text) { folders.insert(folder) }
    }
    // A path is one thing only.
    for folder in folders { files[folder] = nil }
    self.replacements = replacements
    self.files = files
    self.folders = folders
  }

  func content(at path: String) -> Content {
    let exact = ExactPath(path)
    if let file = files[exact] { return .file(file) }
    if folders.contains(exact) { return .folder }
    return hides(path) ? .nothing : .below
  }

  /// Whether what the source below has at a path has been removed or replaced by a file, itself or a folder on the way.
  func hides(_ path: String) -> Bool {
    isTaken(ExactPath(path)) || hidesFolder(of: path)
  }

  /// The same for the folders on the way.
  func hidesFolder(of path: String) -> Bool { Self.folders(of: path).contains(where: isTaken) }

  private func isTaken(_ path: ExactPath) -> Bool {
    if files[path] != nil { return true }
    if case .removed = replacements[path] { return true }
    return false
  }

  /// A tree of the source below with what the layer changes in it.
  func over(_ below: FolderTree, _ folder: String, _ descend: (String) -> Bool) -> FolderTree {
    var tree = below
    func isBelow(_ path: String) -> Bool {
      if case .below = content(at: Path.join(folder, path)) { true } else { false }
    }
    tree.entries.removeAll { !isBelow($0.path) }
    tree.failures.removeAll { !$0.path.isEmpty && hides(Path.join(folder, $0.path)) }
    func add(_ path: ExactPath, _ kind: FileKind) {
      guard let relative = Path.removing(folder + "/", from: path.text),
        Self.folders(of: relative).allSatisfy({ descend($0.text) })
      else { return }
      tree.entries.append(FolderTree.Entry(path: relative, kind: kind, size: 0))
    }
    for path in files.keys { add(path, .file) }
    for path in folders { add(path, .folder) }
    tree.entries.sort { Path.precedes($0.path, $1.path) }
    return tree
  }

  /// The folders on the way to a path, the last one first.
  private static func folders(of path: String) -> some Sequence<ExactPath> {
    sequence(state: path) { path -> ExactPath? in
      guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
      path = String(path[..<slash])
      return ExactPath(path)
    }
  }
}
