internal import Diagnostics
internal import EntityGraph
internal import Files
internal import PolicyModel
internal import SiteModel
internal import Wording

extension SiteBuild {
  /// Reads settings and front matter, and resolves every name and address.
  ///
  /// - Parameters:
  ///   - known: Files parsed before that are unchanged.
  ///   - last: The settings they were parsed with.
  func resolve(
    _ layout: SiteLayout, known: [ExactPath: ParsedFile] = [:],
    of last: SiteConfiguration? = nil, report: inout BuildReport
  ) async -> ResolvedSite {
    var findings: [Diagnostic] = []
    var sources = SiteSources(files(in: layout.root), ledger: ledger, digests: digests)
    let files = SiteFiles(in: sources.files, reporting: &findings)
    sources = sources.reading(files.records.count)
    var configuration = readConfiguration(in: sources, reporting: &findings)
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
      known: configuration.readsFiles(as: last) ? known : [:],
      reporting: &findings)
    visibility.checkZones(of: reading.entities, reporting: &findings)
    let heldBack = visibility.heldBack(reading.entities)
    report.heldBack = heldBack.pages.count
    report.heldBackUntil = heldBack.until
    report.isHeldBackUntilOfAll = heldBack.isUntilOfAll
    report.heldBackPages = heldBack.pages
    let catalog = makeCatalog(
      of: &reading, heldBack: heldBack.ids, configuration, report: &report)
    catalog.checkCollisions(
      today: visibility.clock.lastPossibleDay(now: options.wallClock()),
      reporting: &findings)

    for place in configuration.trackers.indices {
      configuration.trackers[place].resolveTopics(in: catalog, reporting: &findings)
    }
    for place in configuration.matrices.indices {
      configuration.matrices[place].rows.resolveTopics(in: catalog, reporting: &findings)
    }
    let read = reading
    async let holding = read.heldSources(for: catalog)
    async let indexing = Dictionary(
      read.files.map { (ExactPath($0.path), $0) }, uniquingKeysWith: { first, _ in first })
    let histories = catalog.entities.map { entity in
      entity.id.kind == .policy || entity.id.kind == .deal
        ? entity.timeline.map { StatusHistory($0) } : nil
    }
    // Beside the list of changes, which takes as long as the next two together.
    let (wording, leftOut) = (configuration.wording, configuration.leftOut)
    async let scheduling = EventCalendar(of: catalog, histories, wording, visibility)
    let table = SourceTable(
      shared: reading.sharedSources, of: catalog, reporting: &findings)
    async let counting = SiteList.pageCounts(
      of: catalog, table, by: visibility, without: leftOut)
    let changes = ChangeLog(of: catalog, histories, table, by: visibility)
    let (lists, calendar) = await (counting, scheduling)
    let addresses = Addresses(
      of: catalog, configuration, files, calendar, on: visibility.clock.day, changes,
      lists: lists, reporting: &findings)
    let removals = removals(in: layout, addresses, catalog)
    report.removals = removals.count
    findings += removals
    addresses.check(configuration.navigation ?? [], reporting: &findings)
    var ofFiles: [ExactPath: [Diagnostic]] = [:]
    for file in reading.files where !file.findings.isEmpty {
      ofFiles[ExactPath(file.path)] = withoutGuesses(file.findings, in: catalog)
    }
    let day = visibility.clock.day
    let context = LinkContext(
      source: sources.files, configuration: configuration, catalog: catalog,
      addresses: addresses, sources: table, files: files,
      statuses: histories.map { $0?.status(at: day) })
    return ResolvedSite(
      configuration: configuration, visibility: visibility, files: files, sources: sources,
      context: context, sharedSources: reading.sharedSources, histories: histories,
      calendar: calendar, changes: changes,
      digests: options.takesDigests ? reading.digests(for: catalog) : [],
      texts: await holding, parsed: await indexing,
      findings: ResolvedFindings(ofSite: findings, ofFiles: ofFiles), textSize: reading.size)
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

  /// The findings of a file. A key that may be a misspelled relation is one only if its value resolves.
  func withoutGuesses(_ findings: [Diagnostic], in catalog: Catalog) -> [Diagnostic] {
    findings.map { finding in
      guard let fix = finding.fix, !fix.references.isEmpty else { return finding }
      let leads = fix.references.allSatisfy {
        if case .found = catalog.resolve($0) { true } else { false }
      }
      guard !leads else { return finding }
      var finding = finding
      finding.fix = nil
      return finding
    }
  }
}

extension EventCalendar {
  init(
    of catalog: Catalog, _ histories: [StatusHistory?], _ wording: Wording,
    _ visibility: VisibilityPolicy
  ) {
    self.init(
      of: catalog, histories, on: visibility.clock.day, in: wording,
      isPreviewed: { visibility.reason(for: $0) != nil })
  }
}

extension SiteConfiguration {
  /// Whether files are parsed alike under these settings and others.
  fileprivate func readsFiles(as other: SiteConfiguration?) -> Bool {
    guard let other else { return false }
    return ignoredFields == other.ignoredFields && !makesStubs && !other.makesStubs
  }
}
