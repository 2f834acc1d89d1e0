internal import Diagnostics
internal import EntityGraph
internal import Files
internal import Pages
internal import PolicyModel
internal import Rules
internal import SiteModel

/// Links the files that were read again with the rest of the site.
extension SiteEdits {
  /// A site after edits, and the files whose findings changed.
  struct Relinked: Sendable {
    let site: LinkedSite
    let files: Set<ExactPath>
  }

  /// - Returns: `nil` if other files are shown, or if the structural findings changed.
  /// - Complexity: A few passes over arrays of the site, plus the rules for the edited records and those
  ///   connected with them.
  func relinked() async -> Relinked? {
    guard isOfWords || site.rules.isSound,
      documents.allSatisfy({ $1.shows(sameFilesAs: site.documents[$0]) })
    else { return nil }
    let catalog = resolved.context.catalog
    let all = allDocuments
    let graph = site.graph.replacing(
      documents.map { number, document in
        EntityGraph.Stated(
          by: number, edges: document.edges, mentions: document.mentions.map { Edge($0) })
      }, in: catalog)
    let coverage = site.coverage.replacing(
      documents.filter { catalog.kinds[$0.key] == .briefing }.mapValues(\.mentions), in: graph,
      hasDates: records.contains(where: \.hasOtherDate))
    var findings = site.findings
    checkLinks(of: all, into: &findings)
    guard
      site.rules.isSound == !(resolved.findings.hasStructural || findings.hasStructural)
    else { return nil }
    let rules = RuleContext(
      site.rules, graph: graph, coverage: coverage, pages: documents.mapValues(\.facts),
      source: { [sources = resolved.context.sources] in sources[$0] })
    await runRules(rules, into: &findings)
    return Relinked(
      site: LinkedSite(
        resolved: resolved, bodies: site.bodies, documents: all, templates: site.templates,
        graph: graph, coverage: coverage, rules: rules, findings: findings),
      files: files(with: findings))
  }

  private var allDocuments: [Document] {
    var all = site.documents
    for (number, document) in documents { all[number] = document }
    return all
  }

  /// Checks the links in the files read again, links to anchors in edited files, and those of the navigation.
  private func checkLinks(of all: [Document], into findings: inout SiteFindings) {
    var links = LinkCheck(
      of: all, in: resolved.context, from: resolved.sources, site.templates?.anchors)
    for number in all.indices
    where documents[number] != nil || !isOfWords && all[number].linksToPart(of: edited) {
      findings.ofTexts[number] = all[number].findings + links.findings(of: number)
    }
    findings.ofNavigation = build.navigationFindings(
      in: resolved, all, site.templates, by: &links)
  }

  /// The edited files, and those whose findings changed.
  private func files(with findings: SiteFindings) -> Set<ExactPath> {
    var files = paths
    func compare(_ old: [[Diagnostic]], _ new: [[Diagnostic]]) {
      for (old, new) in zip(old, new) where !(old.isEmpty && new.isEmpty) && old != new {
        for finding in old + new { files.insert(ExactPath(finding.place.path)) }
      }
    }
    compare(site.findings.ofTexts, findings.ofTexts)
    compare(site.findings.ofRecords, findings.ofRecords)
    compare(site.findings.ofChecks, findings.ofChecks)
    compare([site.findings.ofNavigation], [findings.ofNavigation])
    return files
  }
}
