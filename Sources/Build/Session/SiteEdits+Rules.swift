internal import Diagnostics
internal import EntityGraph
internal import PolicyModel
internal import Rules
internal import SiteModel

/// Runs the rules whose input changed.
///
/// No edit here changes a shared source, or the name, history or a relation of a record other than a briefing, except for
/// mentions in texts: what ``Sight/sharedSources`` and ``Sight/subjects`` cover is unchanged.
extension SiteEdits {
  func runRules(_ rules: RuleContext, into findings: inout SiteFindings) async {
    let numbers = records(seeing: rules)
    let found = await build.workers.map(numbers.count) { rules.findings(on: numbers[$0]) }
    for (number, found) in zip(numbers, found) { findings.ofRecords[number] = found }
    guard !isOfWords else { return }
    let changed: Sight = [.neighbours, .sources, .usedSources]
    for check in 0..<rules.siteCheckCount
    where !rules.sight(ofSiteCheck: check).isDisjoint(with: changed) {
      findings.ofChecks[check] = rules.findings(ofSiteCheck: check)
    }
  }

  /// The records whose rule findings may change: those that were read again, and those from which
  /// something of these is in sight.
  private func records(seeing rules: RuleContext) -> [Int] {
    var numbers = Set(documents.keys)
    guard !isOfWords else { return numbers.sorted() }
    let sight = rules.sightOfPages
    if sight.contains(.neighbours) {
      for number in documents.keys {
        add(neighboursOf: number, in: site.graph, to: &numbers)
        add(neighboursOf: number, in: rules.graph, to: &numbers)
      }
      // Records that are held back refer to others without an edge.
      if !records.isEmpty {
        numbers.formUnion(
          rules.catalog.isHeldBack.indices.lazy.filter { rules.catalog.isHeldBack[$0] })
      }
    }
    let sources = records.reduce(into: Set()) { $0.formUnion($1.sources) }
    if sight.contains(.sources), !sources.isEmpty {
      numbers.formUnion(
        rules.pages.indices.lazy.filter { page in
          sources.contains { rules.pages[page].usedSources[$0] != nil }
        })
    }
    let used = sourcesUsedOtherwise
    if sight.contains(.usedSources), !used.isEmpty {
      numbers.formUnion(
        rules.catalog.entities.indices.lazy.filter { number in
          rules.catalog.entities[number].sources.contains { used.contains($0.id.value) }
        })
    }
    return numbers.sorted()
  }

  private func add(neighboursOf number: Int, in graph: EntityGraph, to numbers: inout Set<Int>) {
    for edge in graph.outgoing(of: number) { numbers.insert(Int(edge.to)) }
    for edge in graph.incoming(of: number) { numbers.insert(Int(edge.from)) }
  }

  /// The ids of sources that a text or front matter began or ceased to use.
  private var sourcesUsedOtherwise: Set<String> {
    documents.reduce(into: []) { ids, next in
      let (old, new) = (site.documents[next.key].facts.usedSources, next.value.facts.usedSources)
      ids.formUnion(Set(old.keys).symmetricDifference(new.keys))
    }
  }
}
