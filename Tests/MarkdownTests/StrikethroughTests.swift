import Markdown
import TestSupport
import Testing

@Suite("Strikethrough")
struct StrikethroughTests {
  private func html(_ text: String) -> String {
    String(Rendering(text).html.dropFirst(3).dropLast(5))
  }

  @Test(
    "tildes strike as cmark-gfm has it",
    arguments: [
      ("~~a~~ ~b~", "<del>a</del> <del>b</del>"), ("~~a\nb~~", "<del>a\nb</del>"),
      ("~~a *b* c~~", "<del>a <em>b</em> c</del>"), ("*a ~b~ c*", "<em>a <del>b</del> c</em>"),
      ("~~a ~b~ c~~", "<del>a <del>b</del> c</del>"), ("~~a~ b~~", "<del>a~ b</del>"),
      ("~~a [b](c.md) d~~", "<del>a <a href=\"c.md\">b</a> d</del>"), ("a~b~c", "a<del>b</del>c"),
      ("~a ~~b~ c~~ d~", "<del>a <del>b~ c</del> d</del>"), ("~(a)~", "<del>(a)</del>"),
      ("a~b~~c~d~~e", "a<del>b~~c</del>d~~e"), ("**~~a~~**", "<strong><del>a</del></strong>"),
    ])
  func struck(_ text: String, _ expected: String) {
    #expect(html(text) == expected)
  }

  @Test(
    "other tildes are text",
    arguments: [
      "~~~a~~~ b", "~~ a ~~", "~a~~", "~~a ~b c~~", "a ~ b ~ c", "~~a", "a~~", "~", "~~", "~~~~",
    ])
  func text(_ text: String) {
    #expect(!html("x " + text).contains("<del>"))
  }

  @Test func `escaped tildes are text`() {
    #expect(html("\\~a~ b\\~ &#126;c~") == "~a~ b~ ~c~")
  }

  @Test(
    "of marks that cross those that close first count",
    arguments: [
      ("~a *b~ c*", "<del>a *b</del> c*"), ("~~a *b~~ c*", "<del>a *b</del> c*"),
      ("*a ~~b* c~~", "<em>a ~~b</em> c~~"), ("__a ~b__ c~ d_", "<strong>a ~b</strong> c~ d_"),
      ("~~a **b~~ c** d~~", "<del>a **b</del> c** d~~"),
    ])
  func crossed(_ text: String, _ expected: String) {
    #expect(html(text) == expected)
  }

  @Test(
    "tildes beside asterisks are not there for them",
    arguments: [
      ("**~~a~~**b", "<strong><del>a</del></strong>b"),
      ("x**~~a~~**", "x<strong><del>a</del></strong>"),
      ("x*~~a~~*y", "x<em><del>a</del></em>y"), ("*~~~a~~~*", "<em>~~~a~~~</em>"),
      ("***~~a~~***b", "<em><strong><del>a</del></strong></em>b"),
      (
        "~~**a**~~ [*b* ~~c*~~](d.md)",
        "<del><strong>a</strong></del> "
          + "<a href=\"d.md\"><em>b</em> <del>c*</del></a>"
      ),
      ("~**a *b** c~ d*", "<del>*<em>a <em>b</em></em> c</del> d*"),
      (
        "a *b*\n~c~ **d `*`** &amp; \\*",
        "a <em>b</em>\n<del>c</del> <strong>d <code>*</code></strong> &amp; *"
      ),
    ])
  func beside(_ text: String, _ expected: String) {
    #expect(html(text) == expected)
  }

  @Test func `names and links behind struck text are found at their places`() {
    let source = MarkedSource(
      "*a ~~b* c~~ ⟦[d](policy:e)⟧ **~~f~~**g ⟦[[h]]⟧ &amp; ⟦[i](policy:j)⟧")
    #expect(Rendering(source.file).requests.map(\.range) == source.marks)
  }

  @Test func `links stand where tildes cross them`() {
    #expect(html("~a [b~](c.md)") == "~a <a href=\"c.md\">b~</a>")
  }

  @Test func `struck text stays text for sentences and anchors`() {
    let rendering = Rendering("# Old ~~name~~\n\nOld ~~and~~ [new](a.md).\n") { _ in
      .link(href: "/", mention: 1)
    }
    #expect(rendering.document.outline.map(\.id) == ["old-name"])
    #expect(rendering.document.mentions.map(\.before) == ["Old and "])
  }
}
