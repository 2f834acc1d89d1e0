package import Build
internal import Files
internal import FlyingSocks

/// Serves a site over HTTP while it is being edited.
///
/// Nothing is written to disk: files are made when a browser requests them.
package struct Preview: Sendable {
  /// The address to open.
  package let address: String
  /// Whether other machines can reach it.
  package let isPublic: Bool
  /// The requested port, if another program uses it.
  package let takenPort: Int?
  /// Why files are polled although the system should report changes.
  package var watchFallback: String? { watcher.fallback }

  private let site: PreviewSite
  private let listener: Listener
  private let watcher: SiteWatcher
  private let hosts: AcceptedHosts
  private let pool: Pool

  package struct Settings: Sendable {
    /// As given: an address, or a name for one; `nil` for this machine only.
    package var host: String?
    /// 0 for any free port.
    package var port = 4000
    /// Whether to poll files instead of waiting for the system to report changes.
    package var isPolling = false

    package init() {}
  }

  /// Opens a port and begins to watch the site.
  ///
  /// - Throws: If that is not possible.
  package init(of options: BuildOptions, _ settings: Settings) async throws(PreviewFailure) {
    let session = SiteSession(options)
    guard let root = await session.root else {
      throw PreviewFailure(
        message: options.isSiteFolder
          ? "\(options.folder) holds no folder Content"
          : "there is no folder Content here or above",
        help: "'briefgen init my-briefings' creates a site")
    }
    let isLocal = settings.host == nil || settings.host == "localhost"
    let found = isLocal ? NetworkAddress.loopback : settings.host.flatMap { NetworkAddress($0) }
    guard let address = found else {
      throw PreviewFailure(
        message: "'\(settings.host ?? "")' is not an address of this machine",
        help: "name one with --host, such as 0.0.0.0 for every one")
    }
    listener = try Listener(on: address, port: settings.port)
    hosts = AcceptedHosts(host: settings.host, address: address)
    takenPort = settings.port != 0 && listener.port != settings.port ? settings.port : nil
    isPublic = !address.isLoopback
    let shown = address.isEvery ? NetworkAddress.loopback : address
    self.address = "http://\(shown.inURL):\(listener.port)/"
    let pool = Preview.makePool()
    self.pool = pool
    watcher = SiteWatcher(
      FileSystem.realPath(root) ?? root,
      folders: await session.watchedFolders.map { String(Path.name(of: $0)) },
      polling: settings.isPolling, pool: pool)
    site = PreviewSite(session, watcher: watcher)
  }

  private static func makePool() -> Pool {
    #if canImport(Darwin)
    .kQueue(maxEvents: 64)
    #else
    .ePoll(maxEvents: 64)
    #endif
  }

  /// Serves until the process ends.
  ///
  /// - Parameter report: Called after each reading of the site.
  package func run(_ report: @escaping @Sendable (Rebuild) async -> Void)
    async throws(PreviewFailure)
  {
    do { try await pool.prepare() } catch {
      throw PreviewFailure(message: "cannot wait for connections: \(error)", help: nil)
    }
    let handler = SiteHandler(site: site, hosts: hosts)
    await withDiscardingTaskGroup { group in
      group.addTask { [pool] in try? await pool.run() }
      group.addTask { [listener, pool] in
        await listener.run(in: pool) { await handler.answer($0) }
      }
      group.addTask { [site] in await site.run(report) }
      group.addTask { [site] in await site.followDays(report) }
    }
  }
}
