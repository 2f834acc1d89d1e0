import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite("Links")
struct EntityLinkTests {
  @Test func `an empty link takes the name that the resolver gives`() {
    let html = Rendering("[](company:iren) [the *miner*](company:iren)") { _ in
      .link(href: "../iren/", text: "IREN & Co", title: "a \"b\"", className: "company")
    }.html
    #expect(
      html == """
        <p><a href="../iren/" title="a &quot;b&quot;" class="company">IREN &amp; Co</a> \
        <a href="../iren/" title="a &quot;b&quot;" class="company">the <em>miner</em></a></p>

        """)
  }

  @Test func `an empty link without a name shows its target`() {
    let html = Rendering("[](company:iren) [ ](a/b.md#c) [](http://d.e)") { _ in .plain() }.html
    #expect(html == "<p>iren a/b.md http://d.e</p>\n")
  }

  @Test func `the request says what is written`() {
    let requests = Rendering(
      "[the *2023* `order`\n&amp; more](policy:eo-14110#s4 \"as of 2024-06-01\")"
    )
    .requests
    #expect(requests.count == 1)
    #expect(requests.first?.text == "the 2023 order & more")
    #expect(requests.first?.title?.text == "as of 2024-06-01")
    #expect(requests.first?.target == .entity(kind: "policy", slug: "eo-14110", fragment: "s4"))
    #expect(requests.first?.isImage == false)
  }

  @Test(
    "a destination is read as what it is",
    arguments: [
      ("[x](POLICY:eo-1)", .entity(kind: "policy", slug: "eo-1", fragment: nil)),
      ("[x](policy:)", .entity(kind: "policy", slug: "", fragment: nil)),
      ("[x](a%20b.md#c%C3%A9)", .path("a b.md", fragment: "cé")),
      ("[x](100%.md)", .path("100%.md", fragment: nil)),
      ("[x](/about/#)", .path("/about/", fragment: "")),
      ("[x](//cdn.x/y#z)", .external("//cdn.x/y#z")),
      ("[x](HTTPS://a.b)", .external("HTTPS://a.b")), ("[x](tel:+1-2)", .external("tel:+1-2")),
      ("<a@b.c>", .external("mailto:a@b.c")), ("[x](source:8k)", .source("8k")),
      ("[x](./a:b)", .path("./a:b", fragment: nil)),
      ("[x][1]\n\n[1]: company:iren", .entity(kind: "company", slug: "iren", fragment: nil)),
    ] as [(String, LinkRequest.Target)])
  func target(_ text: String, _ target: LinkRequest.Target) {
    #expect(Rendering(text).requests.map(\.target) == [target])
  }

  @Test func `a mode is never shown, the title of a path or a URL is`() {
    let html = Rendering("[a](policy:x 'historical') [b](c.md 'd') [e](http://f 'g')").html
    #expect(
      html == """
        <p><a href="/policy/x/">a</a> <a href="c.md" title="d">b</a> \
        <a href="http://f" title="g">e</a></p>

        """)
  }

  @Test func `a link that resolves to nothing leaves its text`() {
    #expect(
      Rendering("a [*b*](policy:x) c ![d *e*](f.png)") { _ in .plain() }.html
        == "<p>a <em>b</em> c d e</p>\n")
  }

  @Test func `a source is a numbered note`() {
    let html = Rendering("Power[](source:8k). [The filing](source:8k)") { _ in
      .sourceNote(number: 3, id: "iren-8k")
    }.html
    let note = "<sup class=\"note\"><a href=\"#source-iren-8k\" aria-label=\"Source 3\">3</a></sup>"
    let first = note.replacing(" aria", with: " id=\"source-iren-8k.note\" aria")
    #expect(html == "<p>Power\(first). The filing\(note)</p>\n", "the way back leads to the first")
  }

  @Test(
    "a note follows its word at once",
    arguments: ["Power [](source:8k).", "Power\n[](source:8k).", "*Power*  \n [](source:8k)."])
  func noteAfterSpace(_ text: String) {
    let html = Rendering(text).html
    #expect(html.contains("Power<sup") || html.contains("Power</em><br /><sup"))
    #expect(html.hasSuffix("</sup>.</p>\n"))
  }

  @Test(
    "a note follows the punctuation of its sentence where the language wants it",
    arguments: [
      ("A [](source:a). B", "A.<1> B"), ("A[](source:a), B", "A,<1> B"),
      ("A [](source:a) [](source:b).", "A.<1><1>"), ("A [](source:a)?! B", "A?!<1> B"),
      ("*A [](source:a)*. B", "<em>A<1></em>. B"), ("A [](source:a) B.", "A<1> B."),
      ("A [](source:a).5", "A<1>.5"), ("A [](source:a).\n\n. B", "A.<1></p>\n<p>. B"),
    ])
  func noteAfterPunctuation(_ text: String, _ expected: String) {
    var options = MarkdownOptions.forTests
    options.notesFollowPunctuation = true
    let html = Rendering(text, options: options) { _ in .sourceNote(number: 1, id: "a") }.html
    let shown = html.replacing(/<sup.*?<\/sup>/, with: "<1>")
    #expect(shown == "<p>\(expected)</p>\n")
  }

  @Test func `a sentence has no gap where a note was`() {
    let mentions = Rendering("On 20 January [x](a.md) ended [](source:s). Then") {
      if case .source = $0.target { return .sourceNote(number: 1, id: "a") }
      return .link(href: "/", mention: 1)
    }.document.mentions
    #expect(mentions.map { $0.before + $0.marked + $0.after } == ["On 20 January x ended."])
  }

  @Test func `a note at the beginning, or after a link that ends in a space, stands where it is`() {
    #expect(Rendering("[](source:8k) says.").html.hasPrefix("<p><sup"))
    let rendering = Rendering("[x ](a.md) [](source:8k).") {
      if case .source = $0.target { return .sourceNote(number: 1, id: "a") }
      return .link(href: "/", mention: 1)
    }
    #expect(rendering.document.mentions.map(\.after) == [" ."])
  }

  @Test func `an image is asked for once and what its description holds is not`() {
    let rendering = Rendering("![a [b](c.md) ![d](e.png)](f.png \"g\") [![h](i.png)](j.md)")
    #expect(
      rendering.requests.map(\.target) == [
        .path("f.png", fragment: nil), .path("j.md", fragment: nil), .path("i.png", fragment: nil),
      ])
    #expect(rendering.requests.map(\.isImage) == [true, false, true])
    #expect(
      rendering.html == """
        <p><img src="f.png" alt="a b d" title="g" /> <a href="j.md"><img src="i.png" alt="h" /></a></p>

        """)
  }

  @Test func `an address that would run a script is dropped, whoever gave it`() {
    let html = Rendering("[a](b.md) ![c](d.png)") { _ in .link(href: "JavaScript:alert(1)") }.html
    #expect(html == "<p><a href=\"\">a</a> <img src=\"\" alt=\"c\" /></p>\n")
  }
}

