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
      ("www.a.b_", "http://www.a.b"),
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
}
