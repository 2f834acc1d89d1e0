import Diagnostics
import Files
import OutputFolder
import PolicyModel
import SiteModel
import TestSupport

@testable import Build

/// A small site that is built again and again with the cache.
struct CachedSite {
  let folder: SiteFolder

  /// A site with findings of every form: notes, a fix, a suggestion, a group.
  static let files = """
    -- Content/site.yml --
    title: Harbour
    base_url: https://harbour.example/
    clock: 2025-11-30
    timezone: America/New_York
    rules:
      OrphanEntity: warning
    -- Content/briefings/2025-11-04-water.md --
    ---
    title: Water
    date: 2025-11-04
    companies: [acme]
    ---
    Acme buys water from [[Zenith]]. See ![the plan](plan.png) and [the terms](terms.pdf).
    -- Content/briefings/2025-12-24-later.md --
    ---
    title: Later
    date: 2025-12-24
    embargo_until: 2026-01-02T09:00 Europe/Berlin
    ---
    Later.
    -- Content/briefings/plan.png --
    no picture
    -- Content/briefings/terms.pdf --
    terms
    -- Content/companies/acme.md --
    ---
    name: Acme
    subsidiary-of: [acme]
    ---
    -- Content/companies/zenith.md --
    ---
    name: Zenith
    ---
    -- Content/static/robots.txt --
    User-agent: *
    -- Templates/style.css --
    body { margin: 0 }
    """

  init() throws { folder = try SiteFolder(Self.files) }

  func options(_ change: (inout BuildOptions) -> Void = { _ in }) -> BuildOptions {
    var options = BuildOptions(folder: folder.path, jobs: 2)
    options.cache = .used
    change(&options)
    return options
  }

  func build(_ change: (inout BuildOptions) -> Void = { _ in }) async -> BuildReport {
    await SiteBuild(options(change)).build()
  }

  /// Builds as often as it takes for what is written to be older than the cache.
  func settled() async throws {
    try await Task.sleep(for: .milliseconds(30))
    _ = await build()
    try await Task.sleep(for: .milliseconds(30))
    _ = await build()
  }

  var store: CacheStore? { CacheStore(of: SiteLayout(root: folder.path)) }

  /// The names of the files of the cache.
  var cacheFiles: [String] {
    FolderTree(of: Path.join(folder.path, ".briefgen")).entries.map(\.path)
  }

  /// The path of the file of the cache, where there is one.
  var cacheFile: String? {
    cacheFiles.first { $0.hasSuffix(".cache") }.map { ".briefgen/\($0)" }
  }

  func bytes(_ path: String) throws -> ContiguousArray<UInt8> {
    try FileSystem.read(Path.join(folder.path, path))
  }
}

extension BuildReport {
  var isBuilt: Bool {
    if case .built = outcome { true } else { false }
  }

  /// Whether nothing was read or made.
  var isFromCache: Bool { isBuilt && pagesFromCache > 0 }

  /// Whether another run says the same to its reader.
  func says(sameAs other: BuildReport) -> Bool {
    findings == other.findings && heldBackPages == other.heldBackPages
      && heldBack == other.heldBack && heldBackUntil == other.heldBackUntil
      && isHeldBackUntilOfAll == other.isHeldBackUntilOfAll && stubs == other.stubs
      && clockInSite == other.clockInSite && lacksBaseURL == other.lacksBaseURL
      && summaryWithoutChanges == other.summaryWithoutChanges
  }

  private var summaryWithoutChanges: String {
    guard case .built(let summary, let pages) = outcome else { return "\(outcome)" }
    return "\(pages) \(summary.total) \(summary.kept) \(summary.isReplacedOneByOne)"
  }
}
