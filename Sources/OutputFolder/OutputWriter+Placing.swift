package import Files
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
    if mayBeSame, let root = location.root,
      (try? root.read(path, upTo: bytes.count)) == bytes
    {
      return PlacedFile(path: path, size: bytes.count, sha256: digest, isChanged: false)
    }
    if case .foreign = occupant { throw .inTheWay(path) }
    try stage(path, bytes)
    return PlacedFile(path: path, size: bytes.count, sha256: digest, isChanged: true)
  }

  /// Takes a copy of a file as it is now, a chunk at a time; otherwise as ``place(_:_:)``. The copy can be executed
  /// where the file can.
  ///
  /// - Parameter source: The file's path in `files`, through no link.
  /// - Throws: ``OutputError/source(_:)`` where it cannot be read, or goes on changing while it is.
  package func placeCopy(
    _ path: String, of source: String, in files: FileSource
  ) throws(OutputError) -> PlacedFile {
    let occupant = try self.occupant(of: path)
    var tries = 3
    while true {
      do throws(OutputError) {
        return try placeCopy(path, of: source, in: files, over: occupant)
      } catch {
        tries -= 1
        guard case .source(let cause) = error, cause.detail == .changed, tries > 0 else {
          throw error
        }
      }
    }
  }

  private func placeCopy(
    _ path: String, of source: String, in files: FileSource, over occupant: Occupant
  ) throws(OutputError) -> PlacedFile {
    let reader = try OutputError.wrapSource { () throws(FileError) in try files.reader(source) }
    if occupant != .nothing, let existing = try? location.root?.reader(path),
      existing.isExecutable == reader.isExecutable
    {
      let same: FileContents?
      do throws(FileError) {
        same = try FileContents(of: try files.reader(source), ifSameAs: existing)
      } catch {
        throw .source(error)
      }
      if let same {
        return PlacedFile(path: path, size: same.size, sha256: same.digest, isChanged: false)
      }
    }
    if occupant == .foreign { throw .inTheWay(path) }
    let stage = try prepareStage(for: path)
    let isExecutable = reader.isExecutable
    let writer = try OutputError.wrap { () throws(FileError) in
      try stage.create(path, isExecutable: isExecutable)
    }
    do throws(OutputError) {
      let copy = try FileContents(copying: reader, to: writer)
      return PlacedFile(path: path, size: copy.size, sha256: copy.digest, isChanged: true)
    } catch {
      try? stage.remove(path)
      work.withLock { $0.stagedCount -= 1 }
      throw error
    }
  }

  /// What is at a path before the build: only a file can be what is wanted there. A foreign file
  /// that is the same is taken over.
  enum Occupant: Equatable {
    case nothing, foreign
    case ours(Manifest.Entry)
  }

  func occupant(of path: String) throws(OutputError) -> Occupant {
    guard OutputWriter.isAllowed(path) else { throw .unsafePath(path) }
    if let position = previous?.position(of: path), let kind = existing.kind(at: position) {
      guard kind == .file, let entry = previous?.entries[position] else { return .nothing }
      return .ours(entry)
    }
    switch existing.foreign[ExactPath(path)] {
    case .file: return .foreign
    case nil where existing.isOurFolder(path):
      if existing.hasForeign(in: path) { throw .inTheWay(path) }
      return .nothing
    case nil: return .nothing
    default: throw .inTheWay(path)
    }
  }

  /// Makes a file in the stage. Most are alone in their folder, which is made along with them.
  private func stage(_ path: String, _ bytes: ContiguousArray<UInt8>) throws(OutputError) {
    let folder = ExactPath(Path.folder(of: path))
    let isReady = try readyStage(for: folder) != nil
    let stage = try stageFolder()
    // The folder above is often the same and kept open, so that the path to it is not walked for each file.
    let parent = Path.folder(of: folder.text)
    let above = parent.isEmpty ? nil : try? openFolders.folder(parent, in: stage)
    let (start, relative) =
      above.map { ($0, String(Substring(path.utf8.dropFirst(parent.utf8.count + 1)))) }
      ?? (stage, path)
    try OutputError.wrap { () throws(FileError) in
      if isReady {
        try start.create(relative, holding: bytes)
      } else {
        try start.createWithFolder(relative, holding: bytes)
      }
    }
    if !isReady { work.withLock { work in _ = work.stagedFolders.insert(folder) } }
  }

  /// Makes sure that nothing is in the way of a file's folder, and makes it in the stage.
  func prepareStage(for path: String) throws(OutputError) -> Folder {
    let folder = Path.folder(of: path)
    if let stage = try readyStage(for: ExactPath(folder)) { return stage }
    return try prepareStagedFolder(folder)
  }

  /// The stage, where it has the folder of a file that is to come; `nil` where that is to be made and nothing is
  /// in the way.
  private func readyStage(for folder: ExactPath) throws(OutputError) -> Folder? {
    let ready: Folder? = work.withLock { work in
      precondition(work.lock != nil, "the folder was let go of")
      work.stagedCount += 1
      return work.stagedFolders.contains(folder) ? work.stage : nil
    }
    if let ready { return ready }
    if !existing.foreign.isEmpty,
      let obstacle = existing.obstacle(on: FolderNames.chain(to: folder.text))
    {
      throw .inTheWay(obstacle)
    }
    return nil
  }

  /// Makes a folder in the stage, once.
  @discardableResult
  func prepareStagedFolder(_ folder: String) throws(OutputError) -> Folder {
    let stage = try stageFolder()
    if folder.isEmpty || work.withLock({ $0.stagedFolders.contains(ExactPath(folder)) }) {
      return stage
    }
    // Two workers may both make it; the second finds it there.
    try OutputError.wrap { () throws(FileError) in try stage.createFolders(folder) }
    work.withLock { work in _ = work.stagedFolders.insert(ExactPath(folder)) }
    return stage
  }

  /// The stage, made when it is first asked for.
  func stageFolder() throws(OutputError) -> Folder {
    let location = location
    let result: Result<Folder, OutputError> = work.withLock { work in
      if let stage = work.stage { return .success(stage) }
      do throws(OutputError) {
        let stage = try OutputError.wrap { () throws(FileError) in
          guard try location.base.createFolder(location.stage) else {
            throw FileError(
              .createFolder, location.base.shown(location.stage), code: FileError.isThere)
          }
          let stage = try Folder(location.stage, in: location.base)
          try FolderMark(of: [stage, location.root]).write(to: location)
          // What is made in it then has the group that it would have in the folder.
          if let root = location.root { stage.takeOnGroup(of: root) }
          return stage
        }
        work.stage = stage
        return .success(stage)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
