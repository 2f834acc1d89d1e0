internal import ArgumentParser
internal import Build
internal import Diagnostics
internal import Text

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains what a rule reports and why.",
    discussion: """
      Without a name, lists the rules.

      Example:
        briefgen explain StaleCitation
      """)

  @Argument(
    help: ArgumentHelp("A rule, as shown in brackets after a finding.", valueName: "rule"),
    completion: .list(Rule.all.map(\.name)))
  var rule: String?

  func run() throws {
    guard let rule else {
      let width = Rule.all.map(\.name.utf8.count).max() ?? 0
      for rule in Rule.all {
        let name = rule.name + String(repeating: " ", count: width - rule.name.utf8.count)
        Terminal.output.write("\(name)  \(rule.summary)\n")
      }
      return
    }
    Terminal.output.write(RuleDocumentation.plainText(of: try Rule.named(rule)))
  }
}

extension Rule {
  /// - Throws: An exit code where there is no such rule.
  static func named(_ name: String) throws -> Rule {
    if let rule = byName[name] { return rule }
    let nearest = all.map(\.name).closestMatch(to: name)
    Terminal.errors.fail(
      "'\(name)' is not a rule",
      help: nearest.map { "did you mean '\($0)'?" }
        ?? "'\(Briefgen._commandName) explain' lists them")
    throw RunResult.couldNotRun
  }
}
