package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let sourceAhead = Rule(
    "SourceAhead", .info,
    summary: "A briefing rests on sources that were there on the day of its facts.",
    explanation: """
      A source whose date is after as_of cannot have been read when the facts were checked. Either the \
      date of the source is wrong, or something later has slipped into the text. Of a source dated by its \
      month or year only, the first day counts.
      """,
    bad: """
      as_of: 2025-11-04
      source: acme-report        # date: 2025-12-01
      """,
    good: """
      as_of: 2025-12-02
      source: acme-report
      """)
}

extension Check {
  static let sourceAhead = Check(
    .sourceAhead,
    reach: .page(.sources) { page, site, findings in
      guard site.catalog.kinds[page] == .briefing, let asOf = site.asOf(page) else { return }
      // Sorted, as the order of a dictionary is nobody's.
      for (id, place) in site.pages[page].usedSources.sorted(by: { $0.key < $1.key }) {
        guard let date = site.source(id)?.date?.value, date.firstDay > asOf else { continue }
        findings.append(
          Diagnostic(
            .sourceAhead, "'\(id)' is dated \(date.iso), and the facts are those of \(asOf)",
            at: site.place(place, on: page)))
      }
    })
}
