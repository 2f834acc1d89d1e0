internal import ArgumentParser
internal import Build
internal import Diagnostics
internal import Files
internal import PreviewServer

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Shows the site in a browser while you write.",
    discussion: """
      Pages update after each save. While the site has errors, the last good pages stay, below a list of the \
      findings. Nothing is written; only build writes Output.

      Only this machine can see the site, unless --host names an address. Ctrl-C stops the server.

      Example:
        briefgen serve --open
      """)

  @Option(
    help: ArgumentHelp("The port, or the next free one; 0 for any.", valueName: "number"))
  var port = 4000

  @Option(
    help: ArgumentHelp(
      "The address to listen on; 0.0.0.0 for all of them.", valueName: "address"))
  var host: String?

  @Flag(help: "Open the site in the browser.")
  var open = false

  @Flag(help: "Check files twice a second, for network mounts, which do not report changes.")
  var poll = false

  @OptionGroup var options: ReadingOptions

  func validate() throws {
    guard (0...65_535).contains(port) else {
      throw ValidationError("--port is a number from 0 to 65535")
    }
  }

  func run() async throws {
    var settings = Preview.Settings()
    settings.host = host
    settings.port = port
    settings.isPolling = poll
    let build = try options.buildOptions()
    do throws(PreviewFailure) {
      let preview = try await Preview(of: build, settings)
      announce(preview)
      if open, !Browser.open(preview.address) {
        warn("no program was found that opens a browser")
      }
      try await preview.run { [quiet = options.quiet] in ServeReport($0).print(quietly: quiet) }
    } catch {
      Terminal.errors.fail(error.message, help: error.help)
      throw RunResult.couldNotRun
    }
  }

  private func announce(_ preview: Preview) {
    if let port = preview.takenPort { warn("port \(port) is taken, so another one is used") }
    if preview.isPublic { warn("other machines can see the site, drafts included") }
    if let reason = preview.watchFallback {
      warn("\(reason): files are looked at twice a second instead")
    }
    Terminal.output.print("serving \(preview.address) (Ctrl-C ends it)\n")
  }

  private func warn(_ message: String) {
    Terminal.errors.write(
      "\(Terminal.errors.paint.severity(.warning, "warning")): \(message.escapedOnOneLine)\n")
  }
}
