internal import ArgumentParser
internal import Diagnostics
internal import Site

extension GraphCommand {
  struct Unlinked: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "unlinked",
      abstract: "Lists names in briefings that are no links, and why.",
      discussion: """
        Example:
          briefgen graph unlinked --all
        """)

    @Flag(help: "List those too that an earlier link in the same briefing covers.")
    var all = false
    @OptionGroup var options: SiteOptions

    func run() async throws {
      guard let names = await SiteBuild(try options.buildOptions()).unlinkedNames() else {
        Terminal.errors.fail(
          "there is no folder Content here or above",
          help: "'briefgen init my-briefings' begins a site")
        throw RunResult.couldNotRun
      }
      let covered = "linked before"
      for name in names where all || name.reason != covered {
        let place = "\(name.path):\(name.position.line):\(name.position.column)"
        Terminal.output.write("\(place)  \(name.words)  \(name.record)  \(name.reason)\n")
      }
    }
  }
}
