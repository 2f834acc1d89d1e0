package import Diagnostics
internal import EntityGraph
package import Files
internal import Liquid
internal import Outputs
internal import Pages
internal import Queries
internal import SiteModel

/// A site that is read again whenever its files change, and whose pages are made when somebody asks for them.
///
/// It never writes. While the site has errors, the pages are those of the last state without.
package actor SiteSession {
  private let build: SiteBuild
  private var state: State?
  private var generation = 0

  /// A state of the site without errors.
  private struct State {
    let prepared: PreparedSite
    /// The place in the plan of each file, by its path below the site's root.
    let places: [String: Int]
    let pages: Int
  }

  package init(_ options: BuildOptions) { build = SiteBuild(options) }

  /// What reading the site gave.
  package struct Refresh: Sendable {
    package let report: BuildReport
    /// Counts the states without errors, from one; 0 before the first.
    package let generation: Int
    /// Whether pages are of this state and not of an earlier one.
    package let isCurrent: Bool
    /// The pages that there are, of this state or the earlier one.
    package let pages: Int
  }

  /// Reads the site as it is now.
  package func refresh() async -> Refresh {
    var found: PreparedSite?
    let report = await build.run { [build] _, prepared, report in
      let failures = await build.failures(of: prepared)
      report.findings += failures
      report.outcome = failures.isEmpty ? .sound : .refused
      if failures.isEmpty { found = prepared }
    }
    if let found {
      generation += 1
      var places: [String: Int] = [:]
      places.reserveCapacity(found.plan.files.count)
      for (place, entry) in found.plan.files.enumerated() {
        places[entry.file.path] = places[entry.file.path] ?? place
      }
      state = State(
        prepared: found, places: places, pages: found.plan.files.count { $0.file.isPage })
    }
    return Refresh(
      report: report, generation: generation, isCurrent: found != nil, pages: state?.pages ?? 0)
  }

  /// A file of the output.
  package enum Answer: Sendable {
    case bytes(ContiguousArray<UInt8>)
    /// A file of the site that is published as it is, by its path below the site's folder.
    case copy(of: String)
    /// No file of the output has the path.
    case missing
    /// Its template cannot be rendered.
    case failed(Diagnostic)
  }

  /// Makes a file of the output.
  ///
  /// - Parameter path: Below the site's root, as it is in the output: `briefings/one/index.html`.
  package func file(at path: String) -> Answer {
    guard let state, let place = state.places[path] else { return .missing }
    let entry = state.prepared.plan.files[place]
    if let copy = entry.file.copy { return .copy(of: copy.source) }
    var worker = RenderWorker(records: state.prepared.site.recordCount)
    var bytes = ContiguousArray<UInt8>()
    do throws(RenderError) {
      try state.prepared.plan.render(entry, with: &worker, into: &bytes)
      return .bytes(bytes)
    } catch {
      return .failed(error.diagnostic)
    }
  }

  /// Whether the output has a file at a path; nothing is made.
  package func has(_ path: String) -> Bool { state?.places[path] != nil }

  /// A file of the site, for one that is published as it is.
  ///
  /// - Throws: Why it cannot be read: it may have gone since.
  package func copy(of source: String) throws(FileError) -> FileReader? {
    try state?.prepared.sources.files.reader(source)
  }

  /// The site's folder, absolute; `nil` where there is none.
  package var root: String? { build.siteRoot }

  /// The folders that hold what the site is made from, absolute.
  package var watchedFolders: [String] {
    guard let root = build.siteRoot else { return [] }
    return ["Content", "Templates"].map { Path.join(root, $0) }
  }
}
