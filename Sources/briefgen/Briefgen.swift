import ArgumentParser

@main
struct Briefgen: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Builds a site of policy briefings from Markdown.", version: "0.1.0")
}
