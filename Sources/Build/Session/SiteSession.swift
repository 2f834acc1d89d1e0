package import Diagnostics
package import Files
internal import Liquid
internal import Outputs
internal import Pages
internal import SiteModel

/// A site that is read again when its files change, and renders its pages on request.
///
/// It never writes. While the site has errors, it serves the pages of the last state without errors.
package actor SiteSession {
  let build: SiteBuild
  /// The last state, with or without errors.
  var memory: SiteMemory?
  /// The last state without errors.
  private var state: State?
  /// Whether that is the last state.
  private var isStateOfMemory = false
  private var generation = 0

  /// A state of the site without errors.
  private struct State {
    let prepared: PreparedSite
    /// The index in the plan of each file, by its path below the site's root.
    let places: [String: Int]
    let pages: Int
  }

  package init(_ options: BuildOptions) {
    var options = options
    options.takesDigests = true
    build = SiteBuild(options)
  }

  /// The result of reading the site.
  package struct Refresh: Sendable {
    package let report: BuildReport
    /// The number of states without errors so far.
    package let generation: Int
    /// Whether pages come from this state and not from an earlier one.
    package let isCurrent: Bool
    /// The number of pages, in this state or the earlier one.
    package let pages: Int
    /// How much was read again.
    package let extent: Extent
  }

  package enum Extent: Sendable {
    /// The texts that changed, their pages and findings.
    case texts
    /// Texts and front matter of briefings, and what depends on them.
    case records
    /// The changed texts, and every relation, rule and list.
    case links
    /// Everything except unchanged files.
    case site
  }

  /// Reads what changed.
  ///
  /// - Parameter changed: The paths of all changed files, relative to the site; `nil` if unknown.
  /// - Complexity: After edits of texts and of briefings, that of the affected records, and a few passes over
  ///   arrays.
  package func refresh(changed: Set<String>? = nil) async -> Refresh {
    if let changed, let memory {
      let again = await edited(changed, since: memory)
      if let again { return adopt(again.memory, again.extent) }
    }
    let whole = await readAgain(changed: changed)
    return adopt(whole, .site)
  }

  private func adopt(_ memory: SiteMemory, _ extent: Extent) -> Refresh {
    let former = FormerSite(memory: self.memory, prepared: state?.prepared)
    defer { former.release(givingBackMemory: extent == .site || extent == .links) }
    let hasSamePlan = isStateOfMemory && (extent == .texts || extent == .records)
    self.memory = memory
    let isCurrent = memory.isSound(strictly: build.options.isStrict)
    if isCurrent, let prepared = memory.prepared {
      generation += 1
      let last = hasSamePlan ? state : nil
      state = State(
        prepared: prepared, places: last?.places ?? prepared.plan.places,
        pages: last?.pages ?? prepared.plan.files.count { $0.file.isPage })
    }
    isStateOfMemory = isCurrent
    var report = memory.report
    report.findings = memory.findings
    report.outcome = isCurrent ? .sound : .refused
    return Refresh(
      report: report, generation: generation, isCurrent: isCurrent, pages: state?.pages ?? 0,
      extent: extent)
  }

  /// A file of the output.
  package enum Answer: Sendable {
    case bytes(ContiguousArray<UInt8>)
    /// A file of the site that is published unchanged, by its path below the site's folder.
    case copy(of: String)
    /// No file of the output has the path.
    case missing
    /// Its template cannot be rendered.
    case failed(Diagnostic)
  }

  /// Makes a file of the output.
  ///
  /// - Parameter path: The path in the output: `briefings/one/index.html`.
  package func file(at path: String) -> Answer {
    guard let state, let place = state.places[path] else { return .missing }
    let entry = state.prepared.plan.files[place]
    if let copy = entry.file.copy { return .copy(of: copy.source) }
    var worker = RenderWorker(for: state.prepared.site)
    var bytes = ContiguousArray<UInt8>()
    do throws(RenderError) {
      try state.prepared.plan.render(entry, with: &worker, into: &bytes)
      return .bytes(bytes)
    } catch {
      return .failed(error.diagnostic)
    }
  }

  /// Whether the output has a file at a path; the file is not made.
  package func has(_ path: String) -> Bool { state?.places[path] != nil }

  /// The paths of all files of the output, in the order of the plan.
  package var paths: [String] { state?.prepared.plan.files.map(\.file.path) ?? [] }

  /// Opens a file of the site that is published unchanged.
  ///
  /// - Throws: If it cannot be read; it may have been removed since.
  package func copy(of source: String) throws(FileError) -> FileReader? {
    try state?.prepared.sources.files.reader(source)
  }

  /// The site's folder, absolute; `nil` where there is none.
  package var root: String? { build.siteRoot }

  /// The source folders of the site, absolute.
  package var watchedFolders: [String] {
    guard let root = build.siteRoot else { return [] }
    return ["Content", "Templates"].map { Path.join(root, $0) }
  }
}

extension SitePlan {
  /// The index of each file by its path.
  fileprivate var places: [String: Int] {
    var places: [String: Int] = [:]
    places.reserveCapacity(files.count)
    for (place, entry) in files.enumerated() where places[entry.file.path] == nil {
      places[entry.file.path] = place
    }
    return places
  }
}
