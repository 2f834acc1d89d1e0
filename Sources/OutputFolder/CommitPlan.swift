internal import Files

/// What has to be done to the folder once every file is placed.
struct CommitPlan {
  /// Sorted by path.
  let files: [PlacedFile]
  let manifest: Manifest
  let isManifestChanged: Bool
  /// Files of an earlier build that are there and no longer wanted, sorted.
  let stale: [String]
  let changedCount: Int
  private let folders: Set<ExactPath>

  enum Operation {
    case put(String)
    case remove(String)

    var path: String {
      switch self {
      case .put(let path), .remove(let path): path
      }
    }
  }

  init(
    _ placed: [PlacedFile], previous: Manifest?, existing: ExistingFiles, identity: BuildIdentity
  ) throws(OutputError) {
    files = placed.sorted { Path.precedes($0.path, $1.path) }
    folders = FolderNames.folders(of: files.lazy.map(\.path))
    var last: String?
    for file in files {
      guard last.map({ !Path.isSame($0, file.path) }) ?? true,
        !folders.contains(ExactPath(file.path))
      else { throw .collision(file.path) }
      last = file.path
    }
    let entries = files.map {
      Manifest.Entry(path: $0.path, size: $0.size, sha256: $0.sha256)
    }
    let manifest = Manifest(entries: entries, identity: identity)
    self.manifest = manifest
    isManifestChanged = manifest.bytes != previous?.bytes
    changedCount = files.reduce(0) { $0 + ($1.isChanged ? 1 : 0) }
    guard let previous else {
      stale = []
      return
    }
    stale = previous.entries.indices
      .filter { existing.kind(at: $0) != nil && !manifest.contains(previous.entries[$0].path) }
      .map { previous.entries[$0].path }
  }

  var isEmpty: Bool { changedCount == 0 && stale.isEmpty && !isManifestChanged }

  /// Whether a folder is to hold a file of ours, at any depth.
  func hasFolder(_ path: String) -> Bool { folders.contains(ExactPath(path)) }

  /// Whether another folder in its place costs less than every change by itself.
  var favoursExchange: Bool { (changedCount + stale.count) * 2 > files.count }

  /// The changes one by one. New files come before old ones go, but for files that are in the way of
  /// a folder, or folders in the way of a file; the manifest comes last, so that until then the old
  /// one says which files are ours.
  var operations: [Operation] {
    let obstacles = stale.filter(isObstacle)
    let others = stale.filter { !isObstacle($0) }
    var operations = obstacles.map { Operation.remove($0) }
    operations += files.lazy.filter(\.isChanged).map { .put($0.path) }
    operations += others.map { .remove($0) }
    if isManifestChanged { operations.append(.put(Manifest.path)) }
    return operations
  }

  private func isObstacle(_ path: String) -> Bool {
    folders.contains(ExactPath(path))
      || FolderNames.chain(to: Path.folder(of: path)).contains { manifest.contains($0) }
  }
}
