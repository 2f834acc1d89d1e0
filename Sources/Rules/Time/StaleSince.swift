package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let staleSince = Rule(
    "StaleSince", .info,
    summary: "Reports a cited policy or deal that has changed since the briefing's fact date.",
    explanation: """
      Archives age, so this is only an info: the policy or deal was as the briefing says when its \
      facts were checked, and has since been revoked, enacted, blocked, closed, amended, extended \
      or otherwise changed. The page says so in a box at the top and with a mark beside the link.
      To bring the briefing up to date, review it and move `as_of` forward. `briefgen stale` lists \
      all such changes and exits with code 1 if there are any.
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

extension RuleContext {
  /// The last change of a status after a day; without one, what was done to the record otherwise: it was
  /// amended or extended, or notice was given that it will end.
  fileprivate func latest(
    of number: Int, _ history: StatusHistory, after day: Day
  ) -> (what: String, event: Int?)? {
    if let change = history.changes(after: day, through: clock).last {
      return (self.change(change, of: number), change.event)
    }
    return history.remarks(after: day, through: clock).last.map {
      (change($0, of: number), $0.event)
    }
  }
}

extension Check {
  static let staleSince = Check(
    .staleSince,
    reach: .page(.own) { page, site, findings in
      guard site.catalog.kinds[page] == .briefing, let asOf = site.asOf(page) else { return }
      var seen: Set<Int> = []
      for citation in site.pages[page].citations
      where citation.mode == .current {
        guard let history = site.histories[citation.target],
          let then = history.status(at: asOf), !then.isEnded, then.force != .notYet,
          let (what, event) = site.latest(of: citation.target, history, after: asOf),
          seen.insert(citation.target).inserted
        else { continue }
        findings.append(
          Diagnostic(
            .staleSince, "'\(citation.text)' has changed since \(asOf): \(what)",
            at: site.place(citation.range, on: page),
            notes: event.map { site.note(event: $0, of: citation.target) } ?? [],
            subject: site.catalog.entities[citation.target].id.description))
      }
    })
}
