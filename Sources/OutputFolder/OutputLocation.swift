internal import Files

/// Where the folder is, and where what belongs to a build under way is kept.
///
/// Stage, journal and lock are hidden names beside the folder, on its file system and derived from
/// its name, so that the folder can be exchanged. Where it cannot be, they are in the folder. All of them are
/// reached from open folders, never by a path.
struct OutputLocation: Sendable {
  /// The start of every name that is ours in a folder.
  static let reserved = ".briefgen-"

  /// As its user named it, for messages.
  let path: String
  /// The folder above it, and its name there.
  let parent: Folder
  let name: String
  /// The folder itself, where there is one.
  let root: Folder?
  /// Whether the whole folder can be given another in its place.
  let isExchangeable: Bool
  /// The folder that has the names of a build under way.
  let base: Folder
  private let prefix: String

  /// Looks at what is at a path; nothing is an answer, but the folder above must be there.
  init(_ path: String) throws(OutputError) {
    let named = try Self.named(path)
    guard let above = Path.parent(of: named) else { throw .refused(.notAFolder(path)) }
    self.path = named
    name = String(Path.name(of: named))
    parent = try OutputError.wrap { () throws(FileError) in try Folder(above) }
    let (parent, name) = (self.parent, self.name)
    let kind = try OutputError.wrap { () throws(FileError) in try parent.status(of: name)?.kind }
    switch kind {
    case nil: root = nil
    case .folder:
      root = try OutputError.wrap { () throws(FileError) in try Folder(name, in: parent) }
    case .symbolicLink where FileSystem.isFolder(named):
      root = try OutputError.wrap { () throws(FileError) in try Folder(named) }
    default: throw .refused(.notAFolder(path))
    }
    guard let root, kind == .symbolicLink || Self.isMountPoint(root, named, in: parent, name)
    else {
      (isExchangeable, base, prefix) = (true, parent, ".\(name)\(Self.reserved)")
      return
    }
    (isExchangeable, base, prefix) = (false, root, Self.reserved)
  }

  private init(inside root: Folder, of location: OutputLocation) {
    path = location.path
    (parent, name, self.root) = (location.parent, location.name, root)
    (isExchangeable, base, prefix) = (false, root, Self.reserved)
  }

  /// The same folder, with everything kept in it; `nil` where it is not there.
  var inside: OutputLocation? { root.map { OutputLocation(inside: $0, of: self) } }

  /// Whether another folder is at the path since this was looked at, or the first one.
  var isReplaced: Bool { root.map { !$0.isStillThere } ?? parent.exists(name) }

  // Names in ``base``.
  var lock: String { prefix + "lock" }
  var journal: String { prefix + "journal" }
  var journalDraft: String { prefix + "journal-draft" }
  /// The files to be put into the folder, by their paths in it.
  var stage: String { prefix + "stage" }
  /// Which folders are the stage of a build under way, and what it will take the place of.
  var mark: String { prefix + "mark" }
  /// What the folder held, between two renames that stand for an exchange.
  var displaced: String { prefix + "displaced" }

  /// What the folder itself holds of ours beside the files of the site. Other names of that form are someone else's,
  /// and so are these where the folder has been recovered and all is kept beside it.
  var namesInFolder: [String] {
    [Manifest.path]
      + (isExchangeable ? [] : [lock, journal, journalDraft, stage, mark, displaced])
  }

  /// Whether a path in the folder is the lock of a build that reaches the folder through a link and finds it taken: it is
  /// there for a moment, and is no file of the folder.
  func isLockInside(_ path: String) -> Bool {
    guard isExchangeable, Path.isSame(path, Self.reserved + "lock"),
      let status = (try? root?.status(of: path)) ?? nil
    else { return isExchangeable && Path.isSame(path, Self.reserved + "lock") }
    return status.kind == .file && status.size == 0
  }

  /// The folder of the stage with what the journal's files took the place of, until all are in place; numbered.
  static let backups = reserved + "backups"
  static func backup(_ number: Int) -> String { "\(backups)/\(number)" }

  func path(_ relative: String) -> String { Path.join(path, relative) }

  /// Whether a path in the folder begins with a name that is ours.
  static func isReserved(_ path: String) -> Bool { path.utf8.starts(with: reserved.utf8) }

  /// Gives one of our names that is not as we left it another one, so that it is neither used nor lost. A link is
  /// renamed as such.
  ///
  /// - Returns: The new name as messages show it.
  func setAside(_ entry: String) throws(FileError) -> String {
    var name = entry + "-set-aside"
    var number = 2
    while base.exists(name) {
      name = "\(entry)-set-aside-\(number)"
      number += 1
    }
    try base.rename(entry, to: name)
    return base.shown(name)
  }

  /// The path with a name at its end that can be renamed.
  static func named(_ path: String) throws(OutputError) -> String {
    var path = path
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    let name = Path.name(of: path)
    guard name.isEmpty || name == "." || name == ".." else { return path }
    let current = try OutputError.wrap { () throws(FileError) in
      try Surroundings.currentFolder()
    }
    return Path.normalized(Path.join(current, path))
  }

  /// Whether something is mounted at the folder.
  ///
  /// Where the system has no list of mounts, one of the same file system shows only in how a rename fails. No
  /// folder can go into itself, so that this one always does: for that reason, or before it for the other.
  private static func isMountPoint(
    _ root: Folder, _ path: String, in parent: Folder, _ name: String
  ) -> Bool {
    guard let here = root.status, let above = parent.status else { return true }
    if here.device != above.device { return true }
    if let real = FileSystem.realPath(path), MountTable().isMounted(at: real) { return true }
    do {
      try parent.rename(name, to: reserved + "itself", in: root)
      return true
    } catch {
      return error.isCrossDevice
    }
  }
}

/// A build's sole right to write to a folder. The lock's file is removed with it.
///
/// The folder itself is locked as well as a name beside it: another path, through a link, leads to another name.
struct OutputLock: ~Copyable {
  /// The folder that is locked.
  let location: OutputLocation
  /// Where something else that had the lock's name is now.
  let setAside: String?
  private let file: FileLock
  private let folder: FileLock?

  init(_ location: OutputLocation) throws(OutputError) {
    let aside = try OutputError.wrap { () throws(FileError) -> String? in
      // The file of a lock is empty.
      guard let status = try location.base.status(of: location.lock),
        status.kind != .file || status.size > 0
      else { return nil }
      return try location.setAside(location.lock)
    }
    let file = try OutputError.wrap { () throws(FileError) in
      try FileLock(location.lock, in: location.base)
    }
    guard let file else { throw .locked(location.path) }
    if let root = location.root {
      let folder = try OutputError.wrap { () throws(FileError) in try FileLock(of: root) }
      guard let folder else {
        try? location.base.remove(location.lock)
        throw .locked(location.path)
      }
      self.folder = .some(consume folder)
    } else {
      folder = nil
    }
    self.file = file
    self.location = location
    setAside = aside
  }

  // The name goes while the lock is held: who then opens the path locks another file.
  deinit { try? location.base.remove(location.lock) }
}
