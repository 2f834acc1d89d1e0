package import Build
package import Diagnostics
internal import Text

/// All findings of a state of the site, as data and as text.
package struct FindingList: Sendable {
  private let findings: [Diagnostic]
  private let report: BuildReport
  /// Why the site could not be read at all.
  private let failure: (message: String, help: String?)?

  /// - Parameter report: Its site is released.
  package init(_ report: BuildReport) {
    var report = report
    report.site = nil
    self.report = report
    findings = report.findings
    if case .impossible(let message, let help) = report.outcome {
      failure = (message, help)
    } else {
      failure = nil
    }
  }

  package var count: FindingCount {
    var count = FindingCount(findings)
    if failure != nil { count.errors += 1 }
    return count
  }

  /// The first finding that prevents a build: `Content/briefings/a.md:3:1: 'titel' is not a field`.
  package var firstError: String? {
    if let failure { return failure.message }
    guard let first = findings.first(where: { $0.severity == .error }) else { return nil }
    return "\(written(first.place, SourceLoader { report.source(at: $0) })): \(first.message)"
  }

  /// As shown in a terminal.
  package var text: String {
    let renderer = DiagnosticRenderer(sources: SourceLoader { report.source(at: $0) })
    return (failureText.map { $0 + "\n" } ?? "") + renderer.render(findings, showsAll: true)
  }

  /// `{"version": "3", "findings": [{"severity", "rule", "file", "line", "column", "message", "suggestion", "help",
  /// "text"}]}`, where the text is that of the terminal. Errors come first.
  package func json(version: Int) -> ContiguousArray<UInt8> {
    let sources = SourceLoader { report.source(at: $0) }
    let renderer = DiagnosticRenderer(sources: sources)
    var rows: [JSONText] = []
    if let failure, let failureText {
      rows.append(
        .object([
          ("severity", "error"), ("message", .string(failure.message)),
          ("text", .string(failureText)),
        ]))
    }
    for severity in Severity.allCases {
      for finding in findings where finding.severity == severity {
        rows.append(row(finding, sources, renderer))
      }
    }
    let list = JSONText.object([("version", .string(String(version))), ("findings", .array(rows))])
    return list.bytes + [UInt8(ascii: "\n")]
  }

  private var failureText: String? {
    failure.map { "error: \($0.message)\n" + ($0.help.map { "help: \($0)\n" } ?? "") }
  }

  private func row(
    _ finding: Diagnostic, _ sources: SourceLoader, _ renderer: DiagnosticRenderer
  ) -> JSONText {
    var members: [(name: String, value: JSONText)] = [
      ("severity", .string(finding.severity.rawValue)), ("rule", .string(finding.rule.name)),
      ("file", .string(finding.place.path)),
    ]
    if let position = sources.file(at: finding.place.path)?.position(
      at: finding.place.range.lowerBound)
    {
      members += [("line", .number(position.line)), ("column", .number(position.column))]
    }
    members.append(("message", .string(finding.message)))
    if let suggestion = finding.suggestion { members.append(("suggestion", .string(suggestion))) }
    if let help = finding.help { members.append(("help", .string(help))) }
    members.append(("text", .string(renderer.render(finding))))
    return .object(members)
  }

  private func written(_ place: SourcePlace, _ sources: SourceLoader) -> String {
    guard let position = sources.file(at: place.path)?.position(at: place.range.lowerBound) else {
      return place.path
    }
    return "\(place.path):\(position.line):\(position.column)"
  }
}
