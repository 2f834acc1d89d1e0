internal import Files
internal import Synchronization

extension OutputWriter {
  /// Takes the bytes of one file, each path once. Called by many workers at once.
  ///
  /// - Parameter path: Relative to the folder, in one spelling, as `Path.isSafeRelative` has it.
  /// - Complexity: A digest and, where size and digest are as before, a read of the file; where they
  ///   are not, a write to the stage.
  package func place(
    _ path: String, _ bytes: ContiguousArray<UInt8>
  ) throws(OutputError) -> PlacedFile {
    let occupant = try self.occupant(of: path)
    let digest = ContentDigest(of: bytes)
    let mayBeSame =
      switch occupant {
      case .nothing: false
      case .ours(let entry): entry.size == bytes.count && entry.sha256 == digest
      case .foreign: true
      }
    // A file of ours that cannot be read is replaced, if it can be.
    if mayBeSame, (try? FileSystem.read(location.path(path))) == bytes {
      return PlacedFile(path: path, size: bytes.count, sha256: digest, isChanged: false)
    }
    if case .foreign = occupant { throw .inTheWay(path) }
    try prepareStage(for: path)
    try OutputError.wrap { () throws(FileError) in
      try FileSystem.write(bytes, to: location.staged(path))
    }
    return PlacedFile(path: path, size: bytes.count, sha256: digest, isChanged: true)
  }

  /// Takes a copy of a file as it is now, a chunk at a time; otherwise as ``place(_:_:)``.
  package func placeCopy(
    _ path: String, ofFile source: String
  ) throws(OutputError) -> PlacedFile {
    let occupant = try self.occupant(of: path)
    if occupant != .nothing {
      let same = try OutputError.wrap { () throws(FileError) in
        try FileContents(of: source, ifSameAs: location.path(path))
      }
      if let same {
        return PlacedFile(path: path, size: same.size, sha256: same.digest, isChanged: false)
      }
    }
    if occupant == .foreign { throw .inTheWay(path) }
    try prepareStage(for: path)
    let copy = try OutputError.wrap { () throws(FileError) in
      try FileContents(copying: source, to: location.staged(path))
    }
    return PlacedFile(path: path, size: copy.size, sha256: copy.digest, isChanged: true)
  }

  /// What stands at a path before the build: only a file can be what is wanted there. A foreign file
  /// that is the same is taken over.
  private enum Occupant: Equatable {
    case nothing, foreign
    case ours(Manifest.Entry)
  }

  private func occupant(of path: String) throws(OutputError) -> Occupant {
    guard Path.isSafeRelative(path), path != Manifest.path,
      !path.hasPrefix(OutputLocation.reserved)
    else { throw .unsafePath(path) }
    if let position = previous?.position(of: path), let kind = standing.kind(at: position) {
      guard kind == .file, let entry = previous?.entries[position] else { return .nothing }
      return .ours(entry)
    }
    switch standing.foreign[path] {
    case .file: return .foreign
    case nil where standing.isOurFolder(path):
      if standing.hasForeign(in: path) { throw .inTheWay(path) }
      return .nothing
    case nil: return .nothing
    default: throw .inTheWay(path)
    }
  }

  /// Makes sure that nothing is in the way of a file's folder, and makes it in the stage.
  private func prepareStage(for path: String) throws(OutputError) {
    let folder = FolderNames.folder(of: path)
    let isThere = work.withLock { work in
      precondition(work.lock != nil, "the folder was let go of")
      work.stagedCount += 1
      return work.stagedFolders.contains(folder)
    }
    if isThere { return }
    if let obstacle = standing.obstacle(on: FolderNames.chain(to: folder)) {
      throw .inTheWay(obstacle)
    }
    try prepareStagedFolder(folder)
  }

  /// Makes a folder in the stage, once.
  func prepareStagedFolder(_ folder: String) throws(OutputError) {
    if work.withLock({ $0.stagedFolders.contains(folder) }) { return }
    // Two workers may both make it; the second finds it there.
    try OutputError.wrap { () throws(FileError) in
      _ = try FileSystem.createFolders(location.staged(folder))
    }
    work.withLock { work in _ = work.stagedFolders.insert(folder) }
  }
}
