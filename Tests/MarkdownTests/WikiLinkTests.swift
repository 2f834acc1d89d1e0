import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite("Wiki links")
struct WikiLinkTests {
  @Test func `a link to a heading of its own page shows its author's words`() {
    let html = Rendering("## Scope and Aims\n\n[[#Scope and Aims]] [[#Here#Scope and Aims]]\n").html
    let link = "<a href=\"#scope-and-aims\">Scope and Aims</a>"
    #expect(html.contains("<p>\(link) \(link)</p>"), "\(html)")
  }

  @Test func `a link to no heading is a finding`() {
    for text in ["a [[#]] b", "a [[#|c]] b"] {
      let rendering = Rendering(text)
      #expect(rendering.findings.map(\.rule) == [.unknownAnchor])
      #expect(!rendering.html.contains("<a"))
    }
  }

  @Test(
    "a name in double brackets is a link",
    arguments: [
      ("[[IREN]]", "<a href=\"/wiki/IREN/\">IREN</a>"),
      ("[[iren|the miner]]", "<a href=\"/wiki/iren/\">the miner</a>"),
      ("[[sec#jurisdiction]]", "<a href=\"/wiki/sec/#jurisdiction\">sec</a>"),
      (
        "[[ Digital Asset\nMarket ]]",
        "<a href=\"/wiki/Digital%20Asset%20Market/\">Digital Asset Market</a>"
      ),
      (
        "[[iren|the *big* `x` miner]]",
        "<a href=\"/wiki/iren/\">the <em>big</em> <code>x</code> miner</a>"
      ),
      ("*see [[IREN]]*", "<em>see <a href=\"/wiki/IREN/\">IREN</a></em>"),
      ("[[eo_14110_x]]", "<a href=\"/wiki/eo_14110_x/\">eo_14110_x</a>"),
      ("[[_x_]]", "<a href=\"/wiki/_x_/\">_x_</a>"),
      (
        "[[AT&T]] [[AT&amp;T]]",
        "<a href=\"/wiki/AT&amp;T/\">AT&amp;T</a> <a href=\"/wiki/AT&amp;T/\">AT&amp;T</a>"
      ),
      ("a[[b]]c[[d]]", "a<a href=\"/wiki/b/\">b</a>c<a href=\"/wiki/d/\">d</a>"),
      ("[[[x]]]", "[<a href=\"/wiki/x/\">x</a>]"), ("[[a [[b]]", "[[a <a href=\"/wiki/b/\">b</a>"),
      ("![[x]]", "!x"), ("[[x|]]", "<a href=\"/wiki/x/\">x</a>"),
      ("[[x|![i](/p)]]", "<a href=\"/wiki/x/\"><img src=\"/p\" alt=\"i\" /></a>"),
    ])
  func linked(_ text: String, _ expected: String) {
    #expect(Rendering(text).html == "<p>\(expected)</p>\n")
  }

  @Test(
    "what is no wiki link stays as it is written",
    arguments: [
      ("\\[[IREN]]", "[[IREN]]"), ("[\\[IREN]]", "[[IREN]]"), ("[[IREN\\]]", "[[IREN]]"),
      ("[[IREN]\\]", "[[IREN]]"), ("&#91;[IREN]]", "[[IREN]]"),
      ("`[[IREN]]`", "<code>[[IREN]]</code>"),
      ("[[IREN", "[[IREN"), ("[[]]", "[[]]"), ("[[ ]]", "[[ ]]"), ("[[|x]]", "[[|x]]"),
      ("[[a]b]]", "[[a]b]]"),
      ("[[a `b` c]]", "[[a <code>b</code> c]]"), ("[[a  \nb]]", "[[a<br />\nb]]"),
      ("*[[a*]]", "<em>[[a</em>]]"), ("[[a|*b]]*", "[[a|<em>b]]</em>"),
      ("[x [[a]] y](/u)", "<a href=\"/u\">x [[a]] y</a>"), ("[[a]](/u)", "<a href=\"/u\">[a]</a>"),
      ("![[[a]]](/u)", "<img src=\"/u\" alt=\"[[a]]\" />"),
      ("[[a [x](/u) b]]", "[[a <a href=\"/u\">x</a> b]]"),
    ])
  func untouched(_ text: String, _ expected: String) {
    #expect(Rendering(text).html == "<p>\(expected)</p>\n")
  }

  @Test func `a wiki link wins over a reference definition`() {
    let rendering = Rendering(
      "a [[IREN]] b, [[IREN|it *is*]], [IREN].\n\n[iren]: /u\n[iren|it *is*]: /v\n")
    #expect(
      rendering.html == """
        <p>a <a href="/wiki/IREN/">IREN</a> b, <a href="/wiki/IREN/">it <em>is</em></a>, \
        <a href="/u">IREN</a>.</p>

        """)
  }

  @Test func `a wiki link to an anchor leads to a heading of the document`() {
    let rendering = Rendering("[[#power]] [[#power|there]]\n\n# Power\n")
    #expect(rendering.requests.isEmpty)
    #expect(rendering.findings.isEmpty)
    #expect(
      rendering.html.hasPrefix("<p><a href=\"#power\">power</a> <a href=\"#power\">there</a></p>"))
  }

  @Test func `the resolver's text stands for the name, not for a text that is written`() {
    let html = Rendering("[[iren]] [[iren|miner]]") { _ in .link(href: "/i", text: "IREN Ltd") }
      .html
    #expect(html == "<p><a href=\"/i\">IREN Ltd</a> <a href=\"/i\">miner</a></p>\n")
  }

  @Test func `plain output has no wiki links`() {
    #expect(
      Rendering("[[IREN]]", options: MarkdownOptions(isPlain: true)).html == "<p>[[IREN]]</p>\n")
  }
}
