package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let unscoredOutcome = Rule(
    "UnscoredOutcome", .warning,
    summary: "Reports the outcome of a judgment that does not say `yes`, `no` or `void`.",
    explanation: """
      A text alone settles a judgment, but does not count toward how often the site was right. The \
      result is `yes` if the claim came true, `no` if it did not, and `void` if it cannot be \
      settled because what it rests on fell away. Move the text to `note`.
      """,
    bad: """
      judgments:
        - id: bill-passes
          claim: The bill passes the Senate in 2025
          outcome: It did not come to a vote
      """,
    good: """
      judgments:
        - id: bill-passes
          claim: The bill passes the Senate in 2025
          outcome: {result: no, date: 2025-12-31, note: It did not come to a vote}
      """)
}

extension Check {
  static let unscoredOutcome = Check(
    .unscoredOutcome,
    reach: .page(.own) { page, site, findings in
      for judgment in site.catalog.entities[page].briefing?.judgments ?? [] {
        guard let outcome = judgment.outcome, outcome.result == nil else { continue }
        findings.append(
          Diagnostic(
            .unscoredOutcome, "'\(judgment.id.value)' is settled by a text and counts for no score",
            at: site.place(outcome.range, on: page), help: help(outcome.note ?? "")))
      }
    })

  /// The mapping to write, with the result where the text is one.
  private static func help(_ text: String) -> String {
    if let result = Vocabulary.judgmentResult.nearest(to: text) {
      return "write outcome: {result: \(result)}"
    }
    return "write outcome: {result: yes, no or void, date: DATE, note: …}"
  }
}
