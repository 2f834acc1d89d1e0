internal import ArgumentParser
internal import Build
internal import Diagnostics
internal import PolicyModel
internal import Rules
internal import Text

/// The errors of a site that a question is asked of, which keep the answer from being complete.
///
/// What is out of date is no such error: it is known, and `stale` lists it.
struct SiteErrors {
  let count: Int
  let findings: [Diagnostic]

  /// Writes the errors to standard error, as `check` does.
  ///
  /// - Throws: An exit code where the site could not be read at all.
  init(of report: BuildReport, _ options: SiteOptions) throws {
    if case .impossible(let message, let help) = report.outcome {
      Terminal.errors.fail(message, help: help)
      throw RunResult.couldNotRun
    }
    findings = report.findings.filter { finding in
      (finding.severity == .error || options.strict && finding.severity == .warning)
        && !StaleCommand.rules.contains(finding.rule.name)
    }
    count = findings.count
    let sources = SourceLoader { report.source(at: $0) }
    let renderer = DiagnosticRenderer(sources: sources, colour: Terminal.errors.showsColour)
    Terminal.errors.write(renderer.render(findings, option: "'briefgen check --all'"))
  }

  /// Without any, for a site that is not asked but shown.
  static let none = SiteErrors(count: 0, findings: [])

  private init(count: Int, findings: [Diagnostic]) {
    self.count = count
    self.findings = findings
  }

  /// Says that the answer is not complete, where it is not.
  ///
  /// - Throws: Exit code 1 then.
  func finish() throws {
    guard count > 0 else { return }
    Terminal.errors.fail(
      "the site has \(count) error\(count == 1 ? "" : "s"), so the answer may not be complete",
      help: "'\(Briefgen._commandName) check' shows all findings")
    throw RunResult.siteHasErrors
  }

  /// The members by which data says that it is not complete; a complete answer has none.
  var members: [(name: String, value: JSONText)] {
    count == 0 ? [] : [("complete", false), ("errors", .number(count))]
  }
}
