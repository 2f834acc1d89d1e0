package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let sourceAhead = Rule(
    "SourceAhead", .info,
    summary: "Reports a briefing that uses a source dated after its fact date.",
    explanation: """
      Such a source cannot have been read when the facts were checked (`as_of`, otherwise `date`): \
      the date of the source is wrong, or something later has slipped into the text. A source \
      dated only by month or year counts from its first day.
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
