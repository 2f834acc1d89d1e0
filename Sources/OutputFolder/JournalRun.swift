internal import Files

/// Carries out a journal's operations one by one, and can take back what it did.
struct JournalRun {
  /// Whether everything done so far can be taken back.
  private(set) var isReversible = true

  private enum Change {
    case madeFolder(String)
    case removedFolder(String)
    /// `former` is the number of what was there.
    case put(String, former: Int?)
    case removed(String, former: Int)
  }

  private let location: OutputLocation
  private let rehearsal: Rehearsal?
  /// Folders seen to be folders and no links.
  private var folders: Set<String> = []
  private var changes: [Change] = []
  private var formerCount = 0

  init(in location: OutputLocation, rehearsal: Rehearsal?) throws(OutputError) {
    self.location = location
    self.rehearsal = rehearsal
    try OutputError.wrap { () throws(FileError) in
      try FileSystem.removeTree(location.replaced)
      try FileSystem.createFolders(location.replaced)
      try FileSystem.createFolder(location.root)
    }
  }

  mutating func carryOut(_ operations: [Journal.Operation]) throws(OutputError) {
    for operation in operations {
      switch operation {
      case .put(let path): try put(path)
      case .remove(let path): try remove(path)
      }
    }
  }

  /// Completes what a killed run began: what it did already is passed over.
  ///
  /// - Parameter manifest: That of the folder. What is neither listed nor ours is left alone.
  mutating func complete(
    _ operations: [Journal.Operation], manifest: Manifest?
  ) throws(OutputError) {
    for operation in operations {
      switch operation {
      case .put(let path):
        guard FileSystem.exists(location.staged(path)) else { continue }
        let isOurs = path == Manifest.path || manifest?.contains(path) == true
        if !isOurs, FileSystem.exists(location.path(path)) { throw .inTheWay(path) }
        try put(path)
      case .remove(let path):
        guard manifest?.contains(path) == true else { continue }
        let status = try? FileSystem.status(of: location.path(path))
        if let status, status.kind != .folder { try remove(path) } else { try prune(path) }
      }
    }
  }

  private mutating func put(_ path: String) throws(OutputError) {
    try enter(FolderNames.folder(of: path))
    let target = location.path(path)
    let former = try keepFormer(target)
    try rehearsal?.step()
    try OutputError.wrap { () throws(FileError) in
      try FileSystem.rename(location.staged(path), to: target)
    }
    changes.append(.put(path, former: former))
  }

  private mutating func remove(_ path: String) throws(OutputError) {
    guard isEntered(FolderNames.folder(of: path)) else { return }
    try rehearsal?.step()
    let number = formerCount
    do throws(FileError) {
      try FileSystem.rename(location.path(path), to: former(number))
      formerCount += 1
      changes.append(.removed(path, former: number))
    } catch {
      guard error.isMissing else { throw .file(error) }
    }
    try prune(path)
  }

  /// Removes the folders above a path that are empty now.
  private mutating func prune(_ path: String) throws(OutputError) {
    var folder = FolderNames.folder(of: path)
    while !folder.isEmpty, isEntered(folder) {
      try rehearsal?.step()
      // One that stays, for whatever reason, does no harm.
      guard (try? FileSystem.removeFolderIfEmpty(location.path(folder))) == true else { return }
      folders.remove(folder)
      changes.append(.removedFolder(folder))
      folder = FolderNames.folder(of: folder)
    }
  }

  /// A second name for what a file is about to replace.
  private mutating func keepFormer(_ target: String) throws(OutputError) -> Int? {
    do throws(FileError) {
      try FileSystem.link(target, as: former(formerCount))
      formerCount += 1
      return formerCount - 1
    } catch {
      if error.isMissing { return nil }
      guard error.isUnsupported else { throw .file(error) }
      isReversible = false
      return nil
    }
  }

  private func former(_ number: Int) -> String { Path.join(location.replaced, String(number)) }

  /// Makes sure of a folder and those above it, each a folder and no link.
  private mutating func enter(_ folder: String) throws(OutputError) {
    guard !folder.isEmpty, !folders.contains(folder) else { return }
    for folder in FolderNames.chain(to: folder) where !folders.contains(folder) {
      let path = location.path(folder)
      let status = try OutputError.wrap { () throws(FileError) in try FileSystem.status(of: path) }
      if let status {
        guard status.kind == .folder else { throw .inTheWay(folder) }
      } else {
        try rehearsal?.step()
        try OutputError.wrap { () throws(FileError) in _ = try FileSystem.createFolder(path) }
        changes.append(.madeFolder(folder))
      }
      folders.insert(folder)
    }
  }

  /// Whether a folder is there, and reached through no link.
  private mutating func isEntered(_ folder: String) -> Bool {
    if folder.isEmpty || folders.contains(folder) { return true }
    for folder in FolderNames.chain(to: folder) where !folders.contains(folder) {
      guard (try? FileSystem.status(of: location.path(folder)))?.kind == .folder else {
        return false
      }
      folders.insert(folder)
    }
    return true
  }

  /// Takes back what was done, the last first, staged files into the stage.
  mutating func takeBack() throws(FileError) {
    for change in changes.reversed() {
      switch change {
      case .madeFolder(let folder):
        _ = try FileSystem.removeFolderIfEmpty(location.path(folder))
      case .removedFolder(let folder):
        try FileSystem.createFolder(location.path(folder))
      case .put(let path, former: nil):
        try FileSystem.rename(location.path(path), to: location.staged(path))
      case .put(let path, former: .some(let number)), .removed(let path, former: let number):
        try FileSystem.rename(former(number), to: location.path(path))
      }
    }
    changes = []
  }
}
