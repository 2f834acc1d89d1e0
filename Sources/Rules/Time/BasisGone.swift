package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let basisGone = Rule(
    "BasisGone", .warning,
    summary:
      "Reports a cited policy that implements, or is authorized by, a policy that has ended.",
    explanation: """
      A memorandum may remain in force after the order it implements is revoked, but it is then \
      open to doubt, and a briefing that relies on it should say so or mark the link as \
      historical.
      The rule follows `implements` and `authorized-by` from each policy that the briefing cites \
      without marking it as historical and that has not itself ended. If the basis ended after the \
      fact date (`as_of`, otherwise `date`), the finding is an info.
      """,
    bad: """
      policies: [omb-memo]     # implements eo-14110, which was revoked
      """,
    good: """
      policies:
        - omb-memo: historical
      """)
}

extension Check {
  static let basisGone = Check(
    .basisGone,
    reach: .page(.subjects) { page, site, findings in
      guard site.catalog.kinds[page] == .briefing else { return }
      var seen: Set<Int> = []
      for citation in site.pages[page].citations
      where site.catalog.kinds[citation.target] == .policy && site.hasBasis[citation.target] {
        guard let day = site.day(of: citation, on: page),
          let own = site.histories[citation.target]?.status(at: day), !own.isEnded,
          own.force != .notYet, !seen.contains(citation.target)
        else { continue }
        let last = citation.mode == .current ? max(day, site.clock) : day
        for edge in site.graph.outgoing(of: citation.target) where edge.isBasis {
          let basis = Int(edge.to)
          if let until = edge.attributes.until, until.lastDay < day { continue }
          guard let status = site.histories[basis]?.status(at: last), status.isEnded else {
            continue
          }
          seen.insert(citation.target)
          let isOld = site.histories[basis]?.status(at: day)?.isEnded ?? false
          let manner = edge.relation == .implements ? "implements" : "is authorized by"
          findings.append(
            Diagnostic(
              .basisGone,
              "'\(citation.text)' \(manner) \(site.catalog.entities[basis].name.value), which has "
                + "ended: \(site.change(status, of: basis))",
              at: site.place(citation.range, on: page), severity: isOld ? nil : .info,
              help: "say so in the briefing, or cite it as history",
              notes: site.note(status, of: basis),
              subject: site.catalog.entities[basis].id.description))
        }
      }
    })
}
