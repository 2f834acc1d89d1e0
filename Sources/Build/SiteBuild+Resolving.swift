internal import Diagnostics
internal import EntityGraph
internal import Files
internal import PolicyModel
internal import SiteModel

extension SiteBuild {
  /// Reads settings and front matter, and looks up every name and address.
  func resolve(_ layout: SiteLayout, report: inout BuildReport) async -> ResolvedSite {
    let sources = SiteSources(files(in: layout.root), ledger: ledger, digests: digests)
    let files = SiteFiles(in: sources.files, reporting: &report.findings)
    var configuration = readConfiguration(in: sources, reporting: &report.findings)
    if let wording = options.wording { configuration.wording = wording }
    report.lacksBaseURL = configuration.baseURL == nil
    if options.asOf == nil, options.sourceDateEpoch == nil {
      report.clockInSite = configuration.clock.map { Clock($0, zone: configuration.zone).day }
    }
    let visibility = VisibilityPolicy(
      clock: clock(for: configuration), showsDrafts: options.showsDrafts,
      isClockInSite: report.clockInSite != nil)

    var reading = await RecordReading(
      of: files, in: sources, configuration, with: workers(for: .reading),
      takingDigests: options.takesDigests,
      reporting: &report.findings)
    visibility.checkZones(of: reading.entities, reporting: &report.findings)
    let heldBack = visibility.heldBack(reading.entities)
    report.heldBack = heldBack.pages.count
    report.heldBackUntil = heldBack.until
    report.isHeldBackUntilOfAll = heldBack.isUntilOfAll
    report.heldBackPages = heldBack.pages
    let catalog = makeCatalog(
      of: &reading, heldBack: heldBack.ids, configuration, report: &report)
    catalog.checkCollisions(
      today: visibility.clock.lastPossibleDay(now: Surroundings.wallClock),
      reporting: &report.findings)
    dropGuessedRelations(from: &report.findings, in: catalog)

    for place in configuration.trackers.indices {
      configuration.trackers[place].resolveTopics(in: catalog, reporting: &report.findings)
    }
    let addresses = Addresses(
      of: catalog, configuration.trackers, files, hasBaseURL: configuration.baseURL != nil,
      reporting: &report.findings)
    let removals = removals(in: layout, addresses, catalog)
    report.removals = removals.count
    report.findings += removals
    addresses.check(configuration.navigation ?? [], reporting: &report.findings)
    let table = SourceTable(
      shared: reading.sharedSources, of: catalog, reporting: &report.findings)
    let histories = catalog.entities.map { entity in
      entity.id.kind == .policy || entity.id.kind == .deal
        ? entity.timeline.map { StatusHistory($0) } : nil
    }
    let day = visibility.clock.day
    let context = LinkContext(
      source: sources.files, configuration: configuration, catalog: catalog,
      addresses: addresses, sources: table, files: files,
      statuses: histories.map { $0?.status(at: day) })
    return ResolvedSite(
      configuration: configuration, visibility: visibility, files: files, sources: sources,
      context: context, sharedSources: reading.sharedSources, histories: histories,
      digests: catalog.entities.map { reading.digests[ExactPath($0.path)] },
      texts: reading.heldSources(for: catalog), textSize: reading.size)
  }

  private func makeCatalog(
    of reading: inout RecordReading, heldBack: Set<EntityID>, _ configuration: SiteConfiguration,
    report: inout BuildReport
  ) -> Catalog {
    let catalog = Catalog(
      reading.entities, heldBack: heldBack, unreadable: reading.unreadable)
    guard configuration.makesStubs else { return catalog }
    let (stubs, hidden) = reading.addStubs(to: catalog)
    guard !stubs.isEmpty else { return catalog }
    report.stubs = stubs.count - hidden.count
    return Catalog(
      reading.entities, heldBack: heldBack.union(hidden), stubs: stubs,
      unreadable: reading.unreadable)
  }

  /// A key that may be a misspelt relation is one only if its value leads somewhere.
  private func dropGuessedRelations(from findings: inout [Diagnostic], in catalog: Catalog) {
    for index in findings.indices {
      guard let fix = findings[index].fix, !fix.references.isEmpty else { continue }
      let leads = fix.references.allSatisfy {
        if case .found = catalog.resolve($0) { true } else { false }
      }
      if !leads { findings[index].fix = nil }
    }
  }
}