@Suite("Findings about links")
struct LinkFindingTests {
  private func check(
    _ text: String, _ rule: Rule, suggestion: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let source = MarkedSource(text)
    let findings = Rendering(source.file).findings
    #expect(findings.map(\.rule) == [rule], sourceLocation: sourceLocation)
    #expect(findings.map(\.place.range) == source.marks, sourceLocation: sourceLocation)
    #expect(findings.first?.suggestion == suggestion, sourceLocation: sourceLocation)
    #expect(
      findings.first?.suggestion != nil || findings.first?.help != nil,
      sourceLocation: sourceLocation)
  }

  @Test func `an unknown scheme is an error at its own place`() {
    check("a [b](⟦polcy⟧:eo-14110)", .unknownScheme, suggestion: "policy")
    check("> a\nb [c](⟦htps⟧://d.e)", .unknownScheme, suggestion: "https")
    check("[a](⟦javascript⟧:alert(1))", .unknownScheme)
    check("![a](⟦data⟧:image/png;base64,x)", .unknownScheme)
    check("<⟦ftp⟧://a.b>", .unknownScheme)
    check("[a]\n\n[a]: <⟦compny⟧:iren>\n", .unknownScheme, suggestion: "company")
    #expect(Rendering("[*b*](polcy:x)").html == "<p><em>b</em></p>\n")
  }

  @Test func `an unknown anchor is an error once all headings are known`() {
    check("[a](#⟦powr⟧) [b](#power)\n\n# Power\n", .unknownAnchor, suggestion: "power")
    check("[a](#⟦elsewhere⟧)\n", .unknownAnchor)
    check("[[#⟦Powr⟧]]\n\n# Power\n", .unknownAnchor, suggestion: "power")
    #expect(Rendering("[a](#) [b](#top) [c](#caf%C3%A9)\n\n# Café\n").findings.isEmpty)
    var options = MarkdownOptions.forTests
    options.pageAnchors = ["part-history"]
    #expect(Rendering("[a](#part-history)", options: options).findings.isEmpty)
    #expect(Rendering("[a](#b)").html == "<p><a href=\"#b\">a</a></p>\n")
  }

  @Test func `a space in an entity link is an error that knows the slug`() {
    check("see [the order](policy:⟦EO 14110⟧).", .spaceInTarget, suggestion: "eo-14110")
    check(
      "[x](policy:⟦eo-14110 historical⟧)", .spaceInTarget, suggestion: "eo-14110 \"historical\"")
    check("- a\n  [x](source:⟦the 8-K⟧)", .spaceInTarget, suggestion: "the-8-k")
    for text in [
      "[x](see: this)", "\\[x\\](policy:a b)", "[x] (policy:a b)", "`[x](policy:a b)`",
      "[x](<policy:a b>)",
    ] {
      #expect(Rendering(text).findings.isEmpty, "\(text)")
    }
  }

  @Test func `raw HTML passes as it is where the site allows it`() {
    var options = MarkdownOptions.forTests
    options.allowsRawHTML = true
    #expect(Rendering("a <b x>c</b>\n", options: options).html == "<p>a <b x>c</b></p>\n")
    #expect(Rendering("a <b>c</b>\n\n<div>d</div>\n", options: options).findings.isEmpty)
  }

  @Test func `plain output finds nothing`() {
    let text = "[a](polcy:b) [c](#d) [e](policy:f g) <b>"
    #expect(Rendering(text, options: MarkdownOptions(isPlain: true)).findings.isEmpty)
  }
}
