package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let deadlinePassed = Rule(
    "DeadlinePassed", .info,
    summary: "What was expected by a day that has passed has an outcome.",
    explanation: """
      An entry of next whose date is over and that says nothing of what came of it is shown under \
      'past, outcome unrecorded'. Of a date that is only a month or a year, its last day counts.
      An outcome is written once: an entry of a briefing takes it from the record that it is about, \
      where that has an entry of the same date, and the comments_close of a rule speaks for itself. \
      What was moved has its new date with the former one under was, and what will not happen has the \
      day on which that became known under cancelled.
      """,
    bad: """
      next:
        - date: 2025-11-14
          what: Comments due
      """,
    good: """
      next:
        - date: 2025-11-14
          what: Comments due
          outcome: Extended to 21 November
      """)
}

extension Check {
  static let deadlinePassed = Check(
    .deadlinePassed,
    reach: .page(.neighbours) { page, site, findings in
      for item in site.catalog.entities[page].next where item.isPast(on: site.clock) {
        guard let date = item.date,
          site.catalog.outcome(of: item, in: page, on: site.clock) == nil
        else { continue }
        findings.append(
          Diagnostic(
            .deadlinePassed,
            "'\(item.what)' was due \(date.isoPhrase) and has no outcome",
            at: site.place(item.range, on: page), help: "write outcome: …"))
      }
    })
}
