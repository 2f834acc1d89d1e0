internal import ArgumentParser
internal import Build
internal import Files

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Checks the site and writes Output.",
    discussion: """
      A site with errors is not built, and Output is not changed.

      The folder .briefgen of the site is the cache. If nothing has changed since the last build, the next one \
      reads no file and reports the same. You can remove the folder at any time.

      Example:
        briefgen build --as-of 2025-11-30
      """)

  @OptionGroup var options: SiteOptions

  @Flag(help: "Show every finding, including repeated ones.")
  var all = false

  @Flag(help: "Show the cost of each template: calls, time, bytes, and calls with the same input.")
  var profileTemplates = false

  @Flag(help: "Neither read nor write the cache.")
  var noCache = false

  @Flag(help: "Build everything as well, and compare it with the cache.")
  var verify = false

  func validate() throws {
    if noCache, verify { throw ValidationError("--verify has nothing to compare with --no-cache") }
  }

  func run() async throws {
    let start = Surroundings.monotonicNanoseconds
    var build = try options.buildOptions()
    build.profilesTemplates = profileTemplates
    build.cache = noCache ? .none : verify ? .verified : .used
    let progress = options.quiet ? nil : ProgressLine(on: .errors, from: start)
    if let progress { build.progress = { progress.show($0) } }
    let report = await SiteBuild(build).build()
    progress?.clear()
    ProcessLifetime.keep(report)
    if let profile = report.profile {
      Terminal.errors.print(ProfileTable(rows: profile).text)
    }
    try RunReport(
      report: report, options: options, duration: Surroundings.monotonicNanoseconds - start,
      showsAll: all
    ).print()
  }
}
