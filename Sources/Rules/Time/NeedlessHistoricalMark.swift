package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let needlessHistoricalMark = Rule(
    "NeedlessHistoricalMark", .info,
    summary: "The mark 'historical' stands on what has ended.",
    explanation: """
      A link that is marked as historical is not followed when its target changes. On a policy that \
      is in force or pending the mark hides what readers should be told, or its history lacks the \
      line that ended it. A deal that has closed is history as well.
      """,
    bad: """
      policies:
        - genius-act: historical     # in force
      """,
    good: """
      policies: [genius-act]
      """)
}

extension Check {
  static let needlessHistoricalMark = Check(
    .needlessHistoricalMark,
    reach: .page(.own) { page, site, findings in
      guard site.catalog.kinds[page] == .briefing else { return }
      var seen: Set<Int> = []
      for citation in site.pages[page].citations where citation.mode == .historical {
        guard let status = site.histories[citation.target]?.status(at: site.clock),
          status.force == .inForce || status.force == .pending,
          !site.isDone(citation.target),
          seen.insert(citation.target).inserted
        else { continue }
        findings.append(
          Diagnostic(
            .needlessHistoricalMark,
            "'\(citation.text)' is marked as history and stands: "
              + site.change(status, of: citation.target),
            at: site.place(citation.range, on: page),
            help: "take the mark away, or write the line of its history that ended it"))
      }
    })
}

extension RuleContext {
  /// Whether a deal has closed, so that nothing of it is still to come.
  fileprivate func isDone(_ target: Int) -> Bool {
    catalog.kinds[target] == .deal
      && catalog.entities[target].history.contains {
        $0.event == "closed" && $0.date.lastDay <= clock
      }
  }
}
