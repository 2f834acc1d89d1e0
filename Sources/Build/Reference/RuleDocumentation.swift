package import Diagnostics

/// The text about rules, for the terminal and for `Documentation/Rules.md` alike.
package enum RuleDocumentation {
  /// What `briefgen explain` prints.
  package static func plainText(of rule: Rule) -> String {
    var text = "\(rule.name) (\(kind(of: rule)))\n\n\(rule.summary)\n"
    if !rule.explanation.isEmpty { text += "\n\(rule.explanation)\n" }
    if let example = rule.example {
      text += "\nNot so:\n\n\(indented(example.bad))\nBut so:\n\n\(indented(example.good))"
    }
    return text
  }

  /// The whole page.
  package static func page() -> String {
    var text = """
      # Rules

      What `briefgen check` looks at. This page is written from the same text as `briefgen explain RULE`.

      Each rule has a severity of its own: an error stops the build, a warning does so with `--strict`, an
      info never does. `rules:` in `Content/site.yml` changes it (`off`, `info`, `warning`, `error`),
      `--allow RULE` and `--deny RULE` change it for one run, the later one winning, and `ignore:` in the
      front matter of a file leaves a rule out there, with the reason:

      ```yaml
      ignore:
        StaleCitation: The order is the subject of this briefing
      ```

      Rules about structure, such as an unknown reference, cannot be changed or ignored.

      """
    for rule in Rule.all where !rule.isStructural { text += section(rule) }
    text += "\n## Structure\n\n| Rule | What it asks for |\n|---|---|\n"
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
        "\nNot so:\n\n```yaml\n\(example.bad)\n```\n\nBut so:\n\n```yaml\n\(example.good)\n```\n"
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
