internal import Diagnostics
internal import EntityGraph
internal import Files
internal import Pages
internal import PolicyModel
internal import Rules
internal import SiteModel

extension SiteBuild {
  /// Checks links that require all texts, builds the graph, and runs the rules.
  func link(
    _ resolved: ResolvedSite, _ documents: [Document], storedIn bodies: BodyStore
  ) async -> LinkedSite {
    // The graph depends only on the texts, as the check of their links does.
    async let joining = JoinedTexts.join(documents, in: resolved.context.catalog)
    var ofTemplates: [Diagnostic] = []
    let templates = TemplateSet(of: resolved, reporting: &ofTemplates)
    var links = LinkCheck(
      of: documents, in: resolved.context, from: resolved.sources, templates?.anchors)
    var ofTexts = documents.map(\.findings)
    for number in documents.indices { ofTexts[number] += links.findings(of: number) }
    let ofNavigation = navigationFindings(in: resolved, documents, templates, by: &links)
    let joined = await joining
    let (graph, coverage) = (joined.graph, joined.coverage)

    var findings = SiteFindings(
      ofRelations: joined.findings, ofNavigation: ofNavigation, ofTemplates: ofTemplates,
      ofTexts: ofTexts, ofRecords: [], ofChecks: [])
    let sources = resolved.context.sources
    let rules = RuleContext(
      graph: graph, coverage: coverage, pages: documents.map(\.facts),
      histories: resolved.histories, source: { sources[$0] },
      sharedSources: (resolved.sharedSources, SiteFiles.sharedSources),
      clock: resolved.visibility.clock.day,
      lastPossibleDay: resolved.visibility.clock.lastPossibleDay(now: options.wallClock()),
      isSound: !(resolved.findings.hasStructural || findings.hasStructural))
    await runRules(rules, into: &findings)
    return LinkedSite(
      resolved: resolved, bodies: bodies, documents: documents, templates: templates, graph: graph,
      coverage: coverage, rules: rules, findings: findings)
  }

  /// Findings about navigation links to anchors.
  func navigationFindings(
    in site: ResolvedSite, _ documents: [Document], _ templates: TemplateSet?,
    by links: inout LinkCheck
  ) -> [Diagnostic] {
    guard let anchors = templates?.anchors else { return [] }
    var findings: [Diagnostic] = []
    site.context.addresses.checkAnchors(
      of: site.configuration.navigation ?? [], documents, anchors, in: &links,
      reporting: &findings)
    return findings
  }

  private func runRules(_ rules: RuleContext, into findings: inout SiteFindings) async {
    let (records, checks) = (rules.pages.count, rules.siteCheckCount)
    // The checks of the whole site first: each takes as long as those of many records.
    let found = await workers(for: .checking).map(checks + records) {
      $0 < checks ? rules.findings(ofSiteCheck: $0) : rules.findings(on: $0 - checks)
    }
    findings.ofChecks = Array(found.prefix(checks))
    findings.ofRecords = Array(found.dropFirst(checks))
  }
}

/// What all texts say together.
private struct JoinedTexts: Sendable {
  let graph: EntityGraph
  let coverage: Coverage
  /// In relations.
  let findings: [Diagnostic]

  static func join(_ documents: [Document], in catalog: Catalog) async -> JoinedTexts {
    let mentions = documents.flatMap(\.mentions)
    var edges: [Edge] = []
    edges.reserveCapacity(documents.reduce(mentions.count) { $0 + $1.edges.count })
    for document in documents { edges += document.edges }
    for mention in mentions { edges.append(Edge(mention)) }
    let graph = EntityGraph(catalog, edges: edges)
    async let coverage = Coverage(of: graph, mentions: mentions)
    var findings: [Diagnostic] = []
    graph.check(reporting: &findings)
    return JoinedTexts(graph: graph, coverage: await coverage, findings: findings)
  }
}

extension Edge {
  /// A link of a text as a relation.
  init(_ mention: Mention) {
    self.init(
      from: Int(mention.from), to: Int(mention.to), .mentions, statedBy: Int(mention.from),
      at: mention.range, field: "text")
  }
}

extension [Diagnostic] {
  /// Whether there are structural findings.
  var hasStructural: Bool { contains { $0.rule.isStructural } }
}
