package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let anachronism = Rule(
    "Anachronism", .error,
    summary:
      "Reports a briefing that cites a policy or deal whose history begins after its fact date.",
    explanation: """
      Nobody can have known of it when the facts were checked (`as_of`, otherwise `date`): one of \
      the two dates is wrong, or `as_of` was not moved forward. The rule compares that date, or \
      the day of a link marked `as of` where that is earlier, with the first line of the history. \
      Marking the link as historical makes no difference. Names that were linked automatically are \
      not checked.
      If only the month or year of the beginning is known and the fact date falls in it, the \
      finding is an info.
      """,
    bad: """
      as_of: 2025-01-10
      policies: [eo-14179]     # issued on 2025-01-23
      """,
    good: """
      as_of: 2025-01-24
      policies: [eo-14179]
      """)
}

extension Check {
  static let anachronism = Check(
    .anachronism,
    reach: .page(.own) { page, site, findings in
      guard site.catalog.kinds[page] == .briefing, let asOf = site.asOf(page) else { return }
      var reported: Set<Int> = []
      // A name becomes a link by itself only where the thing existed.
      for citation in site.pages[page].citations where !citation.isAutomatic {
        var day = asOf
        if case .asOf(let other) = citation.mode { day = min(day, other) }
        guard
          let first = site.catalog.entities[citation.target].history.min(by: {
            $0.date.firstDay < $1.date.firstDay
          }), first.date.lastDay > day, reported.insert(citation.target).inserted
        else { continue }
        let isCertain = first.date.firstDay > day
        let name = "'\(citation.text)' "
        findings.append(
          Diagnostic(
            .anachronism,
            name + (isCertain ? "begins" : "may begin")
              + " after \(day): its history starts with '\(first.event)' \(first.date.isoPhrase)",
            at: site.place(citation.range, on: page), severity: isCertain ? nil : .info,
            notes: [
              Diagnostic.Note(
                "it begins here", at: site.place(first.range, on: citation.target))
            ]))
      }
    })
}

extension PartialDate {
  /// `on 2025-01-20`, `in 2025-01`.
  var isoPhrase: String { exactDay == nil ? "in \(iso)" : "on \(iso)" }
}
