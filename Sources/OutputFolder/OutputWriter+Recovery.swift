internal import Files

extension OutputWriter {
  /// Completes or clears away what an earlier build left. The folder must be locked.
  static func recover(
    _ location: OutputLocation, _ rehearsal: Rehearsal?
  ) throws(OutputError) -> Recovery {
    try putBackDisplaced(location)
    var recovery = try finishJournal(location, rehearsal)
    if location.isExchangeable {
      // Before, the folder may have been one that could not be exchanged.
      let other = try finishJournal(location.inside, rehearsal)
      if recovery == .nothing { recovery = other }
    }
    return recovery
  }

  /// A folder that was moved away and never replaced comes back; one that was replaced goes.
  private static func putBackDisplaced(_ location: OutputLocation) throws(OutputError) {
    guard FileSystem.exists(location.displaced) else { return }
    do throws(FileError) {
      try FileSystem.rename(location.displaced, to: location.root)
    } catch {
      guard error.isNotEmpty else { throw .file(error) }
      // Without a manifest it is no folder of ours that stands there: then this may be the only one.
      guard FileSystem.exists(location.path(Manifest.path)) else { return }
      try? FileSystem.removeTree(location.displaced)
    }
  }

  private static func finishJournal(
    _ location: OutputLocation, _ rehearsal: Rehearsal?
  ) throws(OutputError) -> Recovery {
    let recovery = try carryOutJournal(location, rehearsal)
    try OutputError.wrap { () throws(FileError) in
      try FileSystem.remove(location.journalDraft)
      try FileSystem.removeTree(location.stage)
    }
    return recovery
  }

  private static func carryOutJournal(
    _ location: OutputLocation, _ rehearsal: Rehearsal?
  ) throws(OutputError) -> Recovery {
    guard FileSystem.exists(location.journal) else { return .nothing }
    let manifest = try manifest(in: location)
    let digest = manifest?.digest
    guard let bytes = try? FileSystem.read(location.journal),
      let journal = Journal(reading: bytes), FileSystem.isFolder(location.root),
      digest == journal.from || digest == journal.to
    else {
      try OutputError.wrap { () throws(FileError) in
        try FileSystem.removeTree(location.journalSetAside)
        try FileSystem.rename(location.journal, to: location.journalSetAside)
      }
      return .setAside(location.journalSetAside)
    }
    var run = try JournalRun(in: location, rehearsal: rehearsal)
    try run.complete(journal.operations, manifest: manifest)
    try rehearsal?.step()
    try OutputError.wrap { () throws(FileError) in try FileSystem.remove(location.journal) }
    return .finished
  }
}
