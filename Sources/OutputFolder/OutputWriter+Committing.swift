internal import Files
internal import Synchronization

extension OutputWriter {
  /// Puts every placed file in place, removes those of an earlier build that are not among them, and
  /// writes the manifest. The folder is let go of.
  ///
  /// Where most files are new, or the folder is, it is exchanged in one step; else each changed file
  /// takes its place by itself, under a journal. What did not change is not touched.
  ///
  /// - Parameter files: All that was placed, in any order.
  package func commit(_ files: [PlacedFile]) throws(OutputError) -> OutputSummary {
    do throws(OutputError) {
      let plan = try CommitPlan(
        files, previous: previous, standing: standing, identity: identity)
      let stagedCount = work.withLock { $0.stagedCount }
      precondition(work.withLock { $0.lock != nil }, "the folder was let go of")
      precondition(stagedCount == plan.changedCount, "a placed file was not handed to commit")
      let isExchangeable = try plan.isEmpty ? location.isExchangeable : carryOut(plan)
      close(removingStage: true, keepingFoldersAbove: true)
      return OutputSummary(
        total: plan.files.count, changed: plan.changedCount, removed: plan.stale.count,
        kept: standing.unexpected.filter { !plan.manifest.contains($0) },
        isReplacedOneByOne: !isExchangeable)
    } catch {
      switch error {
      case .killed, .unfinished: close(removingStage: false, keepingFoldersAbove: true)
      default: close(removingStage: true)
      }
      throw error
    }
  }

  /// - Returns: `false` where the folder would have been exchanged but could not be.
  private func carryOut(_ plan: CommitPlan) throws(OutputError) -> Bool {
    if plan.isManifestChanged {
      try rehearsal?.step()
      try prepareStagedFolder("")
      try OutputError.wrap { () throws(FileError) in
        try FileSystem.write(plan.manifest.bytes, to: location.staged(Manifest.path))
      }
    }
    guard location.isExchangeable else {
      try replaceOneByOne(plan)
      return false
    }
    if standing.isEmpty {
      if try takeEmptyPlace() { return true }
    } else if plan.favoursExchange {
      if standing.canMove, try completeStage(plan), try exchange() { return true }
    } else {
      try replaceOneByOne(plan)
      return true
    }
    try replaceOneByOne(plan)
    return false
  }

  private func replaceOneByOne(_ plan: CommitPlan) throws(OutputError) {
    let journal = Journal(
      from: previous?.digest, to: plan.manifest.digest, operations: plan.operations)
    var run = try JournalRun(in: location, rehearsal: rehearsal)
    do throws(OutputError) {
      try write(journal)
      try run.carryOut(journal.operations)
      try rehearsal?.step()
      // It goes before the stage: without it, the stage is nothing but a leftover.
      try OutputError.wrap { () throws(FileError) in try FileSystem.remove(location.journal) }
    } catch {
      if error == .killed { throw error }
      let cause = error.cause ?? FileError(.write, location.root, code: 0)
      guard run.isReversible else { throw .unfinished(cause) }
      do throws(FileError) {
        try run.takeBack()
        try FileSystem.remove(location.journalDraft)
        try FileSystem.remove(location.journal)
      } catch {
        throw .unfinished(cause)
      }
      throw error
    }
    try rehearsal?.step(canFail: false)
  }

  /// The journal is there whole or not at all, and on the disk before the first change.
  private func write(_ journal: Journal) throws(OutputError) {
    let draft = location.journalDraft
    try rehearsal?.step()
    try OutputError.wrap { () throws(FileError) in
      var file = try FileWriter(draft)
      try file.write(journal.bytes)
      try file.synchronize()
    }
    try rehearsal?.step()
    try OutputError.wrap { () throws(FileError) in
      try FileSystem.rename(draft, to: location.journal)
      try FileSystem.synchronize(folder: Path.parent(of: location.journal) ?? ".")
    }
  }
}
