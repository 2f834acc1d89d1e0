import Diagnostics
import Markdown
import TestSupport
import Testing

/// The running text that is handed on to those who read its wording.
@Suite("Passages") struct PassageTests {
  private func passages(
    _ text: String, resolver: RecordingResolver = RecordingResolver()
  ) -> [MarkdownDocument.Passage] {
    let source = MarkedSource(text)
    var resolver = resolver
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

  @Test(arguments: [
    ("Does it apply? No. Congress struck it.", ["Does it apply?", "No.", "Congress struck it."]),
    ("Exec. Order No. 14110 fell.", ["Exec. Order No. 14110 fell."]),
    ("See Nos. 5 and 6. Then No. 7.", ["See Nos. 5 and 6.", "Then No. 7."]),
    ("Is it law? No.", ["Is it law?", "No."]),
    ("See 16 C.F.R. pt. 910. It fell.", ["See 16 C.F.R. pt. 910.", "It fell."]),
    ("See sec. 5 and app. 2. It fell.", ["See sec. 5 and app. 2.", "It fell."]),
    ("A work of art. An app. A second.", ["A work of art.", "An app.", "A second."]),
    ("Cal. Exec. Order No. 5 fell.", ["Cal. Exec. Order No. 5 fell."]),
    ("It is law in Calif. Texas waits.", ["It is law in Calif.", "Texas waits."]),
  ])
  func `an answer ends a sentence, the sign of a number does not`(
    written: String, sentences: [String]
  ) throws {
    let passage = try #require(passages(written).first)
    #expect(passage.sentences.map { text(passage, $0) } == sentences)
  }

  @Test func `a full stop within a link ends no sentence`() throws {
    let passage = try #require(
      passages(
        "One. See [Part A cmt. G](a.md) (2024). Two. [B. Three](b.md) four. Five.\n",
        resolver: RecordingResolver { _ in .link(href: "/a/", mention: 1) }
      ).first)
    #expect(passage.links.map { text(passage, $0.text) } == ["Part A cmt. G", "B. Three"])
    let sentences = ["One.", "See Part A cmt. G (2024).", "Two.", "B. Three four.", "Five."]
    #expect(passage.sentences.map { text(passage, $0) } == sentences)
    for (number, range) in passage.sentences.enumerated() {
      for index in range {
        #expect(text(passage, passage.sentence(around: index)) == sentences[number])
      }
    }
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

  private func words(_ text: String) -> Int {
    var resolver = NoLinks()
    var findings: [Diagnostic] = []
    let file = SourceFile(path: "a.md", text: text)
    return MarkdownDocument(
      file, body: file.bytes.indices, options: MarkdownOptions(), resolver: &resolver,
      reporting: &findings
    ).wordCount
  }

  @Test func `letters with blanks between them are no words besides`() {
    // Eight minutes of Han and nearly four of English, together and apart.
    let han = String(repeating: "算力与电", count: 1000)
    let english = String(repeating: "word ", count: 800)
    #expect(words("\(han) \(english)") == 2560)
    #expect(words(String(repeating: "算力 word 与电 ", count: 800)) == 1408 + 800)
    #expect(words(String(repeating: "算 ", count: 5000)) / 220 == 10)
    #expect(words(String(repeating: "ﾃﾞｰﾀ", count: 1250)) / 220 == 10)
    #expect(words(String(repeating: "데이터 센터 ", count: 110)) == 220)
  }

  @Test func `scripts without blanks are counted by their letters`() {
    #expect(words("One two “three” — four.\n") == 5)
    // Twelve minutes at 500 letters, in words of 220 a minute.
    #expect(words(String(repeating: "算力与电力政策", count: 1000)) / 220 == 14)
    #expect(words(String(repeating: "データセンターの電力", count: 600)) / 220 == 12)
    #expect(words(String(repeating: "นโยบายพลังงาน", count: 1000)) > 2000)
    #expect(words("한국의 전력 정책\n") == 3)
    #expect(words("。、「」\n") == 1)
  }

  @Test func `a block is handed on for a link in it, whatever it says`() {
    var resolver = RecordingResolver { _ in .link(href: "/", mention: 7) }
    var findings: [Diagnostic] = []
    let file = SourceFile(path: "a.md", text: "One [x](a.md).\n\nTwo.\n")
    let document = MarkdownDocument(
      file, body: file.bytes.indices,
      options: MarkdownOptions(wantsPassage: { _ in false }, wantsPassageAround: { $0 == 7 }),
      resolver: &resolver, reporting: &findings)
    #expect(document.passages.count == 1)
  }

  private func contexts(_ text: String) -> [String: MarkdownDocument.Passage.Context] {
    var resolver = RecordingResolver()
    var findings: [Diagnostic] = []
    let file = SourceFile(path: "a.md", text: text)
    let document = MarkdownDocument(
      file, body: file.bytes.indices,
      options: MarkdownOptions(wantsPassage: { _ in true }, wantsPassageAround: { _ in true }),
      resolver: &resolver, reporting: &findings)
    return Dictionary(
      document.passages.map { (String(decoding: $0.text, as: UTF8.self), $0.context) },
      uniquingKeysWith: { $1 })
  }

  private func strings(_ texts: [ContiguousArray<UInt8>]) -> [String] {
    texts.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    ("These:\n\n- x", ["These:"]),
    ("Old documents\n\n- x", ["Old documents"]),
    ("**Old orders.**\n\n- x", ["Old orders."]),
    ("Old documents go.\n\n- x", ["Old documents go."]),
    ("It was so.\n\n- x", [""]),
    ("The old documents of the agency go.\n\n- x", [""]),
    ("## Old\n\n- x", ["Old", "Old"]),
    (
      "## Old\n\nSome text.\n\nMore text here, and more.\n\n- x",
      ["", "Some text. More text here, and more.", "Old"]
    ),
    ("## Old\n\nThis is some text.\n\n| a |\n|---|\n| x |", ["", "This is some text.", "Old"]),
    ("These:\n\n- a\n  - x", ["a", "These:"]),
    ("## Old\n\nThis is some text.\n\n### New\n\n- x", ["New", "New"]),
    ("## Old\n\nThis is some text.\n\nx", [""]),
  ])
  func `a passage of a list or a table knows what it is under`(text: String, expected: [String])
    throws
  {
    let context = try #require(contexts(text)["x"])
    #expect(strings([context.introduction] + context.surroundings) == expected)
  }

  @Test func `a heading is that of all below it, and a list item keeps the number as written`()
    throws
  {
    let found = contexts("A\n\n## 2023\n\nB\n\n### May\n\nC[^1]\n\n2015. D\n2018. E\n\n[^1]: F")
    let headings = ["A", "B", "C", "D", "F"].map { found[$0].map { strings([$0.heading]) } }
    #expect(headings == [[""], ["2023"], ["May"], ["May"], [""]])
    #expect(["A", "D", "E", "F"].map { found[$0]?.itemNumber } == [nil, 2015, 2018, nil])
  }
}
