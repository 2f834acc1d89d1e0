internal import Diagnostics
internal import EntityGraph
internal import Files
internal import Markdown
internal import Pages
internal import PolicyModel
internal import Rules
internal import SiteModel

/// Reading texts again whose front matter is as it was.
extension SiteSession {
  /// The site after edits of texts; `nil` where more than texts changed.
  func edited(
    _ paths: Set<String>, since last: SiteMemory
  ) async -> (memory: SiteMemory, extent: Extent)? {
    guard let linked = last.linked, last.failures.isEmpty, last.prepared != nil,
      build.clock(for: linked.resolved.configuration).moment == last.moment,
      !linked.resolved.configuration.makesStubs, let root = build.siteRoot
    else { return nil }
    // Folders that were opened before may have been replaced since.
    let sources = SiteSources(build.files(in: root))
    guard let edits = TextEdits(of: paths, from: sources, in: linked, by: build) else {
      return nil
    }
    guard !edits.documents.isEmpty else { return (last, .texts) }
    if let linked = edits.relinked(linked) {
      return (last.replacing(linked, after: edits, in: build), .texts)
    }
    var documents = linked.documents
    for (number, document) in edits.documents { documents[number] = document }
    let memory = await complete(
      edits.resolved, documents, storedIn: linked.bodies, last.report)
    return (memory, .links)
  }
}

/// Texts that were edited, read again.
struct TextEdits {
  /// With what the edited files say now.
  private(set) var resolved: ResolvedSite
  /// By the number of their records.
  private(set) var documents: [Int: Document] = [:]
  private(set) var paths: Set<ExactPath> = []

  /// - Returns: `nil` where a file is no record's, cannot be read, or has another front matter.
  init?(
    of changed: Set<String>, from sources: SiteSources, in linked: LinkedSite,
    by build: SiteBuild
  ) {
    resolved = linked.resolved
    let context = resolved.context
    let options = build.textOptions(for: resolved.configuration)
    for path in changed.sorted() {
      guard let old = resolved.parsed[ExactPath(path)] else {
        if resolved.files.ignores(path, in: sources.files) { continue }
        return nil
      }
      guard !old.entities.isEmpty,
        let (new, file) = try? old.readAgain(
          in: sources, ignoring: resolved.configuration.ignoredFields),
        let digests = new.digests, digests.frontMatter == old.digests?.frontMatter,
        new.entities.count == old.entities.count
      else { return nil }
      resolved.parsed[ExactPath(path)] = new
      guard digests.file != old.digests?.file else { continue }
      paths.insert(ExactPath(path))
      resolved.findings.ofFiles[ExactPath(path)] = build.withoutGuesses(
        new.findings, in: context.catalog)
      let numbers = old.entities.compactMap { context.catalog.number(of: $0.id) }
      let source = HeldSource(file, of: new, in: sources, readers: numbers.count)
      for number in numbers where context.catalog.entities[number].path == path {
        documents[number] = Document(
          of: number, from: source, in: context, options: options,
          storingIn: linked.bodies.store)
      }
    }
  }

  /// The site with these texts, where they name the same records, headings, sources and files in the same order.
  ///
  /// - Complexity: A few passes over arrays of the site; that of the rules for the edited records.
  func relinked(_ site: LinkedSite) -> LinkedSite? {
    var (graph, coverage, documents) = (site.graph, site.coverage, site.documents)
    for (number, document) in self.documents {
      guard document.isLinked(as: site.documents[number]),
        let next = graph.replacing(
          mentionsOf: number, with: document.mentions.map { Edge($0) })
      else { return nil }
      graph = next
      coverage = coverage.replacing(quotesOf: number, by: document.mentions)
      documents[number] = document
    }
    var links = LinkCheck(
      of: documents, in: resolved.context, from: resolved.sources, site.templates?.anchors)
    var findings = site.findings
    for (number, document) in self.documents {
      findings.ofTexts[number] = document.findings + links.findings(of: number)
    }
    let isSound =
      !(resolved.findings.hasStructural || findings.ofSite.hasStructural
      || findings.ofTexts.contains(where: \.hasStructural))
    guard isSound == site.rules.isSound else { return nil }
    let rules = RuleContext(
      site.rules, graph: graph, coverage: coverage, pages: self.documents.mapValues(\.facts))
    for number in self.documents.keys {
      findings.ofRecords[number] = rules.findings(on: number)
    }
    return LinkedSite(
      resolved: resolved, bodies: site.bodies, documents: documents, templates: site.templates,
      graph: graph, coverage: coverage, rules: rules, findings: findings)
  }
}

extension Document {
  /// Whether nothing but its words and places differs for the rest of the site.
  fileprivate func isLinked(as other: Document) -> Bool {
    mentions.map(\.to) == other.mentions.map(\.to) && attachments == other.attachments
      && outline.map(\.id) == other.outline.map(\.id)
      && outline.map(\.formerID) == other.outline.map(\.formerID)
      && sources.ids == other.sources.ids
      && Set(facts.usedSources.keys) == Set(other.facts.usedSources.keys)
  }
}

extension SiteMemory {
  /// The same with texts edited: their findings in place of those that their files had.
  fileprivate func replacing(
    _ linked: LinkedSite, after edits: TextEdits, in build: SiteBuild
  ) -> SiteMemory {
    var memory = self
    memory.linked = linked
    memory.prepared = prepared?.replacing(linked)
    func isEdited(_ finding: Diagnostic) -> Bool {
      edits.paths.contains(ExactPath(finding.place.path))
    }
    var new = linked.resolved.findings.ofSite.filter(isEdited)
    for path in edits.paths { new += linked.resolved.findings.ofFiles[path] ?? [] }
    new += linked.findings.ofSite.filter(isEdited)
    for number in edits.documents.keys {
      new += linked.findings.ofTexts[number] + linked.findings.ofRecords[number]
    }
    new += linked.findings.ofChecks.filter(isEdited)
    let records = edits.documents.keys.sorted().map { linked.graph.catalog.entities[$0] }
    var changed = SiteMemory(report: report)
    changed.findings =
      build.settings(of: linked.resolved).apply(to: new, of: records, knowing: Rule.byName)
      + planFindings.filter(isEdited)
    changed.sortFindings()
    for path in edits.paths {
      memory.findings.replace(
        of: path.text, by: changed.findings.filter { ExactPath($0.place.path) == path })
    }
    return memory
  }
}

extension [Diagnostic] {
  /// Exchanges the findings of one file, all being in reading order, in which those of a file stand together.
  ///
  /// - Complexity: O(*n*) in the findings behind them, and O(log *n*) to find them.
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
    // Two paths that differ in how letters are composed are equal as text.
    let others = self[start..<end].filter { ExactPath($0.place.path) != ExactPath(path) }
    let all = others.isEmpty ? findings : (others + findings).sorted(by: Diagnostic.inReadingOrder)
    replaceSubrange(start..<end, with: all)
  }
}
