internal import ArgumentParser
internal import Build
internal import Files

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Checks the site and writes Output.",
    discussion: """
      A site with errors is not built, and Output is not changed.

      What a build went by is kept in the folder .briefgen of the site. Where nothing has changed since, the next
      build reads no file and says the same. The folder can be removed at any time.

      Example:
        briefgen build --as-of 2025-11-30
      """)

  @OptionGroup var options: SiteOptions

  @Flag(help: "Show every finding, also those that repeat one another.")
  var all = false

  @Flag(help: "Say what each template cost: calls, time, bytes, and calls with the same input.")
  var profileTemplates = false

  @Flag(help: "Neither use nor write what is kept of earlier builds.")
  var noCache = false

  @Flag(help: "Make everything anew as well, and compare it with what is taken from the cache.")
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
