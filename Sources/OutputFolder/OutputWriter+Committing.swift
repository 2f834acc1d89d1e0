internal import Files
internal import Synchronization

extension OutputWriter {
  /// Puts every placed file in place, removes those of an earlier build that are not among them, and
  /// writes the manifest. The folder is let go of, at once or by ``release()``.
  ///
  /// Where most files are new, or the folder is, it is exchanged in one step; else each changed file
  /// takes its place by itself, under a journal. What did not change is not touched.
  ///
  /// - Parameters:
  ///   - files: All that was placed, in any order.
  ///   - keepingLock: Whether no other build may write to the folder until it is released.
  package func commit(
    _ files: [PlacedFile], keepingLock: Bool = false
  ) throws(OutputError) -> OutputSummary {
    do throws(OutputError) {
      let plan = try CommitPlan(
        files, previous: previous, existing: existing, identity: identity)
      let stagedCount = work.withLock { $0.stagedCount }
      precondition(work.withLock { $0.lock != nil }, "the folder was let go of")
      precondition(stagedCount == plan.changedCount, "a placed file was not handed to commit")
      let isExchangeable = try plan.isEmpty ? location.isExchangeable : carryOut(plan)
      removeEmptyFolders(but: plan)
      let leftover = try clearStage()
      if !keepingLock { release() }
      return OutputSummary(
        total: plan.files.count, changed: plan.changedCount, removed: plan.stale.count,
        kept: existing.unexpected.filter { !plan.manifest.contains($0) },
        isReplacedOneByOne: !isExchangeable, recovery: recovery, leftover: leftover)
    } catch {
      switch error {
      case .killed, .unfinished: close(removingStage: false, keepingFoldersAbove: true)
      default: close(removingStage: true)
      }
      throw error
    }
  }

  /// Removes folders of files that are no longer wanted and that someone else has removed: nothing else would.
  private func removeEmptyFolders(but plan: CommitPlan) {
    guard let previous, let root = location.root else { return }
    for (place, entry) in previous.entries.enumerated()
    where existing.kind(at: place) == nil && !plan.manifest.contains(entry.path) {
      for folder in FolderNames.chain(to: Path.folder(of: entry.path)).reversed() {
        guard !plan.hasFolder(folder), (try? root.removeFolderIfEmpty(folder)) == true else {
          break
        }
      }
    }
  }

  /// Lets go of the folder after ``commit(_:keepingLock:)``.
  package func release() { close(removingStage: false, keepingFoldersAbove: true) }

  /// Removes what is left of the stage, or what the folder held before it was exchanged.
  ///
  /// - Returns: What could not be removed and was renamed instead, so that the next build finds its way free.
  private func clearStage() throws(OutputError) -> Leftover? {
    do throws(FileError) {
      try location.base.removeTree(location.stage)
      try? location.base.remove(location.mark)
      return nil
    } catch {
      try? location.base.remove(location.mark)
      let reason = error.message
      let path = try? location.setAside(location.stage)
      return Leftover(path: path ?? location.base.shown(location.stage), reason: reason)
    }
  }

  /// - Returns: `false` where the folder would have been exchanged but could not be.
  private func carryOut(_ plan: CommitPlan) throws(OutputError) -> Bool {
    if plan.isManifestChanged {
      try faults?.step()
      let stage = try stageFolder()
      try OutputError.wrap { () throws(FileError) in
        try stage.create(Manifest.path, holding: plan.manifest.bytes)
      }
    }
    guard location.isExchangeable else {
      _ = try replaceOneByOne(plan)
      return false
    }
    if existing.isEmpty {
      if try takeEmptyPlace() { return true }
    } else if plan.favoursExchange {
      if existing.canMove, try completeStage(plan), try exchange() { return true }
    } else {
      return try !replaceOneByOne(plan)
    }
    _ = try replaceOneByOne(plan)
    return false
  }

  /// - Returns: Whether files had to be copied to another file system that is mounted in the folder.
  private func replaceOneByOne(_ plan: CommitPlan) throws(OutputError) -> Bool {
    let (location, stage) = (location, try stageFolder())
    let root = try OutputError.wrap { () throws(FileError) in
      if let root = location.root { return root }
      try location.parent.createFolder(location.name)
      return try Folder(location.name, in: location.parent)
    }
    var run = JournalRun(root: root, stage: stage, faults: faults)
    let operations = try run.prepare(plan.operations)
    do throws(OutputError) {
      try write(
        Journal(from: previous?.digest, to: plan.manifest.digest, operations: operations))
      try run.carryOut(operations)
      try faults?.step()
      // It goes before the stage: without it, the stage is nothing but a leftover.
      try OutputError.wrap { () throws(FileError) in
        try location.base.remove(location.journal)
      }
    } catch {
      guard error != .killed else { throw error }
      try rollBack(&run, plan, after: error)
      throw error
    }
    try faults?.step(canFail: false)
    return run.hasCopied
  }

  /// Puts everything back, under a journal of what there is to put back: a process that is killed meanwhile leaves
  /// the folder old all the same.
  private func rollBack(
    _ run: inout JournalRun, _ plan: CommitPlan, after error: OutputError
  ) throws(OutputError) {
    let cause = error.cause ?? FileError(.write, location.path, code: 0)
    let base = location.base
    // On a full disk there is none; what was done is put back anyhow.
    try? write(
      Journal(from: plan.manifest.digest, to: previous?.digest, operations: run.undoing),
      isUndoing: true)
    do throws(OutputError) {
      try run.rollBack()
      try OutputError.wrap { () throws(FileError) in
        try base.remove(location.journalDraft)
        try base.remove(location.journal)
      }
    } catch {
      guard error != .killed else { throw error }
      throw .unfinished(cause)
    }
  }

  /// The journal is there whole or not at all, and on the disk before the first change.
  private func write(_ journal: Journal, isUndoing: Bool = false) throws(OutputError) {
    let (base, draft, name) = (location.base, location.journalDraft, location.journal)
    if !isUndoing { try faults?.step() }
    try OutputError.wrap { () throws(FileError) in
      try base.remove(draft)
      var file = try base.create(draft)
      try file.write(journal.bytes)
      try file.synchronize()
    }
    if !isUndoing { try faults?.step() }
    try OutputError.wrap { () throws(FileError) in
      try base.rename(draft, to: name)
      try base.synchronize()
    }
  }
}
