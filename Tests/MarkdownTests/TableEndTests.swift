import Diagnostics
import Markdown
import Testing

/// Results of cmark-gfm.
@Suite("Lines after tables")
struct TableEndTests {
  /// Plain output, with a table as `[header]` or `[header|cell]`.
  private func html(_ text: String) -> String {
    let html = MarkdownDocument.plainHTML(
      of: SourceFile(path: "test.md", text: text), extensions: true)
    return String(decoding: html, as: UTF8.self)
      .replacing("<table>\n<thead>\n<tr>\n<th>", with: "[")
      .replacing("</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>", with: "|")
      .replacing("</th>\n</tr>\n</thead>\n</table>", with: "]")
      .replacing("</td>\n</tr>\n</tbody>\n</table>", with: "]")
      .filter { $0 != "\n" }
  }

  @Test(
    "an indented line without quotation marks after a table in a quotation is code outside of it",
    arguments: [
      (
        "> | a |\n> |---|\n> | 1 |\n    code\n",
        "<blockquote>[a|1]</blockquote><pre><code>code</code></pre>"
      ),
      (
        "> | a |\n> |---|\n> | 1 |\n\tcode\n",
        "<blockquote>[a|1]</blockquote><pre><code>code</code></pre>"
      ),
      (
        "> | a |\n> |---|\n> | 1 |\n  \tcode\n",
        "<blockquote>[a|1]</blockquote><pre><code>code</code></pre>"
      ),
      ("> | a |\n> |---|\n    code\n", "<blockquote>[a]</blockquote><pre><code>code</code></pre>"),
      (
        "- > | a |\n  > |---|\n  > | 1 |\n      code\n",
        "<ul><li><blockquote>[a|1]</blockquote><pre><code>code</code></pre></li></ul>"
      ),
      (
        "> > | a |\n> > |---|\n> > | 1 |\n>     code\n",
        "<blockquote><blockquote>[a|1]</blockquote><pre><code>code</code></pre></blockquote>"
      ),
      (
        "> - | a |\n>   |---|\n>   | 1 |\n      code\n",
        "<blockquote><ul><li>[a|1]</li></ul></blockquote><pre><code>  code</code></pre>"
      ),
      (
        "> | a |\n> |---|\n> | 1 |\n   lazy\n",
        "<blockquote>[a|1]</blockquote><p>lazy</p>"
      ),
      (
        "- > | a |\n  > |---|\n  > | 1 |\n     lazy\n",
        "<ul><li><blockquote>[a|1]</blockquote>lazy</li></ul>"
      ),
    ])
  func code(_ text: String, _ expected: String) {
    #expect(html(text) == expected)
  }

  @Test(
    "lines like a table that are indented less than a paragraph continue it",
    arguments: [
      (
        "- 1. x\n\n     a\n  | d |\n  |---|\n  | 1 |\n",
        "<ul><li><ol><li><p>x</p><p>a| d ||---|| 1 |</p></li></ol></li></ul>"
      ),
      (
        "- x\n\n  - y\n\n    a\n  | d |\n  |---|\n  | 1 |\n",
        "<ul><li><p>x</p><ul><li><p>y</p><p>a| d ||---|| 1 |</p></li></ul></li></ul>"
      ),
      (
        "> - 1. x\n>\n>      a\n>   | d |\n>   |---|\n>   | 1 |\n",
        "<blockquote><ul><li><ol><li><p>x</p><p>a| d ||---|| 1 |</p></li></ol></li></ul></blockquote>"
      ),
      (
        "- 1. x\n\n     a\n     | d |\n     |---|\n     | 1 |\n",
        "<ul><li><ol><li><p>x</p><p>a</p>[d|1]</li></ol></li></ul>"
      ),
      (
        "- - a\n    | d |\n    |---|\n    | 1 |\n",
        "<ul><li><ul><li>a[d|1]</li></ul></li></ul>"
      ),
    ])
  func lazy(_ text: String, _ expected: String) {
    #expect(html(text) == expected)
  }
}
