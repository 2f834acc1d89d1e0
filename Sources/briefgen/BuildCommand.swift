internal import ArgumentParser
internal import Build
internal import Files

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Checks the site and writes Output.",
    discussion: """
      A site with errors is not built, and Output is not changed.

      Example:
        briefgen build --as-of 2025-11-30
      """)

  @OptionGroup var options: SiteOptions

  @Flag(help: "Show every finding, also those that repeat one another.")
  var all = false

  @Flag(help: "Say what each template cost: calls, time, bytes, and calls with the same input.")
  var profileTemplates = false

  func run() async throws {
    let start = Surroundings.monotonicNanoseconds
    var build = try options.buildOptions()
    build.profilesTemplates = profileTemplates
    let report = await SiteBuild(build).build()
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
