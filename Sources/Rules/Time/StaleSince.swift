package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let staleSince = Rule(
    "StaleSince", .info,
    summary: "What a briefing cites has changed since the day of its facts.",
    explanation: """
      The policy or the deal stood as the briefing says when its facts were checked, and has been revoked, \
      enacted, blocked, closed or otherwise changed since. The briefing's page says so in a box at its head \
      and by a mark beside the link, so this is a remark: archives age.
      To bring the briefing up to date, go through it again and move as_of on. 'briefgen stale' \
      lists all of these and ends with exit code 1 where there are any.
      """,
    bad: """
      as_of: 2024-06-01
      policies: [eo-14110]     # revoked on 2025-01-20
      """,
    good: """
      as_of: 2025-02-01
      policies:
        - eo-14110: historical
      """)
}

extension Check {
  static let staleSince = Check(
    .staleSince,
    reach: .page { page, site, findings in
      guard site.catalog.kinds[page] == .briefing, let asOf = site.asOf(page) else { return }
      var seen: Set<Int> = []
      for citation in site.pages[page].citations
      where citation.mode == .current {
        guard let history = site.histories[citation.target],
          let then = history.status(at: asOf), !then.isEnded, then.force != .notYet,
          let last = history.changes(after: asOf, through: site.clock).last,
          seen.insert(citation.target).inserted
        else { continue }
        findings.append(
          Diagnostic(
            .staleSince,
            "'\(citation.text)' has changed since \(asOf): "
              + site.change(last, of: citation.target),
            at: site.place(citation.range, on: page),
            notes: last.event.map { site.note(event: $0, of: citation.target) } ?? [],
            subject: site.catalog.entities[citation.target].id.description))
      }
    })
}
