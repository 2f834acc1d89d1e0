internal import Files

/// Carries out a journal's operations one by one, and can put back what it did.
///
/// Both ends of every step are reached from open folders and through no link.
struct JournalRun {
  private enum Change {
    case madeFolder(String)
    case removedFolder(String)
    /// `backup` is the number of what was there.
    case put(String, backup: Int?)
    case removed(String, backup: Int)
  }

  let root: Folder
  let stage: Folder
  let faults: FaultInjector?
  /// Whether a file had to be copied, since its place is on another file system than the stage.
  private(set) var hasCopied = false
  /// Folders seen to be folders and no links.
  private var folders: Set<ExactPath> = []
  private var changes: [Change] = []
  private var backups: [ExactPath: Int] = [:]
  private var backupCount = 0

  init(root: Folder, stage: Folder, faults: FaultInjector?) {
    self.root = root
    self.stage = stage
    self.faults = faults
  }

  /// Checks that every operation can be carried out, gives what will be replaced a second name, and records which
  /// files are meant. The folder is not changed.
  mutating func prepare(
    _ plan: [CommitPlan.Operation]
  ) throws(OutputError) -> [Journal.Operation] {
    try checkPermissions(for: plan)
    let stage = stage
    try faults?.step()
    try OutputError.wrap { () throws(FileError) in
      _ = try stage.createFolder(OutputLocation.backups)
    }
    for case .put(let path) in plan { try makeBackup(of: path) }
    var operations: [Journal.Operation] = []
    operations.reserveCapacity(plan.count)
    for step in plan {
      switch step {
      case .put(let path):
        operations.append(.put(path, source: path, try identity(of: path, in: stage)))
      case .remove(let path):
        operations.append(.remove(path, try identity(of: path, in: root)))
      }
    }
    return operations
  }

  private func identity(of path: String, in folder: Folder) throws(OutputError) -> FileIdentity {
    try OutputError.wrap { () throws(FileError) in
      guard let found = try folder.identity(of: path) else {
        throw FileError(.inspect, folder.shown(path), code: 0, detail: .changed)
      }
      return found
    }
  }

  private func checkPermissions(for plan: [CommitPlan.Operation]) throws(OutputError) {
    let mounts = FileSystem.realPath(root.path).map { MountTable().places(below: $0) } ?? []
    var seen: Set<ExactPath> = []
    for step in plan {
      var folder = Path.folder(of: step.path)
      while !folder.isEmpty, !root.exists(folder) { folder = Path.folder(of: folder) }
      if seen.insert(ExactPath(folder)).inserted,
        folder.isEmpty || root.isFolder(folder),
        let error = root.obstacleToChanges(in: folder)
      {
        throw .file(error)
      }
      if let error = root.obstacleToReplacing(step.path) { throw .file(error) }
      if mounts.contains(where: { Path.isSame($0, step.path) }) {
        throw .file(FileError(.write, root.shown(step.path), code: 0, detail: .mountPoint))
      }
    }
  }

  /// A second name for what a file is about to replace; a copy where the system gives none.
  private mutating func makeBackup(of path: String) throws(OutputError) {
    try faults?.step()
    let number = backupCount
    let (root, stage) = (root, stage)
    // A folder there is empty by the time the file comes.
    if root.isFolder(path) { return }
    do throws(FileError) {
      try root.link(path, as: OutputLocation.backup(number), in: stage)
    } catch {
      if error.isMissing { return }
      guard error.isUnsupported || error.isCrossDevice || error.isDenied else { throw .file(error) }
      let reader = try OutputError.wrap { () throws(FileError) in try root.reader(path) }
      let writer = try OutputError.wrap { () throws(FileError) in
        try stage.create(OutputLocation.backup(number), isExecutable: reader.isExecutable)
      }
      _ = try FileContents(copying: reader, to: writer)
    }
    backups[ExactPath(path)] = number
    backupCount += 1
  }

  mutating func carryOut(_ operations: [Journal.Operation]) throws(OutputError) {
    for operation in operations {
      switch operation {
      case .put(let path, let source, _): try put(path, source: source)
      case .remove(let path, _): try remove(path)
      case .prune(let folder): try prune(folder)
      }
    }
  }

  private mutating func put(_ path: String, source: String) throws(OutputError) {
    try enter(Path.folder(of: path))
    try faults?.step()
    let isCopied = try !rename(source, to: path)
    if isCopied {
      try copy(source, to: path)
      hasCopied = true
    }
    changes.append(.put(path, backup: backups[ExactPath(path)]))
    if isCopied { try dropCopied(source) }
  }

  private mutating func remove(_ path: String) throws(OutputError) {
    guard isEntered(Path.folder(of: path)) else { return }
    try faults?.step()
    let number = backupCount
    do throws(FileError) {
      if try !keep(path, as: number) {
        try copyBack(path, as: number)
        hasCopied = true
      }
      backupCount += 1
      changes.append(.removed(path, backup: number))
    } catch {
      guard error.isMissing else { throw .file(error) }
    }
    if hasCopied, root.exists(path) {
      try faults?.step()
      let root = root
      try OutputError.wrap { () throws(FileError) in try root.remove(path) }
    }
    try prune(Path.folder(of: path))
  }

