internal import Files
internal import Synchronization

/// The one writer of a site's output folder.
///
/// Files are placed by any number of workers at once, then put in place together; until then the
/// folder is not changed. A file that the folder holds already is neither written nor touched. A
/// build that is killed leaves the folder old, or new, or with a journal that the next one completes.
///
/// Nothing but the journal is flushed: after a loss of power a file may be damaged, and the next
/// build, which compares every file, mends it.
package final class OutputWriter: Sendable {
  /// What was left of an earlier build.
  package let recovery: Recovery

  let location: OutputLocation
  let identity: BuildIdentity
  /// The manifest in the folder.
  let previous: Manifest?
  let standing: StandingFiles
  let rehearsal: Rehearsal?
  let work: Mutex<Work>

  struct Work: ~Copyable {
    var lock: OutputLock?
    /// Folders of the stage that are there.
    var stagedFolders: Set<String> = []
    var stagedCount = 0
    /// Folders above the output folder that this build made.
    var foldersAbove: [String]
  }

  /// Locks the folder, completes what an earlier build began, and refuses a folder that is not ours.
  ///
  /// Ours is a folder that is missing, empty, or has our manifest; names with a dot before them and
  /// `CNAME` do not count.
  ///
  /// - Complexity: One pass over the manifest and the names in the folder.
  package convenience init(_ path: String, identity: BuildIdentity) throws(OutputError) {
    try self.init(path, identity: identity, rehearsal: nil)
  }

  /// - Parameter rehearsal: What a test has happen.
  package init(
    _ path: String, identity: BuildIdentity, rehearsal: Rehearsal?
  ) throws(OutputError) {
    try Self.check(path)
    var location = try OutputLocation(path)
    let above = try Self.makeFolders(above: location.root)
    do {
      let lock = try Self.lock(&location)
      recovery = try Self.recover(location, rehearsal)
      let manifest = try Self.manifest(in: location)
      let standing = try StandingFiles(in: location, manifest: manifest)
      if manifest == nil { try Self.refuseForeign(standing.foreignPaths, in: location) }
      previous = manifest
      self.standing = standing
      self.location = location
      work = Mutex(Work(lock: lock, foldersAbove: above))
    } catch {
      Self.removeFolders(above)
      throw error
    }
    self.identity = identity
    self.rehearsal = rehearsal
  }

  deinit { abandon() }

  /// Whether a build could write to the folder; nothing is changed and nothing waited for.
  package static func check(_ path: String) throws(OutputError) {
    let location = try OutputLocation(path)
    guard FileSystem.exists(location.root), try manifest(in: location) == nil,
      !FileSystem.exists(location.journal), !FileSystem.exists(location.inside.journal)
    else { return }
    let tree = FolderTree(of: location.root) { _ in false }
    if let failure = tree.failures.first { throw .file(failure) }
    try refuseForeign(tree.entries.map(\.path), in: location)
  }

  /// Lets go of the folder, which stays as it was; what was placed is dropped. Of no effect after
  /// ``commit(_:)``.
  package func abandon() {
    close(removingStage: true)
  }

  /// - Parameter removingStage: Not where a journal leads to it.
  func close(removingStage: Bool, keepingFoldersAbove: Bool = false) {
    work.withLock { work in
      guard work.lock != nil else { return }
      if removingStage { try? FileSystem.removeTree(location.stage) }
      work.lock = nil
      if !keepingFoldersAbove { Self.removeFolders(work.foldersAbove) }
    }
  }

  static func manifest(in location: OutputLocation) throws(OutputError) -> Manifest? {
    let path = location.path(Manifest.path)
    let bytes = try OutputError.wrap { () throws(FileError) in
      try FileSystem.readIfPresent(path)
    }
    guard let bytes else { return nil }
    do {
      return try Manifest(reading: bytes)
    } catch {
      throw .refused(.damagedManifest(path, line: error.line))
    }
  }

  private static func refuseForeign(
    _ paths: [String], in location: OutputLocation
  ) throws(OutputError) {
    let names = paths.filter { !StandingFiles.isCustomary($0) && !$0.utf8.contains(0x2F) }
    guard names.isEmpty else { throw .refused(.foreign(location.root, names: names)) }
  }

  /// Where no file may be made beside the folder, everything is kept in it.
  private static func lock(_ location: inout OutputLocation) throws(OutputError) -> OutputLock {
    do {
      return try OutputLock(location)
    } catch .file(let error)
      where error.isDenied && location.isExchangeable
      && FileSystem.isFolder(location.root)
    {
      location = location.inside
      return try OutputLock(location)
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
