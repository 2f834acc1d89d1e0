internal import Diagnostics
internal import EntityGraph
internal import Markdown
internal import Pages
internal import PolicyModel
internal import Rules
internal import SiteModel

extension SiteBuild {
  /// Reads the text of every record and looks up its links, file by file on all cores.
  func readTexts(of site: ResolvedSite, storingIn bodies: BodyStore) async -> [Document] {
    var options = markdownOptions(for: site.configuration)
    options.wantsPassage = ProseSign.mayClaim
    let settings = options
    let (context, texts) = (site.context, site.texts)
    return await workers(for: .linking).map(context.catalog.entities.count) { number in
      Document(
        of: number, from: texts[number]?.take(), in: context, options: settings,
        storingIn: bodies.store)
    }
  }

  /// Reports what was found in the texts, and links that need all of them to be checked.
  func checkLinks(
    of documents: [Document], in site: ResolvedSite, _ anchors: TemplateAnchors?,
    report: inout BuildReport
  ) {
    for document in documents { report.findings += document.findings }
    var links = LinkCheck(of: documents, in: site.context, from: site.sources, anchors)
    links.report(to: &report.findings)
    guard let anchors else { return }
    site.context.addresses.checkAnchors(
      of: site.configuration.navigation ?? [], documents, anchors, in: &links,
      reporting: &report.findings)
  }

  func markdownOptions(for configuration: SiteConfiguration) -> MarkdownOptions {
    MarkdownOptions(
      kindSchemes: EntityKind.allCases.map(\.name),
      allowsRawHTML: configuration.allowsRawHTML)
  }
}

extension TemplateSet {
  init?(of site: ResolvedSite, reporting findings: inout [Diagnostic]) {
    self.init(
      of: site.files, in: site.sources, clock: site.visibility.clock,
      wording: site.configuration.wording, reporting: &findings)
  }
}
