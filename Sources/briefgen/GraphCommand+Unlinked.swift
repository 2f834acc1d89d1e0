internal import ArgumentParser
internal import Build
internal import Diagnostics
internal import PolicyModel
internal import Text

extension GraphCommand {
  struct Unlinked: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "unlinked",
      abstract: "Lists names in briefings that are not links, and why.",
      discussion: """
        Example:
          briefgen graph unlinked --all
        """)

    @Flag(help: "Include names that are already linked earlier in the same briefing.")
    var all = false
    @OptionGroup var options: SiteOptions

    func run() async throws {
      let isData = try options.answersAsData()
      let (report, names) = await SiteBuild(try options.buildOptions()).unlinkedNames()
      let errors = try SiteErrors(of: report, options)
      let covered = "linked before"
      let shown = names.filter { all || $0.reason != covered }
      guard !isData else {
        let items = shown.map { name in
          JSONText.object([
            ("file", .string(name.path)), ("line", .number(name.position.line)),
            ("column", .number(name.position.column)), ("words", .string(name.words)),
            ("entity", .string(name.record)), ("reason", .string(name.reason)),
          ])
        }
        Terminal.output.write(.object([("unlinked", .array(items))] + errors.members))
        try errors.finish()
        return
      }
      for name in shown {
        let place = "\(name.path):\(name.position.line):\(name.position.column)"
        Terminal.output.print("\(place)  \(name.words)  \(name.record)  \(name.reason)\n")
      }
      try errors.finish()
    }
  }
}
