import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite("Bare addresses")
struct BareAddressTests {
  /// The addresses that a text links to.
  private func addresses(_ text: String) -> [String] {
    Rendering(text).requests.compactMap {
      guard case .external(let url) = $0.target else { return nil }
      return url
    }
  }

  @Test(
    "web addresses end before the punctuation of their sentence",
    arguments: [
      ("See www.sec.gov.", "http://www.sec.gov"), ("(www.sec.gov)", "http://www.sec.gov"),
      ("www.sec.gov/a_(b)", "http://www.sec.gov/a_(b)"),
      ("(www.sec.gov/a_(b))", "http://www.sec.gov/a_(b)"),
      ("https://sec.gov/rules?a=b&c=d;", "https://sec.gov/rules?a=b&c=d"),
      ("http://sec.gov/x!?*", "http://sec.gov/x"), ("HTTP://SEC.gov", "HTTP://SEC.gov"),
      ("\"https://sec.gov/~a\"", "https://sec.gov/~a"), ("http://a", "http://a"),
      ("http://sec.gov<b", "http://sec.gov"), ("*www.sec.gov*", "http://www.sec.gov"),
      ("a\nwww.sec.gov", "http://www.sec.gov"), ("~~https://sec.gov/a~~", "https://sec.gov/a"),
      ("https://sec.gov/%20é", "https://sec.gov/%20é"),
      ("[see https://sec.gov]", "https://sec.gov"), ("https://a.b/c[1]", "https://a.b/c[1]"),
      ("www.a.b_", "http://www.a.b"), ("https://a.b/c&amp;", "https://a.b/c"),
      ("https://a.b/c?d=1&amp;e=2&hellip;", "https://a.b/c?d=1&e=2"),
      ("https://a.b/c&#8217;", "https://a.b/c"),
      ("https://a.b/c&nbsp;d", "https://a.b/c"), ("https://a.b/c&quot;.", "https://a.b/c"),
      ("[a https://a.b/c](d", "https://a.b/c"), ("[a *b* https://a.b/c]; d", "https://a.b/c"),
      ("[x https://a.b/c[1]]", "https://a.b/c[1]"), ("a] https://a.b/c]d", "https://a.b/c]d"),
      ("|www.sec.gov|\n|-|", "http://www.sec.gov"),
    ])
  func web(_ text: String, _ address: String) {
    #expect(addresses(text) == [address])
  }

  @Test(
    "mail addresses",
    arguments: [
      ("press@sec.gov.", "mailto:press@sec.gov"), ("a.b-c_d+e@f.gov", "mailto:a.b-c_d+e@f.gov"),
      ("mailto:press@sec.gov", "mailto:press@sec.gov"),
      ("@press@sec.gov/x", "mailto:press@sec.gov"),
      ("a@mailto:press@sec.gov", "mailto:press@sec.gov"),
    ])
  func mail(_ text: String, _ address: String) {
    #expect(addresses(text) == [address])
  }

  @Test(
    "what only looks like an address stays text",
    arguments: [
      "www.", "www. a", "xwww.sec.gov", "http://", "http:// a", "xhttp://sec.gov",
      "ftp://sec.gov", "http://a_b.c", "a@b", "a@b.c-", "@sec.gov", "`www.sec.gov`",
      "![www.sec.gov](a.png)", "# \\www. x", "a@b@c.", "xmpp:", "://",
    ])
  func text(_ text: String) {
    #expect(addresses(text).isEmpty)
  }

  @Test func `inside a link nothing is found`() {
    #expect(addresses("[www.a.gov](http://b.gov) [[x|www.c.gov]] <http://d.gov>").count == 2)
  }

  @Test func `an address is found at its place`() {
    let source = MarkedSource("> a &amp; \\* ⟦www.sec.gov/x⟧, *b\n> ⟦c@d.gov⟧*")
    let rendering = Rendering(source.file)
    #expect(rendering.requests.map(\.range) == source.marks)
    #expect(rendering.requests.map(\.text) == ["www.sec.gov/x", "c@d.gov"])
    #expect(rendering.html.contains("<a href=\"http://www.sec.gov/x\">www.sec.gov/x</a>, <em>b"))
  }

  @Test(
    "what means something elsewhere is a part of an address",
    arguments: [
      ("www.a.org/*b*c d", "www.a.org/*b*c", " d"),
      ("_see www.ex.com/a_(b)_", "www.ex.com/a_(b)", "</em>"),
      ("www.a.org/`b` c`", "www.a.org/`b`", " c`"), ("*www.a.org/*c*", "www.a.org/*c", "</em>"),
      ("**https://a.org/x_y_z**", "https://a.org/x_y_z", "</strong>"),
      ("a *b* https://a.org/__c__/d *e*", "https://a.org/__c__/d", " <em>e</em>"),
      ("> a\n> www.a.org/*b*/\n> *c*", "www.a.org/*b*/", "\n<em>c</em>"),
      ("# *a* www.a.org/*b*/", "www.a.org/*b*/", "</h2>"),
      ("|a|\n|-|\n|*b* www.a.org/*b*/|", "www.a.org/*b*/", "</td>"),
    ])
  func whole(_ text: String, _ address: String, _ rest: String) {
    let html = Rendering(text).html
    #expect(html.contains(">\(address)</a>\(rest)"), "\(html)")
  }

  @Test func `places around such an address are exact`() {
    let source = MarkedSource(
      "- *a* ⟦www.a.org/*b*/⟧ ⟦[c](d.md)⟧\n  &amp; ⟦[[e]]⟧ ⟦[f]⟧\n\n[f]: g.md\n")
    #expect(Rendering(source.file).requests.map(\.range) == source.marks)
  }

  @Test(
    "an address that is escaped is text",
    arguments: ["https\\://x.org", "https:\\//x.org", "www\\.a.org", "https&colon;//x.org"])
  func escaped(_ text: String) {
    #expect(!Rendering(text).html.contains("<a "))
  }
}
