internal import ArgumentParser
internal import Files
internal import Starter

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Begins a site that builds at once.",
    discussion: """
      Writes site.yml, one worked briefing with what it refers to, and a README. A folder that has
      files already is left alone.

      Example:
        briefgen init my-briefings
      """)

  @Argument(help: ArgumentHelp("The new site's folder.", valueName: "dir"))
  var folder = "."

  @Flag(name: .shortAndLong, help: "Say nothing but what is wrong.")
  var quiet = false

  func run() throws {
    let here = try Surroundings.currentFolder()
    let root = Path.normalized(Path.join(here, folder))
    do {
      try write(to: root)
    } catch let error as FileError {
      Terminal.errors.fail(error.message)
      throw RunResult.couldNotRun
    }
    guard !quiet else { return }
    let isPlain = folder.utf8.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: "'") }
    let next = folder == "." ? "" : "cd \(isPlain ? folder : "'\(folder)'") && "
    Terminal.output.print(
      "wrote \(StarterSite.files.count) files to \(folder); next: \(next)\(Briefgen._commandName) build\n"
    )
  }

  private func write(to root: String) throws {
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
    for file in StarterSite.files where !site.exists(file.path) {
      if let parent = Path.parent(of: file.path), parent != "." { try site.createFolders(parent) }
      try site.create(file.path, holding: file.bytes)
    }
  }
}
