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
  let options: BuildOptions
  let workers: Workers
  var ledger: ReadLedger?

  /// Bytes that a file of text may have.
  package static let sizeLimit = SiteSources.sizeLimit

  package init(_ options: BuildOptions) {
    self.options = options
    workers = Workers(count: options.jobs)
  }

  /// Finds everything there is to say about the site and writes nothing.
  package func check() async -> BuildReport {
    await run { _, prepared, report in
      let failures = await failures(of: prepared)
      report.findings += failures
      report.outcome = failures.isEmpty ? .sound : .refused
    }
  }

  /// Builds the site into its output folder, or changes nothing there where it has errors.
  package func build() async -> BuildReport {
    await run { layout, prepared, report in
      await write(prepared, to: layout, report: &report)
    }
  }

  /// Finds what there is to say and hands on what the site is made of, sound or not.
  ///
  /// - Returns: No context where the site could not be read at all.
  package func survey() async -> (report: BuildReport, site: RuleContext?) {
    var context: RuleContext?
    let report = await run(evenIfUnsound: true) { _, prepared, report in
      context = prepared.site.rules
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
  private func prepare(
    _ layout: SiteLayout, report: inout BuildReport
  ) async -> PreparedSite? {
    let resolved = await resolve(layout, report: &report)
    let bodies = BodyStore(forSourcesOf: resolved.textSize, in: Surroundings.temporaryFolder)
    let documents = await readTexts(of: resolved, storingIn: bodies)
    var templateFindings: [Diagnostic] = []
    let templates = TemplateSet(of: resolved, reporting: &templateFindings)
    checkLinks(of: documents, in: resolved, templates?.anchors, report: &report)

    let mentions = documents.flatMap(\.mentions)
    let graph = EntityGraph(
      resolved.context.catalog, edges: documents.flatMap(\.edges) + mentions.map { Edge($0) })
    graph.check(reporting: &report.findings)
    let coverage = Coverage(of: graph, mentions: mentions)
    let rules = await applyRules(
      to: resolved, documents, graph, coverage, report: &report)
    report.findings += templateFindings

    let site = Queries(Snapshot(of: resolved, documents, graph, coverage, rules))
    let rows = await rows(of: site)
    return templates.map {
      PreparedSite(
        site: site.with(rows: rows), templates: $0, bodies: bodies, files: resolved.files,
        sources: resolved.sources,
        profile: options.profilesTemplates ? TemplateProfile() : nil)
    }
  }
}

extension Edge {
  fileprivate init(_ mention: Mention) {
    self.init(
      from: Int(mention.from), to: Int(mention.to), .mentions, statedBy: Int(mention.from),
      at: mention.range, field: "text")
  }
}
