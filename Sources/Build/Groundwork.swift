internal import Diagnostics
internal import EntityGraph
internal import Files
package import PolicyModel
internal import SiteModel

/// What is known of a site once its names are: everything that the links of a text can lead to.
struct Groundwork: Sendable {
  let configuration: SiteConfiguration
  let visibility: VisibilityPolicy
  let files: SiteFiles
  let sources: SiteSources
  let context: LinkContext
  /// Those of `Content/sources.yml`.
  let sharedSources: [Source]
  /// By number in the catalog, of policies and deals.
  let histories: [StatusHistory?]
  /// By number in the catalog, the files of records that have a text to be read.
  let texts: [HeldSource?]
  /// Bytes of all files that were read.
  let textSize: Int
}

extension SiteBuild {
  /// Reads settings and front matter and gives every record its name and address.
  func groundwork(of layout: SiteLayout, report: inout BuildReport) async -> Groundwork {
    let sources = SiteSources(root: layout.root, ledger: ledger)
    let files = SiteFiles(of: layout, reporting: &report.findings)
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
      of: files, in: sources, configuration, with: workers, reporting: &report.findings)
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
    checkRemovals(in: layout, addresses, catalog, reporting: &report.findings)
    addresses.check(configuration.navigation ?? [], reporting: &report.findings)
    let table = SourceTable(
      shared: reading.sharedSources, of: catalog, reporting: &report.findings)
    let histories = catalog.entities.map { entity in
      entity.id.kind == .policy || entity.id.kind == .deal
        ? entity.timeline.map { StatusHistory($0) } : nil
    }
    let day = visibility.clock.day
    let context = LinkContext(
      folder: sources.folder, configuration: configuration, catalog: catalog,
      addresses: addresses, sources: table, files: files,
      statuses: histories.map { $0?.status(at: day) })
    return Groundwork(
      configuration: configuration, visibility: visibility, files: files, sources: sources,
      context: context, sharedSources: reading.sharedSources, histories: histories,
      texts: reading.heldSources(for: catalog), textSize: reading.size)
  }

  private func readConfiguration(
    in sources: SiteSources, reporting findings: inout [Diagnostic]
  ) -> SiteConfiguration {
    do {
      let file = try sources.read(SiteFiles.configuration)
      return SiteConfiguration(
        reading: file, knowing: Rule.byName, reporting: &findings)
    } catch {
      // A link was reported where it was found.
      if !error.isMissing, error.detail != .link {
        findings.append(.unreadable(SiteFiles.configuration, error))
      }
      return SiteConfiguration()
    }
  }

  /// The day as of which the site around would be built, for a record that is begun today.
  package var day: Day {
    var findings: [Diagnostic] = []
    let configuration =
      siteRoot.map { readConfiguration(in: SiteSources(root: $0), reporting: &findings) }
      ?? SiteConfiguration()
    return clock(for: configuration).day
  }

  /// The option, then the environment, then the site, then today (rulings, 1).
  private func clock(for configuration: SiteConfiguration) -> Clock {
    let zone = configuration.zone
    if let moment = options.asOf { return Clock(moment, zone: zone) }
    if let epoch = options.sourceDateEpoch { return Clock(moment: epoch, zone: zone) }
    if let moment = configuration.clock { return Clock(moment, zone: zone) }
    return Clock(day: zone.day(at: Surroundings.wallClock), zone: zone)
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
