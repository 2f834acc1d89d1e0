import Diagnostics
import Testing

@testable import Markdown

@Suite("Markdown of a page's text") struct MarkdownFromHTMLTests {
  private func markdown(of html: String, link: (String) -> String = { $0 }) -> String {
    String(
      decoding: MarkdownFromHTML.text(of: ContiguousArray(html.utf8), link: link), as: UTF8.self)
  }

  @Test(arguments: [
    "Text with *emphasis*, **weight** and `code`.\n",
    "# One\n\nText.\n\n## Two\n\n- a\n- b\n  - c\n\n1. one\n2. two\n",
    "> A quotation\n> of two lines.\n>\n> - and a list\n",
    "```swift\nlet a = 1 < 2\n\nlet b = \"`\"\n```\n",
    "[link](https://example.org/a_b) and ![image](a.png)\n",
    "1986\\. A great year\n\n\\- no item\n\n\\# no heading\n",
    "A *literal* \\*asterisk\\*, a \\[bracket\\], 3 &lt; 4 &amp; 5.\n",
    "Two\\\nlines\n\n---\n\nEnd\n",
  ])
  func `plain Markdown comes back with the same meaning`(source: String) {
    let html = String(
      decoding: MarkdownDocument.plainHTML(of: SourceFile(path: "a.md", text: source)),
      as: UTF8.self)
    let again = markdown(of: html)
    let second = String(
      decoding: MarkdownDocument.plainHTML(of: SourceFile(path: "a.md", text: again)),
      as: UTF8.self)
    #expect(second == html, "\(again)")
  }

  @Test func `tables, footnotes, callouts and chips are written as GitHub has them`() {
    #expect(
      markdown(
        of:
          "<div class=\"table\" tabindex=\"0\"><table>\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n<th scope=\"col\">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1 | 2</td>\n<td><code>x|y</code></td>\n</tr>\n</tbody>\n</table></div>\n"
      ) == "| a | b |\n| --- | --- |\n| 1 \\| 2 | `x\\|y` |\n")
    #expect(
      markdown(
        of:
          "<p>A claim.<sup class=\"footnote-ref\"><a href=\"#fn-x\" id=\"fnref-x\">1</a></sup></p>\n<section class=\"footnotes\" data-footnotes>\n<ol>\n<li id=\"fn-x\">\n<p>Why. <a href=\"#fnref-x\" class=\"footnote-backref\">↩</a></p>\n</li>\n</ol>\n</section>\n"
      ) == "A claim.[^x]\n\n[^x]: Why. \n")
    #expect(
      markdown(
        of:
          "<aside class=\"callout note\" role=\"note\"><p class=\"callout-title\">Note</p>\n<p>Mind it.</p>\n</aside>\n"
      ) == "> **Note**\n>\n> Mind it.\n")
    #expect(
      markdown(
        of:
          "<p><a href=\"../../policies/eo/\">The order</a> (<span class=\"chip ended\">revoked</span>) said<sup class=\"note\"><a href=\"#source-s\" aria-label=\"Source 2\">2</a></sup> so.</p>\n",
        link: { $0 + "index.md" })
        == "[The order](../../policies/eo/index.md) (revoked) said[\\[2\\]](#sources) so.\n")
  }

  @Test func `what a page does not show is not in it`() {
    #expect(
      markdown(of: "<p>One<!-- secret --> two</p><script>secret()</script>\n") == "One two\n")
  }
}
