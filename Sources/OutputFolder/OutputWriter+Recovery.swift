internal import Files

extension OutputWriter {
  /// Completes or clears away what an earlier build left. The folder must be locked.
  ///
  /// - Returns: The location as it is then: the folder may have come back.
  static func recover(
    _ location: OutputLocation, _ faults: FaultInjector?
  ) throws(OutputError) -> (OutputLocation, Recovery) {
    var (location, recovery) = (location, Recovery.nothing)
    if location.isExchangeable, let aside = try putBackDisplaced(&location) {
      recovery = .setAside([aside])
    }
    recovery = recovery.adding(try finishJournal(location, faults))
    if location.isExchangeable, let inside = location.inside {
      // Before, the folder may have been one that could not be exchanged.
      recovery = recovery.adding(try finishJournal(inside, faults))
      // Who holds that lock holds the one of the folder too, which is ours now.
      if let lock = try? inside.base.status(of: inside.lock), lock.kind == .file, lock.size == 0 {
        try? inside.base.remove(inside.lock)
      }
    }
    return (location, recovery)
  }

  /// A folder that was moved away and never replaced comes back; one that was replaced goes.
  ///
  /// - Returns: Where something else that had its name is now.
  private static func putBackDisplaced(
    _ location: inout OutputLocation
  ) throws(OutputError) -> String? {
    let (base, displaced) = (location.base, location.displaced)
    let here = location
    guard base.exists(displaced) else { return nil }
    guard base.isFolder(displaced) else {
      return try OutputError.wrap { () throws(FileError) in try here.setAside(displaced) }
    }
    do throws(FileError) {
      try base.rename(displaced, to: location.name, in: location.parent)
    } catch {
      guard error.isNotEmpty else { throw .file(error) }
      // Without a manifest the folder there is not ours: then this may be the only one that is.
      guard location.root?.exists(Manifest.path) == true else { return nil }
      do throws(FileError) {
        guard FolderMark(in: here).covers(displaced, in: base) else {
          return try base.removeFolderIfEmpty(displaced) ? nil : here.setAside(displaced)
        }
        try base.removeTree(displaced)
        return nil
      } catch {
        return try OutputError.wrap { () throws(FileError) in try here.setAside(displaced) }
      }
    }
    location = try OutputLocation(location.path)
    return nil
  }

  private static func finishJournal(
    _ location: OutputLocation, _ faults: FaultInjector?
  ) throws(OutputError) -> Recovery {
    var recovery = try carryOutJournal(location, faults)
    // The stage of a journal that counts is ours.
    let isOurs =
      recovery == .finished || FolderMark(in: location).covers(location.stage, in: location.base)
    for name in [location.journalDraft, location.stage, location.mark] {
      let isUnknown = name == location.stage && !isOurs
      guard let aside = try clear(name, in: location, isUnknown: isUnknown) else { continue }
      recovery = recovery.adding(.setAside([aside]))
    }
    return recovery
  }

  /// Removes a name of ours; what is no folder where one should be, or cannot be removed, is renamed.
  ///
  /// - Parameter isUnknown: Whether it is removed only if it is an empty folder.
  /// - Returns: The new name, where it was renamed.
  private static func clear(
    _ name: String, in location: OutputLocation, isUnknown: Bool
  ) throws(OutputError) -> String? {
    let base = location.base
    let kind = try OutputError.wrap { () throws(FileError) in try base.status(of: name)?.kind }
    guard let kind else { return nil }
    do throws(FileError) {
      if isUnknown {
        if kind == .folder, try base.removeFolderIfEmpty(name) { return nil }
      } else if name == location.stage ? kind == .folder : isDraft(name, in: base) {
        try base.removeTree(name)
        return nil
      }
    } catch {
      // What is left of it must not be in the way of every build from now on.
    }
    return try OutputError.wrap { () throws(FileError) in try location.setAside(name) }
  }

  /// Whether a file is a mark or a journal, or as much of it as was written.
  private static func isDraft(_ name: String, in base: Folder) -> Bool {
    let start = Array("briefgen ".utf8)
    guard var file = try? base.reader(name), let bytes = try? file.read(upTo: start.count) else {
      return false
    }
    return bytes.elementsEqual(start.prefix(bytes.count))
  }

  private static func carryOutJournal(
    _ location: OutputLocation, _ faults: FaultInjector?
  ) throws(OutputError) -> Recovery {
    let base = location.base
    guard base.exists(location.journal) else { return .nothing }
    guard let root = location.root,
      let bytes = try? base.read(location.journal, upTo: Manifest.sizeLimit),
      let journal = Journal(reading: bytes)
    else { return try setAsideJournal(location) }
    let manifest = try manifest(in: location)
    let digest = manifest?.digest
    guard digest == journal.from || digest == journal.to,
      let stage = try? Folder(location.stage, in: base)
    else { return try setAsideJournal(location) }
    var run = JournalRun(root: root, stage: stage, faults: faults)
    guard run.isGenuine(journal.operations) else { return try setAsideJournal(location) }
    try run.complete(journal.operations, manifest: manifest)
    try faults?.step()
    try OutputError.wrap { () throws(FileError) in try base.remove(location.journal) }
    return .finished
  }

  private static func setAsideJournal(_ location: OutputLocation) throws(OutputError) -> Recovery {
    let paths = try OutputError.wrap { () throws(FileError) -> [String] in
      var paths = [try location.setAside(location.journal)]
      // Its files are of unknown origin too.
      if location.base.exists(location.stage) {
        paths.append(try location.setAside(location.stage))
      }
      return paths
    }
    return .setAside(paths)
  }
}
