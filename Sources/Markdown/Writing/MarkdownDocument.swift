package import Diagnostics

/// A body of Markdown as the page shows it, with what the rest of the site wants to know of it.
package struct MarkdownDocument: Sendable {
  /// Safe HTML, every block ended with a line feed.
  package let html: ContiguousArray<UInt8>
  /// The headings in order.
  package let outline: [Heading]
  /// One for each number that a link's resolution had as its `mention`: the first, in order.
  package let mentions: [Mention]
  /// Names in the text that became no link, in order; empty unless that was asked for.
  package let unlinked: [Unlinked]
  /// Words in paragraphs and headings as the page shows them, as long as reading takes: see
  /// ``TextMeasure/words``; zero for plain output.
  package let wordCount: Int
  /// The paragraphs, headings and table cells in order, where the options ask for them.
  package let passages: [Passage]
  /// The ids of sources cited in the text; the first of each has an anchor.
  package let notedSources: Set<String>

  /// Renders the part of a file that is Markdown: CommonMark 0.30 as libcmark has it, and what
  /// ``MarkdownOptions`` adds to it.
  ///
  /// - Parameters:
  ///   - body: Where the Markdown is in the file; findings point into the whole file.
  ///   - findings: Gets what is wrong with links and anchors; rendering goes on.
  /// - Complexity: O(*n*) for what is done here; cmark itself is quadratic in unclosed `[`, of which
  ///   a paragraph may therefore have 10 000. Beyond that the body is reported and left out.
  package init<R: LinkResolver>(
    _ file: SourceFile, body: Range<Int>, options: MarkdownOptions, resolver: inout R,
    reporting findings: inout [Diagnostic]
  ) {
    var writer = DocumentWriter(file, body: body, options: options)
    if let opener = firstExcessiveBracket(in: file.bytes, range: writer.fileBody) {
      findings.append(
        Diagnostic(
          .tooManyBrackets, "'[' is left open more than \(bracketLimit) times in one paragraph",
          at: SourcePlace(path: file.path, range: opener..<opener + 1),
          help: "close the brackets, or put a backslash before each"))
    } else if var tree = writer.parseBody() {
      writer.write(&tree, resolver: &resolver)
      writer.writeFootnotes(&tree, resolver: &resolver)
    }
    writer.finishPage()
    writer.checkOwnAnchors()
    findings.append(contentsOf: writer.findings)
    html = writer.html
    outline = writer.outline
    mentions = writer.mentions
    unlinked = writer.unlinked
    wordCount = writer.wordCount
    passages = writer.passages
    notedSources = writer.notedSources
  }

  /// The anchor of the first note of a source. Ids have no dot, so that no list item has it.
  package static func anchor(ofNoteTo id: String) -> String { "source-\(id).note" }

  /// CommonMark and nothing else: byte for byte what cmark writes.
  ///
  /// - Parameter extensions: Whether GitHub's extensions are on, written as cmark-gfm writes them.
  package static func plainHTML(
    of file: SourceFile, allowsRawHTML: Bool = false, extensions: Bool = false
  ) -> ContiguousArray<UInt8> {
    var resolver = NoLinks()
    var findings: [Diagnostic] = []
    return MarkdownDocument(
      file, body: file.bytes.indices,
      options: MarkdownOptions(
        allowsRawHTML: allowsRawHTML, isPlain: true, extendsPlain: extensions),
      resolver: &resolver, reporting: &findings
    ).html
  }
}

extension MarkdownDocument {
  package struct Heading: Sendable, Hashable {
    /// From 1 to 6, as it stands in the HTML.
    package var level: Int
    /// Plain text, whitespace collapsed.
    package var text: String
    /// The anchor: lower case, unique in the document.
    package var id: String
    /// The heading's lines in the file, without a line of `===` below it.
    package var range: Range<Int>
    /// The anchor that it had before anchors were GitHub's, where that leads to it still.
    package var formerID: String?
  }

  /// A sentence in which a link stands, as plain text.
  package struct Mention: Sendable, Hashable {
    /// The number the resolver gave.
    package var mention: Int
    /// The link in the file.
    package var range: Range<Int>
    package var sentence: String
    /// Where the link's text is in the UTF-8 of the sentence.
    package var markedBytes: Range<Int>

    /// Whether the sentence is the link's text alone.
    package var isBare: Bool { markedBytes == 0..<sentence.utf8.count }
  }
}
