import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite("Safe HTML")
struct SafeHTMLTests {
  private func html(_ text: String) -> String { Rendering(text).html }

  private func check(
    _ text: String, _ rules: [Rule], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let source = MarkedSource(text)
    let findings = Rendering(source.file).findings
    #expect(findings.map(\.rule) == rules, sourceLocation: sourceLocation)
    #expect(findings.map(\.place.range) == source.marks, sourceLocation: sourceLocation)
  }

  @Test(
    "safe elements pass in running text",
    arguments: [
      ("Jane<br>Director", "Jane<br />\nDirector"), ("H<sub>2</sub>O", "H<sub>2</sub>O"),
      ("1<SUP>st</Sup>", "1<sup>st</sup>"), ("<br/>", "<br />\n"), ("a<br />b", "a<br />\nb"),
      ("*a <b>b</b>* <i><u>c</u></i>", "<em>a <b>b</b></em> <i><u>c</u></i>"),
      (
        "press <kbd>Ctrl</kbd> or <mark>`x`</mark>",
        "press <kbd>Ctrl</kbd> or <mark><code>x</code></mark>"
      ),
      (
        "an <abbr title=\"a &quot;b&quot; & 'c'\">A</abbr>",
        "an <abbr title=\"a &quot;b&quot; &amp; 'c'\">A</abbr>"
      ),
      ("an <q>*a*</q> <s>b</s>", "an <q><em>a</em></q> <s>b</s>"), ("a<!-- b -->c", "ac"),
    ])
  func passes(_ text: String, _ expected: String) {
    let rendering = Rendering(text)
    #expect(rendering.html == "<p>\(expected)</p>\n")
    #expect(rendering.findings.isEmpty)
  }

  @Test func `safe elements pass in cells, headings, items, links and notes`() {
    #expect(html("|a|\n|-|\n|first<br>second|\n").contains("<td>first<br />\nsecond</td>"))
    let heading = Rendering("# H<sub>2</sub>O<br>use\n")
    #expect(heading.html.hasSuffix("H<sub>2</sub>O<br />\nuse</h2>\n"))
    #expect(heading.document.outline.map(\.text) == ["H2O use"])
    #expect(heading.document.outline.map(\.id) == ["h2ouse"])
    #expect(html("- [a<sup>2</sup>](b.md)\n").contains("<a href=\"b.md\">a<sup>2</sup></a>"))
    #expect(html("a[^1]\n\n[^1]: b<sub>c</sub>\n").contains("<p>b<sub>c</sub> <a"))
    #expect(html("![a<br>b <i>c</i>](d.png)") == "<p><img src=\"d.png\" alt=\"a b c\" /></p>\n")
    #expect(html("[[iren|I<sub>2</sub>]]").contains(">I<sub>2</sub></a>"))
  }

