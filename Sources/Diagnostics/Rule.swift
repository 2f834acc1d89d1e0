/// The rule behind a finding: its stable name, its severity and the text that explains it.
///
/// A rule is declared beside the code that checks it, as a static member of this type.
package struct Rule: Sendable {
  /// UpperCamelCase, stable, shown in brackets and used on the command line.
  package let name: String
  package let severity: Severity
  /// Rules about structure (an unknown reference, syntax, a collision) can be neither allowed nor ignored.
  package let isStructural: Bool
  /// One sentence that says what the rule reports.
  package let summary: String
  /// Why it matters, what the rule reads and when it is silent: paragraphs and list items in Markdown.
  /// Empty if the summary says it all.
  package let explanation: String
  /// A few lines of a site that the rule reports, and the same lines corrected.
  package let example: Example?

  package struct Example: Sendable, Hashable {
    package let bad: String
    package let good: String
  }

  /// - Parameters:
  ///   - explanation: One paragraph or list item per line.
  ///   - bad: Requires `good`.
  package init(
    _ name: String, _ severity: Severity, structural: Bool = false, summary: String,
    explanation: String = "", bad: String? = nil, good: String? = nil
  ) {
    self.name = name
    self.severity = severity
    self.isStructural = structural
    self.summary = summary
    self.explanation = explanation
    if let bad, let good { example = Example(bad: bad, good: good) } else { example = nil }
  }
}

extension Rule: Hashable {
  package static func == (a: Rule, b: Rule) -> Bool { a.name == b.name }
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// The severity of a finding. Errors stop the build.
package enum Severity: String, Sendable, CaseIterable {
  case error, warning, info
}
