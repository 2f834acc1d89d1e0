package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let deadlinePassed = Rule(
    "DeadlinePassed", .info,
    summary: "Reports a calendar entry whose date has passed and that has no outcome.",
    explanation: """
      Such an entry of `next` is shown under 'past, outcome unrecorded'. A date that is only a \
      month or a year passes with its last day.
      Write each outcome once: an entry of a briefing takes it from the record that it is about if \
      that record has an entry with the same date, and a deadline at a rule's `comments_close` \
      needs none. If the event was moved, give the new date and put the former one under `was`. If \
      it will not happen, put the day on which that became known under `cancelled`.
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
          outcome: Extended to November 21
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
