internal import Diagnostics
internal import EntityGraph
internal import Files
internal import PolicyModel
internal import Rules
internal import SiteModel

extension SiteMemory {
  mutating func sortFindings() {
    report.findings = findings
    report.sortFindings()
    findings = report.findings
    report.findings = []
  }

  /// Applies severities again to the findings in some files, and replaces their earlier findings.
  mutating func replaceFindings(on files: Set<ExactPath>, by build: SiteBuild) {
    guard let linked else { return }
    let catalog = linked.graph.catalog
    let records = files.flatMap { linked.resolved.parsed[$0]?.entities ?? [] }
      .compactMap { catalog.number(of: $0.id) }.sorted().map { catalog.entities[$0] }
    var judged = SiteMemory(report: report)
    judged.findings =
      build.settings(of: linked.resolved).apply(
        to: linked.resolved.findings.on(files) + linked.findings.on(files), of: records,
        knowing: Rule.byName)
      + planFindings.filter { files.contains(ExactPath($0.place.path)) }
    judged.sortFindings()
    var byFile: [ExactPath: [Diagnostic]] = [:]
    for finding in judged.findings {
      byFile[ExactPath(finding.place.path), default: []].append(finding)
    }
    for file in files { findings.replace(of: file.text, by: byFile[file] ?? []) }
  }
}

extension [Diagnostic] {
  /// Replaces the findings of one file; all are in reading order, in which those of a file are adjacent.
  ///
  /// - Complexity: O(*n*) in the findings after them, and O(log *n*) to find them.
  fileprivate mutating func replace(of path: String, by findings: [Diagnostic]) {
    func firstIndex(where isBehind: (String) -> Bool) -> Int {
      var (low, high) = (0, count)
      while low < high {
        let middle = (low + high) / 2
        if isBehind(self[middle].place.path) { high = middle } else { low = middle + 1 }
      }
      return low
    }
    let start = firstIndex { $0 >= path }
    let end = firstIndex { $0 > path }
    // Two paths that differ only in Unicode composition are equal as text.
    let others = self[start..<end].filter { ExactPath($0.place.path) != ExactPath(path) }
    let all = others.isEmpty ? findings : (others + findings).sorted(by: Diagnostic.inReadingOrder)
    replaceSubrange(start..<end, with: all)
  }
}
