import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite("Outline")
struct OutlineTests {
  private func ids(_ text: String) -> [String] { Rendering(text).document.outline.map(\.id) }

  @Test(
    "an anchor is a heading's words",
    arguments: [
      ("# The *2023* `Order`", "the-2023-order"),
      ("# What's next? It’s U.S. law!", "whats-next-its-us-law"),
      ("# SEC/CFTC — jurisdiction", "sec-cftc-jurisdiction"),
      ("# Énergie électrique", "énergie-électrique"),
      ("# 电力", "电力"), ("# ***", "section"), ("#", "section"), ("# a & b <i>", "a-b"),
      ("# Part one", "h-part-one"),
      ("# Source: IREN", "h-source-iren"), ("# G 7", "h-g-7"), ("# Judgment day", "h-judgment-day"),
      ("# Partly", "partly"), ("# [](company:iren) [[sec|The SEC]]", "iren-the-sec"),
      ("# ![Map](m.png)", "map"),
      ("a\nb\n===", "a-b"),
    ])
  func anchor(_ text: String, _ id: String) {
    #expect(ids(text) == [id])
  }

  @Test func `anchors are unique, also against those that are written with a number`() {
    #expect(ids("# A\n# A\n# A 2\n# A\n# A-2\n") == ["a", "a-2", "a-2-2", "a-3", "a-2-3"])
  }

  @Test func `an anchor of a long heading ends after a word`() {
    let id = ids("# " + String(repeating: "word ", count: 100)).first
    #expect(id == Array(repeating: "word", count: 16).joined(separator: "-") + "-word")
    #expect((ids("# " + String(repeating: "x", count: 5000)).first?.utf8.count ?? 0) < 200)
  }

  @Test(
    "levels begin below the page's own and skip none",
    arguments: [
      ([1, 2, 3], [2, 3, 4]), ([3, 3, 4], [2, 2, 3]), ([3, 1, 2], [2, 2, 3]),
      ([1, 3, 2, 6], [2, 3, 3, 4]),
      ([1, 2, 3, 4, 5, 6], [2, 3, 4, 5, 6, 6]), ([2, 4, 4, 3, 2], [2, 3, 3, 3, 2]),
    ])
  func levels(written: [Int], given: [Int]) {
    let text = written.map { String(repeating: "#", count: $0) + " x\n" }.joined()
    let rendering = Rendering(text)
    #expect(rendering.document.outline.map(\.level) == given)
    for (heading, level) in zip(rendering.document.outline, given) {
      #expect(rendering.html.contains("<h\(level) id=\"\(heading.id)\">x</h\(level)>\n"))
    }
    var options = MarkdownOptions.forTests
    options.firstHeadingLevel = nil
    #expect(Rendering(text, options: options).document.outline.map(\.level) == written)
  }

  @Test func `headings have their text and their place`() {
    let source = MarkedSource(
      "a\n\n⟦# The  *first* &amp; [[x|last]]  ##⟧\n\n> ⟦second\n> line⟧\n> ---\n\n- ⟦### third⟧\n")
    let outline = Rendering(source.file).document.outline
    #expect(outline.map(\.text) == ["The first & last", "second line", "third"])
    #expect(outline.map(\.range) == source.marks)
  }

  @Test func `a heading's content is resolved inside it`() {
    #expect(
      Rendering("## On [](company:iren)\n").html
        == "<h2 id=\"on-iren\">On <a href=\"/company/iren/\">iren</a></h2>\n")
  }

  @Test(
    "words are counted in running text",
    arguments: [
      ("", 0), ("one two\nthree", 3), ("- a  b\n", 2), ("un*believ*able [yes](x.md)!", 2),
      ("`code` too", 2),
      ("# A b\n\n```\nc d\n```\n\n> e", 3), ("“Ça”\\\n電力 5 %", 4),
      ("[[iren]] [the miner](x.md)", 3),
    ])
  func words(_ text: String, _ count: Int) {
    #expect(Rendering(text).document.wordCount == count)
  }
}
