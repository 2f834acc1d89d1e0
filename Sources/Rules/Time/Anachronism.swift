package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let anachronism = Rule(
    "Anachronism", .error,
    summary: "What a briefing cites had begun by the day of its facts.",
    explanation: """
      A policy or a deal whose history begins after as_of cannot have been known when the facts were \
      checked: the date of one of the two is wrong, or as_of was not moved on. The mark historical \
      does not change that.
      Where only the month or the year of the beginning is known and as_of lies in it, this is a \
      remark and no error.
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
