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

/// The pipeline from a site's files to its output; see the diagram in `ARCHITECTURE.md`.
///
/// There are two barriers: names are resolved once all front matter is read, and pages are made once every
/// text is. Between them, each file is processed independently, on all cores.
package struct SiteBuild: Sendable {
  var options: BuildOptions
  let workers: Workers
  var ledger: ReadLedger?
  var digests: DigestLedger?

  /// The maximal size of a text file in bytes.
  package static let sizeLimit = SiteSources.sizeLimit

  package init(_ options: BuildOptions) {
    self.options = options
    workers = Workers(count: options.jobs)
  }

  /// The workers for a long stage of a build.
  func workers(for phase: BuildProgress.Phase) -> Workers {
    guard let progress = options.progress else { return workers }
    return workers.observed {
      progress(BuildProgress(phase: phase, done: $0, total: $1))
    }
  }

  /// Reports all findings about the site and writes nothing.
  package func check() async -> BuildReport {
    await run { _, prepared, report in
      let failures = await failures(of: prepared)
      report.findings += failures
      report.outcome = failures.isEmpty ? .sound : .refused
    }
  }

  /// Returns all findings and the context of the site, with or without errors.
  ///
  /// - Returns: No context if the site could not be read at all.
  package func survey() async -> (report: BuildReport, site: RuleContext?) {
    var context: RuleContext?
    let report = await run(evenIfUnsound: true) { _, prepared, report in
      context = prepared.rules
      report.outcome = .sound
    }
    return (report, context)
  }

  /// Runs all stages up to the plan of the output, then `finish` unless something prevents it.
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
      report.findings += sizeFindings(of: prepared)
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
  /// - Returns: `nil` if a template cannot be read.
  private func prepare(_ layout: SiteLayout, report: inout BuildReport) async -> PreparedSite? {
    let resolved = await resolve(layout, report: &report)
    let bodies = BodyStore(
      forSourcesOf: resolved.textSize, in: Surroundings.temporaryFolder,
      takingDigests: options.takesDigests)
    let documents = await readTexts(of: resolved, storingIn: bodies)
    let linked = await link(resolved, documents, storedIn: bodies)
    async let findings = judged(linked)
    let prepared = await plan(linked)
    report.findings = await findings
    return prepared
  }

  /// - Returns: `nil` if a template cannot be read.
  func plan(_ linked: LinkedSite) async -> PreparedSite? {
    let snapshot = Snapshot(of: linked)
    let site = Queries(snapshot, for: linked.templates?.use ?? .everything)
    let rows = await rows(of: site)
    // What many pages share is made beside the plan, which one core makes: workers would wait for it.
    async let sharing: Void = snapshot.prepareSharedLists()
    let prepared = linked.templates.map {
      PreparedSite(
        linked, snapshot, site: site.with(rows: rows), templates: $0,
        profile: options.profilesTemplates ? TemplateProfile() : nil)
    }
    await sharing
    return prepared
  }
}

extension BuildReport {
  /// Sorts the findings into reading order and removes duplicates.
  mutating func sortFindings() {
    // Places are sorted, not findings: a large site has many, and they are large themselves.
    let paths = findings.map(\.place.path)
    let order = findings.indices.sorted {
      paths[$0] == paths[$1]
        ? Diagnostic.inReadingOrder(findings[$0], findings[$1]) : paths[$0] < paths[$1]
    }
    var sorted: [Diagnostic] = []
    sorted.reserveCapacity(findings.count)
    for place in order where sorted.last != findings[place] { sorted.append(findings[place]) }
    findings = sorted
  }

  /// Whether no finding prevents a build.
  func isPublishable(strictly: Bool) -> Bool {
    let count = FindingCount(findings)
    return count.errors == 0 && (!strictly || count.warnings == 0)
  }
}
