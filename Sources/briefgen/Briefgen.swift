internal import ArgumentParser
internal import Build
internal import Diagnostics
internal import Files
internal import SiteModel
internal import Text

@main
struct Briefgen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: Generator.name,
    abstract: "Builds a site of policy briefings from Markdown.",
    discussion: """
      briefgen init my-briefings     creates a site
      briefgen new company "Acme"    adds a record
      briefgen serve                 shows the site in a browser while you write
      briefgen build                 checks the site and writes Output
      briefgen check                 checks the site and writes nothing
      briefgen stale                 lists what is out of date

      Exit codes: 0 success, 1 the site has errors, 2 briefgen could not run.
      """,
    version: "\(Generator.name) \(Generator.version)",
    subcommands: [
      InitCommand.self, NewCommand.self, ServeCommand.self, BuildCommand.self, CheckCommand.self,
      StaleCommand.self, ImpactCommand.self, ImportCommand.self, GraphCommand.self,
      ExplainCommand.self, MarkdownCommand.self,
      SchemaCommand.self,
    ])

  /// Runs the command of the arguments and ends with one of the three exit codes.
  static func main() async {
    do {
      try StartUp.checkLimits()
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      if isOutputLost() { exit(withError: RunResult.couldNotRun) }
    } catch let code as ExitCode {
      exit(withError: isOutputLost() ? RunResult.couldNotRun : code)
    } catch {
      guard exitCode(for: error) != .success else { exit(withError: error) }
      printUsageError(error)
      exit(withError: RunResult.couldNotRun)
    }
  }
}

extension Briefgen {
  /// Says so where data did not reach standard output: an empty file of findings looks like a clean site.
  private static func isOutputLost() -> Bool {
    guard let failure = StandardStream.failure else { return false }
    Terminal.errors.fail(failure.message)
    return true
  }

  /// What is wrong with the arguments; for an unknown command, the nearest known one.
  private static func printUsageError(_ error: any Error) {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard let typed = CommandLine.arguments.dropFirst().first, !typed.hasPrefix("-"),
      !names.contains(typed)
    else {
      Terminal.errors.print(fullMessage(for: error) + "\n")
      return
    }
    let nearest = names.closestMatch(to: typed)
    Terminal.errors.fail(
      "'\(typed)' is not a command",
      help: nearest.map { "did you mean '\($0)'?" } ?? "one of \(names.joined(separator: ", "))")
  }
}

/// How a run ended, as the shell sees it.
enum RunResult {
  static let siteHasErrors = ExitCode(1)
  static let couldNotRun = ExitCode(2)
}
