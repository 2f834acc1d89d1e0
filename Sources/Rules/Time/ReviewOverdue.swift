package import Diagnostics
internal import EntityGraph
package import PolicyModel

extension Rule {
  package static let reviewOverdue = Rule(
    "ReviewOverdue", .info,
    summary: "Reports a briefing that is past its review date.",
    explanation: """
      `review_in` counts from the fact date (`as_of`, otherwise `date`). Once that day has passed, \
      the page carries a banner. Review the briefing, then move `as_of` forward.
      """,
    bad: """
      as_of: 2025-01-10
      review_in: 90 days       # built on 2025-11-30
      """,
    good: """
      as_of: 2025-11-04
      review_in: 90 days
      """)
}

extension Check {
  static let reviewOverdue = Check(
    .reviewOverdue,
    reach: .page(.own) { page, site, findings in
      guard site.catalog.kinds[page] == .briefing else { return }
      let entity = site.catalog.entities[page]
      guard let due = entity.reviewDue, due < site.clock else { return }
      findings.append(
        Diagnostic(
          .reviewOverdue, "'\(entity.name.value)' was to be gone through again by \(due)",
          at: site.place(entity.name.range, on: page), help: "then update as_of"))
    })
}

extension Entity {
  /// The day on which a briefing's facts should be gone through again.
  package var reviewDue: Day? {
    guard let briefing, let interval = briefing.reviewIn else { return nil }
    return (briefing.asOf ?? date)?.adding(interval)
  }
}
