package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let contradictingEnds = Rule(
    "ContradictingEnds", .error,
    summary: "Reports two files that give different dates or extents for one relation.",
    explanation: """
      A relation may be written at either end, or at both. What only one end says is added to the \
      other; where they differ, one of them is wrong. Correct it, or write the relation once.
      """,
    bad: """
      # Content/companies/acme.md
      relations: [{subsidiary-of: example-holding, since: 2021}]
      # Content/companies/example-holding.md
      relations: [{parent-of: acme, since: 2023}]
      """,
    good: """
      # Content/companies/acme.md
      relations: [{subsidiary-of: example-holding, since: 2021}]
      """)
}

extension Check {
  static let contradictingEnds = Check(
    .contradictingEnds,
    reach: .page(.neighbours) { page, site, findings in
      let edges = site.graph.outgoing(of: page).filter { $0.field != "text" && $0.isSubstantial }
      guard edges.count > 1 else { return }
      var first: [Key: Edge] = [:]
      for edge in edges {
        let key = Key(to: edge.to, relation: edge.relation, role: edge.attributes.role)
        guard let other = first[key] else {
          first[key] = edge
          continue
        }
        guard other.statedBy != edge.statedBy, let what = difference(other, edge) else { continue }
        let (here, there) = (Int(edge.statedBy), Int(other.statedBy))
        findings.append(
          Diagnostic(
            .contradictingEnds,
            "'\(edge.relation.name)' from \(site.catalog.entities[page].id) to "
              + "\(site.catalog.entities[Int(edge.to)].id) has two different \(what)",
            at: site.place(edge.range, on: here),
            notes: [
              Diagnostic.Note("and is stated here", at: site.place(other.range, on: there))
            ]))
      }
    })

  private struct Key: Hashable {
    var to: Int32
    var relation: Relation
    var role: String?
  }

  private static func difference(_ a: Edge, _ b: Edge) -> String? {
    let (x, y) = (a.attributes, b.attributes)
    func differ(_ first: PartialDate?, _ second: PartialDate?) -> Bool {
      guard let first, let second else { return false }
      // A month and a day in it agree.
      return first.lastDay < second.firstDay || second.lastDay < first.firstDay
    }
    if differ(x.since, y.since) { return "beginnings" }
    if differ(x.until, y.until) { return "ends" }
    if differ(x.date, y.date) { return "dates" }
    return x.isPartial != y.isPartial ? "extents" : nil
  }
}
