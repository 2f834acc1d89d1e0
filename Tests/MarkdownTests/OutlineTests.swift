import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite("Outline")
struct OutlineTests {
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
      let former = heading.formerID.map { "<span id=\"\($0)\"></span>" } ?? ""
      #expect(rendering.html.contains("<h\(level) id=\"\(heading.id)\">\(former)x</h\(level)>\n"))
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
