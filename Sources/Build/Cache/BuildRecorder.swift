internal import Diagnostics
internal import Files
internal import OutputFolder
internal import Outputs
internal import Pages
internal import PolicyModel
internal import SiteModel

/// Notes what a build goes by, from before the first file is read until the output is written.
struct BuildRecorder: Sendable {
  private let store: CacheStore
  private let key: String
  private let program: ProgramIdentity?
  /// The moment before the first look at the sources.
  private let since: FileVersion
  private let sources: FolderSurvey
  private let start: Int
  /// Takes the digest of each text as it is read.
  let digests = DigestLedger()

  /// The folders of a site that a build reads.
  static let tops = ["Content", "Templates"]

  /// Looks at the sources, and waits for the clock of the file system to go on where one has just been changed: what
  /// changes in the same tick from now on could not be told from it.
  ///
  /// - Parameter program: As the last build knew it.
  /// - Returns: `nil` where nothing can be kept.
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

  /// Whether something was changed in the tick in which the survey was begun, or during it.
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

  /// The record of a build that has ended well; `nil` where the next one could not go by it.
  ///
  /// That is so where a file or folder changed while the site was read, where a new day began, or where the build
  /// spoke of pages of the last one that are gone, which the next will not.
  ///
  /// - Parameter contents: Of the sources, as ``contents(of:_:with:)`` gives them.
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

  /// What is known of each of the sources; what was not read is read for its digest.
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

  /// Whether nothing happened to a file or folder since before it was first looked at.
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
      // What was compared and left alone must have been so ever since; of what was written the size is known.
      if entry.stamp.version.size != file.size
        || !file.isChanged && !entry.stamp.isSettled(before: since)
      {
        output.survey.distrust(place)
      }
    }
    return files.isEmpty ? output : nil
  }
}
