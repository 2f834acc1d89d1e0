internal import Files

/// What the folder holds, as it was listed once at the beginning of a build.
struct StandingFiles: Sendable {
  /// What there is at the path of each entry of the manifest. A folder there is not ours, and is
  /// among ``foreign``.
  private let kinds: [FileKind?]
  private let folders: Set<String>
  /// What briefgen did not write, files and folders, by path.
  let foreign: [String: FileKind]
  /// The paths of ``foreign`` in the order of their bytes.
  let foreignPaths: [String]
  /// Whether every name was read.
  private let isComplete: Bool
  /// Whether there is nothing, or an empty folder.
  let isEmpty: Bool

  /// Folders of version control are not looked into, and nothing is ever written there.
  static let closed: Set<String> = [".git", ".hg", ".jj", ".svn"]

  init(in location: OutputLocation, manifest: Manifest?) throws(OutputError) {
    let root = location.root
    let folders = manifest?.folders ?? []
    self.folders = folders
    var kinds = [FileKind?](repeating: nil, count: manifest?.entries.count ?? 0)
    var foreign: [String: FileKind] = [:]
    var foreignPaths: [String] = []
    guard FileSystem.exists(root) else {
      self.kinds = kinds
      self.foreign = foreign
      self.foreignPaths = foreignPaths
      isComplete = true
      isEmpty = true
      return
    }
    let tree = FolderTree(of: root) { folder in
      !Self.closed.contains(folder) && !folder.hasPrefix(OutputLocation.reserved)
    }
    if let failure = tree.failures.first(where: { $0.path == root }) { throw .file(failure) }
    for entry in tree.entries where !Self.isOwn(entry.path) {
      let kind = entry.kind
      if kind == .folder, folders.contains(entry.path) { continue }
      if kind != .folder, let position = manifest?.position(of: entry.path) {
        kinds[position] = kind
        continue
      }
      foreign[entry.path] = kind
      foreignPaths.append(entry.path)
    }
    self.kinds = kinds
    self.foreign = foreign
    self.foreignPaths = foreignPaths
    isComplete = tree.failures.isEmpty
    isEmpty = tree.entries.isEmpty
  }

  /// What stands at an entry's path, where it is not a folder.
  func kind(at position: Int) -> FileKind? { kinds[position] }

  /// Whether a folder holds something that is not ours.
  func hasForeign(in folder: String) -> Bool {
    foreign[folder] != nil || foreignPaths.contains { Path.isInside($0, folder) }
  }

  /// What is in the way of a file's folder: something else than a folder, or a closed one.
  func obstacle(on chain: [String]) -> String? {
    chain.first { folder in
      guard let kind = foreign[folder] else { return false }
      return kind != .folder || Self.closed.contains(folder)
    }
  }

  /// Whether all that stays can be given another folder: nothing went unread, and no folder of others
  /// is there, which would lose its owner and whatever is mounted in it.
  var canMove: Bool { isComplete && !foreign.values.contains(.folder) }

  func isOurFolder(_ path: String) -> Bool { folders.contains(path) }

  /// The files that nobody expects in such a folder.
  var unexpected: [String] {
    foreignPaths.filter { foreign[$0] != .folder && !Self.isCustomary($0) }
  }

  /// Whether a name at the top, or what is below it, belongs in a published folder whoever wrote it:
  /// `CNAME`, `.nojekyll`, `.git`, `.well-known` …
  static func isCustomary(_ path: String) -> Bool {
    path == "CNAME" || path.utf8.first == UInt8(ascii: ".")
  }

  private static func isOwn(_ path: String) -> Bool {
    path == Manifest.path || path.hasPrefix(OutputLocation.reserved)
  }
}
