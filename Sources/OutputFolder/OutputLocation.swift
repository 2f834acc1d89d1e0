internal import Files

/// Where the folder is, and where what belongs to a build under way is kept.
///
/// Stage, journal and lock are hidden names beside the folder, on its file system and derived from
/// its name, so that the folder can be exchanged. Where it cannot be, they are in the folder.
struct OutputLocation: Sendable, Equatable {
  /// The start of every name that is ours in a folder.
  static let reserved = ".briefgen-"

  let root: String
  /// Whether the whole folder can be given another in its place.
  let isExchangeable: Bool
  private let prefix: String

  private init(root: String, isExchangeable: Bool, prefix: String) {
    self.root = root
    self.isExchangeable = isExchangeable
    self.prefix = prefix
  }

  /// Looks at what is at a path; nothing is an answer.
  init(_ path: String) throws(OutputError) {
    let root = try Self.named(path)
    let status = try OutputError.wrap { () throws(FileError) in try FileSystem.status(of: root) }
    switch status?.kind {
    case nil, .folder:
      let isFixed = status != nil && Self.isFixed(root)
      let parent = Path.parent(of: root) ?? "/"
      let beside = Path.join(parent, ".\(Path.name(of: root))\(Self.reserved)")
      self.init(
        root: root, isExchangeable: !isFixed,
        prefix: isFixed ? Path.join(root, Self.reserved) : beside)
    case .symbolicLink where FileSystem.isFolder(root):
      self.init(root: root, isExchangeable: false, prefix: Path.join(root, Self.reserved))
    default:
      throw .refused(.notAFolder(path))
    }
  }

  /// The same folder, with everything kept in it.
  var inside: OutputLocation {
    OutputLocation(
      root: root, isExchangeable: false, prefix: Path.join(root, Self.reserved))
  }

  var lock: String { prefix + "lock" }
  var journal: String { prefix + "journal" }
  var journalDraft: String { prefix + "journal-draft" }
  var journalSetAside: String { prefix + "journal-set-aside" }
  /// The files to be put into the folder, by their paths in it.
  var stage: String { prefix + "stage" }
  /// What the folder held, between two renames that stand for an exchange.
  var displaced: String { prefix + "displaced" }
  /// What the journal's files took the place of, until all are in place; numbered.
  var replaced: String { Path.join(stage, Self.reserved + "replaced") }

  func path(_ relative: String) -> String { Path.join(root, relative) }
  func staged(_ relative: String) -> String { Path.join(stage, relative) }

  /// The path with a name at its end that can be renamed.
  private static func named(_ path: String) throws(OutputError) -> String {
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
  /// A mount of the same file system shows only in how a rename fails. No folder can go into itself,
  /// so that this one always does: for that reason, or before it for the other.
  private static func isFixed(_ root: String) -> Bool {
    if (try? FileSystem.isMountPoint(root)) ?? true { return true }
    do {
      try FileSystem.rename(root, to: Path.join(root, reserved + "itself"))
      return true
    } catch {
      return error.isCrossDevice
    }
  }
}

/// A build's sole right to write to a folder; the lock's file is removed with it.
struct OutputLock: ~Copyable {
  private let path: String
  private let lock: FileLock

  init(_ location: OutputLocation) throws(OutputError) {
    let held = try OutputError.wrap { () throws(FileError) in try FileLock(location.lock) }
    guard let held else { throw .locked(location.root) }
    lock = held
    path = location.lock
  }

  // The name goes while the lock is held: who then opens the path locks another file.
  deinit { try? FileSystem.remove(path) }
}
