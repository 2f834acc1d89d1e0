package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let judgmentDue = Rule(
    "JudgmentDue", .warning,
    summary: "Reports a judgment that is past its `resolve_by` date and has no outcome.",
    explanation: """
      A forecast is worth making only if it is settled, including when it was wrong. Write the \
      outcome: `yes`, `no`, or `void` if the claim cannot be settled. A date that is only a month \
      or a year passes with its last day.
      """,
    bad: """
      judgments:
        - id: bill-passes
          claim: The bill passes the Senate in 2025
          likelihood: unlikely
          resolve_by: 2025-12-31
      """,
    good: """
      judgments:
        - id: bill-passes
          claim: The bill passes the Senate in 2025
          likelihood: unlikely
          resolve_by: 2025-12-31
          outcome: {result: no, date: 2025-12-31, note: It did not come to a vote}
      """)
}

extension Check {
  static let judgmentDue = Check(
    .judgmentDue,
    reach: .page(.own) { page, site, findings in
      for judgment in site.catalog.entities[page].briefing?.judgments ?? [] {
        guard judgment.outcome == nil, let due = judgment.resolveBy?.value, due.lastDay < site.clock
        else {
          continue
        }
        findings.append(
          Diagnostic(
            .judgmentDue, "'\(judgment.id.value)' was to be settled by \(due) and has no outcome",
            at: site.place(judgment.id.range, on: page),
            help: "write outcome: {result: yes, no or void, date: DATE}"))
      }
    })
}
