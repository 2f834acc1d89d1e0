package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let commentDeadline = Rule(
    "CommentDeadline", .warning,
    summary:
      "Reports a comment period that closes within 30 days and is missing from the briefing's calendar.",
    explanation: """
      Readers act on it. The rule looks at the policies that a briefing cites without a mark, \
      counts from the fact date (`as_of`, otherwise `date`), and requires an entry of `next` that \
      is about the policy.
      """,
    bad: """
      as_of: 2025-11-20
      policies: [large-loads]        # comments_close: 2025-12-05
      """,
    good: """
      as_of: 2025-11-20
      policies: [large-loads]
      next:
        - date: 2025-12-05
          what: Comments close
          about: large-loads
      """)
}

extension Check {
  static let commentDeadline = Check(
    .commentDeadline,
    reach: .page(.own) { page, site, findings in
      guard site.catalog.kinds[page] == .briefing, let day = site.asOf(page) else { return }
      var seen: Set<Int> = []
      for citation in site.pages[page].citations where citation.mode == .current {
        let periods = site.catalog.entities[citation.target].policy?.commentPeriods ?? []
        guard
          let close = periods.map(\.closes).filter({ day <= $0.lastDay })
            .min(by: { $0.lastDay < $1.lastDay }),
          close.lastDay - day <= 30, seen.insert(citation.target).inserted,
          !site.catalog.entities[page].next.contains(where: {
            $0.about.flatMap { site.catalog.find($0) } == citation.target
          })
        else { continue }
        findings.append(
          Diagnostic(
            .commentDeadline,
            "'\(citation.text)' takes comments until \(close.iso), which is not in the calendar",
            at: site.place(citation.range, on: page),
            help: "add it to next: with about: \(citation.text)"))
      }
    })
}
