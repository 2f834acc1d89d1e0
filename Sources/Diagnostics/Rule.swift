/// What a finding is about: a stable name that users see, and how grave it is.
///
/// A rule is declared beside the code that finds it, as a static member of this type.
package struct Rule: Sendable {
  /// UpperCamelCase, stable, shown in brackets and used on the command line.
  package let name: String
  package let severity: Severity
  /// Structure (an unknown reference, syntax, a collision) can be neither allowed nor ignored.
  package let isStructural: Bool
  /// One line that says what the rule asks for.
  package let summary: String
  /// Why, and what the rule looks at: paragraphs of plain text. Empty where the summary says it all.
  package let explanation: String
  /// A few lines of a site that the rule speaks of, and the same lines put right.
  package let example: Example?

  package struct Example: Sendable, Hashable {
    package let bad: String
    package let good: String
  }

  /// - Parameters:
  ///   - explanation: One paragraph a line.
  ///   - bad: Needs `good` beside it.
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

/// How grave a finding is. Errors stop the build.
package enum Severity: String, Sendable, CaseIterable {
  case error, warning, info
}
