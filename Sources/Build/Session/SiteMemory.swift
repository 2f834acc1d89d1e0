internal import Diagnostics
internal import Files
internal import SiteModel

/// The state of a site as last read by a session.
struct SiteMemory: Sendable {
  /// The report of the reading, without findings.
  var report: BuildReport
  /// `nil` if there is no site.
  var linked: LinkedSite?
  /// `nil` if a template cannot be read.
  var prepared: PreparedSite?
  /// What prevents files of the plan from being written.
  var planFindings: [Diagnostic] = []
  /// The trial of one file per template; `nil` if something else prevented pages from being shown.
  var trials: [SampleTrial]?
  /// The names by which records are looked up, computed when first needed.
  var asked: AskedNames?
  /// The findings of rendering templates.
  var failures: [Diagnostic] = []
  /// All findings with their severities, in reading order.
  var findings: [Diagnostic] = []
  /// The clock of the reading.
  var moment = 0

  /// Whether its pages can be shown.
  func isSound(strictly: Bool) -> Bool {
    var report = report
    if case .impossible = report.outcome { return false }
    report.findings = findings
    return prepared != nil && report.isPublishable(strictly: strictly)
  }

  /// The parsed files that are unchanged.
  ///
  /// - Parameter changed: The paths of all changed files; `nil` if unknown, so that the disk is checked.
  func known(in files: FileSource, changed: Set<String>?) -> [ExactPath: ParsedFile] {
    guard let linked else { return [:] }
    guard let changed else {
      return linked.resolved.parsed.filter { _, parsed in
        parsed.version.map { $0 == files.version(of: parsed.path) } ?? false
      }
    }
    let paths = Set(changed.map { ExactPath($0) })
    return linked.resolved.parsed.filter { path, parsed in
      // An unreadable file may be readable now. A folder that appeared or disappeared is reported without its files.
      guard parsed.digests != nil, !paths.contains(path) else { return false }
      var folder = Path.parent(of: parsed.path)
      while let parent = folder, parent != "." {
        if paths.contains(ExactPath(parent)) { return false }
        folder = Path.parent(of: parent)
      }
      return true
    }
  }
}
