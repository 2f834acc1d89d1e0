import Diagnostics
import Foundation
import Markdown
import TestSupport
import Testing

@Suite("Tables")
struct TableTests {
  /// The rows with `|` between cells.
  private func rows(_ text: String) -> [String] {
    Rendering(text).html.split(separator: "<tr>\n").dropFirst().map { row in
      row.split(separator: "</tr>")[0].split(separator: "\n").map { cell in
        let content = cell.drop { $0 != ">" }.dropFirst()
        return content.dropLast(5)
      }.joined(separator: "|")
    }
  }

  @Test func `a table has header cells, alignment and a frame that scrolls`() {
    #expect(
      Rendering("| Item | *2016* | a |\n| --- | ---: | :-: |\n| x | 80 | `b` |\n").html == """
        <div class="table" role="group" aria-label="Table 1" tabindex="0"><table>
        <thead>
        <tr>
        <th scope="col">Item</th>
        <th scope="col" style="text-align: right"><em>2016</em></th>
        <th scope="col" style="text-align: center">a</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>x</td>
        <td style="text-align: right">80</td>
        <td style="text-align: center"><code>b</code></td>
        </tr>
        </tbody>
        </table></div>

        """)
  }

  @Test(
    "cells are cut by GitHub's rule",
    arguments: [
      ("a|b\n-|-\n1|2", ["a|b", "1|2"]), ("|a|\n|-|\n|1|", ["a", "1"]),
      ("| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\nx", ["a|b", "1|", "1|2", "x|"]),
      ("|a|b|\r\n|-|-|\r\n|1|2|\r\n", ["a|b", "1|2"]),
      ("|a|b|\n|-|-|\n|1\\|2|`3\\|4`|", ["a|b", "1|2|<code>3|4</code>"]),
      ("|a|b|\n|-|-|\n|*1|2*|", ["a|b", "*1|2*"]), ("|a|b|\n|-|-|\n|# 1|- 2|", ["a|b", "# 1|- 2"]),
      ("|a|b|\n|-|-|\n||2|", ["a|b", "|2"]), ("> |a|b|\n> |-|-|\n> |1|2|", ["a|b", "1|2"]),
      ("- |a|b|\n  |-|-|\n  |1|2|", ["a|b", "1|2"]), ("|a|b|\n|-|-|", ["a|b"]),
      ("|a|b|\n|:-|-:|\n\n|1|2|", ["a|b"]),
    ])
  func cells(_ text: String, _ expected: [String]) {
    #expect(rows(text) == expected)
  }

  @Test(
    "what is no table stays a paragraph",
    arguments: [
      "|a|b|\n|-|", "|a|b|\n|-|x|", "|a|b|\n|1|2|", "a\n\n|-|", "|a|\n|:|", "|a|b|\n|--|- -|",
      "|a|b|\n|-||",
    ])
  func paragraph(_ text: String) {
    #expect(!Rendering(text).html.contains("<table>"))
    #expect(!Rendering(text, options: MarkdownOptions(isPlain: true)).html.contains("<table>"))
  }

  @Test func `lines before the header are a paragraph`() {
    #expect(
      Rendering("One *two*\nthree\n|a|\n|-|\n").html.hasPrefix(
        "<p>One <em>two</em>\nthree</p>\n<div class=\"table\" role=\"group\" aria-label=\"Table 1\" tabindex=\"0\"><table>"
      ))
    #expect(Rendering("- One\n  |a|\n  |-|\n").html.hasPrefix("<ul>\n<li>One\n<div"))
    #expect(Rendering("> One\n> |a|\n> |-|\n").html.hasPrefix("<blockquote>\n<p>One</p>\n<div"))
  }

  @Test func `links in cells are found at their place`() {
    let source = MarkedSource(
      "> text\n> | a | ⟦[[⟦sec⟧\\|the SEC]]⟧ |\n> | - | - |\n> | [x](polcy:y) | \\| ⟦[r]⟧ |\n\n[r]: ⟦b.md⟧\n"
    )
    let rendering = Rendering(source.file)
    #expect(
      rendering.requests.map(\.target) == [
        .wiki(name: "sec", fragment: nil), .path("b.md", fragment: nil),
      ])
    #expect(rendering.requests.map(\.range) == [source.marks[0], source.marks[2]])
    #expect(rendering.requests.map(\.targetRange) == [source.marks[1], source.marks[3]])
    #expect(rendering.findings.map(\.place).map { source.file.text(in: $0.range) } == ["polcy"])
    #expect(rendering.html.contains(">the SEC</a></th>"))
  }

  @Test func `a cell is a mention's sentence`() {
    let mentions = Rendering("|a|b|\n|-|-|\n|1|One. On [x](y.md) now|\n") { _ in
      .link(href: "/", mention: 3)
    }.document.mentions
    #expect(mentions.map { $0.before + $0.marked + $0.after } == ["On x now"])
  }

  @Test func `cells without marks are what cmark would make of them`() {
    let letters = (0x20...0x7E).map { Character(Unicode.Scalar(UInt8($0))) }
    for cell in letters.filter({ $0 != "|" }).flatMap({
      ["a\($0)b", "\($0) b", "a  b\($0)", "\($0)\($0)"]
    }) {
      let alone = "| \(cell) |\n|---|\n"
      // The second cell makes all of them be parsed.
      let beside = "| \(cell) | **z** |\n|---|---|\n"
      #expect(rows(alone).first.map { $0 + "|<strong>z</strong>" } == rows(beside).first)
    }
  }

  @Test(
    "what a table has behind it",
    arguments: [
      ("> |a|\n> |-|\n> |b|\nc\n", "</blockquote>\n<p>c</p>"), ("|a|\n|-|\n|\nb\n", "<p>|\nb</p>"),
      ("|a|\n|-|\n2. b\n", "<ol start=\"2\">\n<li>b</li>"), ("|a|\n|-|\n+\n", "<ul>\n<li></li>"),
      ("- |a|\n  |-|\n b\n", "</li>\n</ul>\n<p>b</p>"),
      ("|a|\n|-|\n|\n\nb\n", "<p>|</p>\n<p>b</p>"),
      ("> |a|\n> |-|\n|b|\n|-|\n|c|\n", "<td>c</td>"),
    ])
  func behind(_ text: String, _ rest: String) {
    let html = Rendering(text).html
    let end = html.firstRange(of: "</table></div>\n")?.upperBound ?? html.startIndex
    #expect(html[end...].contains(rest), "\(html)")
    #expect(!html[..<end].contains("<tbody>") || text.hasPrefix("> |a|\n> |-|\n> |b|"))
  }

  @Test(
    "a line that is not in the text of its list item ends it",
    arguments: [
      "> 2) a\n>\n>    | b |\n>    |---|\n>    | c |\n> d", "> - a\n>\n>   | b |\n>   |---|\n> d\n",
      "> * >\ta\n>   >\n>   > | b |\n>   > |---|\n> d", "1. - a\n\n     | b |\n     |---|\n   d",
      "-\n  | b |\n  |---|\n d",
    ])
  func outsideItem(_ text: String) {
    let html = Rendering(text).html
    #expect(!html.contains("<td>d") && html.contains("d"), "\(html)")
  }

  @Test(
    "hyphens and equals signs directly behind a table make no heading of it",
    arguments: [
      ("|a|\n|-|\n|b|\n---\nc\n", "<td>b</td>\n</tr>\n</tbody>\n</table></div>\n<hr />\n<p>c</p>"),
      ("|a|\n|-|\n|b|\n===\nc\n\nd\n", "<td>===</td>\n</tr>\n<tr>\n<td>c</td>\n</tr>\n</tbody>"),
      ("|a|\n|-|\n|b|\n-\nc\n", "</table></div>\n<ul>\n<li></li>\n</ul>\n<p>c</p>"),
      ("|a|\n|-|\n|b|\n--\nc\n", "<td>--</td>\n</tr>\n<tr>\n<td>c</td>"),
      ("> |a|\n> |-|\n> |b|\n> ---\n", "</table></div>\n<hr />\n</blockquote>"),
      (
        "> |a|\n> |-|\n> ===\n> c\n> ---\n> d\n",
        "<td>c</td>\n</tr>\n</tbody>\n</table></div>\n<hr />\n<p>d</p>"
      ),
      ("- |a|\n  |-|\n  |b|\n  ---\n", "</table></div>\n<hr />\n</li>"),
      ("t\n|a|\n|-|\n|b|\n---\n", "<p>t</p>\n<div"), ("|a|\r\n|-|\r\n|b|\r\n---\r\n", "<hr />"),
      ("|a|\n|-|\n---", "</table></div>\n<hr />"),
      ("> [!NOTE]\n> |a|\n> |-|\n> |b|\n> ---\n", "<hr />\n</aside>"),
    ])
  func underlined(_ text: String, _ rest: String) {
    let rendering = Rendering(text)
    #expect(rendering.html.contains(rest), "\(rendering.html)")
    #expect(rendering.document.outline.isEmpty)
    #expect(rendering.html.contains(">a</th>"))
  }

  @Test func `headings of several lines are headings still`() {
    #expect(Rendering("a | b\n---\n").html.hasPrefix("<h2 id=\"a--b\">"))
    #expect(Rendering("a\n- -\n---\n\n|\n-\n").document.outline.count == 1)
    #expect(Rendering("|a|\n|-|-|\n---\n").html.hasPrefix("<h2"))
    let source = MarkedSource("⟦a\nb⟧\n---\nc\n")
    #expect(Rendering(source.file).document.outline.map(\.range) == source.marks)
  }

  @Test func `what looks like a definition and is none is no text of a cell`() {
    let html = Rendering("| [1] | Reuters |\n|---|---|\n| [2] | AP |\n\n[1]: see \"Deal\" 2024\n")
      .html
    #expect(html.contains(">[1]</th>"))
    #expect(html.contains("<td>[2]</td>"))
    #expect(html.contains("<p>[1]: see &quot;Deal&quot; 2024</p>"))
    #expect(Rendering("[1]: see \"Deal\" 2024\n| a |\n|---|\n").html.hasPrefix("<p>[1]: see"))
  }

  @Test(
    "a definition in code, in HTML or in the middle of a paragraph defines nothing in a cell",
    arguments: [
      "```\n[ref]: gone.md\n```\n", "    [ref]: gone.md\n", "<div>\n[ref]: gone.md\n</div>\n",
      "a\n[ref]: gone.md\n",
    ])
  func undefined(_ text: String) {
    let rendering = Rendering("| [ref] | *a* |\n|---|---|\n| ![b][ref] | c |\n\n" + text)
    #expect(rendering.requests.isEmpty)
    #expect(rendering.html.contains(">[ref]</th>"))
    #expect(rendering.html.contains("![b][ref]"))
  }

  @Test func `references around a table lead where they are defined`() {
    let source = MarkedSource(
      "see [ref] and ![i][ref]\n| [ref] |\n|---|\n| [Ref][] |\n\n[ref]: <⟦u v⟧> 'x \"&amp;\" y'\n")
    let rendering = Rendering(source.file)
    #expect(
      rendering.requests.map(\.target) == Array(repeating: .path("u v", fragment: nil), count: 4))
    #expect(Set(rendering.requests.map(\.targetRange)) == [source.marked])
    #expect(rendering.requests.allSatisfy { $0.title?.text == "x \"&\" y" })
    #expect(rendering.requests.map(\.isImage) == [false, true, false, false])
    // Of two definitions the first in the text counts, wherever another stands in code.
    let second = MarkedSource("```\n[a]: u\n```\n\n[a]: ⟦v⟧\n\n| [a] | *b* |\n|---|---|\n")
    #expect(Rendering(second.file).requests.map(\.targetRange) == [second.marked])
  }

  @Test func `the text above a table keeps its lines`() {
    #expect(Rendering("a  \nb\n|c|\n|-|\n").html.hasPrefix("<p>a<br />\nb</p>"))
    #expect(Rendering("> a\n>     - b\n> |c|\n> |-|\n").html.contains("<p>a\n- b</p>"))
  }

  @Test func `tables behind tables without end are rows at last`() {
    let text = String(repeating: "|a|\n|-|\n|\n", count: 300)
    #expect(Rendering(text).html.components(separatedBy: "<table>").count == 18)
  }

  @Test func `a definition before a table is no part of it`() {
    let html = Rendering("[a]: /u\n|b|\n|-|\n|[a]|\n").html
    #expect(html.hasPrefix("<div class=\"table\""))
    #expect(html.contains(">b</th>"))
    #expect(!Rendering("[a]: /u\n-\n").html.contains("<table>"))
  }

  @Test func `a bar behind any backslash cuts no cell`() {
    #expect(rows("|a\\\\|b|c|\n|-|-|\n") == ["a|b|c"])
  }

  @Test func `what looks like a definition in a row is text`() {
    #expect(Rendering("|a|\n|-|\n[b]: /u\n[b]\n").requests.isEmpty)
  }

  @Test func `a wide table with short rows stays small`() {
    let width = 3000
    let text =
      String(repeating: "|a", count: width) + "\n" + String(repeating: "|-", count: width) + "\n"
      + String(repeating: "x\n", count: 3000)
    #expect(Rendering(text).document.html.count < 6_000_000)
  }
}
