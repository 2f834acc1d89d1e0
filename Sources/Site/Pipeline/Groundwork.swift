internal import Diagnostics
internal import EntityGraph
internal import Files
internal import PolicyModel

/// What is known of a site once its names are: everything that the links of a text can lead to.
struct Groundwork: Sendable {
  let configuration: SiteConfiguration
  let publicity: Publicity
  let files: SiteFiles
  let sources: SiteSources
  let context: LinkContext
  /// Those of `Content/sources.yml`.
  let sharedSources: [Source]
  /// By number in the catalog, of policies and deals.
  let histories: [StatusHistory?]
}

extension SiteBuild {
  /// Reads settings and front matter and gives every record its name and address.
  func groundwork(of layout: SiteLayout, report: inout BuildReport) async -> Groundwork {
    let sources = SiteSources(root: layout.root, ledger: ledger)
    let files = SiteFiles(of: layout, reporting: &report.findings)
    var configuration = readConfiguration(in: sources, reporting: &report.findings)
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

    for place in configuration.trackers.indices {
      configuration.trackers[place].resolveTopics(in: catalog, reporting: &report.findings)
    }
    let addresses = Addresses(
      of: catalog, configuration.trackers, reporting: &report.findings)
    checkRemovals(in: layout, addresses, catalog, reporting: &report.findings)
    addresses.check(
      configuration.navigation ?? [], statics: PathSet(files.statics.map(\.target)),
      reporting: &report.findings)
    let table = SourceTable(
      shared: reading.sharedSources, of: catalog, reporting: &report.findings)
    let histories = catalog.entities.map { entity in
      entity.id.kind == .policy || entity.id.kind == .deal
        ? entity.timeline.map { StatusHistory($0) } : nil
    }
    let day = publicity.clock.day
    let context = LinkContext(
      folder: sources.folder, catalog: catalog, addresses: addresses, sources: table, files: files,
      statuses: histories.map { $0?.status(at: day) }, linksNames: configuration.autolink,
      loadsRemoteImages: configuration.allowsRawHTML)
    return Groundwork(
      configuration: configuration, publicity: publicity, files: files, sources: sources,
      context: context, sharedSources: reading.sharedSources, histories: histories)
  }

  private func readConfiguration(
    in sources: SiteSources, reporting findings: inout [Diagnostic]
  ) -> SiteConfiguration {
    do {
      let file = try sources.read(SiteFiles.configuration)
      return SiteConfiguration(reading: file, reporting: &findings)
    } catch {
      // A link was reported where it was found.
      if !error.isMissing, error.detail != .link {
        findings.append(.unreadable(SiteFiles.configuration, error))
      }
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
}
