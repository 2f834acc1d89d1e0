internal import ArgumentParser
internal import Build
internal import Files
internal import PolicyModel
internal import SiteModel
internal import Starter

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Begins a site that builds at once.",
    discussion: """
      Writes site.yml, one worked briefing with what it refers to, and a README. The briefing is invented and
      dated today; --empty leaves it and its records out. A folder that has files already is left alone.

      Example:
        briefgen init my-briefings
      """)

  @Argument(help: ArgumentHelp("The new site's folder.", valueName: "dir"))
  var folder = "."

  @Flag(help: "Leave out the invented example.")
  var empty = false

  @Flag(name: .shortAndLong, help: "Say nothing but what is wrong.")
  var quiet = false

  func run() throws {
    let here = try Surroundings.currentFolder()
    let root = Path.normalized(Path.join(here, folder))
    let files = try starterFiles()
    do {
      try write(files, to: root)
    } catch let error as FileError {
      Terminal.errors.fail(error.message)
      throw RunResult.couldNotRun
    }
    guard !quiet else { return }
    let isPlain = folder.utf8.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: "'") }
    let next = folder == "." ? "" : "cd \(isPlain ? folder : "'\(folder)'") && "
    Terminal.output.print(
      "wrote \(files.count) files to \(folder); next: \(next)\(Briefgen._commandName) build\n"
    )
  }

  /// The files of the new site, the example dated on the day that it is where the site is.
  private func starterFiles() throws -> [(path: String, bytes: ContiguousArray<UInt8>)] {
    let moment = try SiteOptions.sourceDateEpoch() ?? Surroundings.wallClock
    // A system without a table of zones has UTC.
    let zone = TimeZone(named: "America/New_York") ?? .utc
    return StarterSite.files(on: zone.day(at: moment), zone: zone.name, hasExample: !empty)
  }

  private func write(
    _ files: [(path: String, bytes: ContiguousArray<UInt8>)], to root: String
  ) throws {
    if FileSystem.exists(root) {
      let entries = FolderTree(of: root) { _ in false }.entries.map(\.path)
      // A fresh repository is as good as an empty folder.
      let taken = entries.filter { $0 != ".git" && $0 != ".gitignore" && $0 != "LICENSE" }
      guard taken.isEmpty, FileSystem.isFolder(root) else {
        Terminal.errors.fail(
          "\(folder) is not empty", help: "name a folder that is new: briefgen init my-briefings")
        throw RunResult.couldNotRun
      }
    }
    try FileSystem.createFolders(root)
    let site = try Folder(root)
    for file in files where !site.exists(file.path) {
      if let parent = Path.parent(of: file.path), parent != "." { try site.createFolders(parent) }
      try site.create(file.path, holding: file.bytes)
    }
  }
}
