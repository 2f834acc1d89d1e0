internal import ArgumentParser
internal import Build
internal import Files
internal import PolicyModel
internal import SiteModel

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Adds a file for a briefing, a company, an agency …",
    discussion: """
      The file has the fields of its kind, with optional ones commented out. An existing file is never overwritten.

      Example:
        briefgen new company "Acme Power"
      """)

  @Argument(
    help: ArgumentHelp(
      "One of \(EntityKind.allCases.map(\.name).joined(separator: ", ")).", valueName: "kind"),
    completion: .list(EntityKind.allCases.map(\.name)))
  var kind: String

  @Argument(help: ArgumentHelp("Its name, or the title of a briefing.", valueName: "name"))
  var name: String

  @Option(
    help: ArgumentHelp(
      "Its address, in place of the one derived from the name.", valueName: "slug"))
  var slug: String?

  @Option(
    help: ArgumentHelp("The site's folder, in place of the surrounding one.", valueName: "dir"))
  var site: String?

  func run() throws {
    let kind = try EntityKind.named(kind)
    let here = try Surroundings.currentFolder()
    let start = site.map { Path.normalized(Path.join(here, $0)) } ?? here
    guard let root = SiteLayout.find(from: start) else {
      Terminal.errors.fail(
        "there is no folder Content here or above",
        help: "'briefgen init my-briefings' creates a site")
      throw RunResult.couldNotRun
    }
    var options = BuildOptions(folder: root, jobs: 1)
    options.sourceDateEpoch = try ReadingOptions.sourceDateEpoch()
    let draft = RecordDraft(kind, named: name, slug: slug, today: SiteBuild(options).day)
    if let fault = draft.nameFault {
      Terminal.errors.fail(fault.message, help: fault.help)
      throw RunResult.couldNotRun
    }
    if let other = draft.existing(in: root) {
      Terminal.errors.fail("\(other) already exists; it was not changed")
      throw RunResult.couldNotRun
    }
    try write(draft, to: root)
    Terminal.output.print("wrote \(draft.path)\n")
  }

  private func write(_ draft: RecordDraft, to root: String) throws {
    do {
      let site = try Folder(root)
      guard !site.exists(draft.path) else {
        Terminal.errors.fail("\(draft.path) already exists; it was not changed")
        throw RunResult.couldNotRun
      }
      if let parent = Path.parent(of: draft.path) { try site.createFolders(parent) }
      try site.create(draft.path, holding: ContiguousArray(draft.text.utf8))
    } catch let error as FileError {
      Terminal.errors.fail(error.message)
      throw RunResult.couldNotRun
    }
  }
}
