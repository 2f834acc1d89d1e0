import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite("The title line of a callout")
struct CalloutLineTests {
  @Test(
    "ends what its markup begins, and nothing is lost",
    arguments: [
      ("> [!note] ![a\n> b](c.png)", "![a", "<p>b](c.png)</p>"),
      ("> [!note] ![a\n> b][r]\n\n[r]: c.png", "![a", "<p>b]<a href=\"c.png\">r</a></p>"),
      ("- > [!note] ![a\n  > b](c.png)", "![a", "<p>b](c.png)</p>"),
      ("> [!note] `code\n> more` x", "`code", "<p>more` x</p>"),
      (
        "> [!note] <abbr title=\"x\n> y\">z</abbr>", "&lt;abbr title=&quot;x",
        "<p>y&quot;&gt;z&lt;/abbr&gt;</p>"
      ),
      ("> [!note] <!-- a\n> b --> c", "&lt;!-- a", "<p>b --&gt; c</p>"),
      (
        "> [!note] [a](https://x.com \"t\n> u\") z",
        "[a](<a href=\"https://x.com\">https://x.com</a> &quot;t", "<p>u&quot;) z</p>"
      ),
      ("> [!note] **a `x\n> y` b** `c`", "**a `x", "<p>y<code>b**</code>c`</p>"),
      ("> [!note] [[SEC\n> ]] x", "[[SEC", "<p>]] x</p>"),
      ("> [!note] **B\n> c** d", "**B", "<p>c** d</p>"),
      ("> [!note] T\nlazy *a*", "T", "<p>lazy <em>a</em></p>"),
      ("> [!note] T\\\n> a", "T\\", "<p>a</p>"),
    ])
  func cut(_ text: String, _ title: String, _ rest: String) {
    let html = Rendering(text).html
    #expect(html.contains("<p class=\"callout-title\">\(title)</p>\n\(rest)\n</aside>"), "\(html)")
  }

  @Test func `a link that goes over its end is text on both sides`() {
    let html = Rendering("> [!note] [a\n> b](https://x.com) z").html
    #expect(html.contains("callout-title\">[a</p>\n<p>b]("))
    #expect(html.contains("z</p>\n</aside>"))
  }

  @Test func `places behind it are exact`() {
    let source = MarkedSource("> [!note] **T\n> ⟦[b](policy:c)⟧ &amp;\n> ⟦[[d]]⟧\n\nx ⟦[[e]]⟧\n")
    #expect(Rendering(source.file).requests.map(\.range) == source.marks)
  }

  @Test(
    "what follows it is any block, once",
    arguments: [
      ("> [!note] Title\n> text\n> ---", "Title</p>\n<h2 id=\"text\">text</h2>\n</aside>"),
      ("> [!NOTE]\n> ---", "Note</p>\n<hr />\n</aside>"),
      ("> [!NOTE]\n> ===", "Note</p>\n<p>===</p>\n</aside>"),
      (
        "> [!NOTE] a | b\n> |---|---|\n> | 1 | 2 |",
        "a | b</p>\n<p>|---|---|\n| 1 | 2 |</p>\n</aside>"
      ),
    ])
  func block(_ text: String, _ expected: String) {
    let html = Rendering(text).html
    #expect(html.hasSuffix("<p class=\"callout-title\">\(expected)\n"), "\(html)")
  }

  @Test func `an unknown kind is a note with a warning`() throws {
    let rendering = Rendering("> [!custom] T\n> a\n")
    #expect(rendering.findings.map(\.rule) == [.unknownCallout])
    #expect(rendering.findings.first?.rule.severity == .warning)
    #expect(
      rendering.html.hasPrefix("<aside class=\"callout note\" role=\"note\" aria-label=\"Custom\">")
    )
    #expect(rendering.html.contains("<p class=\"callout-title\">T</p>\n<p>a</p>"))
  }

  @Test func `metadata behind a bar is left out`() {
    let rendering = Rendering("> [!note|right]- T\n> a\n")
    #expect(rendering.findings.isEmpty)
    #expect(rendering.html.contains("<summary class=\"callout-title\">T</summary>\n<p>a</p>"))
  }
}
