internal import ArgumentParser
internal import Build
internal import Diagnostics
internal import PolicyModel
internal import Rules
internal import SiteModel

struct StaleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stale",
    abstract: "Lists what is out of date, grouped by record.",
    discussion: """
      Exits with 1 if anything is out of date, or if the site has errors: an unreadable file may be out of date, too.

      Example:
        briefgen stale --as-of 2027-02-01
      """)

  @OptionGroup var options: SiteOptions

  func run() async throws {
    let (report, context) = await SiteBuild(try options.buildOptions()).survey()
    let site = try SurveyedSite(report, context, options)
    let findings = report.findings.filter { StaleCommand.rules.contains($0.rule.name) }
    guard options.format == .text else {
      Terminal.output.write(data(findings, site.errors, report))
      try site.errors.finish()
      if !findings.isEmpty { throw RunResult.siteHasErrors }
      return
    }
    var order: [String] = []
    var groups: [String: [Diagnostic]] = [:]
    for finding in findings {
      let key = finding.subject ?? ""
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(finding)
    }
    let paint = Terminal.output.paint
    for key in order.sorted() where !key.isEmpty {
      Terminal.output.write(paint.bold(site.heading(of: key).escapedOnOneLine) + "\n")
      print(groups[key] ?? [], report)
    }
    if let rest = groups[""] {
      Terminal.output.write(paint.bold("Pages by themselves") + "\n")
      print(rest, report)
    }
    try site.errors.finish()
    guard findings.isEmpty else {
      throw RunResult.siteHasErrors
    }
    if !options.quiet {
      Terminal.output.write("nothing is out of date on \(site.context.clock)\n")
    }
  }

  /// The findings in the format of the options, in SARIF and for GitHub with the errors of the site.
  private func data(
    _ findings: [Diagnostic], _ errors: SiteErrors, _ report: BuildReport
  ) -> String {
    let sources = SourceLoader { report.source(at: $0) }
    let all = (findings + errors.findings).sorted(by: Diagnostic.inReadingOrder)
    return switch options.format {
    case .sarif: DiagnosticSARIF(sources: sources, version: Generator.version).render(all)
    case .github: DiagnosticGitHub(sources: sources).render(all)
    case .json, .text:
      DiagnosticJSON(sources: sources).render(findings, incompleteFor: errors.count)
    }
  }

  private func print(_ findings: [Diagnostic], _ report: BuildReport) {
    let sources = SourceLoader { report.source(at: $0) }
    for finding in findings {
      let position = sources.file(at: finding.place.path)
        .map { $0.position(at: finding.place.range.lowerBound) }
      let place =
        finding.place.path + (position.map { ":\($0.line):\($0.column)" } ?? "")
      Terminal.output.print("  \(place)  \(finding.rule.name): \(finding.message)\n")
    }
  }

  /// The rules whose findings say what is out of date.
  static let rules: Set<String> = Set(
    [
      Rule.staleCitation, .staleSince, .basisGone, .dealEnded, .outOfOffice, .reviewOverdue,
      .deadlinePassed,
      .judgmentDue, .commentsClosed,
    ].map(\.name))
}
