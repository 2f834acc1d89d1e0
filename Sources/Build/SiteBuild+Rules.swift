internal import Diagnostics
internal import EntityGraph
internal import Files
internal import PolicyModel
internal import Rules
internal import SiteModel

extension SiteBuild {
  /// Adds what the rules find, and gives all findings the severity that the site and the options want.
  ///
  /// - Returns: The site as rules see it.
  func applyRules(
    to site: ResolvedSite, _ documents: [Document], _ graph: EntityGraph, _ coverage: Coverage,
    report: inout BuildReport
  ) async -> RuleContext {
    let clock = site.visibility.clock
    let rules = RuleContext(
      graph: graph, coverage: coverage, pages: documents.map(\.facts),
      histories: site.histories, sources: site.context.sources.sources,
      sharedSources: (site.sharedSources, SiteFiles.sharedSources), clock: clock.day,
      lastPossibleDay: clock.lastPossibleDay(now: Surroundings.wallClock),
      isSound: !report.findings.contains { $0.rule.isStructural })
    report.findings += await findings(of: rules)
    var settings = site.configuration.rules
    for (rule, level) in options.rules { settings.set(rule, to: level) }
    report.findings = settings.apply(
      to: report.findings, of: graph.catalog.entities, knowing: Rule.byName)
    return rules
  }

  private func findings(of rules: RuleContext) async -> [Diagnostic] {
    let (pages, checks) = (rules.pages.count, rules.siteCheckCount)
    // The checks of the whole site first: each takes as long as those of many pages.
    let found = await workers(for: .checking).map(checks + pages) {
      $0 < checks ? rules.findings(ofSiteCheck: $0) : rules.findings(on: $0 - checks)
    }
    return found.flatMap { $0 }
  }
}

extension BuildReport {
  /// Puts the findings in reading order, each once.
  mutating func sortFindings() {
    let sorted = findings.sorted(by: Diagnostic.inReadingOrder)
    findings = []
    findings.reserveCapacity(sorted.count)
    for finding in sorted where findings.last != finding { findings.append(finding) }
  }

  /// Whether nothing that was found prevents a build.
  func isPublishable(strictly: Bool) -> Bool {
    let count = FindingCount(findings)
    return count.errors == 0 && (!strictly || count.warnings == 0)
  }
}
