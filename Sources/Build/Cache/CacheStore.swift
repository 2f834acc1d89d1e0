internal import Diagnostics
internal import Files
internal import OutputFolder
internal import SiteModel

/// The folder `.briefgen` beside `Content`, with the file for one output folder.
///
/// Everything in it can be removed at any time. Failures are not errors; there is just no cache.
struct CacheStore: Sendable {
  private static let ending = ".cache"
  private static let draft = "draft-"
  /// How many files of other output folders are kept; the oldest are removed.
  private static let most = 8

  /// The folder of the site.
  let site: Folder
  /// The output folder; relative if it is within the site.
  let output: String
  private let name: String

  init?(of layout: SiteLayout) {
    guard let site = try? Folder(layout.root) else { return nil }
    self.site = site
    output =
      Path.isInside(layout.output, layout.root)
      ? Path.relative(layout.output, to: layout.root) : layout.output
    let digest = ContentDigest(of: ContiguousArray(output.utf8)).hexadecimal
    name = "build-\(digest.prefix(16))\(Self.ending)"
  }

  /// The record of the last build; `nil` if there is none, or the file is not what a build wrote.
  func read() -> BuildRecord? {
    guard let folder = try? Folder(SiteLayout.cacheFolder, in: site),
      let start = try? folder.start(of: name, BuildRecord.title.count), start == BuildRecord.title,
      let bytes = try? folder.read(name, upTo: BuildRecord.sizeLimit)
    else { return nil }
    return BuildRecord(reading: bytes, knowing: Rule.byName)
  }

  /// The metadata of a file created now.
  func moment() -> FileVersion? {
    guard let folder = opened() else { return nil }
    let draft = Self.draft + Self.chance
    defer { try? folder.remove(draft) }
    do throws(FileError) {
      let file = try folder.create(draft)
      return try file.version()
    } catch {
      return nil
    }
  }

  /// Replaces the last record atomically.
  func write(_ record: BuildRecord) {
    let bytes = record.bytes
    guard bytes.count <= Self.limit, let folder = opened() else { return drop() }
    clear(folder)
    let draft = Self.draft + Self.chance
    do throws(FileError) {
      try folder.create(draft, holding: bytes)
      // Only a file or a link can be replaced by renaming.
      if folder.isFolder(name) { try folder.removeTree(name) }
      try folder.rename(draft, to: name)
    } catch {
      try? folder.remove(draft)
      drop()
    }
  }

  /// Removes the record of the last build.
  func drop() {
    guard let folder = try? Folder(SiteLayout.cacheFolder, in: site) else { return }
    try? folder.removeTree(name)
  }

  private static var limit: Int { BuildRecord.sizeLimit }

  private static var chance: String { String(UInt64.random(in: 0...UInt64.max), radix: 36) }

  /// The folder, created if missing; `nil` if that fails, or something else has its name.
  private func opened() -> Folder? {
    do throws(FileError) {
      try site.createFolder(SiteLayout.cacheFolder)
      let folder = try Folder(SiteLayout.cacheFolder, in: site)
      // Another build may be creating it.
      if !folder.exists(".gitignore") {
        try? folder.create(".gitignore", holding: ContiguousArray("*\n".utf8))
      }
      return folder
    } catch {
      return nil
    }
  }

  /// Removes temporary files of killed builds, and all but the newest files of other output folders.
  private func clear(_ folder: Folder) {
    let tree = FolderTree(of: folder) { _ in false }
    var files: [(name: String, modified: Int64)] = []
    for entry in tree.entries where entry.kind == .file {
      guard let stamp = try? folder.stamp(of: entry.path) else { continue }
      if entry.path.hasPrefix(Self.draft) {
        let age = Int64(Surroundings.wallClock) - stamp.version.modified / 1_000_000_000
        if !(0...60).contains(age) { try? folder.remove(entry.path) }
      } else if entry.path.hasPrefix("build-"), entry.path.hasSuffix(Self.ending),
        !Path.isSame(entry.path, name)
      {
        files.append((entry.path, stamp.version.modified))
      }
    }
    files.sort { $0.modified > $1.modified }
    for file in files.dropFirst(Self.most - 1) { try? folder.remove(file.name) }
  }
}

extension Folder {
  /// The first bytes of a file, so that a large file of another origin is not read.
  fileprivate func start(of name: String, _ count: Int) throws -> ContiguousArray<UInt8> {
    var reader = try reader(name)
    return try reader.read(upTo: count)
  }
}
