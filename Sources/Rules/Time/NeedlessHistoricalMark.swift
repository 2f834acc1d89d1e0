package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let needlessHistoricalMark = Rule(
    "NeedlessHistoricalMark", .info,
    summary: "Reports a link marked as historical whose target is in force or pending.",
    explanation: """
      The page does not show status changes of a target whose link is marked as historical. If the \
      target is still in force or pending, remove the mark; if it has ended, add the line that ended \
      it to its history. A closed deal counts as history.
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
            help: "remove the mark, or add the history line that ended it"))
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
