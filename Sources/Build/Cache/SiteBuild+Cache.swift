internal import Files
internal import Markdown
internal import OutputFolder
internal import SiteModel

extension SiteBuild {
  /// Builds the site into its output folder; if it has errors, the folder is not changed.
  ///
  /// If nothing has changed since the last build, only file metadata is read.
  package func build() async -> BuildReport {
    guard options.cache != .none, options.files == nil, options.wording == nil,
      case .found(let layout) = locate(), let store = CacheStore(of: layout)
    else { return await buildAnew() }
    let key = options.cacheKey(cmark: cmarkVersion, output: store.output)
    let last = store.read()
    var wrong: String?
    if let last, last.key == key, !options.profilesTemplates {
      let found = await answer(from: last, in: layout, store)
      switch found {
      case .built(let report):
        guard options.cache == .verified else { return report }
        return await verify(report, in: layout, store)
      case .wrong(let path):
        wrong = path
        store.drop()
      case .none: break
      }
    }
    let recorder = await BuildRecorder.begun(store, key: key, knowing: last?.program)
    var report = await buildAnew(recordingIn: store, recorder)
    report.wrongInCache = wrong
    if options.cache == .verified { report.verification = .nothingToCompare }
    return report
  }

  private func buildAnew(
    recordingIn store: CacheStore? = nil, _ recorder: BuildRecorder? = nil
  ) async -> BuildReport {
    var build = self
    build.digests = recorder?.digests
    var (output, site): (WrittenOutput?, PreparedSite?) = (nil, nil)
    let report = await build.run { [build] layout, prepared, report in
      output = await build.write(
        prepared, to: layout, surveying: recorder != nil, report: &report)
      site = prepared
    }
    guard let recorder, let store, let output, let site else { return report }
    let contents = await recorder.contents(of: site.plan, output.files, with: workers)
    if let record = recorder.record(of: site, output, contents, report) {
      store.write(record)
    } else {
      store.drop()
    }
    return report
  }

  private enum CachedAnswer {
    case built(BuildReport)
    /// Something may have changed.
    case none
    /// A file has changed, and only its bytes show it.
    case wrong(String)
  }

  private func answer(
    from record: BuildRecord, in layout: SiteLayout, _ store: CacheStore
  ) async -> CachedAnswer {
    var record = record
    guard let program = ProgramIdentity(knowing: record.program),
      program.digest == record.program.digest, record.isOfToday,
      let output = HeldOutput(layout.output), let folder = output.folder
    else { return .none }
    var report = record.answer.report(in: layout, files: files(in: layout.root))
    // The same site may fail under --strict, which a build reports.
    guard report.isPublishable(strictly: options.isStrict) else { return .none }
    let site = store.site
    guard record.sources.survey.hasTops(BuildRecorder.tops, in: site),
      record.output.survey.holdsSameNames(nil, in: folder, passing: HeldOutput.isPassedOver)
    else { return .none }
    let sources = await record.sources.unproven(in: site, with: workers)
    let files = await record.output.unproven(in: folder, with: workers)
    var isStale = program != record.program
    if !sources.isEmpty {
      let moment = record.sources.isCostly(sources) ? store.moment() : nil
      let next = record.sources.restamped(sources, in: site, at: moment)
      guard let next else { return .none }
      let isSame = await record.sources.holds(sources, in: site, with: workers)
      guard isSame else { return .none }
      if moment != nil { record.sources = next }
      isStale = isStale || moment != nil
    }
    if !files.isEmpty {
      let moment = record.output.isCostly(files) ? output.moment() : nil
      let next = record.output.restamped(files, in: folder, at: moment)
      guard let next else { return .none }
      let isSame = await record.output.holds(files, in: folder, with: workers)
      guard isSame else { return .none }
      if moment != nil { record.output = next }
      isStale = isStale || moment != nil
    }
    if let path = record.sources.wrong(among: record.sources.sample(4), in: site) {
      return .wrong(path)
    }
    if let path = record.output.wrong(among: record.output.sample(4), in: folder) {
      return .wrong(Path.join(store.output, path))
    }
    if isStale {
      record.program = program
      store.write(record)
    }
    report.outcome = .built(
      OutputSummary(unchanged: record.answer.files, kept: record.answer.kept, in: output),
      pages: record.answer.pages)
    return .built(report)
  }
}

extension BuildRecord {
  /// Whether it is the same day in the site's time zone, and the time zones are unchanged.
  fileprivate var isOfToday: Bool {
    guard zones.allSatisfy(\.isCurrent), let zone = TimeZone(named: zone) else { return false }
    return zone.day(at: Surroundings.wallClock) == day
  }
}

extension BuildRecord.Answer {
  func report(in layout: SiteLayout, files: FileSource) -> BuildReport {
    var report = BuildReport(
      findings: findings, outcome: .sound, root: layout.root, files: files)
    report.heldBack = heldBack
    report.heldBackUntil = heldBackUntil
    report.isHeldBackUntilOfAll = isHeldBackUntilOfAll
    report.heldBackPages = heldBackPages
    report.stubs = stubs
    report.clockInSite = clockInSite
    report.lacksBaseURL = lacksBaseURL
    report.pagesFromCache = pages
    return report
  }
}
