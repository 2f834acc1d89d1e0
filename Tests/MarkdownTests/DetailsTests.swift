import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite("Details")
struct DetailsTests {
  @Test(
    "show no marks of the containers they are in",
    arguments: [
      "> <details><summary>q</summary>\n> text\n> </details>",
      "> [!note]\n> <details><summary>q</summary>\n> text\n> </details>",
      "> [!note] T\n> <details><summary>q</summary>\n> text\n> </details>",
      "> > <details><summary>q</summary>\n> > text\n> > </details>",
      "1. > <details><summary>q</summary>\n   > text\n   > </details>",
      "> - <details><summary>q</summary>\n>   text\n>   </details>",
    ])
  func marks(_ text: String) {
    let rendering = Rendering(text)
    #expect(
      rendering.html.contains("<details>\n<summary>q</summary>\n<p>text</p>\n</details>"),
      "\(rendering.html)")
    #expect(!rendering.html.contains("&gt;"))
    #expect(rendering.findings.isEmpty)
  }

  @Test(
    "and a list or a table directly behind a tag is a warning",
    arguments: [
      "⟦- a⟧\n- b", "a\n⟦1. b⟧", "⟦| a |⟧\n|---|", "⟦## A⟧", "⟦```⟧\na\n```",
    ])
  func blocks(_ text: String) {
    let source = MarkedSource("<details>\n<summary>a</summary>\n\(text)\n</details>\n")
    let findings = Rendering(source.file).findings
    #expect(findings.map(\.rule) == [.blockInHTML])
    #expect(findings.map(\.place.range) == source.marks)
  }

  @Test(arguments: ["a - b", "*a* b", "2025 was", "#1 is", "-5 is", "\n- a", "\n| a |\n|---|\n"])
  func `and running text is none`(_ text: String) {
    let rendering = Rendering("<details>\n<summary>a</summary>\n\(text)\n\n</details>\n")
    #expect(!rendering.findings.contains { $0.rule == .blockInHTML })
  }

  @Test func `places in them are exact`() {
    let source = MarkedSource(
      "> <details><summary>q</summary>\n> a ⟦[b](policy:c)⟧\n> ⟦[[d]]⟧ e\n> </details>\n")
    #expect(Rendering(source.file).requests.map(\.range) == source.marks)
  }

  @Test func `without an end they are text, in notes as well`() {
    for text in ["x[^1]\n\n[^1]: <details><summary>a", "x[^1]\n\n[^1]: <details>\n\n    a\n"] {
      let rendering = Rendering(text)
      #expect(!rendering.html.contains("<details"))
      #expect(rendering.html.contains("<p>&lt;details&gt;</p>"))
      #expect(rendering.findings.contains { $0.rule == .unbalancedHTML })
    }
  }

  @Test(
    "a tag that only marks text is left out of a summary, and the text stays",
    arguments: [
      ("S <code>x</code>", "S x", "code"), ("<h3>S</h3>", "S", "h3"),
      ("<span class=a>S</span> T", "S T", "span"), ("<a href=javascript:x>S</a>", "S", "a"),
      ("S <img src=x onerror=y>", "S ", "img"),
    ])
  func tagInSummary(_ summary: String, _ text: String, _ tag: String) {
    let rendering = Rendering("<details><summary>\(summary)</summary>\n\ntext\n\n</details>\n")
    #expect(
      rendering.html
        == "<details>\n<summary>\(text)</summary>\n<p>text</p>\n</details>\n")
    #expect(rendering.findings.map(\.message) == ["'<\(tag)>' is left out of the page"])
  }

  @Test func `a table in a details element is still reported`() {
    let rendering = Rendering("<details><summary>S</summary><table><td>a</table></details>\n")
    #expect(rendering.findings.map(\.rule) == [.textInHTML])
  }

  @Test(
    "without an end they leave no summary behind",
    arguments: [
      "<details>\n<summary>U</summary>\n\npara", "x[^1]\n\n[^1]: <details><summary>U</summary> a",
    ])
  func summary(_ text: String) {
    let rendering = Rendering(text)
    #expect(!rendering.html.contains("summary>"))
    #expect(rendering.html.contains("<p>&lt;details&gt;</p>\n<p>U</p>"), "\(rendering.html)")
    #expect(rendering.findings.map(\.rule) == [.unbalancedHTML])
  }
}
