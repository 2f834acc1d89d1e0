internal import Files
internal import Synchronization

/// The one writer of a site's output folder.
///
/// Files are placed by any number of workers at once, then put in place together; until then the
/// folder is not changed. A file that the folder holds already is neither written nor touched. A
/// build that is killed leaves the folder old, or new, or with a journal that the next one completes.
///
/// No symbolic link is followed but one that is the folder itself, and nothing outside the folder and the hidden names
/// beside it is read, moved or removed, whatever someone put there.
///
/// Nothing but the journal is flushed: after a loss of power a file may be damaged, and the next
/// build, which compares every file, restores it.
package final class OutputWriter: Sendable {
  /// What was left of an earlier build.
  package let recovery: Recovery

  let location: OutputLocation
  let identity: BuildIdentity
  /// The manifest in the folder.
  let previous: Manifest?
  let existing: ExistingFiles
  let faults: FaultInjector?
  let work: Mutex<Work>
  /// Folders of the stage in which others are made.
  let openFolders = OpenFolders()

  struct Work: ~Copyable {
    var lock: OutputLock?
    /// Keeps others from the stage once it is the folder.
    var stageLock: FileLock?
    var stage: Folder?
    /// Folders of the stage that are there.
    var stagedFolders: Set<ExactPath> = []
    var stagedCount = 0
    /// Folders above the output folder that this build made.
    var foldersAbove: [String]

    init(lock: consuming OutputLock, foldersAbove: [String]) {
      self.lock = consume lock
      stageLock = nil
      self.foldersAbove = foldersAbove
    }
  }

  /// Locks the folder, completes what an earlier build began, and refuses a folder that is not ours.
  ///
  /// Ours is a folder that is missing, empty, or has our manifest; names with a dot before them and
  /// `CNAME` do not count.
  ///
  /// - Complexity: One pass over the manifest and the names in the folder.
  package convenience init(_ path: String, identity: BuildIdentity) throws(OutputError) {
    try self.init(path, identity: identity, faults: nil)
  }

  /// - Parameter faults: What a test has happen.
  package init(
    _ path: String, identity: BuildIdentity, faults: FaultInjector?
  ) throws(OutputError) {
    try Self.check(path)
    let above = try Self.makeFolders(above: try OutputLocation.named(path))
    do {
      let lock = try Self.lock(path)
      var (location, recovery) = try Self.recover(lock.location, faults)
      if let aside = lock.setAside { recovery = Recovery.setAside([aside]).adding(recovery) }
      let manifest = try Self.manifest(in: location)
      let existing = try ExistingFiles(in: location, manifest: manifest)
      if manifest == nil { try Self.refuseForeign(existing.foreignPaths, in: location) }
      previous = manifest
      self.existing = existing
      self.location = location
      self.recovery = recovery
      work = Mutex(Work(lock: lock, foldersAbove: above))
    } catch {
      Self.removeFolders(above)
      throw error
    }
    self.identity = identity
    self.faults = faults
  }

  deinit { abandon() }

  /// Whether a build could write to the folder; nothing is changed and nothing waited for.
  package static func check(_ path: String) throws(OutputError) {
    let named = try OutputLocation.named(path)
    while FileSystem.exists(Path.parent(of: named) ?? "/") {
      let location = try OutputLocation(path)
      do throws(OutputError) {
        return try check(location)
      } catch {
        guard location.isReplaced else { throw error }
      }
    }
  }

  private static func check(_ location: OutputLocation) throws(OutputError) {
    guard let root = location.root, try manifest(in: location) == nil,
      !location.base.exists(location.journal),
      location.inside.map({ !$0.base.exists($0.journal) }) ?? true
    else { return }
    let tree = FolderTree(of: root) { _ in false }
    if let failure = tree.failures.first(where: \.path.isEmpty) { throw .file(failure.error) }
    try refuseForeign(tree.entries.map(\.path), in: location)
  }

  /// Whether the output can have a file at a path: it is below the folder, and neither one of the folder's
  /// own names nor below one.
  package static func isAllowed(_ path: String) -> Bool {
    Path.isSafeRelative(path) && !Path.isSame(String(Path.first(of: path)), Manifest.path)
      && !OutputLocation.isReserved(path)
  }

  /// Lets go of the folder, which was not changed; what was placed is dropped. Of no effect after
  /// ``commit(_:keepingLock:)``.
  package func abandon() {
    close(removingStage: true)
  }

  /// - Parameter removingStage: Not where a journal leads to it.
  func close(removingStage: Bool, keepingFoldersAbove: Bool = false) {
    work.withLock { work in
      guard work.lock != nil else { return }
      if removingStage {
        try? location.base.removeTree(location.stage)
        try? location.base.remove(location.mark)
      }
      work.stageLock = nil
      work.stage = nil
      work.lock = nil
      if !keepingFoldersAbove { Self.removeFolders(work.foldersAbove) }
    }
  }

  func keep(_ lock: consuming FileLock?) {
    var lock = lock
    work.withLock { work in work.stageLock = lock.take() }
  }

  static func manifest(in location: OutputLocation) throws(OutputError) -> Manifest? {
    guard let root = location.root else { return nil }
    let path = location.path(Manifest.path)
    let kind = try OutputError.wrap { () throws(FileError) in
      try root.status(of: Manifest.path)?.kind
    }
    guard let kind else { return nil }
    guard kind == .file else { throw .refused(.manifestNotAFile(path)) }
    let bytes = try OutputError.wrap { () throws(FileError) in
      try root.read(Manifest.path, upTo: Manifest.sizeLimit)
    }
    do {
      return try Manifest(reading: bytes)
    } catch {
      throw .refused(.damagedManifest(path, line: error.line))
    }
  }

  private static func refuseForeign(
    _ paths: [String], in location: OutputLocation
  ) throws(OutputError) {
    let names = paths.filter { !ExistingFiles.isCustomary($0) && !$0.utf8.contains(0x2F) }
    guard names.isEmpty else { throw .refused(.foreign(location.path, names: names)) }
  }

  /// Where no file may be made beside the folder, everything is kept in it.
  ///
  /// The folder may have been exchanged by another build between the look at it and the lock; then there is a new one,
  /// and the old one may be gone.
  static func lock(_ path: String) throws(OutputError) -> OutputLock {
    while true {
      let location = try OutputLocation(path)
      do throws(OutputError) {
        let lock = try lock(location)
        if !lock.location.isReplaced { return lock }
      } catch {
        guard case .file = error, location.isReplaced else { throw error }
      }
    }
  }

  private static func lock(_ location: OutputLocation) throws(OutputError) -> OutputLock {
    do throws(OutputError) {
      return try OutputLock(location)
    } catch {
      guard case .file(let cause) = error, cause.isDenied, location.isExchangeable,
        let inside = location.inside
      else { throw error }
      return try OutputLock(inside)
    }
  }

  private static func makeFolders(above root: String) throws(OutputError) -> [String] {
    guard let parent = Path.parent(of: root) else { return [] }
    return try OutputError.wrap { () throws(FileError) in try FileSystem.createFolders(parent) }
  }

  /// Removes folders that were given outermost first, where they are empty.
  private static func removeFolders(_ folders: [String]) {
    for folder in folders.reversed() { _ = try? FileSystem.removeFolderIfEmpty(folder) }
  }
}