  /// Removes a folder and those above it, where they are empty.
  private mutating func prune(_ folder: String) throws(OutputError) {
    var folder = folder
    while !folder.isEmpty, isEntered(folder) {
      try faults?.step()
      // One that stays, for whatever reason, does no harm.
      guard (try? root.removeFolderIfEmpty(folder)) == true else { return }
      folders.remove(ExactPath(folder))
      changes.append(.removedFolder(folder))
      folder = Path.folder(of: folder)
    }
  }

  /// Makes sure of a folder and those above it, each a folder and no link.
  private mutating func enter(_ folder: String) throws(OutputError) {
    guard !folder.isEmpty, !folders.contains(ExactPath(folder)) else { return }
    let root = root
    for folder in FolderNames.chain(to: folder) where !folders.contains(ExactPath(folder)) {
      let status = try OutputError.wrap { () throws(FileError) in try root.status(of: folder) }
      if let status {
        guard status.kind == .folder else { throw .inTheWay(folder) }
      } else {
        try faults?.step()
        try OutputError.wrap { () throws(FileError) in _ = try root.createFolder(folder) }
        changes.append(.madeFolder(folder))
      }
      folders.insert(ExactPath(folder))
    }
  }

  /// Whether a folder is there, and reached through no link.
  private mutating func isEntered(_ folder: String) -> Bool {
    if folder.isEmpty || folders.contains(ExactPath(folder)) { return true }
    guard root.isFolder(folder) else { return false }
    folders.insert(ExactPath(folder))
    return true
  }
}

extension JournalRun {
  /// Whether every file that is still to be moved is the one that the journal means.
  func isGenuine(_ operations: [Journal.Operation]) -> Bool {
    operations.allSatisfy { operation in
      guard case .put(_, let source, let identity) = operation else { return true }
      guard let status = try? stage.status(of: source) else {
        // Moved already, or never there.
        return !stage.exists(source)
      }
      return status.kind != .folder && (try? stage.identity(of: source)) == identity
    }
  }

  /// Completes what a killed run began: what it did already is passed over.
  ///
  /// - Parameter manifest: That of the folder. What is neither listed nor ours is left alone.
  mutating func complete(
    _ operations: [Journal.Operation], manifest: Manifest?
  ) throws(OutputError) {
    for operation in operations {
      switch operation {
      case .put(let path, let source, let identity):
        guard stage.exists(source) else { continue }
        // Looked at again: this is the file that is moved.
        guard (try? stage.identity(of: source)) == identity else { continue }
        let isOurs = Path.isSame(path, Manifest.path) || manifest?.contains(path) == true
        if !isOurs, root.exists(path) {
          // A copy took its place, and what it was made from was to go next.
          guard isCopy(of: source, at: path) else { throw .inTheWay(path) }
          try dropCopied(source)
          continue
        }
        try put(path, source: source)
      case .remove(let path, let identity):
        if (try? root.identity(of: path)) == identity {
          try faults?.step()
          let root = root
          try OutputError.wrap { () throws(FileError) in try root.remove(path) }
        }
        if !root.exists(path) { try prune(Path.folder(of: path)) }
      case .prune(let folder): try prune(folder)
      }
    }
  }
}

extension JournalRun {
  /// What puts back everything done so far, as operations for a journal.
  var undoing: [Journal.Operation] {
    changes.reversed().compactMap { change in
      switch change {
      case .madeFolder(let folder): .prune(folder)
      case .removedFolder: nil
      case .put(let path, backup: nil):
        (try? root.identity(of: path)).flatMap { $0 }.map { .remove(path, $0) }
      case .put(let path, backup: .some(let number)), .removed(let path, backup: let number):
        (try? stage.identity(of: OutputLocation.backup(number))).flatMap { $0 }
          .map { .put(path, source: OutputLocation.backup(number), $0) }
      }
    }
  }

  /// Puts back what was done, the last first.
  mutating func rollBack() throws(OutputError) {
    let (root, stage) = (root, stage)
    for change in changes.reversed() {
      try faults?.rollBackStep()
      switch change {
      case .madeFolder(let folder):
        try OutputError.wrap { () throws(FileError) in _ = try root.removeFolderIfEmpty(folder) }
      case .removedFolder(let folder):
        try OutputError.wrap { () throws(FileError) in _ = try root.createFolder(folder) }
      case .put(let path, backup: nil):
        // What the stage has of it, or its bytes made again by the next build, is as good.
        try OutputError.wrap { () throws(FileError) in try root.remove(path) }
      case .put(let path, backup: .some(let number)), .removed(let path, backup: let number):
        let backup = OutputLocation.backup(number)
        if try rename(backup, to: path) { continue }
        try copy(backup, to: path)
        try? stage.remove(backup)
      }
    }
    changes = []
  }
}
