internal import Files

extension OutputWriter {
  /// Gives the stage the place of an empty or missing folder.
  ///
  /// - Returns: `false`, with nothing changed, where the system cannot.
  func takeEmptyPlace() throws(OutputError) -> Bool {
    try takeOnPermissions()
    try rehearsal?.step()
    do throws(FileError) {
      try FileSystem.rename(location.stage, to: location.root)
    } catch {
      if error.isCrossDevice || error.isUnsupported { return false }
      throw .file(error)
    }
    try rehearsal?.step(canFail: false)
    return true
  }

  /// Gives the stage a second name of every file that stays: ours that have not changed, and those
  /// of others. A folder of others would have to be made anew and then not be theirs,
  /// see ``StandingFiles/canMove``.
  ///
  /// - Returns: `false` where one cannot have a second name: the folder is then not exchanged.
  func completeStage(_ plan: CommitPlan) throws(OutputError) -> Bool {
    for file in plan.files where !file.isChanged {
      guard try link(file.path) else { return false }
    }
    if !plan.isManifestChanged {
      guard try link(Manifest.path) else { return false }
    }
    for path in standing.foreignPaths where !plan.manifest.contains(path) {
      guard try link(path) else { return false }
    }
    return true
  }

  /// Exchanges the folder for the complete stage, and removes what it held.
  ///
  /// - Returns: `false`, with nothing changed, where the system cannot.
  func exchange() throws(OutputError) -> Bool {
    try takeOnPermissions()
    try rehearsal?.step()
    if rehearsal?.hasExchange != false {
      let isDone = try OutputError.wrap { () throws(FileError) in
        try FileSystem.exchange(location.stage, location.root)
      }
      if isDone {
        // The old folder is at the stage's place now, and goes with it.
        try rehearsal?.step(canFail: false)
        return true
      }
    }
    do throws(FileError) {
      try FileSystem.rename(location.root, to: location.displaced)
    } catch {
      if error.isCrossDevice || error.isUnsupported { return false }
      throw .file(error)
    }
    do throws(OutputError) {
      try rehearsal?.step()
      try OutputError.wrap { () throws(FileError) in
        try FileSystem.rename(location.stage, to: location.root)
      }
      try rehearsal?.step(canFail: false)
    } catch {
      guard case .file(let cause) = error else { throw error }
      do {
        try FileSystem.rename(location.displaced, to: location.root)
      } catch {
        throw .unfinished(cause)
      }
      throw error
    }
    try? FileSystem.removeTree(location.displaced)
    return true
  }

  private func link(_ path: String) throws(OutputError) -> Bool {
    try prepareStagedFolder(FolderNames.folder(of: path))
    try rehearsal?.step()
    do throws(FileError) {
      try FileSystem.link(location.path(path), as: location.staged(path))
    } catch {
      if error.isCrossDevice || error.isUnsupported || error.isDenied { return false }
      throw .file(error)
    }
    return true
  }

  private func takeOnPermissions() throws(OutputError) {
    try OutputError.wrap { () throws(FileError) in
      guard let status = try FileSystem.status(of: location.root) else { return }
      try FileSystem.setPermissions(status.permissions, of: location.stage)
    }
  }
}
