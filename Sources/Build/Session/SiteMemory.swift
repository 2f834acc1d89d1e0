internal import Diagnostics
internal import Files
internal import SiteModel

/// A site as a session read it last.
struct SiteMemory: Sendable {
  /// The notes of the reading, without findings.
  var report: BuildReport
  /// `nil` where there is no site.
  var linked: LinkedSite?
  /// `nil` where a template cannot be read.
  var prepared: PreparedSite?
  /// What keeps files of the plan from being written.
  var planFindings: [Diagnostic] = []
  /// One file of each template, tried; `nil` where something else kept pages from being shown.
  var trials: [SampleTrial]?
  /// The names that records are asked for by, once that mattered.
  var asked: AskedNames?
  /// What goes wrong as templates are rendered.
  var failures: [Diagnostic] = []
  /// All of it, judged, in reading order.
  var findings: [Diagnostic] = []
  /// The moment as of which it was read.
  var moment = 0

  /// Whether nothing prevents its pages from being shown.
  func isSound(strictly: Bool) -> Bool {
    var report = report
    if case .impossible = report.outcome { return false }
    report.findings = findings
    return prepared != nil && report.isPublishable(strictly: strictly)
  }

  /// What each file said, as far as it is unchanged.
  ///
  /// - Parameter changed: The paths of all that did change; `nil` where that is not known and the disk has to say.
  func known(in files: FileSource, changed: Set<String>?) -> [ExactPath: ParsedFile] {
    guard let linked else { return [:] }
    guard let changed else {
      return linked.resolved.parsed.filter { _, parsed in
        parsed.version.map { $0 == files.version(of: parsed.path) } ?? false
      }
    }
    let paths = Set(changed.map { ExactPath($0) })
    return linked.resolved.parsed.filter { path, parsed in
      // What could not be read may be readable now. A folder that came or went is reported without its files.
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
