internal import Diagnostics
internal import EntityGraph
internal import Markdown
internal import PolicyModel
internal import Rules

extension Document {
  /// Adds what a briefing's bottom line cites: it is shown without links, but what it says of the law is read first.
  ///
  /// - Parameter options: Those of the text, which link names and numbers where the site wants it.
  mutating func addBottomLine(
    of number: Int, in file: SourceFile, _ context: LinkContext, _ options: MarkdownOptions
  ) {
    let entity = context.catalog.entities[number]
    guard entity.id.kind == .briefing, options.names != nil || options.findsCitations,
      let line = entity.summaryRange.flatMap({ file.words(ofScalar: $0) })
    else { return }
    var links = DocumentLinks(of: number, in: context, sources: PageSources())
    // Its links and marks are plain text, so nothing is wrong with them.
    var ignored: [Diagnostic] = []
    let document = MarkdownDocument(
      file, body: line, options: options, resolver: &links, reporting: &ignored)
    facts.addText(links.citations.compactMap { $0.inBottomLine() })
    facts.endedLinks = CitedSentence.all(in: document.passages, of: context.hasEnded)
  }
}

extension LinkContext {
  /// Whether a record has ended or is blocked on the day of the build, so that sentences about it are read.
  func hasEnded(_ record: Int) -> Bool {
    statuses[record].map { $0.isEnded || $0.force == .blocked } ?? false
  }
}

extension SourceFile {
  /// The words of a YAML scalar, without its quotes or the line with its block indicator.
  fileprivate func words(ofScalar range: Range<Int>) -> Range<Int>? {
    var (start, end) = (range.lowerBound, range.upperBound)
    guard start < end else { return nil }
    switch bytes[start] {
    case UInt8(ascii: ">"), UInt8(ascii: "|"):
      start = bytes[start..<end].firstIndex(of: UInt8(ascii: "\n")) ?? end
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      (start, end) = (start + 1, end - 1)
    default: break
    }
    while start < end, bytes[start] <= 0x20 { start += 1 }
    return start < end ? start..<end : nil
  }
}
