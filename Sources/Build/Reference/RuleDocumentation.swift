package import Diagnostics

/// The text about rules in the terminal and in `Documentation/Rules.md`.
package enum RuleDocumentation {
  /// What `briefgen explain` prints.
  package static func plainText(of rule: Rule) -> String {
    var text = "\(rule.name) (\(kind(of: rule)))\n\n\(rule.summary)\n"
    if !rule.explanation.isEmpty { text += "\n\(rule.explanation)\n" }
    if let example = rule.example {
      text += "\nReported:\n\n\(indented(example.bad))\nCorrected:\n\n\(indented(example.good))"
    }
    return text
  }

  /// The page `Documentation/Rules.md`.
  package static func page() -> String {
    var text = """
      # Rules

      The rules that `briefgen check` and `briefgen build` apply. `briefgen explain RULE` prints the same text.

      Each rule has a severity: an error stops the build, a warning stops it with `--strict`, and an info
      never does. `rules:` in `Content/site.yml` changes the severity (`off`, `info`, `warning`, `error`).
      `--allow RULE` and `--deny RULE` change it for one run; the last one wins. `ignore:` in the front matter
      of a file turns a rule off in that file, with the reason:

      ```yaml
      ignore:
        StaleCitation: The order is the subject of this briefing
      ```

      Rules about structure, such as UnknownReference, cannot be changed or ignored.

      """
    for rule in Rule.all where !rule.isStructural { text += section(rule) }
    text += "\n## Structure\n\n| Rule | What it reports |\n|---|---|\n"
    for rule in Rule.all where rule.isStructural {
      text += "| `\(rule.name)` | \(rule.summary) |\n"
    }
    return text
  }

  private static func section(_ rule: Rule) -> String {
    var text = "\n## \(rule.name)\n\n*\(kind(of: rule))*: \(rule.summary)\n"
    for paragraph in rule.explanation.split(separator: "\n") { text += "\n\(paragraph)\n" }
    if let example = rule.example {
      text +=
        "\nReported:\n\n```yaml\n\(example.bad)\n```\n\nCorrected:\n\n```yaml\n\(example.good)\n```\n"
    }
    return text
  }

  private static func kind(of rule: Rule) -> String {
    rule.isStructural
      ? "\(rule.severity.rawValue), structure" : rule.severity.rawValue
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)\n" }.joined()
  }
}
