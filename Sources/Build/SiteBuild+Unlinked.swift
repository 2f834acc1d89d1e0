package import Diagnostics
internal import EntityGraph
internal import Files
internal import Markdown
internal import PolicyModel
internal import Queries
internal import SiteModel

/// A name in a briefing's text that was not made a link.
package struct UnlinkedName: Sendable {
  package let path: String
  package let position: SourcePosition
  /// As written in the text.
  package let words: String
  /// The record that it may mean: `company/iren`.
  package let record: String
  /// Why it was not linked, in a few words.
  package let reason: String
}

extension SiteBuild {
  /// Every name of a record that briefings mention without a link, with the reason, in reading order.
  ///
  /// - Returns: The names, and the report of a check.
  package func unlinkedNames() async -> (report: BuildReport, names: [UnlinkedName]) {
    var names: [UnlinkedName] = []
    let report = await run(evenIfUnsound: true) { _, prepared, report in
      names = await unlinkedNames(in: prepared)
      report.outcome = .sound
    }
    return (report, names)
  }

  private func unlinkedNames(in prepared: PreparedSite) async -> [UnlinkedName] {
    let site = prepared.snapshot
    let context = LinkContext(
      source: prepared.sources.files, configuration: site.configuration, catalog: site.catalog,
      addresses: site.addresses, sources: site.sources, files: prepared.files,
      statuses: site.statuses)
    var settings = markdownOptions(for: site.configuration)
    settings.names = context.names ?? LinkContext.names(of: context.catalog)
    settings.reportsUnlinked = true
    let options = settings
    let briefings = context.catalog.numbers(of: .briefing)
    let found = await workers.map(briefings.count) { index in
      Self.unlinkedNames(
        in: briefings.lowerBound + index, of: context, site.configuration, from: prepared,
        options: options)
    }
    return found.flatMap { $0 }
  }

  private static func unlinkedNames(
    in number: Int, of context: LinkContext, _ configuration: SiteConfiguration,
    from prepared: PreparedSite, options: MarkdownOptions
  ) -> [UnlinkedName] {
    let entity = context.catalog.entities[number]
    guard let file = try? prepared.sources.read(entity.path),
      let body = prepared.parsed[ExactPath(entity.path)]?.body(of: entity.id),
      body.upperBound <= file.bytes.count
    else { return [] }
    var options = options
    let links = configuration.autolink && entity.briefing?.autolink ?? true
    var resolver = DocumentLinks(of: number, in: context, sources: PageSources())
    var findings: [Diagnostic] = []
    options.findsCitations = links
    let document = MarkdownDocument(
      file, body: body, options: options, resolver: &resolver, reporting: &findings)
    let lines = file.withLines
    return document.unlinked.map {
      UnlinkedName(
        path: entity.path, position: lines.position(at: $0.range.lowerBound),
        words: file.text(in: $0.range),
        record: context.catalog.entities[$0.target].id.description,
        reason: $0.reason.phrase)
    }
  }
}

extension MarkdownDocument.Unlinked.Reason {
  fileprivate var phrase: String {
    switch self {
    case .alreadyLinked: "linked before"
    case .ambiguous: "several records are called so"
    case .partOfWord: "part of a longer word"
    case .declined: "not to be linked here"
    case .inHeading: "in a heading"
    case .inQuotation: "in a quotation"
    case .inTableHeader: "at the head of a table"
    case .inLink: "in another link"
    }
  }
}