  @Test func `attributes are left out and said so`() {
    check("a⟦<SUB onclick=\"alert(1)\" title=x>⟧2</sub>", [.strippedAttribute])
    #expect(html("a<SUB onclick=\"alert(1)\">2</sub>") == "<p>a<sub>2</sub></p>\n")
    #expect(
      html("<abbr title='\"><script>' style=x>a</abbr> b").hasPrefix(
        "<p><abbr title=\"&quot;&gt;&lt;script&gt;\">a</abbr>"))
    #expect(
      html("x <b/onmouseover=alert(1)>a</b>")
        == "<p>x &lt;b/onmouseover=alert(1)&gt;a&lt;/b&gt;</p>\n")
    #expect(html("a <br onload=x>b") == "<p>a <br />\nb</p>\n")
  }

  @Test(
    "a tag without its other is text, and said so",
    arguments: [
      ("a⟦<sub>⟧2", "a&lt;sub&gt;2"), ("a ⟦</b>⟧", "a &lt;/b&gt;"),
      ("a <b>⟦<i>⟧c</b>⟦</i>⟧", "a <b>&lt;i&gt;c</b>&lt;/i&gt;"),
      ("*a ⟦<b>⟧c* d⟦</b>⟧", "<em>a &lt;b&gt;c</em> d&lt;/b&gt;"),
      ("[a ⟦<b>⟧](c.md)", "<a href=\"c.md\">a &lt;b&gt;</a>"), ("a⟦</br>⟧", "a&lt;/br&gt;"),
      ("a ⟦<sub/>⟧b", "a &lt;sub/&gt;b"),
    ])
  func unbalanced(_ text: String, _ expected: String) {
    let source = MarkedSource(text)
    let rendering = Rendering(source.file)
    #expect(rendering.html == "<p>\(expected)</p>\n")
    #expect(rendering.findings.allSatisfy { $0.rule == .unbalancedHTML })
    #expect(
      rendering.findings.map(\.place.range).sorted { $0.lowerBound < $1.lowerBound } == source.marks
    )
  }

  @Test func `tags across blocks or cells are text`() {
    #expect(!html("a <b>c\n\nd</b>\n").contains("<b>"))
    #expect(
      html("|a|b|\n|-|-|\n|<b>c|d</b>|\n").contains("<td>&lt;b&gt;c</td>\n<td>d&lt;/b&gt;</td>"))
    #expect(html("a `<b>` c</b>").contains("<code>&lt;b&gt;</code> c&lt;/b&gt;"))
    #expect(html("<sub/ x>a</sub").contains("&lt;sub/ x&gt;a&lt;/sub"))
  }

  @Test func `other tags are left out, once said, and their text stays`() {
    check("a ⟦<span class=\"x\">⟧c</span> <span>d</span> ⟦<font>⟧e</font>", [.rawHTML, .rawHTML])
    #expect(html("a <span>c</span> <a href=\"javascript:x\">d</a>") == "<p>a c d</p>\n")
    check("a ⟦<![CDATA[b]]>⟧", [.textInHTML])
  }

  @Test func `text in a block that is left out is an error at its line, each time`() {
    check(
      "a\n\n⟦<p>operative text</p>⟧\n\n⟦<div class=\"note\">The period⟧\ncloses\n</div>\n\n> ⟦<table>⟧\n> <td>b\n",
      [.textInHTML, .textInHTML, .textInHTML])
    #expect(Rendering("<!-- a -->\n\n<!-- b\nc -->\n").findings.isEmpty)
    #expect(Rendering("<!-- a -->\n\n<!-- b\nc -->\n").html.isEmpty)
    check("⟦<div>⟧\n\n**a**\n\n</div>\n\n<div>\n\nb\n", [.rawHTML])
    check("⟦<script>⟧\nalert(1)\n</script>\n", [.rawHTML])
    check("⟦<pre>⟧\na\n</pre>\n", [.textInHTML])
    check("⟦<?php echo 1 ?>⟧\n", [.textInHTML])
    #expect(html("<!-- a --> b\n") == "<p> b</p>\n")
  }

  @Test func `a block of safe inline elements is a paragraph`() {
    #expect(
      html("<b>\nThe **rule** [x](policy:a)\n</b>\n")
        == "<p><b>\nThe <strong>rule</strong> <a href=\"/policy/a/\">x</a>\n</b></p>\n")
    #expect(html("a\n\n<br>\n").hasSuffix("<p><br />\n</p>\n"))
    #expect(html("<sub>\n- a\n") == "<p>&lt;sub&gt;\n- a</p>\n")
  }

  @Test func `details and summary pass as blocks`() {
    #expect(
      html(
        "<details open onclick=x>\n<summary>The *whole* <b>text</b></summary>\n\nA **b**.\n\n- c\n\n</details>\n\nd\n"
      ) == """
        <details open="">
        <summary>The <em>whole</em> <b>text</b></summary>
        <p>A <strong>b</strong>.</p>
        <ul>
        <li>c</li>
        </ul>
        </details>
        <p>d</p>

        """)
    #expect(
      html("<details><summary>a</summary>b</details>\n")
        == "<details>\n<summary>a</summary>\n<p>b</p>\n</details>\n")
    #expect(
      html("> <details>\n> <summary>a</summary>\n>\n> b\n> </details>\n").hasPrefix(
        "<blockquote>\n<details>\n<summary>a</summary>\n<p>b"))
    #expect(Rendering("<DETAILS>\n<SUMMARY>a</SUMMARY>\n\nb\n\n</DETAILS>\n").findings.isEmpty)
  }

  @Test func `details without an end, and ends without a beginning, are text`() {
    check("⟦<details>⟧\n\na\n", [.unbalancedHTML])
    #expect(html("<details>\n\na\n") == "<p>&lt;details&gt;</p>\n<p>a</p>\n")
    #expect(
      html("> <details>\n\n</details>\n")
        == "<blockquote>\n<p>&lt;details&gt;</p>\n</blockquote>\n<p>&lt;/details&gt;</p>\n")
    check("a\n\n⟦</details>⟧\n", [.unbalancedHTML])
    check("⟦<summary>⟧a⟦</summary>⟧\n", [.unbalancedHTML, .unbalancedHTML])
  }

  @Test(
    "no script, no handler and no style gets through",
    arguments: [
      "<SUB onclick=alert(1)>a</SUB>", "<sub/", "<b><script>alert(1)</script></b>",
      "<details ontoggle=alert(1) open>\n<summary onclick=x>a</summary>\n</details>",
      "<abbr title=\"x\" onclick=\"y\">a</abbr>", "<abbr title='a\" onclick=\"b'>c</abbr>",
      "<abbr title=a\"onclick=\"b>c</abbr>",
      "<mark style=\"position:fixed\">a</mark>", "<b\nonclick=x>a</b>",
      "<q cite=\"javascript:x\">a</q>", "<details><script>x</script></details>",
      "<details open=\"\" onclick=\"x\">", "# <b onclick=x>a</b>",
      "|<i onclick=x>a</i>|\n|-|\n|<img src=x onerror=y>|",
      "<summary><img src=x onerror=y></summary>",
      "<del datetime=x onclick=y>a</del>", "<i>`</i>`<b onclick=x>",
      "<details open=\"&quot; onclick=&quot;x\">\n</details>", "[<b onclick=x>a</b>](u)",
    ])
  func inert(_ text: String) {
    let html = html(text)
    for tag in html.split(separator: "<").dropFirst().map({ $0.prefix { $0 != ">" } }) {
      let attributes = tag.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined(separator: " ")
      #expect(!attributes.contains("on") || attributes.hasPrefix("span"), "\(html)")
      #expect(!attributes.contains("style=") && !attributes.contains("cite="), "\(html)")
      #expect(!tag.hasPrefix("script") && !tag.hasPrefix("img"), "\(html)")
    }
  }
}
