package import Diagnostics
internal import FrontMatter
internal import Markdown
internal import PolicyModel
internal import Rules
internal import SiteModel

/// The files of a site with certain fixes, applied but not yet written.
package struct FixPlan: Sendable {
  private let root: String
  /// In the order of their paths.
  package let files: [FixedFile]

  init(_ findings: [Diagnostic], root: String, reading file: (String) -> SourceFile?) {
    var byPath: [String: [Diagnostic]] = [:]
    for finding in findings
    where finding.fix != nil && Self.rules.contains(finding.rule)
      && finding.place.path.hasPrefix("Content/")
    {
      byPath[finding.place.path, default: []].append(finding)
    }
    self.root = root
    files = byPath.keys.sorted().compactMap { path in
      file(path).flatMap { FixedFile($0, findings: byPath[path] ?? []) }
    }
  }

  /// The rules whose fixes are written: those about words that briefgen defines.
  ///
  /// User-chosen names are excluded on purpose. A reference to a record, a source, a file or a
  /// heading is never rewritten, however near another one is: `ftc` is not a misspelling of `cftc`.
  private static let rules: Set<Rule> = [
    .unknownField, .missingField, .unknownValue, .unknownSetting, .invalidSetting, .unknownRelation,
    .unknownEvent, .invalidHistory, .invalidDate, .unknownScheme, .unknownCallout, .unknownRule,
  ]

  /// Writes one of the files atomically.
  package func write(_ fixed: FixedFile) -> SourceWriter.Outcome {
    SourceWriter(root: root).write(fixed)
  }
}

extension SiteBuild {
  /// Checks the site and collects what can be fixed; writes nothing itself.
  ///
  /// - Complexity: Like `check`, with every file of the site in memory.
  package func fixPlan() async -> (report: BuildReport, plan: FixPlan) {
    let ledger = ReadLedger()
    var build = self
    build.ledger = ledger
    let report = await build.check()
    let plan = FixPlan(report.findings, root: report.root ?? "") { ledger.file(at: $0) }
    return (report, plan)
  }
}
