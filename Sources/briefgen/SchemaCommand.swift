internal import ArgumentParser
internal import Diagnostics
internal import PolicyModel

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the JSON Schema of a kind's front matter.",
    discussion: """
      For editors and other programs that read YAML. Documentation/FrontMatter.md describes the same fields.

      Example:
        briefgen schema policy > policy.schema.json
      """)

  @Argument(
    help: ArgumentHelp(
      "One of \(EntityKind.allCases.map(\.name).joined(separator: ", ")).", valueName: "kind"),
    completion: .list(EntityKind.allCases.map(\.name)))
  var kind = "briefing"

  func run() throws {
    Terminal.output.write(JSONSchema.text(for: try EntityKind.named(kind)))
  }
}
