import Diagnostics
import Foundation
import Markdown
import Testing

@Suite("CommonMark")
struct CommonMarkTests {
  private func plain(_ text: String, allowsRawHTML: Bool = false) -> String {
    String(
      decoding: MarkdownDocument.plainHTML(
        of: SourceFile(path: "x.md", text: text), allowsRawHTML: allowsRawHTML), as: UTF8.self)
  }

  private func cmark(_ text: String, allowsRawHTML: Bool = false) -> String {
    String(
      decoding: renderedByCmark(ContiguousArray(text.utf8), allowsRawHTML: allowsRawHTML),
      as: UTF8.self)
  }

  @Test(
    "plain output is what cmark writes",
    arguments: [
      "", "\n", "a", "a\r\nb\rc\n", "no end\\", "a  \nb\\\nc",
      "# One\n\n###### Six ######\n\nTwo\n===\n\nThree\n---\n", "#\n",
      "- a\n- b\n\n- c\n", "- a\n- b\n  1. c\n     > d\n     > e\n", "7) a\n8) b\n",
      "* a\n+ b\n- c\n",
      "> a\nlazy\n> > b\n", "    code\n\n    more\n", "```swift twice\nlet a = \"<&>\"\n```\n",
      "~~~ a\"b<c\nx\n", "---\n***\n", "<div>\n*a*\n</div>\n\nb <i>c</i> <!-- d -->\n",
      "*a **b** c* __d__ `e <f>` ***g***", "[a](b \"c & <d>\") [e]: f", "[e]\n\n[e]: /f 'g'\n",
      "![a *b* `c` <d> \n e](f \"g\") [![h](i)](j)", "![a [b](c) d](e)",
      "<http://a.b/?c=d&e=f> <a@b.c>",
      "[a](javascript:x) [b](JavaScript:x) [c](vbscript:x) [d](file:///e) [f](data:text/html,x)",
      "![a](data:image/png;base64,x) ![b](data:image/svg+xml,x) [c](DATA:image/GIF,x)",
      "[a](<b c'd&e\"f[g]\\\\h>) [é](é?ü=1#ß)", "&amp;&lt;&quot;&copy;&nope; \"'&<>",
      "a\u{0}b `\u{0}`",
      "- a\n\n      code\n\n  b\n", "1. a\n\n   b\n2. c\n", "- > - a\n", "[a]: /b\n",
      "[a]: /b\nc [a]\n",
    ])
  func parity(_ text: String) {
    #expect(plain(text) == cmark(text))
    #expect(plain(text, allowsRawHTML: true) == cmark(text, allowsRawHTML: true))
  }

  @Test func `every byte of a destination and a text is escaped as cmark does`() {
    let bytes = (UInt8.min...UInt8.max).filter { !"<>\\\n\r".utf8.contains($0) }
    let text = ContiguousArray(
      "[".utf8 + bytes.filter { $0 != 0x5D } + "](<".utf8 + bytes + ">)".utf8)
    #expect(
      MarkdownDocument.plainHTML(of: SourceFile(path: "x.md", bytes: text))
        == renderedByCmark(text))
  }

  @Test func `plain output is what cmark writes for generated documents`() {
    for seed in 1...3000 {
      var generator = GeneratedMarkdown(seed: UInt64(seed))
      let text = generator.document(pieces: 2 + seed % 60)
      guard plain(text) == cmark(text) else {
        Issue.record(
          """
          differs from cmark: \(text.debugDescription)
          ours: \(plain(text).debugDescription)
          cmark: \(cmark(text).debugDescription)
          """)
        return
      }
    }
  }

  /// The suite is not part of this repository: COMMONMARK_SUITE names its `spec.json`.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["COMMONMARK_SUITE"] != nil))
  func `every example of the CommonMark suite passes`() throws {
    struct Example: Decodable {
      var markdown: String
      var html: String
      var example: Int
    }
    let path = try #require(ProcessInfo.processInfo.environment["COMMONMARK_SUITE"])
    let examples = try JSONDecoder().decode(
      [Example].self, from: Data(contentsOf: URL(filePath: path)))
    #expect(!examples.isEmpty)
    for example in examples {
      #expect(
        plain(example.markdown, allowsRawHTML: true) == example.html, "example \(example.example)")
    }
  }
}
