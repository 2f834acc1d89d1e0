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

  /// What each file said, as far as the disk has it unchanged.
  func known(in files: FileSource) -> [ExactPath: ParsedFile] {
    guard let linked else { return [:] }
    return linked.resolved.parsed.filter { _, parsed in
      parsed.version.map { $0 == files.version(of: parsed.path) } ?? false
    }
  }
}
