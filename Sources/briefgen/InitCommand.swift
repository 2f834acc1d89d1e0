internal import ArgumentParser
internal import Build
internal import Files
internal import PolicyModel
internal import SiteModel
internal import Starter

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Creates a site that builds at once.",
    discussion: """
      Writes site.yml, an example briefing with the records it refers to, and a README. The briefing is invented \
      and dated today; --empty leaves it and its records out. A folder that already has files is left alone.

      Example:
        briefgen init my-briefings
      """)

  @Argument(help: ArgumentHelp("The new site's folder.", valueName: "dir"))
  var folder = "."

  @Flag(help: "Leave out the invented example.")
  var empty = false

  @Flag(name: .shortAndLong, help: "Print only problems.")
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
    let moment = try ReadingOptions.sourceDateEpoch() ?? Surroundings.wallClock
    // A system without a table of zones has UTC.
    let zone = TimeZone(named: "America/New_York") ?? .utc
    return StarterSite.files(on: zone.day(at: moment), zone: zone.name, hasExample: !empty)
  }

  private func write(
    _ files: [(path: String, bytes: ContiguousArray<UInt8>)], to root: String
  ) throws {
    if FileSystem.exists(root) {
      let entries = FolderTree(of: root) { _ in false }.entries.map(\.path)
      // A fresh repository is as good as an empty folder, and so is a fresh disk.
      let taken = entries.filter {
        $0 != ".gitignore" && $0 != "LICENSE" && $0 != SiteLayout.cacheFolder
          && !Path.isRepository(name: $0[...])
          && !Path.isOfSystem(name: $0[...])
      }
      guard taken.isEmpty, FileSystem.isFolder(root) else {
        Terminal.errors.fail(
          "\(folder) is not empty", help: "name a new folder: briefgen init my-briefings")
        throw RunResult.couldNotRun
      }
    }
    let folders = try FileSystem.createFolders(root)
    var made: (files: [String], places: [String]) = ([], [])
    do {
      let site = try Folder(root)
      for file in files where !site.exists(file.path) {
        if let parent = Path.parent(of: file.path), parent != "." {
          made.places.append(parent)
          try site.createFolders(parent)
        }
        var writer = try site.create(file.path)
        made.files.append(file.path)
        try writer.write(file.bytes)
      }
    } catch {
      takeBack(made.files, made.places, in: root, and: folders)
      throw error
    }
  }

  /// Removes what was made, so that the same command can be given again: on a full disk, for one, half of a site
  /// is in the way of the whole.
  private func takeBack(
    _ files: [String], _ places: [String], in root: String, and folders: [String]
  ) {
    if let site = try? Folder(root) {
      for file in files { try? site.remove(file) }
      for place in places {
        var folder: String? = place
        while let name = folder, name != ".", (try? site.removeFolderIfEmpty(name)) == true {
          folder = Path.parent(of: name)
        }
      }
    }
    for folder in folders.reversed() { _ = try? FileSystem.removeFolderIfEmpty(folder) }
  }
}
