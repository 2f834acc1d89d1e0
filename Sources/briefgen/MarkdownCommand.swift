internal import ArgumentParser
internal import Build
internal import Diagnostics
internal import Files

struct MarkdownCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "markdown",
    abstract: "Prints the HTML of one Markdown text.",
    discussion: """
      Links are resolved in the surrounding site; a file of the site is printed as on its page. With --plain, no \
      site is needed: CommonMark with GitHub's extensions and nothing else.

      Example:
        briefgen markdown Content/briefings/2025-11-04-microsoft-iren.md
      """)

  @Argument(
    help: ArgumentHelp("A Markdown file, or - for standard input.", valueName: "file"),
    completion: .file(extensions: ["md"]))
  var file = "-"

  @Flag(help: "CommonMark with tables, footnotes and the like; no site, no front matter.")
  var plain = false

  @Option(
    help: ArgumentHelp("The site's folder, in place of the surrounding one.", valueName: "dir"))
  var site: String?

  func run() async throws {
    let here = try Surroundings.currentFolder()
    let bytes: ContiguousArray<UInt8>
    do {
      bytes =
        try file == "-"
        ? StandardStream.readInput(upTo: SiteBuild.sizeLimit)
        : FileSystem.read(Path.join(here, file), upTo: SiteBuild.sizeLimit)
    } catch {
      Terminal.errors.fail(error.message)
      throw RunResult.couldNotRun
    }
    if plain {
      StandardStream.output.write(SiteBuild.renderPlain(SourceFile(path: file, bytes: bytes)))
      return
    }
    try await renderInSite(bytes, from: here)
  }

  private func renderInSite(_ bytes: ContiguousArray<UInt8>, from here: String) async throws {
    var options = BuildOptions(
      folder: site.map { Path.normalized(Path.join(here, $0)) } ?? here,
      jobs: Surroundings.coreCount)
    options.isSiteFolder = site != nil
    let build = SiteBuild(options)
    let text = SourceFile(path: build.shownPath(of: Path.join(here, file)), bytes: bytes)
    guard let rendered = await build.render(text) else {
      Terminal.errors.fail(
        "there is no folder Content here or above", help: "--plain needs no site")
      throw RunResult.couldNotRun
    }
    StandardStream.output.write(rendered.html)
    let renderer = DiagnosticRenderer(
      sources: SourceLoader { $0 == text.path ? text : nil },
      colour: Terminal.errors.showsColour)
    let findings = rendered.findings.sorted(by: Diagnostic.inReadingOrder)
    Terminal.errors.write(renderer.render(findings, option: "'briefgen check --all'"))
    if FindingCount(findings).errors > 0 { throw RunResult.siteHasErrors }
  }
}
