internal import Diagnostics
internal import EntityGraph
internal import Files
internal import Liquid
internal import Markdown
internal import OutputFolder
internal import PolicyModel
package import Rules
internal import Theme

/// The way from a site's files to its pages.
///
/// Two barriers only: names are looked up once every front matter is read, pages are made once every
/// text is. Between them each file is worked on by itself, on all cores.
package struct SiteBuild: Sendable {
  let options: BuildOptions
  let workers: Workers

  package init(_ options: BuildOptions) {
    self.options = options
    workers = Workers(count: options.jobs)
  }

  /// Finds everything there is to say about the site and writes nothing.
  package func check() async -> BuildReport {
    await run { _, _, report in report.outcome = .sound }
  }

  /// Builds the site into its output folder, or changes nothing there where it has errors.
  package func build() async -> BuildReport {
    await run { layout, pages, report in
      await write(pages, to: layout, report: &report)
    }
  }

  /// Finds what there is to say and hands on what the site is made of, sound or not.
  ///
  /// - Returns: No context where the site could not be read at all.
  package func survey() async -> (report: BuildReport, site: RuleContext?) {
    var context: RuleContext?
    let report = await run(evenIfUnsound: true) { _, pages, report in
      context = pages.site.rules
      report.outcome = .sound
    }
    return (report, context)
  }

  private func run(
    evenIfUnsound isTolerant: Bool = false,
    _ finish: (SiteLayout, PageRenderer, inout BuildReport) async -> Void
  ) async -> BuildReport {
    guard
      let root = options.isSiteFolder
        ? (FileSystem.isFolder(Path.join(options.folder, "Content")) ? options.folder : nil)
        : SiteLayout.find(from: options.folder)
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
    if layout.isOutputAmongSources {
      return BuildReport(
        findings: [],
        outcome: .impossible(
          "\(layout.output) is among the site's own files",
          help: "name another folder with --output"),
        root: root)
    }
    var report = BuildReport(findings: [], outcome: .refused, root: root)
    let pages = await prepare(layout, report: &report)
    sortFindings(of: &report)
    if let pages, isTolerant || report.isPublishable(strictly: options.isStrict) {
      await finish(layout, pages, &report)
      sortFindings(of: &report)
    }
    return report
  }

  /// Everything up to the pages: files, records, names, texts, graph, templates.
  private func prepare(
    _ layout: SiteLayout, report: inout BuildReport
  ) async -> PageRenderer? {
    let sources = SiteSources(root: layout.root)
    let files = SiteFiles(of: layout, reporting: &report.findings)
    let configuration = readConfiguration(in: sources, reporting: &report.findings)
    report.lacksBaseURL = configuration.baseURL == nil
    let publicity = Publicity(clock: clock(for: configuration), showsDrafts: options.showsDrafts)

    var reading = await RecordReading(
      of: files, in: sources, with: workers, reporting: &report.findings)
    publicity.checkZones(of: reading.entities, reporting: &report.findings)
    let heldBack = publicity.heldBack(reading.entities)
    report.heldBack = heldBack.ids.count
    report.heldBackUntil = heldBack.until
    let catalog = makeCatalog(
      of: &reading, heldBack: heldBack.ids, configuration, report: &report)
    catalog.checkCollisions(reporting: &report.findings)

    let addresses = Addresses(of: catalog, reporting: &report.findings)
    addresses.check(
      configuration.navigation ?? [], statics: Set(files.statics.map(\.target)),
      reporting: &report.findings)
    let table = SourceTable(
      shared: reading.sharedSources, of: catalog, reporting: &report.findings)
    let histories = catalog.entities.map { entity in
      entity.id.kind == .policy || entity.id.kind == .deal
        ? entity.timeline.map { StatusHistory($0) } : nil
    }
    let day = publicity.clock.day
    let statuses = histories.map { $0?.status(at: day) }
    let context = LinkContext(
      catalog: catalog, addresses: addresses, sources: table, files: files, statuses: statuses)
    let documents = await readDocuments(in: context, configuration, from: sources)
    for document in documents { report.findings += document.findings }
    checkAnchors(of: documents, in: catalog, reporting: &report.findings)

    let mentions = documents.flatMap(\.mentions)
    let graph = EntityGraph(
      catalog, edges: documents.flatMap(\.edges) + mentions.map { Edge($0) })
    graph.check(reporting: &report.findings)
    let coverage = Coverage(of: graph, mentions: mentions)
    let rules = RuleContext(
      graph: graph, coverage: coverage, pages: documents.map(\.facts), histories: histories,
      sources: table.sources, sharedSources: (reading.sharedSources, SiteFiles.sharedSources),
      clock: day, isSound: !report.findings.contains { $0.rule.isStructural })
    report.findings += await findings(of: rules)
    var settings = configuration.rules
    for (rule, level) in options.rules { settings.set(rule, to: level) }
    report.findings = settings.apply(
      to: report.findings, of: catalog.entities, knowing: Rule.byName)
    let templates = TemplateSet(of: layout, files, reporting: &report.findings)

    var site = SiteState(
      configuration: configuration, publicity: publicity, addresses: addresses, sources: table,
      graph: graph, coverage: coverage, documents: documents, histories: histories,
      statuses: statuses, rules: rules)
    site.rows = await rows(of: site)
    return templates.map {
      PageRenderer(site: site, templates: $0, files: files, sources: sources)
    }
  }

  /// What the rules find, page by page in parallel.
  private func findings(of rules: RuleContext) async -> [Diagnostic] {
    let found = await workers.map(rules.pages.count) { rules.findings(on: $0) }
    return found.flatMap { $0 } + rules.findingsOnSite()
  }

  private func readConfiguration(
    in sources: SiteSources, reporting findings: inout [Diagnostic]
  ) -> SiteConfiguration {
    do {
      let file = try sources.read(SiteFiles.configuration)
      return SiteConfiguration(reading: file, reporting: &findings)
    } catch {
      if !error.isMissing { findings.append(.unreadable(SiteFiles.configuration, error)) }
      return SiteConfiguration()
    }
  }

  /// The option, then the environment, then the site, then today (rulings, 1).
  private func clock(for configuration: SiteConfiguration) -> Clock {
    let zone = configuration.zone
    if let day = options.asOf { return Clock(day: day, zone: zone) }
    if let epoch = options.sourceDateEpoch { return Clock(moment: epoch, zone: zone) }
    if let day = configuration.clock { return Clock(day: day, zone: zone) }
    return Clock(day: zone.day(at: Surroundings.wallClock), zone: zone)
  }

  private func makeCatalog(
    of reading: inout RecordReading, heldBack: Set<EntityID>, _ configuration: SiteConfiguration,
    report: inout BuildReport
  ) -> Catalog {
    let catalog = Catalog(
      reading.entities, heldBack: heldBack, unreadable: reading.unreadable)
    guard configuration.makesStubs else { return catalog }
    let stubs = reading.addStubs(to: catalog)
    guard !stubs.isEmpty else { return catalog }
    report.stubs = stubs.count
    return Catalog(
      reading.entities, heldBack: heldBack, stubs: stubs, unreadable: reading.unreadable)
  }

  private func readDocuments(
    in context: LinkContext, _ configuration: SiteConfiguration, from sources: SiteSources
  ) async -> [Document] {
    var options = MarkdownOptions(kindSchemes: EntityKind.allCases.map(\.name))
    options.allowsRawHTML = configuration.allowsRawHTML
    options.keepsPassages = true
    let settings = options
    return await workers.map(context.catalog.entities.count) { number in
      Document(of: number, in: context, options: settings) { path throws(FileError) in
        try sources.read(path)
      }
    }
  }

  /// The topics' rows first, since other rows hold them.
  private func rows(of site: SiteState) async -> [Value] {
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
    report.findings = Array(Set(report.findings)).sorted(by: Diagnostic.inReadingOrder)
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
