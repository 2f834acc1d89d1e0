package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let orphanEntity = Rule(
    "OrphanEntity", .info,
    summary: "Reports a record that is connected to nothing.",
    explanation: """
      Nobody finds a record that no page refers to and that refers to nothing. Topics, briefings, \
      free pages, drafts and embargoed records are left alone.
      """,
    bad: """
      # Content/companies/acme.md, named by no other file
      name: Acme
      """,
    good: """
      name: Acme
      topics: [ai-infrastructure]
      """)
}

extension Check {
  static let orphanEntity = Check(
    .orphanEntity, requiresResolvedReferences: true,
    reach: .page(.neighbours) { page, site, findings in
      switch site.catalog.kinds[page] {
      case .briefing, .page, .topic: return
      case .company, .agency, .policy, .deal, .person: break
      }
      guard !site.catalog.isHeldBack[page], site.graph.isAlone(page) else { return }
      let entity = site.catalog.entities[page]
      findings.append(
        Diagnostic(
          .orphanEntity, "'\(entity.name.value)' is connected with nothing",
          at: site.place(entity.name.range, on: page)))
    })
}

extension EntityGraph {
  fileprivate func isAlone(_ number: Int) -> Bool {
    for _ in outgoing(of: number) { return false }
    for _ in incoming(of: number) { return false }
    return true
  }
}
