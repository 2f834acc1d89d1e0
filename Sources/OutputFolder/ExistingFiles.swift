internal import Files

/// What the folder holds, as it was listed once at the beginning of a build.
struct ExistingFiles: Sendable {
  /// What there is at the path of each entry of the manifest. A folder there is not ours, and is
  /// among ``foreign``.
  private let kinds: [FileKind?]
  private let folders: Set<ExactPath>
  /// What briefgen did not write, files and folders, by path.
  let foreign: [ExactPath: FileKind]
  /// The paths of ``foreign`` in the order of their bytes.
  let foreignPaths: [String]
  /// Folders of others that could not be listed.
  private let unlisted: Set<ExactPath>
  /// Whether every name was read, and all is on one file system.
  private let isComplete: Bool
  /// Whether there is nothing, or an empty folder.
  let isEmpty: Bool

  /// Whether a name at the top is that of a version control system's folder: it is not looked into, and nothing is
  /// ever written there.
  static func isClosed(_ name: String) -> Bool { Path.isRepository(name: name[...]) }

  /// - Throws: An error where a folder of ours cannot be listed: what is in it would be forgotten.
  init(in location: OutputLocation, manifest: Manifest?) throws(OutputError) {
    let folders = manifest?.folders ?? []
    self.folders = folders
    var kinds = [FileKind?](repeating: nil, count: manifest?.entries.count ?? 0)
    var foreign: [ExactPath: FileKind] = [:]
    var foreignPaths: [String] = []
    var unlisted: Set<ExactPath> = []
    guard let root = location.root else {
      (self.kinds, self.foreign, self.foreignPaths) = (kinds, foreign, foreignPaths)
      (self.unlisted, isComplete, isEmpty) = (unlisted, true, true)
      return
    }
    let own = location.namesInFolder
    let isOwn = { (path: String) in
      own.contains { Path.isSame($0, path) } || location.isLockInside(path)
    }
    let tree = FolderTree(of: root) { folder in
      !Self.isClosed(folder) && !isOwn(folder)
    }
    for failure in tree.failures {
      // A name that is not UTF-8 is not ours, and a folder that has one is never empty.
      if failure.error.code == FileError.notText { continue }
      if failure.path.isEmpty || folders.contains(ExactPath(failure.path)) {
        throw .file(failure.error)
      }
      unlisted.insert(ExactPath(failure.path))
    }
    var isEmpty = tree.failures.isEmpty
    for entry in tree.entries {
      guard !isOwn(entry.path) else {
        isEmpty = isEmpty && location.isLockInside(entry.path)
        continue
      }
      isEmpty = false
      let (kind, path) = (entry.kind, ExactPath(entry.path))
      if kind == .folder, folders.contains(path) { continue }
      if kind != .folder, let position = manifest?.position(of: entry.path) {
        kinds[position] = kind
        continue
      }
      foreign[path] = kind
      foreignPaths.append(entry.path)
    }
    (self.kinds, self.foreign, self.foreignPaths) = (kinds, foreign, foreignPaths)
    self.unlisted = unlisted
    isComplete =
      tree.failures.isEmpty && tree.isOnOneDevice
      && (FileSystem.realPath(location.path).map { MountTable().places(below: $0).isEmpty } ?? false)
    self.isEmpty = isEmpty
  }

  /// What is at an entry's path, where it is not a folder.
  func kind(at position: Int) -> FileKind? { kinds[position] }

  /// Whether a folder holds something that is not ours.
  func hasForeign(in folder: String) -> Bool {
    foreign[ExactPath(folder)] != nil || foreignPaths.contains { Path.isInside($0, folder) }
  }

  /// What is in the way of a file's folder: something else than a folder, or one that is closed to us.
  func obstacle(on chain: [String]) -> String? {
    chain.first { folder in
      guard let kind = foreign[ExactPath(folder)] else { return false }
      return kind != .folder || Self.isClosed(folder) || unlisted.contains(ExactPath(folder))
    }
  }

  /// Whether all that stays can be given another folder: nothing went unread, nothing is mounted there, and no
  /// folder of others is there, which would lose its owner.
  var canMove: Bool { isComplete && !foreign.values.contains(.folder) }

  func isOurFolder(_ path: String) -> Bool { folders.contains(ExactPath(path)) }

  /// The files that nobody expects in such a folder.
  var unexpected: [String] {
    foreignPaths.filter { foreign[ExactPath($0)] != .folder && !Self.isCustomary($0) }
  }

  /// Whether a name at the top, or what is below it, belongs in a published folder whoever wrote it (`CNAME`,
  /// `.nojekyll`, `.git`, `.well-known` …), or is there without anybody's doing (`CVS`, `lost+found` …).
  static func isCustomary(_ path: String) -> Bool {
    let first = Path.first(of: path)
    return Path.isSame(path, "CNAME") || first.utf8.first == UInt8(ascii: ".")
      || Path.isRepository(name: first) || Path.isOfSystem(name: first)
  }
}
