internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Site

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks the site and writes nothing but what --fix mends.",
    discussion: """
      Reports the same findings as build, with exit code 1 where there are errors.

      --fix puts right what is certain: a word that only one other word is near to. On a terminal it shows
      the difference and asks first. What is left is reported as always.

      Example:
        briefgen check --strict --format json
      """)

  @Flag(help: "Mend misspellings that can mean one thing only.")
  var fix = false

  @Flag(help: "With --fix: do not ask.")
  var yes = false

  @OptionGroup var options: SiteOptions

  func validate() throws {
    if yes, !fix { throw ValidationError("--yes is for --fix") }
  }

  func run() async throws {
    let start = Surroundings.monotonicNanoseconds
    let build = SiteBuild(try options.buildOptions())
    let report = fix ? try await mend(build) : await build.check()
    try RunReport(
      report: report, options: options, duration: Surroundings.monotonicNanoseconds - start
    ).tell()
  }

  /// Mends until nothing is left that is certain: what hid behind a mistake shows once that is gone.
  ///
  /// - Returns: What there is to say of the site then, or where it was to be left alone.
  /// - Throws: An exit code where a file could not be written.
  private func mend(_ build: SiteBuild) async throws -> BuildReport {
    var (report, mending) = await build.mending()
    while !mending.files.isEmpty {
      for file in mending.files {
        screen.write(file.diff(screen.paint, isForTerminal: screen.isTerminal))
      }
      guard isWanted(mending), try write(mending) else { break }
      (report, mending) = await build.mending()
    }
    return report
  }

  /// - Returns: Whether anything was written.
  private func write(_ mending: Mending) throws -> Bool {
    var (hasWritten, hasFailed) = (false, false)
    for file in mending.files {
      let path = file.file.path
      switch mending.write(file) {
      case .written:
        hasWritten = true
        let count = file.edits.count
        screen.print("mended \(path) in \(count) place\(count == 1 ? "" : "s")\n")
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

  /// Asks where somebody is there to answer.
  private func isWanted(_ mending: Mending) -> Bool {
    guard !yes, screen.isTerminal, StandardStream.isInputTerminal else { return true }
    let count = mending.files.count
    screen.write("write \(count == 1 ? "this file" : "these \(count) files")? [y/N] ")
    let answer = readLine()?.lowercased() ?? ""
    return answer == "y" || answer == "yes"
  }
}
