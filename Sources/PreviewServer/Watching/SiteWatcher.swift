internal import Files
internal import FlyingSocks

/// Reports changes of the site's files, from the system or by polling twice a second.
struct SiteWatcher: Sendable {
  private let source: Source
  private let root: String
  private let folders: [String]
  private let pool: Pool
  /// Why it polls although the system should report changes; `nil` if it works as intended.
  let fallback: String?

  private enum Source: Sendable {
    #if os(Linux)
    case events(TreeWatch)
    #endif
    case looks
  }

  /// How long after a change another one belongs to it: a file is written in steps.
  private static let pause = Duration.milliseconds(2)
  /// How long a file may be missing or partly written before it is read as it is.
  private static let patience = Duration.milliseconds(80)
  /// The longest delay before the site is read again, however often files change.
  private static let limit = Duration.seconds(1)
  private static let interval = Duration.milliseconds(500)

  init(_ root: String, folders: [String], polling: Bool, pool: Pool) {
    self.pool = pool
    self.root = root
    self.folders = folders
    #if os(Linux)
    guard !polling else {
      source = .looks
      fallback = nil
      return
    }
    do throws(FileError) {
      source = .events(try TreeWatch(root, folders: folders))
      fallback = nil
    } catch {
      source = .looks
      fallback = error.message
    }
    #else
    source = .looks
    fallback = nil
    #endif
  }

  /// Whether the system has reported a change that ``changes(begun:)`` has not returned yet.
  var hasMore: Bool {
    #if os(Linux)
    if case .events(let watch) = source, watch.failure == nil { return watch.hasMore }
    #endif
    return false
  }

  /// Waits until something has changed and the files are stable.
  ///
  /// - Parameter begun: Called at the first change.
  func changes(
    since stamps: inout TreeStamps?, begun: () async -> Void
  ) async throws -> TreeChanges {
    #if os(Linux)
    if case .events(let watch) = source, watch.failure == nil {
      return try await told(by: watch, begun)
    }
    #endif
    guard var earlier = stamps else {
      // A new folder could not be watched: from now on, files are polled.
      await begun()
      stamps = TreeStamps(root, folders: folders)
      return TreeChanges(isEverything: true)
    }
    defer { stamps = earlier }
    while true {
      try await Task.sleep(for: SiteWatcher.interval)
      let now = TreeStamps(root, folders: folders)
      let changes = now.changes(since: earlier)
      earlier = now
      if !changes.isEmpty {
        await begun()
        return changes
      }
    }
  }

  /// The state to compare with, for polling.
  var stamps: TreeStamps? {
    if case .looks = source { TreeStamps(root, folders: folders) } else { nil }
  }

  #if os(Linux)
  private func told(by watch: TreeWatch, _ begun: () async -> Void) async throws -> TreeChanges {
    if !watch.hasMore {
      let socket = Socket(file: Socket.FileDescriptor(rawValue: watch.descriptor))
      try await pool.suspendSocket(socket, untilReadyFor: .read)
    }
    await begun()
    let clock = ContinuousClock()
    let start = clock.now
    var last = start
    var all = watch.changes().changes
    while clock.now - start < SiteWatcher.limit {
      try await Task.sleep(for: SiteWatcher.pause)
      let (more, hasEvents) = watch.changes()
      all.formUnion(more)
      if hasEvents {
        last = clock.now
      } else if watch.isSettled || clock.now - last > SiteWatcher.patience {
        break
      }
    }
    watch.settle()
    return all
  }
  #endif
}
