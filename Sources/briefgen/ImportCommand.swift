internal import ArgumentParser
internal import Build
internal import Diagnostics
internal import EntityGraph
internal import Files
internal import Import
internal import PolicyModel
internal import Rules
internal import SiteModel
internal import Text

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Adds to records what public registers say, from saved files.",
    discussion: """
      Reads files that you saved from a register, shows what they add to the site as a patch, and asks before it \
      writes. Only lines and files are added; what is there stays as it is. If the data and a record disagree, both \
      places are reported. briefgen never uses the network.

      Registers:
      \(Register.allCases.map { "  \($0.rawValue): \($0.meaning)" }.joined(separator: "\n"))

      Posts of other generators, which become briefings, with the images that they show:
      \(PostGenerator.allCases.map { "  \($0.rawValue): \($0.meaning)" }.joined(separator: "\n"))

      Example:
        briefgen import federal-register saved/*.json
        briefgen import --dry-run congress data.json | git apply
        briefgen import obsidian ~/vault --kinds kinds.yml
      """)

  @Argument(
    help: ArgumentHelp("Where the files are from.", valueName: "source"),
    completion: .list(ImportCommand.allNames))
  var source: String?

  @Argument(
    help: ArgumentHelp("The saved files; of posts also a folder.", valueName: "files"),
    completion: .file())
  var files: [String] = []

  @Flag(name: .customLong("dry-run"), help: "Print the patch and write nothing.")
  var isDryRun = false

  @Flag(help: "Write without asking.")
  var yes = false

  @Option(
    help: ArgumentHelp(
      "What the notes of a vault are, in the site's folder; a file that is not there is made, to be filled in.",
      valueName: "file"))
  var kinds: String?

  @Option(
    help: ArgumentHelp(
      "The day on which the files were saved, in place of the day of each file.", valueName: "date"),
    transform: day)
  var accessed: Day?

  @Flag(
    name: .customLong("list-sources"),
    help: "Print the source, a file name and the address for each record with identifiers.")
  var listsSources = false

  @OptionGroup var options: SiteOptions

  func validate() throws {
    guard !listsSources else { return }
    if source == nil { throw ValidationError("name a source: \(ImportCommand.names)") }
    if files.isEmpty { throw ValidationError("name the files to import") }
    if kinds != nil, source != PostGenerator.obsidian.rawValue {
      throw ValidationError("--kinds is for the notes of an Obsidian vault")
    }
  }

  func run() async throws {
    let kind = try kind()
    let build = SiteBuild(try options.buildOptions())
    let (report, context) = await build.survey()
    let site = try SurveyedSite(report, context, options)
    guard site.catalog.unreadable.isEmpty else {
      Terminal.errors.fail(
        "some records cannot be read, and the data may be about them",
        help: "fix the errors above first")
      throw RunResult.siteHasErrors
    }
    if listsSources { return list(of: kind?.register, site) }
    guard let kind, let root = report.root else { throw RunResult.couldNotRun }
    let saved: [SavedFile]
    let plan: ImportPlan
    switch kind {
    case .register(let register):
      saved = try files.map { try read($0, build) }
      plan = ImportPlan(
        of: saved, from: register, to: site.catalog,
        sharedSources: site.context.sharedSources.sources, reading: report.source)
    case .posts(let generator):
      let posts = try ImportedPosts(files, of: generator)
      saved = try posts.files.map {
        let saved = try read($0, build)
        return SavedFile(ofPost: saved.file, accessed: saved.accessed)
      }
      plan = try self.plan(of: saved, from: generator, in: posts.folder, site, at: root)
    }
    try ImportRun(
      plan: plan, saved: saved, before: site, findings: report.findings, root: root, command: self
    ).checkData()
    let after = await survey(with: plan, at: root)
    try ImportRun(
      plan: plan, saved: saved, before: site, findings: report.findings, root: root, command: self
    ).carryOut(after: after)
  }

  private func plan(
    of posts: [SavedFile], from generator: PostGenerator, in folder: PostFolder,
    _ site: SurveyedSite, at root: String
  ) throws -> ImportPlan {
    let own = try? Folder(root)
    let read: (String) -> ContiguousArray<UInt8>? = { try? own?.read($0, upTo: Self.sizeLimit) }
    guard let kinds else {
      return ImportPlan(
        ofPosts: posts, from: generator, in: folder, to: site.catalog, reading: read)
    }
    guard Path.goesDown(kinds) else {
      Terminal.errors.fail(
        "'\(kinds)' is not a file in the site's folder", help: "a name such as kinds.yml")
      throw RunResult.couldNotRun
    }
    guard let bytes = read(kinds) else {
      return ImportPlan(ofKindsOf: posts, in: folder, at: kinds)
    }
    return ImportPlan(
      ofPosts: posts, from: generator, in: folder, kinds: SourceFile(path: kinds, bytes: bytes),
      to: site.catalog, reading: read)
  }

  // MARK: Input

  private enum Kind {
    case register(Register)
    case posts(PostGenerator)

    var register: Register? { if case .register(let register) = self { register } else { nil } }
  }

  private static let allNames =
    Register.allCases.map(\.rawValue) + PostGenerator.allCases.map(\.rawValue)

  private static var names: String { allNames.joined(separator: ", ") }

  /// - Returns: `nil` where none is named.
  private func kind() throws -> Kind? {
    guard let source else { return nil }
    if let register = Register(rawValue: source) { return .register(register) }
    if let generator = PostGenerator(rawValue: source) { return .posts(generator) }
    let nearest = ImportCommand.allNames.closestMatch(to: source)
    Terminal.errors.fail(
      "'\(source)' is not a source",
      help: nearest.map { "did you mean '\($0)'?" } ?? "one of \(ImportCommand.names)")
    throw RunResult.couldNotRun
  }

  private func read(_ path: String, _ build: SiteBuild) throws -> SavedFile {
    do throws(FileError) {
      let bytes = try FileSystem.read(path, upTo: ImportCommand.sizeLimit)
      let modified = try FileSystem.status(of: path, followingLink: true)?.modified
      let day = accessed ?? build.day(at: Int((modified ?? 0) / 1_000_000_000))
      return SavedFile(SourceFile(path: path, bytes: bytes), accessed: day)
    } catch {
      Terminal.errors.fail(error.message)
      throw RunResult.couldNotRun
    }
  }

  /// Bytes. The largest file, of all former members of Congress, has some 15 MiB.
  static let sizeLimit = 64 << 20

  // MARK: The site with the patch

  /// What the site would be, without writing anything.
  private func survey(with plan: ImportPlan, at root: String) async -> SurveyedSite.Planned? {
    guard !plan.isEmpty, var options = try? options.buildOptions() else { return nil }
    var files: [ExactPath: FileSource.Replacement] = [:]
    for file in plan.changed { files[ExactPath(file.file.path)] = .bytes(file.bytes) }
    for file in plan.added { files[ExactPath(file.file.path)] = .bytes(file.file.bytes) }
    options.folder = root
    options.isSiteFolder = true
    options.files = FileSource(root).overlaid(with: files)
    let (report, context) = await SiteBuild(options).survey()
    return context.map {
      SurveyedSite.Planned(report: report, site: SurveyedSite(report, planned: $0))
    }
  }

  // MARK: --list-sources

  /// A line for each file to save: source, name, address, with tabs between.
  private func list(of register: Register?, _ site: SurveyedSite) {
    let (addresses, missing) = RegisterAddress.all(for: site.catalog, of: register)
    for address in addresses {
      Terminal.output.print("\(address.register.rawValue)\t\(address.file)\t\(address.url)\n")
    }
    guard !options.quiet else { return }
    for text in missing { Terminal.errors.print("note: \(text)\n") }
  }
}

extension SurveyedSite {
  /// The site as it would be.
  struct Planned {
    let report: BuildReport
    let site: SurveyedSite
  }
}

/// Reads `2025-11-27`.
private func day(_ text: String) throws -> Day {
  do {
    return try Day(parsing: text)
  } catch {
    throw ValidationError(
      "'\(text)': \(error.reason); \(error.suggestion.map { "did you mean \($0)?" } ?? error.help)")
  }
}
