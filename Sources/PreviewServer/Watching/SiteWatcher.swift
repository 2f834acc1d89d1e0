internal import Files
internal import FlyingSocks

/// Tells when files of the site have changed, by the system's word or by looking twice a second.
struct SiteWatcher: Sendable {
  private let source: Source
  private let root: String
  private let folders: [String]
  private let pool: Pool
  /// Why it looks, though it was to be told; `nil` where it is as it was meant.
  let fallback: String?

  private enum Source: Sendable {
    #if os(Linux)
    case events(TreeWatch)
    #endif
    case looks
  }

  /// How long after a change another one belongs to it: the writing of a file comes in steps.
  private static let pause = Duration.milliseconds(2)
  /// How long a file may be gone, or being written, before it is taken as it is.
  private static let patience = Duration.milliseconds(80)
  /// However often files change, the site is read again after this.
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

  /// Whether something has changed that ``changes(begun:)`` has not returned yet, as far as the system says.
  var hasMore: Bool {
    #if os(Linux)
    if case .events(let watch) = source, watch.failure == nil { return watch.hasMore }
    #endif
    return false
  }

  /// Waits until something has changed and the files are at rest.
  ///
  /// - Parameter begun: Called when the first change is seen.
  func changes(
    since stamps: inout TreeStamps?, begun: () async -> Void
  ) async throws -> TreeChanges {
    #if os(Linux)
    if case .events(let watch) = source, watch.failure == nil {
      return try await told(by: watch, begun)
    }
    #endif
    guard var earlier = stamps else {
      // A new folder could not be watched: from here on files are looked at.
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

  /// The state to compare with, for a watcher that looks.
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
