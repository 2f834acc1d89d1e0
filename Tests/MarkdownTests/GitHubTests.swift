import Diagnostics
import Foundation
import Markdown
import Testing

/// CommonMark with GitHub's extensions, as `cmark-gfm` writes it.
///
/// Where ours differs rightly, `Documentation/Decisions/0010` says why.
@Suite("GitHub Flavored Markdown")
struct GitHubTests {
  private func html(_ text: String) -> String {
    String(
      decoding: MarkdownDocument.plainHTML(
        of: SourceFile(path: "x.md", text: text), allowsRawHTML: true, extensions: true),
      as: UTF8.self)
  }

  @Test func `tables are written plainly`() {
    #expect(
      html("a | b\n--- | :-:\n1 | [[c]]\n") == """
        <table>
        <thead>
        <tr>
        <th>a</th>
        <th align="center">b</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>1</td>
        <td align="center">[[c]]</td>
        </tr>
        </tbody>
        </table>

        """)
  }

  @Test func `tasks, struck text and addresses are written plainly`() {
    #expect(
      html("- [x] ~~a~~ www.b.org\n")
        == "<ul>\n<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> <del>a</del>"
        + " <a href=\"http://www.b.org\">www.b.org</a></li>\n</ul>\n")
    #expect(html("ftp://a.b xmpp:c@d.e").contains("<a href=\"ftp://a.b\">"))
    #expect(html("ftp://a.b xmpp:c@d.e").contains("<a href=\"xmpp:c@d.e\">"))
  }

  @Test func `a task is one though a definition has its mark for a name`() {
    #expect(
      html("- [x] a\n- [X] *b*\n- [x]\n\n[x]: /u\n").components(separatedBy: "<input").count == 3)
    #expect(html("- [x](u) a\n\n[x]: /u\n").contains("<a href=\"u\">"))
    #expect(html("- [x]y\n\n[x]: /u\n").contains("<a href=\"/u\">"))
  }

  @Test func `footnotes are written plainly, and labels match in any case`() {
    #expect(
      html("a[^N]\n\n[^n]: b\n") == """
        <p>a<sup class="footnote-ref"><a href="#fn-n" id="fnref-n" data-footnote-ref>1</a></sup></p>
        <section class="footnotes" data-footnotes>
        <ol>
        <li id="fn-n">
        <p>b <a href="#fnref-n" class="footnote-backref" data-footnote-backref \
        aria-label="Back to content">↩</a></p>
        </li>
        </ol>
        </section>

        """)
  }

  @Test(
    "what belongs to a site stays as CommonMark has it",
    arguments: [
      "> [!NOTE]\n> a\n", "[[a]] [b](policy:c)\n", "# a\n\n### b\n", "<b>c</b>\n", "a[^n]\n",
    ])
  func siteOnly(_ text: String) {
    let plain = String(
      decoding: renderedByCmark(ContiguousArray(text.utf8), allowsRawHTML: true), as: UTF8.self)
    #expect(html(text) == plain)
  }

  /// `Cases/constructs.txt`: each Markdown, `----`, the HTML that cmark-gfm writes, `====`.
  @Test func `constructs alone and in pairs are what cmark-gfm makes of them`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Cases/constructs.txt")
    let cases = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n====\n")
      .dropLast()
    #expect(cases.count > 80)
    for parts in cases.map({ $0.components(separatedBy: "\n----\n") }) {
      let text = try #require(parts.first)
      let plain = String(
        decoding: MarkdownDocument.plainHTML(
          of: SourceFile(path: "x.md", text: text + "\n"), extensions: true), as: UTF8.self)
      let expected = parts.dropFirst().joined(separator: "\n----\n")
      #expect(plain == expected + (expected.isEmpty ? "" : "\n"), "\(text)")
    }
  }

  /// Tables in containers need their own marks there.
  @Test(
    "a delimiter row outside its container or in code makes no table",
    arguments: ["> a\n-", "- |a|\n|-|", "a\n    -|", "> > |a|\n> |-|"])
  func detached(_ text: String) {
    #expect(!html(text).contains("<table>"))
  }

  /// The suites are not part of this repository: GFM_SUITES names files of examples, parted by colons.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["GFM_SUITES"] != nil))
  func `the examples of the GFM suites pass but for those that rightly differ`() throws {
    struct Example: Decodable {
      var markdown: String
      var html: String
      var section: String
      var extensions: [String]?
    }
    let differing = [
      // Raw HTML is left out as a whole or let through as a whole.
      "HTML tag filter", "Disallowed Raw HTML (extension)",
      // The label is a tag, which cmark reads first.
      "Footnote reference labels are href escaped",
    ]
    let paths = try #require(ProcessInfo.processInfo.environment["GFM_SUITES"])
    for path in paths.split(separator: ":") {
      let examples = try JSONDecoder().decode(
        [Example].self, from: Data(contentsOf: URL(filePath: String(path))))
      let isSpecification = examples.contains { $0.extensions?.isEmpty == false }
      for example in examples
      where !differing.contains(example.section) && !example.html.contains("IGNORE") {
        if isSpecification, example.extensions?.isEmpty != false { continue }
        #expect(
          html(example.markdown).withoutVoidSlashes == example.html.withoutVoidSlashes,
          "\(example.section)")
      }
    }
  }
}

extension String {
  /// The suites order and close the attributes of boxes in two ways.
  fileprivate var withoutVoidSlashes: String {
    replacingOccurrences(of: " />", with: ">")
      .replacingOccurrences(
        of: "<input type=\"checkbox\" disabled=\"\"", with: "<input disabled=\"\" type=\"checkbox\""
      )
      .replacingOccurrences(
        of: "<input type=\"checkbox\" checked=\"\" disabled=\"\"",
        with: "<input checked=\"\" disabled=\"\" type=\"checkbox\"")
  }
}
