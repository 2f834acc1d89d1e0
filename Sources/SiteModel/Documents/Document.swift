package import Diagnostics
package import EntityGraph
internal import Files
package import Markdown
internal import PolicyModel
package import Rules

/// The parts of a record's text and links that are kept after its file has been read.
package struct Document: Sendable {
  /// `nil` where the record has no text.
  package var body: StoredBody?
  package var outline: [MarkdownDocument.Heading] = []
  package var wordCount = 0
  /// The first link to each record, or the first in a sentence, in the order of the text.
  package var mentions: [Mention] = []
  /// What the front matter states.
  package var edges: [Edge] = []
  package var sources = PageSources()
  package var attachments: [SiteFiles.Copy] = []
  /// The figures of its text, in order.
  package var figures: [Figure] = []
  var anchors: [DocumentLinks.AnchorLink] = []
  var addressLinks: [DocumentLinks.AddressLink] = []
  /// The facts that rules check.
  package var facts = PageFacts()
  package var findings: [Diagnostic] = []

  /// Reads the text of a record and resolves all its references.
  ///
  /// - Parameters:
  ///   - source: The record's, where it has a text or wording to be read.
  ///   - store: Gets the HTML.
  package init(
    of number: Int, from source: HeldSource?, in context: LinkContext, options: MarkdownOptions,
    storingIn store: (ContiguousArray<UInt8>) -> StoredBody
  ) {
    var file: SourceFile?
    var failure: FileError?
    do {
      file = try source?.take()
    } catch {
      failure = error
    }
    let id = context.catalog.entities[number].id
    self.init(
      of: number, from: file, body: source?.body(of: id) ?? 0..<0, in: context,
      options: options, storingIn: store)
    if let failure {
      findings.append(.unreadable(context.catalog.entities[number].path, failure))
    }
  }

  /// - Parameter body: The bytes of the record's text; empty for a deal written in place.
  package init(
    of number: Int, from file: SourceFile?, body text: Range<Int>, in context: LinkContext,
    options: MarkdownOptions, storingIn store: (ContiguousArray<UInt8>) -> StoredBody
  ) {
    let entity = context.catalog.entities[number]
    var options = options
    options.title = entity.name.value
    let isBriefing = entity.id.kind == .briefing
    let concernsUS =
      isBriefing && context.configuration.concernsUnitedStates(entity, in: context.catalog)
    if isBriefing, entity.briefing?.autolink ?? true, let names = context.names {
      options.names = names
      options.findsCitations = concernsUS
    }
    options.wantsPassageAround = context.hasEnded
    edges = context.catalog.edges(of: number, reporting: &findings)
    if context.catalog.isHeldBack[number] { edges = [] }
    let stated = statedSources(
      of: entity, isHeldBack: context.catalog.isHeldBack[number], in: context)
    facts.addFrontMatter(of: entity, in: context.catalog)
    // Notes are numbered in the order of the text; sources that it does not cite come after.
    defer {
      sources.add(stated, listing: entity.sources)
      facts.usedSources = sources.used
    }
    guard let file else { return }
    facts.signs = ProseSign.read(
      entity.wording, in: file,
      front: text.isEmpty ? file.bytes.indices : 0..<text.lowerBound,
      fallback: entity.name.range)
    facts.dropPresidents(unless: concernsUS)
    addBottomLine(of: number, in: file, context, options)
    guard !text.isEmpty else { return }
    var links = DocumentLinks(of: number, in: context, sources: sources)
    let document = MarkdownDocument(
      file, body: text, options: options, resolver: &links, reporting: &findings)
    if !document.html.isEmpty { body = store(document.html) }
    outline = document.outline
    wordCount = document.wordCount
    findings += links.findings
    sources = links.sources
    sources.noted = document.notedSources
    attachments = links.attachments
    figures = links.figures
    anchors = links.anchors
    addressLinks = links.addressLinks
    facts.addText(links.citations)
    facts.signs += ProseSign.read(document.passages, in: file)
    facts.dropPresidents(unless: concernsUS)
    facts.endedLinks += CitedSentence.all(in: document.passages, of: context.hasEnded)
    var places: [Int: Int] = [:]
    for mention in document.mentions {
      let known = places[mention.mention]
      // A later sentence is a better quote than a table cell with only the name.
      if let known, !mentions[known].quote.isBare || mention.isBare { continue }
      let kept = Mention(
        from: number, to: mention.mention,
        quote: Quote(mention.sentence, marked: mention.markedBytes), range: mention.range)
      if let known {
        mentions[known] = kept
      } else {
        places[mention.mention] = mentions.count
        mentions.append(kept)
      }
    }
    // Records that are held back are checked like the rest, but leave no trace in the graph.
    if context.catalog.isHeldBack[number] { (mentions, attachments) = ([], []) }
  }

  /// The existing sources named in the front matter, for the page's list.
  private mutating func statedSources(
    of entity: Entity, isHeldBack: Bool, in context: LinkContext
  ) -> [Reference] {
    var stated: [Reference] = []
    func named(_ reference: Reference?) {
      guard let reference else { return }
      let place = SourcePlace(path: entity.path, range: reference.range)
      if context.sources.check(
        reference.text, isHeldBack: isHeldBack, at: place, reporting: &findings)
      {
        stated.append(reference)
      }
    }
    named(entity.mainSource)
    for event in entity.history { named(event.source) }
    for item in entity.next { named(item.source) }
    for judgment in entity.briefing?.judgments ?? [] { named(judgment.outcome?.source) }
    for relation in entity.relations where relation.field != "history" {
      named(relation.boxedAttributes.source)
    }
    return stated
  }
}
