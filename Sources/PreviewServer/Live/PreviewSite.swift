internal import Build
internal import Diagnostics
internal import Files

/// The site as served: read again after each change, with pages made on request.
///
/// A request waits for everything saved before it: no page is older than the files at the time of the request.
actor PreviewSite {
  let session: SiteSession
  private let watcher: SiteWatcher
  private(set) var state: PreviewState
  private var findings: FindingList?
  /// The findings as JSON, made on first use.
  private var written: ContiguousArray<UInt8>?
  /// The number of states without errors so far.
  private var generation = 0
  /// What changed since the last state without errors.
  private var pending = TreeChanges()
  private var streams: [Int: AsyncStream<String>.Continuation] = [:]
  private var streamCount = 0

  /// Whether something has changed that pages do not show yet.
  private var isBusy = true
  private var isReading = true
  /// The last reading, which the next one waits for.
  private var lastReading: Task<Rebuild, Never>?
  /// Requests that wait for the current reading, and for the next one.
  private var riding: [CheckedContinuation<Void, Never>] = []
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(_ session: SiteSession, watcher: SiteWatcher) {
    self.session = session
    self.watcher = watcher
    state = PreviewState(run: String(Surroundings.monotonicNanoseconds, radix: 36))
  }

  /// Reads the site, and again after each change, forever.
  func run(_ report: @Sendable (Rebuild) async -> Void) async {
    var stamps = watcher.stamps
    await report(read(after: TreeChanges(isEverything: true)))
    while !Task.isCancelled {
      if !watcher.hasMore { rest() }
      do {
        let changes = try await watcher.changes(since: &stamps) { self.begin() }
        if !changes.isEmpty { await report(read(after: changes)) }
      } catch { return }
    }
  }

  /// Reads the site again whenever its clock passes midnight, forever: statuses can change without an edit.
  func followDays(_ report: @Sendable (Rebuild) async -> Void) async {
    while (try? await Task.sleep(for: PreviewSite.dayInterval)) != nil {
      if await !session.isOfToday { await report(read(after: TreeChanges())) }
    }
  }

  /// How often the clock is checked; a timer for midnight would not fire on a machine that was asleep.
  private static let dayInterval = Duration.seconds(5)

  private func begin() { isBusy = true }

  private func rest() {
    isBusy = false
    resume(&waiting)
  }

  private func resume(_ requests: inout [CheckedContinuation<Void, Never>]) {
    let all = requests
    requests = []
    for request in all { request.resume() }
  }

  /// Returns when pages show what was saved before the call.
  func settled() async {
    let hasMore = watcher.hasMore
    guard isBusy || hasMore else { return }
    await withCheckedContinuation { request in
      if isReading, !hasMore { riding.append(request) } else { waiting.append(request) }
    }
  }

  /// Reads the site once earlier readings are done.
  private func read(after changes: TreeChanges) async -> Rebuild {
    let previous = lastReading
    let reading = Task {
      _ = await previous?.value
      return await readNow(after: changes)
    }
    lastReading = reading
    return await reading.value
  }

  private func readNow(after changes: TreeChanges) async -> Rebuild {
    let start = Surroundings.monotonicNanoseconds
    isReading = true
    riding += waiting
    waiting = []
    pending.formUnion(changes)
    let refresh = await session.refresh(changed: changes.isEverything ? nil : changes.paths)
    let list = FindingList(refresh.report)
    findings = list
    written = nil
    state.version += 1
    state.count = list.count
    state.isCurrent = refresh.isCurrent
    generation = refresh.generation
    if refresh.isCurrent {
      if pending.hasStyles { state.styles += 1 }
      if pending.hasAssets { state.assets += 1 }
      pending = TreeChanges()
    }
    isReading = false
    resume(&riding)
    for stream in streams.values { stream.yield(state.event) }
    return Rebuild(
      changes: changes, pages: refresh.pages, isCurrent: refresh.isCurrent, findings: list,
      duration: Surroundings.monotonicNanoseconds - start, version: state.version)
  }

  /// Whether there has been a state without errors.
  var hasPages: Bool { generation > 0 }

  /// The findings of the state, for pages.
  var findingJSON: ContiguousArray<UInt8> {
    if let written { return written }
    let json = findings?.json(version: state.version) ?? []
    written = json
    return json
  }

  var findingText: String { findings?.text ?? "" }

  /// The current state and each later one; a new state replaces one that was not consumed.
  func events() -> AsyncStream<String> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: String.self, bufferingPolicy: .bufferingNewest(1))
    let number = streamCount
    streamCount += 1
    streams[number] = continuation
    continuation.onTermination = { _ in Task { await self.forget(number) } }
    if state.version > 0 { continuation.yield(state.event) }
    return stream
  }

  private func forget(_ number: Int) { streams[number] = nil }
}

extension TreeChanges {
  /// Whether a stylesheet may have changed.
  fileprivate var hasStyles: Bool { paths.contains { $0.hasSuffix(".css") } }

  /// Whether a file that pages load may have changed, other than texts and templates.
  fileprivate var hasAssets: Bool {
    paths.contains { path in
      let name = Path.name(of: path)
      return name.utf8.contains(UInt8(ascii: "."))
        && ![".md", ".yml", ".yaml", ".html", ".css"].contains { name.hasSuffix($0) }
    }
  }
}
