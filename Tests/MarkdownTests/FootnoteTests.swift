import Diagnostics
import Foundation
import Markdown
import TestSupport
import Testing

@Suite("Footnotes")
struct FootnoteTests {
  /// What the notes say, without markup and marks.
  private func notes(_ text: String, in html: String? = nil) -> [String] {
    (html ?? Rendering(text).html).split(separator: "<li id=\"fn-").dropFirst().map { note in
      var plain = ""
      var isTag = false
      for character in note.drop(while: { $0 != ">" }).dropFirst() {
        if character == "<" { isTag = true }
        if !isTag, character != "↩" { plain.append(character == "\n" ? " " : character) }
        if character == ">" { isTag = false }
      }
      return plain.split(separator: " ").joined(separator: " ")
    }
  }

  @Test func `a reference leads to its note and back`() {
    #expect(
      Rendering("Power[^1] is up.\n\n[^1]: In *2024*.\n").html == """
        <p>Power<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" data-footnote-ref \
        aria-label="Note 1">1</a></sup> is up.</p>
        <section class="footnotes" data-footnotes aria-label="Notes">
        <ol>
        <li id="fn-1">
        <p>In <em>2024</em>. <a href="#fnref-1" class="footnote-backref" data-footnote-backref \
        data-footnote-backref-idx="1" aria-label="Back to reference 1">↩</a></p>
        </li>
        </ol>
        </section>

        """)
  }

  @Test(
    "a definition has the lines that are its own",
    arguments: [
      ("a[^1]\n\n[^1]: https://a.b\n", ["https://a.b"]), ("a[^1]\n\n[^1]: Ibid.\n", ["Ibid."]),
      ("[^1]: One\ntwo\n    three\n\n    four\n\nfive[^1]\n", ["One two three four"]),
      ("a[^b][^a]\n[^a]: One\n[^b]: Two\n", ["Two", "One"]), ("[^1]: x\n# [^1]\n", ["x"]),
      ("[^1]: x\n- y[^1]\n", ["x"]), ("a[^1] b[^1]\n\n[^1]: x", ["x 2"]),
      ("a[^1]\n\n[^1]: b[^2]\n[^2]: c\n", ["b2", "c"]),
      ("a[^1]\r\n\r\n[^1]: b\r\n\r\n\tc\r\n", ["b c"]), ("a[^1]\n\n  [^1]:b\n", ["b"]),
      ("| a[^1] |\n|-|\n\n[^1]: b\n", ["b"]), ("a[^é]\n\n[^é]: b\n", ["b"]),
      ("a[^1]\n[^1]:\n", [""]), ("a[^1]\n\n[^1]:\n\n    b\n", ["b"]),
    ])
  func lines(_ text: String, _ expected: [String]) {
    #expect(notes(text) == expected)
    #expect(Rendering(text).findings.isEmpty)
  }

  @Test(
    "a definition in a container is lifted out of it",
    arguments: [
      (
        "> a[^1]\n>\n> [^1]: b\n>     c\n>\n>     d\n>\n> e\n", ["b c d"], "<p>e</p>\n</blockquote>"
      ),
      ("> > [^1]: b\n\na[^1]\n", ["b"], "<blockquote>\n<blockquote>\n</blockquote>"),
      ("- a[^1]\n\n  [^1]: b\n\n      c\n- d\n", ["b c"], "<p>d</p>\n</li>\n</ul>"),
      ("1. > a[^1]\n   > [^1]: b\n", ["b"], "</blockquote>\n</li>\n</ol>"),
      ("- [^1]: b\n- a[^1]\n", ["b"], "<ul>\n<li></li>\n<li>a"),
      ("> [!NOTE]\n> a[^1]\n>\n> [^1]: b\n", ["b"], "1</a></sup></p>\n</aside>"),
      ("[^1]: b\n\n    [^2]: c\n\n    d\n\na[^1][^2]\n", ["b d", "c"], "2</a></sup></p>\n"),
      ("[^1]: [^2]: c\n\na[^2]\n", ["c"], "<p>a"),
      ("+ a[^1]\n[^1]: b\n+ c\n", ["b"], "<ul>\n<li>c</li>\n</ul>"),
      ("  [^1]: b\n      c\n\na[^1]\n", ["b c"], "<p>a"),
    ])
  func containers(_ text: String, _ expected: [String], _ rest: String) {
    let html = Rendering(text).html
    #expect(notes(text) == expected)
    #expect(html.contains(rest), "\(html)")
  }

  @Test func `links in the notes of a quotation are found at their place`() {
    let source = MarkedSource(
      "> a[^1]\n>\n> [^1]: x ⟦[y](⟦b.md⟧)⟧\n>     ⟦[[⟦IREN⟧]]⟧\n\n⟦[z](⟦w.md⟧)⟧\n")
    let ordered = Rendering(source.file).requests.sorted {
      $0.range.lowerBound < $1.range.lowerBound
    }
    #expect(ordered.map(\.range) == [source.marks[0], source.marks[2], source.marks[4]])
    #expect(ordered.map(\.targetRange) == [source.marks[1], source.marks[3], source.marks[5]])
  }

  @Test func `many definitions that are none are given up without harm`() {
    let fenced = String(repeating: "~~~\n[^1]: a\n~~~\n\n", count: 40)
    let html = Rendering(fenced + "b[^1]\n\n[^1]: c\n").html
    #expect(html.components(separatedBy: "[^1]: a").count == 41)
    #expect(html.contains("<p>c <a href"))
  }

  @Test(
    "what is no definition stays where it is",
    arguments: [
      "```\n[^1]: x\n```\n", "    [^1]: x\n", "<!--\n[^1]: x\n-->\n", "~~~~\n```\n[^1]: x\n~~~~\n",
      "`[^1]`",
      "\\[^1]", "[^a b]", "[^]", "> ```\n> [^1]: x\n> ```\n", "- a\n\n      [^1]: x\n",
    ])
  func untouched(_ text: String) {
    #expect(!Rendering(text).html.contains("footnote"))
    #expect(Rendering(text).findings.isEmpty)
  }

  @Test func `what is wrong with notes is said at its place`() {
    let source = MarkedSource("a⟦[^nota]⟧ b[^note]\n\n[^note]: x\n⟦[^note]⟧: y\n\n⟦[^z]⟧: z\n")
    let findings = Rendering(source.file).findings.sorted(by: Diagnostic.inReadingOrder)
    #expect(findings.map(\.rule) == [.unknownFootnote, .duplicateFootnote, .unusedFootnote])
    #expect(findings.map(\.place.range) == source.marks)
    #expect(findings.first?.suggestion == "note")
  }

  @Test func `links in notes are found at their place, and so is all behind them`() {
    let source = MarkedSource(
      "[^1]: a\n    ⟦[[⟦IREN⟧]]⟧\n\n        code\n\n    ⟦[x](⟦y.md⟧)⟧\n\nb[^1] ⟦[z](⟦w.md⟧)⟧\n")
    let rendering = Rendering(source.file)
    let ordered = rendering.requests.sorted { $0.range.lowerBound < $1.range.lowerBound }
    #expect(ordered.map(\.range) == [source.marks[0], source.marks[2], source.marks[4]])
    #expect(ordered.map(\.targetRange) == [source.marks[1], source.marks[3], source.marks[5]])
    #expect(rendering.html.contains("<pre><code>code\n</code></pre>"))
  }

  @Test func `a reference in a note has the document's definitions`() {
    let source = MarkedSource("a[^1]\n\n[^1]: see ⟦[there]⟧\n\n[there]: ⟦b.md⟧\n")
    let rendering = Rendering(source.file)
    #expect(rendering.requests.map(\.range) == [source.marks[0]])
    #expect(rendering.requests.map(\.targetRange) == [source.marks[1]])
    #expect(rendering.html.contains("<p>see <a href=\"b.md\">there</a> <a"))
  }

  @Test func `plain output has no notes`() {
    let text = "a[^1]\n\n[^1]: b c\n"
    #expect(
      Rendering(text, options: MarkdownOptions(isPlain: true)).html
        == "<p>a[^1]</p>\n<p>[^1]: b c</p>\n")
  }
}
