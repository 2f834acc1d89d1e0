internal import Diagnostics
internal import EntityGraph
internal import Files
internal import OutputFolder
internal import PolicyModel
internal import Theme

extension PageRenderer {
  /// Reports files of the plan that cannot be written, or not beside each other: what this passes, a build can
  /// put in place.
  ///
  /// - Complexity: One pass over the paths and their folders.
  func checkPlan(reporting findings: inout [Diagnostic]) {
    let jobs = plan()
    checkCopies(of: jobs, reporting: &findings)
    // Of two records at one address, which were reported, both are in the plan.
    guard !findings.contains(where: { $0.rule == .duplicateAddress }) else { return }
    // Keys are compared as text: names that differ only in how letters are composed are found too.
    var owners: [String: Int] = [:]
    owners.reserveCapacity(jobs.count)
    var folders: [ExactPath: Int] = [:]
    for (place, (job, path)) in jobs.enumerated() {
      if let problem = Self.problem(with: path) {
        findings.append(
          Diagnostic(.reservedPath, problem, at: self.place(of: job), help: "rename it"))
        continue
      }
      if let other = owners.updateValue(place, forKey: path) {
        findings.append(clash(jobs[other], (job, path)))
      }
      var folder = Path.parent(of: path)
      while let parent = folder, parent != ".", folders[ExactPath(parent)] == nil {
        folders[ExactPath(parent)] = place
        folder = Path.parent(of: parent)
      }
    }
    for (job, path) in jobs {
      guard let below = folders[ExactPath(path)] else { continue }
      let own = [job, jobs[below].job].lazy.compactMap(\.ownFile).first
      findings.append(
        Diagnostic(
          .duplicateAddress, "/\(path) is a file and the folder of /\(jobs[below].path)",
          at: own.map { SourcePlace(path: $0, range: 0..<0) } ?? place(of: job),
          help: "rename one of the two"))
    }
  }

  /// Opens what will be copied, and reads nothing of it.
  private func checkCopies(
    of jobs: [(job: Job, path: String)], reporting findings: inout [Diagnostic]
  ) {
    guard let folder = sources.folder else { return }
    for copy in jobs.lazy.compactMap(\.job.copy) {
      do throws(FileError) {
        _ = try folder.reader(copy.source)
      } catch {
        findings.append(.unreadable(copy.source, error))
      }
    }
  }

  private func clash(
    _ first: (job: Job, path: String), _ second: (job: Job, path: String)
  ) -> Diagnostic {
    let copies = [second.job, first.job].compactMap(\.ownFile)
    let place = copies.first.map { SourcePlace(path: $0, range: 0..<0) } ?? place(of: second.job)
    guard Path.isSame(first.path, second.path) else {
      return .composition(of: second.path, at: place.path)
    }
    return Diagnostic(
      .duplicateAddress, "/\(second.path) is made twice", at: place,
      help: "rename \(copies.isEmpty ? "one of the two" : copies.joined(separator: " or "))")
  }

  /// What keeps a path from being one of the output's.
  private static func problem(with path: String) -> String? {
    if Path.isSame(String(Path.first(of: path)), Manifest.path) {
      return "/\(path) is in the way of /\(Manifest.path), the manifest of the build"
    }
    guard OutputWriter.isAllowed(path) else {
      return "/\(path) is not an address that a file of the output can have"
    }
    for name in Path.names(in: path) {
      if Path.isRepository(name: name[...]) {
        return "/\(path) lies in the folder of a version control system"
      }
      if name.utf8.count > 255 {
        return "'\(name.prefix(24))…' is longer than the 255 bytes that a file's name can have"
      }
    }
    return path.utf8.count > 2000
      ? "/\(path.prefix(24))… is longer than the 2000 bytes of a path" : nil
  }

  /// What makes a file of the output, for findings.
  private func place(of job: Job) -> SourcePlace {
    let path =
      switch job {
      case .copy(let copy): copy.source
      case .record(let number): site.catalog.entities[number].path
      case .siteFile(let path): "Templates/\(path)"
      case .asset(let place): "Templates/\(templates.assets[place].path)"
      case .redirect(let from, _): site.addresses.owners[from] ?? "Content"
      default: "Content"
      }
    return SourcePlace(path: path, range: 0..<0)
  }
}

extension PageRenderer.Job {
  /// The file that it copies.
  fileprivate var copy: SiteFiles.Copy? {
    if case .copy(let copy) = self { copy } else { nil }
  }

  /// The file of the site that it publishes under a name of its own.
  fileprivate var ownFile: String? {
    switch self {
    case .copy(let copy): copy.source
    case .siteFile(let path): "Templates/\(path)"
    default: nil
    }
  }
}
