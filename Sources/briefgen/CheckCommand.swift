internal import ArgumentParser
internal import Build
internal import Diagnostics
internal import Files

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks the site; writes nothing without --fix.",
    discussion: """
      Reports the same findings as build, and exits with 1 if there are errors. It does not look at Output: only \
      build reports whether briefgen may write there.

      --fix corrects mistakes that have only one possible correction, such as a misspelled field name, and shows \
      the difference. On a terminal it asks before it writes; in a script, it writes without asking. It never \
      changes a name, or a file that was modified after it was read. Everything else is reported as usual.

      Example:
        briefgen check --strict --format json
      """)

  @Flag(help: "Correct mistakes that have only one possible correction.")
  var fix = false

  @Flag(help: "With --fix: write without asking.")
  var yes = false

  @Flag(help: "Show every finding, including repeated ones.")
  var all = false

  @OptionGroup var options: SiteOptions

  func validate() throws {
    if yes, !fix { throw ValidationError("--yes is for --fix") }
  }

  func run() async throws {
    let start = Surroundings.monotonicNanoseconds
    let build = SiteBuild(try options.buildOptions())
    let report = fix ? try await applyFixes(to: build) : await build.check()
    ProcessLifetime.keep(report)
    try RunReport(
      report: report, options: options, duration: Surroundings.monotonicNanoseconds - start,
      showsAll: all
    ).print()
  }

  /// Fixes until nothing certain is left: one mistake may hide another.
  ///
  /// - Returns: The report on the site as it is afterwards.
  /// - Throws: An exit code where a file could not be written.
  private func applyFixes(to build: SiteBuild) async throws -> BuildReport {
    var (report, plan) = await build.fixPlan()
    var rounds = 0
    while !plan.files.isEmpty, rounds < CheckCommand.mostRounds {
      rounds += 1
      for file in plan.files {
        screen.write(file.diff(screen.paint, isForTerminal: screen.isTerminal))
      }
      guard isWanted(plan), try write(plan) else { break }
      (report, plan) = await build.fixPlan()
    }
    return report
  }

  /// Two are usual; no fix may ask for itself for ever.
  private static let mostRounds = 10

  /// - Returns: Whether anything was written.
  private func write(_ plan: FixPlan) throws -> Bool {
    var (hasWritten, hasFailed) = (false, false)
    for file in plan.files {
      let path = file.file.path
      switch plan.write(file) {
      case .written:
        hasWritten = true
        let count = file.edits.count
        screen.print("fixed \(path) in \(count) place\(count == 1 ? "" : "s")\n")
      case .changedMeanwhile:
        Terminal.errors.fail("\(path) has changed since it was read, and is left as it is")
      case .failed(let error):
        Terminal.errors.fail(error.message)
        hasFailed = true
      }
    }
    if hasFailed { throw RunResult.couldNotRun }
    return hasWritten
  }

  /// Where the difference goes: data on standard output stays alone there.
  private var screen: Terminal { options.format == .text ? .output : .errors }

  /// Asks where there is a terminal to answer on; elsewhere `--fix` is the answer (decision 51).
  private func isWanted(_ plan: FixPlan) -> Bool {
    guard !yes, screen.isTerminal, StandardStream.isInputTerminal else { return true }
    let count = plan.files.count
    screen.write("write \(count == 1 ? "this file" : "these \(count) files")? [y/N] ")
    let answer = readLine()?.lowercased() ?? ""
    return answer == "y" || answer == "yes"
  }
}
