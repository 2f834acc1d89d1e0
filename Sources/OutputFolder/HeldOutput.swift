package import Files

/// An output folder that is as the last build left it, held so that no other build writes to it meanwhile.
package struct HeldOutput: ~Copyable {
  private let lock: OutputLock

  /// Whether a build could give another folder its place, see ``OutputSummary/isReplacedOneByOne``.
  package var isExchangeable: Bool { lock.location.isExchangeable }

  /// - Returns: `nil` where another build has it, where it is missing, where it cannot be locked, or where something is
  ///   left of a build that did not come to its end: only a build can deal with that.
  package init?(_ path: String) {
    guard let named = try? OutputLocation(path), !named.hasStrangeLock,
      named.inside.map({ !$0.hasStrangeLock }) ?? true,
      let lock = try? OutputWriter.lock(path), lock.setAside == nil,
      let root = lock.location.root, root.exists(Manifest.path)
    else { return nil }
    let locations = [lock.location, lock.location.isExchangeable ? lock.location.inside : nil]
    for location in locations.compactMap(\.self) {
      let names = [
        location.journal, location.journalDraft, location.stage, location.mark, location.displaced,
      ]
      guard !names.contains(where: { location.base.exists($0) }) else { return nil }
    }
    // The lock of a build inside the folder is removed by the next one.
    if lock.location.isExchangeable, let inside = lock.location.inside,
      inside.base.exists(inside.lock)
    {
      return nil
    }
    self.lock = lock
  }

  /// The folder; `nil` where it has gone meanwhile.
  package var folder: Folder? { lock.location.root }

  /// Whether a name at the top of the folder is one that a build has for itself while it is under way.
  package static func isPassedOver(_ name: String) -> Bool { OutputLocation.isReserved(name) }

  /// What the file system of the folder says of a file that is made now.
  package func moment() -> FileVersion? { lock.location.moment() }
}

extension OutputLocation {
  /// Whether something else has the name of the lock: a build sets it aside, and says so.
  fileprivate var hasStrangeLock: Bool {
    guard let status = (try? base.status(of: lock)) ?? nil else { return false }
    return status.kind != .file || status.size > 0
  }

  fileprivate func moment() -> FileVersion? {
    defer { try? base.remove(mark) }
    do throws(FileError) {
      // What is left of it where the process is killed now, the next build clears away.
      try FolderMark(of: []).write(to: self)
      return try base.stamp(of: mark)?.version
    } catch {
      return nil
    }
  }
}

extension OutputSummary {
  /// Of a build that had nothing to do.
  package init(unchanged total: Int, kept: [String], in output: borrowing HeldOutput) {
    self.init(
      total: total, changed: 0, removed: 0, kept: kept,
      isReplacedOneByOne: !output.isExchangeable, recovery: .nothing, leftover: nil)
  }
}

extension OutputWriter {
  /// Every name in the folder as a build has just left it; `nil` where it cannot be looked at.
  ///
  /// To be asked after ``commit(_:keepingLock:)`` while the lock is kept.
  ///
  /// - Returns: With the moment before the first look, and the digest of the manifest.
  package func survey() -> (names: FolderSurvey, since: FileVersion, manifest: ContentDigest)? {
    guard let moment = location.moment(), let folder = try? Folder(location.path),
      let manifest = try? folder.read(Manifest.path, upTo: Manifest.sizeLimit),
      let survey = FolderSurvey(
        of: folder, passing: HeldOutput.isPassedOver, descend: { !ExistingFiles.isClosed($0) })
    else { return nil }
    return (survey, moment, ContentDigest(of: manifest))
  }
}
