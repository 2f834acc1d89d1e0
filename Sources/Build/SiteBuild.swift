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

/// The way from a site's files to its pages.
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

  /// The folder of the site that the options name, or that is around.
  var siteRoot: String? {
    guard options.isSiteFolder else { return SiteLayout.find(from: options.folder) }
    return FileSystem.isFolder(Path.join(options.folder, "Content")) ? options.folder : nil
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

  func run(
    evenIfUnsound isTolerant: Bool = false,
    _ finish: (SiteLayout, PreparedSite, inout BuildReport) async -> Void
  ) async -> BuildReport {
    guard let root = siteRoot
    else {
      return BuildReport(
        findings: [],
        outcome: .impossible(
          options.isSiteFolder
            ? "\(options.folder) holds no folder Content"
            : "there is no folder Content here or above",
          help: "'briefgen init my-briefings' begins a site"))
    }
    let layout = SiteLayout(root: root, output: options.output)
    if let problem = layout.outputProblem {
      let (message, help) =
        switch problem {
        case .amongSources:
          ("\(layout.output) is among the site's own files", "name another folder with --output")
        case .leavesSite(let folder):
          (
            "\(layout.output) leads out of the site through a link",
            "name the folder itself, if it is meant: --output \(folder)"
          )
        }
      return BuildReport(findings: [], outcome: .impossible(message, help: help), root: root)
    }
    var report = BuildReport(findings: [], outcome: .refused, root: root)
    let prepared = await prepare(layout, report: &report)
    report.site = prepared
    if let prepared, !isTolerant {
      prepared.plan.check(copyingFrom: prepared.sources.folder, reporting: &report.findings)
    }
    sortFindings(of: &report)
    if let prepared, isTolerant || report.isPublishable(strictly: options.isStrict) {
      await finish(layout, prepared, &report)
      sortFindings(of: &report)
    }
    return report
  }

  /// Everything up to the pages: files, records, names, texts, graph, templates.
  private func prepare(
    _ layout: SiteLayout, report: inout BuildReport
  ) async -> PreparedSite? {
    let groundwork = await groundwork(of: layout, report: &report)
    let (configuration, context) = (groundwork.configuration, groundwork.context)
    let (files, sources) = (groundwork.files, groundwork.sources)
    let catalog = context.catalog
    let bodies = BodyStore(
      forSourcesOf: groundwork.textSize, in: Surroundings.temporaryFolder)
    let documents = await readDocuments(
      in: context, configuration, from: groundwork.texts, storingIn: bodies)
    for document in documents { report.findings += document.findings }
    var templateFindings: [Diagnostic] = []
    let templates = TemplateSet(
      of: files, in: sources, clock: groundwork.visibility.clock, wording: configuration.wording,
      reporting: &templateFindings)
    var links = LinkCheck(of: documents, in: context, from: sources, templates?.anchors)
    links.report(to: &report.findings)
    if let anchors = templates?.anchors {
      context.addresses.checkAnchors(
        of: configuration.navigation ?? [], documents, anchors, in: &links,
        reporting: &report.findings)
    }

    let mentions = documents.flatMap(\.mentions)
    let graph = EntityGraph(
      catalog, edges: documents.flatMap(\.edges) + mentions.map { Edge($0) })
    graph.check(reporting: &report.findings)
    let coverage = Coverage(of: graph, mentions: mentions)
    let rules = RuleContext(
      graph: graph, coverage: coverage, pages: documents.map(\.facts),
      histories: groundwork.histories, sources: context.sources.sources,
      sharedSources: (groundwork.sharedSources, SiteFiles.sharedSources),
      clock: groundwork.visibility.clock.day,
      lastPossibleDay: groundwork.visibility.clock.lastPossibleDay(now: Surroundings.wallClock),
      isSound: !report.findings.contains { $0.rule.isStructural })
    report.findings += await findings(of: rules)
    var settings = configuration.rules
    for (rule, level) in options.rules { settings.set(rule, to: level) }
    report.findings = settings.apply(
      to: report.findings, of: catalog.entities, knowing: Rule.byName)
    report.findings += templateFindings

    var site = Queries(
      Snapshot(
        configuration: configuration, visibility: groundwork.visibility,
        addresses: context.addresses, sources: context.sources, graph: graph, coverage: coverage,
        documents: documents, histories: groundwork.histories, statuses: context.statuses,
        rules: rules))
    site.rows = await rows(of: site)
    return templates.map {
      PreparedSite(
        site: site, templates: $0, bodies: bodies, files: files, sources: sources,
        profile: options.profilesTemplates ? TemplateProfile() : nil)
    }
  }

  /// What the rules find, page by page in parallel.
  private func findings(of rules: RuleContext) async -> [Diagnostic] {
    let found = await workers.map(rules.pages.count) { rules.findings(on: $0) }
    return found.flatMap { $0 } + rules.findingsOnSite()
  }

  private func readDocuments(
    in context: LinkContext, _ configuration: SiteConfiguration, from texts: [HeldSource?],
    storingIn bodies: BodyStore
  ) async -> [Document] {
    var options = markdownOptions(for: configuration)
    options.wantsPassage = ProseSign.mayClaim
    let settings = options
    return await workers.map(context.catalog.entities.count) { number in
      Document(
        of: number, from: texts[number]?.take(), in: context, options: settings,
        storingIn: bodies.store)
    }
  }

  func markdownOptions(for configuration: SiteConfiguration) -> MarkdownOptions {
    MarkdownOptions(
      kindSchemes: EntityKind.allCases.map(\.name),
      allowsRawHTML: configuration.allowsRawHTML)
  }

  /// The topics' rows first, since other rows hold them.
  private func rows(of site: Queries) async -> [Value] {
    let topics = site.catalog.numbers(of: .topic)
    let topicRows = topics.map { RowView.make(of: $0, in: site, topics: []) }
    return await workers.map(site.catalog.entities.count) { number in
      if topics.contains(number) { return topicRows[number - topics.lowerBound] }
      let own = site.graph.outgoing(of: number)
        .filter { $0.relation == .hasTopic && !site.catalog.isHeldBack[Int($0.to)] }
        .map { topicRows[Int($0.to) - topics.lowerBound] }
      return RowView.make(of: number, in: site, topics: own)
    }
  }

  private func sortFindings(of report: inout BuildReport) {
    let sorted = report.findings.sorted(by: Diagnostic.inReadingOrder)
    report.findings = []
    report.findings.reserveCapacity(sorted.count)
    for finding in sorted where report.findings.last != finding { report.findings.append(finding) }
  }
}

extension BuildReport {
  /// Whether nothing that was found stands against a build.
  func isPublishable(strictly: Bool) -> Bool {
    let count = FindingCount(findings)
    return count.errors == 0 && (!strictly || count.warnings == 0)
  }
}

extension Edge {
  fileprivate init(_ mention: Mention) {
    self.init(
      from: Int(mention.from), to: Int(mention.to), .mentions, statedBy: Int(mention.from),
      at: mention.range, field: "text")
  }
}
