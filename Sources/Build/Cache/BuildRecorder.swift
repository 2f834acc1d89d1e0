internal import Diagnostics
internal import Files
internal import OutputFolder
internal import Outputs
internal import Pages
internal import PolicyModel
internal import SiteModel

/// Records the inputs of a build, from before the first file is read until the output is written.
struct BuildRecorder: Sendable {
  private let store: CacheStore
  private let key: String
  private let program: ProgramIdentity?
  /// The moment before the survey of the sources.
  private let since: FileVersion
  private let sources: FolderSurvey
  private let start: Int
  /// Computes the digest of each text as it is read.
  let digests = DigestLedger()

  /// The folders of a site that a build reads.
  static let tops = ["Content", "Templates"]

  /// Surveys the sources. If one has just been changed, waits for the next tick of the file system's clock: a
  /// later change within the same tick could not be detected.
  ///
  /// - Parameter program: As recorded by the last build.
  /// - Returns: `nil` if nothing can be recorded.
  static func begun(
    _ store: CacheStore, key: String, knowing program: ProgramIdentity?
  ) async -> BuildRecorder? {
    var recorder = BuildRecorder(store, key: key, knowing: program)
    var tries = 5
    while tries > 0, recorder?.isTooEarly == true {
      try? await Task.sleep(for: .milliseconds(4))
      recorder = BuildRecorder(store, key: key, knowing: program)
      tries -= 1
    }
    return recorder
  }

  /// Whether something changed during the survey or in the tick in which it began.
  private var isTooEarly: Bool {
    let now = since.identity
    return sources.entries.contains { entry in
      let other = entry.stamp.version.identity
      return other.device == now.device && other.changed >= now.changed
        && other.changed - now.changed < 20_000_000
    }
  }

  private init?(_ store: CacheStore, key: String, knowing program: ProgramIdentity?) {
    start = Surroundings.wallClock
    guard let moment = store.moment(),
      let survey = FolderSurvey(
        Self.tops, in: store.site, descend: { !Path.isLeftOut(name: Path.name(of: $0)) })
    else { return nil }
    (self.store, self.key, self.program) = (store, key, program)
    since = moment
    sources = survey
  }

  /// The record of a successful build; `nil` if the next one could not rely on it.
  ///
  /// That is the case if a file or folder changed while the site was read, if a new day began, or if the build
  /// reported removed pages, which the next one will not.
  ///
  /// - Parameter contents: The contents of the sources, from ``contents(of:_:with:)``.
  func record(
    of prepared: PreparedSite, _ written: WrittenOutput, _ contents: [RecordedFolder.Content],
    _ report: BuildReport
  ) -> BuildRecord? {
    guard case .built(let summary, let pages) = report.outcome, report.removals == 0 else {
      return nil
    }
    let snapshot = prepared.snapshot
    let zone = snapshot.clock.zone
    let day = zone.day(at: start)
    guard day == zone.day(at: Surroundings.wallClock),
      SiteBuild.removals(
        of: written.files.lazy.map(\.path), snapshot.addresses, snapshot.catalog
      ).isEmpty,
      report.findings.allSatisfy({ Rule.byName[$0.rule.name] != nil }),
      sources.entries.indices.allSatisfy({ sources.entries[$0].children == nil || isSteady($0) }),
      let program = ProgramIdentity(knowing: program),
      let output = recordedOutput(written)
    else { return nil }
    let answer = BuildRecord.Answer(
      findings: report.findings, files: summary.total, pages: pages, kept: summary.kept,
      heldBack: report.heldBack, heldBackUntil: report.heldBackUntil,
      isHeldBackUntilOfAll: report.isHeldBackUntilOfAll, heldBackPages: report.heldBackPages,
      stubs: report.stubs, clockInSite: report.clockInSite, lacksBaseURL: report.lacksBaseURL)
    return BuildRecord(
      key: key, program: program, zone: zone.name, day: day, zones: TimeZoneLookups.all,
      answer: answer,
      sources: RecordedFolder(
        survey: sources, contents: ContiguousArray(contents), since: since),
      output: output)
  }

  /// The contents of each source; files that were not read are read for their digest.
  func contents(
    of plan: SitePlan, _ placed: [PlacedFile], with workers: Workers
  ) async -> [RecordedFolder.Content] {
    let recorder = self
    var copied: [ExactPath: ContentDigest] = [:]
    let byTarget = Dictionary(
      placed.lazy.map { (ExactPath($0.path), $0.sha256) }, uniquingKeysWith: { first, _ in first })
    for copy in plan.files.lazy.compactMap(\.file.copy) {
      copied[ExactPath(copy.source)] = byTarget[ExactPath(copy.target)]
    }
    let known = copied
    return await workers.map(sources.entries.count) { recorder.content(of: $0, known) }
  }

  private func content(
    of place: Int, _ copied: [ExactPath: ContentDigest]
  ) -> RecordedFolder.Content {
    guard sources.entries[place].stamp.kind == .file else { return .passed }
    let path = sources.path(of: place)
    if Path.isLeftOut(name: Path.name(of: path)) { return .passed }
    switch digests.answer(for: path) {
    case .digest(let digest): return .digest(digest)
    case .unsteady: return .unknown
    case .notRead:
      guard let digest = copied[ExactPath(path)] ?? RecordedFolder.digest(of: path, in: store.site),
        isSteady(place)
      else { return .unknown }
      return .digest(digest)
    }
  }

  /// Whether a file or folder is unchanged since before it was surveyed.
  private func isSteady(_ place: Int) -> Bool {
    let stamp = sources.entries[place].stamp
    return stamp.isSettled(before: since)
      && (try? store.site.stamp(of: sources.path(of: place))) == stamp
  }

  private func recordedOutput(_ written: WrittenOutput) -> RecordedFolder? {
    var output = RecordedFolder(
      survey: written.survey,
      contents: ContiguousArray(repeating: .passed, count: written.survey.entries.count),
      since: written.since)
    var files = Dictionary(
      written.files.lazy.map { (ExactPath($0.path), $0) }, uniquingKeysWith: { first, _ in first })
    for place in output.survey.entries.indices {
      let entry = output.survey.entries[place]
      guard entry.stamp.kind == .file else { continue }
      let path = ExactPath(output.survey.path(of: place))
      if path == ExactPath(Manifest.path) {
        output.contents[place] = .digest(written.manifest)
        continue
      }
      guard let file = files.removeValue(forKey: path) else { continue }
      output.contents[place] = .digest(file.sha256)
      // A file that was compared and kept must be unchanged since; for a written file, the size is known.
      if entry.stamp.version.size != file.size
        || !file.isChanged && !entry.stamp.isSettled(before: since)
      {
        output.survey.distrust(place)
      }
    }
    return files.isEmpty ? output : nil
  }
}
