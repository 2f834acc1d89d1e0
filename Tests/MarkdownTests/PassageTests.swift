import Diagnostics
import Markdown
import TestSupport
import Testing

/// The running text that is handed on to those who read its wording.
@Suite("Passages") struct PassageTests {
  private func passages(_ text: String) -> [MarkdownDocument.Passage] {
    let source = MarkedSource(text)
    var resolver = RecordingResolver()
    var findings: [Diagnostic] = []
    return MarkdownDocument(
      source.file, body: source.file.bytes.indices,
      options: MarkdownOptions(wantsPassage: { _ in true }),
      resolver: &resolver, reporting: &findings
    ).passages
  }

  private func text(_ passage: MarkdownDocument.Passage, _ range: Range<Int>) -> String {
    String(decoding: passage.text[range], as: UTF8.self)
  }

  @Test func `a passage has its text without markup, cut into sentences`() throws {
    let passage = try #require(passages("One *two*\nthree. Four `five`? Six.\n").first)
    #expect(
      passage.sentences.map { text(passage, $0) } == ["One two three.", "Four five?", "Six."])
    #expect(!passage.isHeading && !passage.isQuotation)
  }

  @Test func `headings and quotations are told apart from the rest`() {
    let found = passages("# Head\n\n> Said.\n\nOwn.\n")
    #expect(found.map(\.isHeading) == [true, false, false])
    #expect(found.map(\.isQuotation) == [false, true, false])
  }

  @Test func `nothing is kept where nobody asks for it`() {
    var resolver = NoLinks()
    var findings: [Diagnostic] = []
    let file = SourceFile(path: "a.md", text: "One.")
    let document = MarkdownDocument(
      file, body: file.bytes.indices, options: MarkdownOptions(), resolver: &resolver,
      reporting: &findings)
    #expect(document.passages.isEmpty)
  }
}
