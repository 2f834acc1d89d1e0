internal import Diagnostics
internal import EntityGraph
internal import Files
internal import Markdown
internal import Pages
internal import PolicyModel
internal import Rules
internal import SiteModel
internal import Wording

extension SiteBuild {
  /// Reads the text of every record and resolves its links, file by file on all cores.
  func readTexts(of site: ResolvedSite, storingIn bodies: BodyStore) async -> [Document] {
    let settings = textOptions(for: site.configuration)
    let (context, texts) = (site.context, site.texts)
    let documents = await workers(for: .linking).map(context.catalog.entities.count) { number in
      Document(
        of: number, from: texts[number], in: context, options: settings,
        storingIn: bodies.store)
    }
    // The files were held in memory until they were read.
    if bodies.isLarge { ProcessLimits.returnsFreeMemory() }
    return documents
  }

  /// How the texts of records are read.
  func textOptions(for configuration: SiteConfiguration) -> MarkdownOptions {
    var options = markdownOptions(for: configuration)
    options.wantsPassage = ProseSign.mayClaim
    return options
  }

  func markdownOptions(for configuration: SiteConfiguration) -> MarkdownOptions {
    var options = MarkdownOptions(
      kindSchemes: EntityKind.allCases.map(\.name),
      allowsRawHTML: configuration.allowsRawHTML)
    options.words = MarkdownWords(in: configuration.wording)
    options.linksHeadings = true
    options.notesFollowPunctuation = configuration.wording.language.notesFollowPunctuation
    return options
  }
}

extension TemplateSet {
  init?(of site: ResolvedSite, reporting findings: inout [Diagnostic]) {
    self.init(
      of: site.files, in: site.sources, clock: site.visibility.clock,
      wording: site.configuration.wording, reporting: &findings)
  }
}

extension MarkdownWords {
  fileprivate init(in wording: Wording) {
    self.init()
    note = wording[.note]
    notes = wording[.notes]
    table = wording[.table]
    source = wording[.source]
    backToReference = wording[.backToReference]
    done = wording[.done]
    notDone = wording[.notDone]
    callout = { wording.language.label($0, in: "callout") }
  }
}
