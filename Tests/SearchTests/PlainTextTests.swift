import Testing

@testable import Search

@Suite("The running text of HTML") struct PlainTextTests {
  private func text(_ html: String) -> PlainText {
    var text = PlainText()
    text.append(html: ContiguousArray(html.utf8))
    return text
  }

  private func lines(_ html: String) -> [String] {
    String(decoding: text(html).bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func `each block is a line, and line breaks within are spaces`() {
    #expect(
      lines("<p>One\ntwo <em>three</em>.</p>\n<ul>\n<li>four</li><li>five</li>\n</ul>")
        == ["One two three.", "four", "five"])
  }

  @Test func `chips and note numbers are left out with the space before them`() {
    #expect(
      lines(
        """
        <p>The <a href="x">order</a> <span class="chip ended">Revoked</span>, of 2023\
        <sup class="note"><a href="#s">1</a></sup>.</p>
        """
      ) == ["The order, of 2023."])
    #expect(
      lines("<p>10 m<sup>2</sup> of <span lang=\"fr\">terre</span></p>") == ["10 m2 of terre"])
  }

  @Test func `scripts, styles and comments are left out`() {
    #expect(
      lines("<p>a<!-- <b>no</b> -->b<script>var x = '<p>no</p>'</script>c</p><style>p{}</style>")
        == ["abc"])
  }

  @Test func `a greater sign in an attribute does not end a tag`() {
    #expect(lines("<p><a title=\"a > b\" href='x'>link</a></p>") == ["link"])
  }

  @Test func `references are characters`() {
    #expect(
      lines("<p>AT&amp;T &lt;b&gt; &quot;x&quot; it&#39;s &#x2014; &unknown; & so</p>")
        == ["AT&T <b> \"x\" it's — &unknown; & so"])
  }

  @Test func `headings are known by their ranges`() {
    let text = text("<h2 id=\"a\">The <em>first</em></h2><p>body</p><h3>Second</h3>")
    #expect(
      text.headings.map { String(decoding: text.bytes[$0], as: UTF8.self) }
        == ["The first", "Second"]
    )
  }

  @Test func `markup that breaks off is read to its end`() {
    #expect(lines("<p>one <a href=\"x") == ["one"])
    #expect(lines("<p>one<span class=\"chip\">two") == ["one"])
    #expect(lines("<!-- never") == [])
    #expect(lines("a &am") == ["a &am"])
  }
}
