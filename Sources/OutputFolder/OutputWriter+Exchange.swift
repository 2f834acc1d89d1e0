internal import Files

extension OutputWriter {
  /// Gives the stage the place of an empty or missing folder.
  ///
  /// - Returns: `false`, with nothing changed, where the system cannot.
  func takeEmptyPlace() throws(OutputError) -> Bool {
    guard try readyStage() else { return false }
    try faults?.step()
    do throws(FileError) {
      try location.base.rename(location.stage, to: location.name, in: location.parent)
    } catch {
      // It is no longer empty where another build has just put its lock into it, through a link.
      if error.isCrossDevice || error.isUnsupported || error.isNotEmpty { return false }
      throw .file(error)
    }
    try faults?.step(canFail: false)
    return true
  }

  /// Gives the stage a second name of every file that stays: ours that have not changed, and those
  /// of others. A folder of others would have to be made anew and then not be theirs,
  /// see ``ExistingFiles/canMove``.
  ///
  /// - Returns: `false` where one cannot have a second name: the folder is then not exchanged.
  func completeStage(_ plan: CommitPlan) throws(OutputError) -> Bool {
    for file in plan.files where !file.isChanged {
      guard try link(file.path, isOurs: true) else { return false }
    }
    if !plan.isManifestChanged {
      guard try link(Manifest.path, isOurs: true) else { return false }
    }
    for path in existing.foreignPaths where !plan.manifest.contains(path) {
      guard try link(path, isOurs: false) else { return false }
    }
    return true
  }

  /// Exchanges the folder for the complete stage. What it held is at the stage's place then.
  ///
  /// - Returns: `false`, with nothing changed, where the system cannot.
  func exchange() throws(OutputError) -> Bool {
    guard try readyStage() else { return false }
    let (base, stage, name) = (location.base, location.stage, location.name)
    guard location.root?.isStillThere != false else {
      throw .file(FileError(.rename, location.path, code: 0, detail: .changed))
    }
    try faults?.step()
    if faults?.hasExchange != false {
      let isDone = try OutputError.wrap { () throws(FileError) in try base.exchange(stage, name) }
      if isDone {
        try faults?.step(canFail: false)
        return true
      }
    }
    do throws(FileError) {
      try base.rename(name, to: location.displaced)
    } catch {
      if error.isCrossDevice || error.isUnsupported { return false }
      throw .file(error)
    }
    do throws(OutputError) {
      try faults?.step()
      try OutputError.wrap { () throws(FileError) in try base.rename(stage, to: name) }
      try faults?.step(canFail: false)
    } catch {
      guard case .file(let cause) = error else { throw error }
      do {
        try base.rename(location.displaced, to: name)
      } catch {
        throw .unfinished(cause)
      }
      throw error
    }
    // From here on it is what an exchange would have left there.
    try? base.rename(location.displaced, to: stage)
    return true
  }

  /// - Parameter isOurs: Whether a copy is as good as the file itself.
  private func link(_ path: String, isOurs: Bool) throws(OutputError) -> Bool {
    guard let root = location.root else { return false }
    let stage = try prepareStagedFolder(Path.folder(of: path))
    try faults?.step()
    do throws(FileError) {
      try root.link(path, as: path, in: stage)
      return true
    } catch {
      guard error.isCrossDevice || error.isUnsupported || error.isDenied else { throw .file(error) }
    }
    guard isOurs, let reader = try? root.reader(path) else { return false }
    let writer = try OutputError.wrap { () throws(FileError) in
      try stage.create(path, isExecutable: reader.isExecutable)
    }
    _ = try FileContents(copying: reader, to: writer)
    return true
  }

  /// Locks the stage, which is to be the folder, and gives it the group and the permissions of the one that is there.
  ///
  /// - Returns: `false` where this process cannot give it those.
  private func readyStage() throws(OutputError) -> Bool {
    let stage = try stageFolder()
    if let root = location.root, !stage.takeOn(root) { return false }
    keep(try OutputError.wrap { () throws(FileError) in try FileLock(of: stage) })
    return true
  }
}
