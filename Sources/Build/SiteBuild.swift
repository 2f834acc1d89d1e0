internal import Diagnostics
internal import EntityGraph
internal import Files
internal import Liquid
internal import Markdown
internal import OutputFolder
internal import Outputs
internal import Pages
internal import PolicyModel
internal import Queries
package import Rules
internal import SiteModel
internal import Theme

/// The way from a site's files to its output, stage by stage: `ARCHITECTURE.md` draws it.
///
/// Two barriers only: names are looked up once every front matter is read, pages are made once every
/// text is. Between them each file is worked on by itself, on all cores.
package struct SiteBuild: Sendable {
  var options: BuildOptions
  let workers: Workers
  var ledger: ReadLedger?
  var digests: DigestLedger?

  /// Bytes that a file of text may have.
  package static let sizeLimit = SiteSources.sizeLimit

  package init(_ options: BuildOptions) {
    self.options = options
    workers = Workers(count: options.jobs)
  }

  /// The workers for a part of a build that takes its time.
  func workers(for phase: BuildProgress.Phase) -> Workers {
    guard let progress = options.progress else { return workers }
    return workers.observed {
      progress(BuildProgress(phase: phase, done: $0, total: $1))
    }
  }

  /// Finds everything there is to say about the site and writes nothing.
  package func check() async -> BuildReport {
    await run { _, prepared, report in
      let failures = await failures(of: prepared)
      report.findings += failures
      report.outcome = failures.isEmpty ? .sound : .refused
    }
  }

  /// Finds what there is to say and hands on what the site is made of, sound or not.
  ///
  /// - Returns: No context where the site could not be read at all.
  package func survey() async -> (report: BuildReport, site: RuleContext?) {
    var context: RuleContext?
    let report = await run(evenIfUnsound: true) { _, prepared, report in
      context = prepared.rules
      report.outcome = .sound
    }
    return (report, context)
  }

  /// Runs all stages up to the plan of the output, and then `finish` where nothing prevents it.
  ///
  /// - Parameter isTolerant: Whether errors of the site do not prevent it.
  func run(
    evenIfUnsound isTolerant: Bool = false,
    _ finish: (SiteLayout, PreparedSite, inout BuildReport) async -> Void
  ) async -> BuildReport {
    let layout: SiteLayout
    switch locate() {
    case .found(let found): layout = found
    case .impossible(let report): return report
    }
    var report = BuildReport(
      findings: [], outcome: .refused, root: layout.root, files: files(in: layout.root))
    let prepared = await prepare(layout, report: &report)
    report.site = prepared
    if let prepared, !isTolerant {
      prepared.plan.check(copyingFrom: prepared.sources.files, reporting: &report.findings)
    }
    report.sortFindings()
    if let prepared, isTolerant || report.isPublishable(strictly: options.isStrict) {
      let count = report.findings.count
      await finish(layout, prepared, &report)
      if report.findings.count != count { report.sortFindings() }
    }
    return report
  }

  /// Files → records with names and addresses → texts with links → graph → checked snapshot → plan.
  ///
  /// - Returns: `nil` where a template cannot be read.
  private func prepare(_ layout: SiteLayout, report: inout BuildReport) async -> PreparedSite? {
    let resolved = await resolve(layout, report: &report)
    let bodies = BodyStore(
      forSourcesOf: resolved.textSize, in: Surroundings.temporaryFolder,
      takingDigests: options.takesDigests)
    let documents = await readTexts(of: resolved, storingIn: bodies)
    let linked = await link(resolved, documents, storedIn: bodies)
    report.findings = judged(linked)
    return await plan(linked)
  }

  /// Everything that was found, with the severity that the site and the options want.
  func judged(_ site: LinkedSite) -> [Diagnostic] {
    settings(of: site.resolved).apply(
      to: site.resolved.findings.all + site.findings.all, of: site.graph.catalog.entities,
      knowing: Rule.byName)
  }

  /// How grave rules are taken: as the site says, then as the options do.
  func settings(of site: ResolvedSite) -> RuleSettings {
    var settings = site.configuration.rules
    for (rule, level) in options.rules { settings.set(rule, to: level) }
    return settings
  }

  /// - Returns: `nil` where a template cannot be read.
  func plan(_ linked: LinkedSite) async -> PreparedSite? {
    let snapshot = Snapshot(of: linked)
    let site = Queries(snapshot, for: linked.templates?.use ?? .everything)
    let rows = await rows(of: site)
    return linked.templates.map {
      PreparedSite(
        linked, snapshot, site: site.with(rows: rows), templates: $0,
        profile: options.profilesTemplates ? TemplateProfile() : nil)
    }
  }
}

extension BuildReport {
  /// Puts the findings in reading order, each once.
  mutating func sortFindings() {
    findings.sort(by: Diagnostic.inReadingOrder)
    // In place, since of a large site they are many.
    var end = 0
    for index in findings.indices where end == 0 || findings[end - 1] != findings[index] {
      findings.swapAt(end, index)
      end += 1
    }
    findings.removeSubrange(end...)
  }

  /// Whether nothing that was found prevents a build.
  func isPublishable(strictly: Bool) -> Bool {
    let count = FindingCount(findings)
    return count.errors == 0 && (!strictly || count.warnings == 0)
  }
}
