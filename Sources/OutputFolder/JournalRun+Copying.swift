internal import Files

/// Steps to and from a folder of the output on which another file system is mounted. No file can be renamed to it:
/// a copy is made beside the place that it is to have and renamed there, and what it was made from goes last.
extension JournalRun {
  /// Renames a file of the stage to its place.
  ///
  /// - Returns: `false`, with nothing changed, where the place is on another file system.
  func rename(_ source: String, to path: String) throws(OutputError) -> Bool {
    if faults?.isMounted(path) == true { return false }
    do throws(FileError) {
      try stage.rename(source, to: path, in: root)
      return true
    } catch {
      guard error.isCrossDevice else { throw .file(error) }
      return false
    }
  }

  /// Copies a file of the stage to its place, in which no reader sees it half done.
  func copy(_ source: String, to path: String) throws(OutputError) {
    let (root, draft) = (root, try draft(of: source, for: path))
    // Of a run that was killed.
    try OutputError.wrap { () throws(FileError) in try root.remove(draft) }
    do throws(OutputError) {
      try copy(source, in: stage, as: draft, in: root)
      try OutputError.wrap { () throws(FileError) in try root.rename(draft, to: path) }
    } catch {
      try? root.remove(draft)
      throw error
    }
  }

  /// Removes a file of the stage whose copy has its place.
  func dropCopied(_ source: String) throws(OutputError) {
    try faults?.step(canFail: false)
    let stage = stage
    try OutputError.wrap { () throws(FileError) in try stage.remove(source) }
  }

  /// Moves a file of the output to the stage.
  ///
  /// - Returns: `false`, with nothing changed, where it is on another file system.
  func keep(_ path: String, as number: Int) throws(FileError) -> Bool {
    if faults?.isMounted(path) == true { return false }
    do throws(FileError) {
      try root.rename(path, to: OutputLocation.backup(number), in: stage)
      return true
    } catch {
      guard error.isCrossDevice else { throw error }
      return false
    }
  }

  /// Copies a file of the output to the stage.
  func copyBack(_ path: String, as number: Int) throws(FileError) {
    do throws(OutputError) {
      try copy(path, in: root, as: OutputLocation.backup(number), in: stage)
    } catch {
      throw error.cause ?? FileError(.read, root.shown(path), code: 0)
    }
  }

  /// Whether a file of the output is the same as one of the stage.
  func isCopy(of source: String, at path: String) -> Bool {
    guard let file = try? root.reader(path), let other = try? stage.reader(source) else {
      return false
    }
    return (try? FileContents(of: file, ifSameAs: other)).flatMap { $0 } != nil
  }

  private func copy(
    _ source: String, in from: Folder, as target: String, in to: Folder
  ) throws(OutputError) {
    let reader = try OutputError.wrap { () throws(FileError) in try from.reader(source) }
    let isExecutable = reader.isExecutable
    let writer = try OutputError.wrap { () throws(FileError) in
      try to.create(target, isExecutable: isExecutable)
    }
    _ = try FileContents(copying: reader, to: writer)
  }

  /// A name beside a place that only the copy of this very file has, so that none of someone else's is removed.
  private func draft(of source: String, for path: String) throws(OutputError) -> String {
    let stage = stage
    let identity = try OutputError.wrap { () throws(FileError) in try stage.identity(of: source) }
    guard let identity else {
      throw .file(FileError(.read, stage.shown(source), code: FileError.isNotThere))
    }
    let name = "\(OutputLocation.reserved)\(identity.number)-\(identity.changed)"
    let folder = Path.folder(of: path)
    return folder.isEmpty ? name : "\(folder)/\(name)"
  }
}
