package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let ownershipCycle = Rule(
    "OwnershipCycle", .error,
    summary: "Reports a subsidiary or part that leads back to itself over any number of steps.",
    explanation: """
      One of the relations in the cycle points the wrong way, or has ended and lacks its `until`.
      """,
    bad: """
      # Content/companies/acme.md
      subsidiary-of: example-holding
      # Content/companies/example-holding.md
      subsidiary-of: acme
      """,
    good: """
      # Content/companies/acme.md
      subsidiary-of: example-holding
      """)
}

extension Check {
  static let ownershipCycle = Check(
    .ownershipCycle,
    reach: .site(.subjects) { site, findings in
      for relation in [Relation.subsidiaryOf, .partOf] {
        findings += OwnershipWalk(relation, in: site).findings()
      }
    })
}

/// Follows one relation upwards from every record, each edge once.
private struct OwnershipWalk {
  private let relation: Relation
  private let site: RuleContext
  private enum State { case unseen, open, done }

  init(_ relation: Relation, in site: RuleContext) {
    self.relation = relation
    self.site = site
  }

  func findings() -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var states = [State](repeating: .unseen, count: site.pages.count)
    for edge in site.graph.edges
    where edge.relation == relation && states[Int(edge.from)] == .unseen {
      let start = Int(edge.from)
      var path: [(number: Int, edges: [Edge])] = [(start, upwards(start))]
      states[start] = .open
      while let (number, edges) = path.last {
        guard let edge = edges.last else {
          states[number] = .done
          path.removeLast()
          continue
        }
        path[path.count - 1].edges.removeLast()
        let next = Int(edge.to)
        switch states[next] {
        case .done: continue
        case .unseen:
          states[next] = .open
          path.append((next, upwards(next)))
        case .open:
          let ring = path.drop { $0.number != next }.map {
            site.catalog.entities[$0.number].id.description
          }
          findings.append(
            Diagnostic(
              .ownershipCycle,
              "'\(relation.name)' leads round: \((ring + [ring[0]]).joined(separator: " → "))",
              at: site.place(edge.range, on: Int(edge.statedBy))))
        }
      }
    }
    return findings
  }

  private func upwards(_ number: Int) -> [Edge] {
    site.graph.outgoing(of: number).filter {
      guard $0.relation == relation else { return false }
      return $0.attributes.until.map { $0.lastDay >= site.clock } ?? true
    }
  }
}
