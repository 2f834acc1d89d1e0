import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite("Markup of other tools")
struct ForeignMarkupTests {
  @Test(
    "is a warning that names the tool",
    arguments: [
      ("a ⟦{{ site.baseurl }}⟧/b", "Liquid"), ("⟦{% include x.html %}⟧", "Liquid"),
      ("a ⟦{%⟧ include x.html\n  y=1 %} b", "Liquid"), ("> a ⟦{%⟧- if x\n> %} b", "Liquid"),
      ("⟦{{< note >}}⟧ a", "Hugo"), ("⟦{{% note %}}⟧", "Hugo"), ("a\n⟦{: .lead}⟧", "kramdown"),
      ("# A ⟦{.unnumbered}⟧", "kramdown"), ("⟦status::⟧ x", "Dataview"),
      ("a ⟦[due:: 2025-01-01]⟧ b", "Dataview"), ("a b. ⟦^a1b2⟧", "Obsidian"),
      ("- a\n- b ⟦^c-3⟧", "Obsidian"),
      ("⟦:::note⟧ a", "Docusaurus"), ("⟦!!! warning⟧ a", "MkDocs"), ("⟦[TOC]⟧", "other"),
      ("a⟦^[b c]⟧", "Pandoc"),
      ("!⟦[[map.png]]⟧", "Obsidian"), ("> ⟦{{ a }}⟧", "Liquid"),
      ("|a|\n|-|\n|⟦{{ b }}⟧|", "Liquid"),
      ("⟦[!NOTE]⟧\nb", "callout"), ("> a\n> ⟦[!tip]⟧\n> b", "callout"),
      ("> ⟦[! NOTE]⟧\n> b", "callout"),
      ("> ⟦[!NOTE⟧\n> b", "callout"), ("⟦[gallery ids=\"1,2\"]⟧", "WordPress"),
      ("⟦[caption id='a']⟧b", "WordPress"), ("a ⟦<%= b %>⟧ c", "ERB"),
      ("⟦<% tp.date %>⟧", "Templater"),
      ("# A ⟦{ .lead }⟧", "kramdown"),
      ("# A ⟦{ #a }⟧", "kramdown"), ("⟦$$x = 1$$⟧", "LaTeX"), ("so ⟦$E=mc^2$⟧ is", "LaTeX"),
      ("⟦$$⟧\na\n⟦$$⟧", "LaTeX"),
      ("by ⟦$\\frac{a}{b}$⟧.", "LaTeX"), ("a ⟦:rocket:⟧!", "emoji"), ("⟦:+1:⟧", "emoji"),
      ("Term\n⟦:⟧ what it means", "definition"), ("⟦*[CFTC]:⟧ Commodity", "abbreviations"),
      ("---\n⟦layout: post⟧\ntags: a\n---\n", "front matter"), ("⟦+++⟧\na = 1", "front matter"),
      ("a ⟦{==b==}⟧ c", "CriticMarkup"),

      ("⟦```dataview⟧\nLIST\n```", "Dataview"),
    ])
  func warns(_ text: String, _ name: String) {
    let source = MarkedSource(text)
    let rendering = Rendering(source.file)
    #expect(rendering.findings.allSatisfy { $0.rule == .foreignMarkup })
    #expect(rendering.findings.map(\.place.range) == source.marks)
    #expect(rendering.findings.first?.message.contains(name) == true)
    #expect(rendering.requests.isEmpty)
  }

  @Test(
    "is a warning behind links and in images",
    arguments: [
      "[a](https://a.org)⟦{target=_blank}⟧", "⟦![a|300](https://a.org/b.png)⟧",
      "![a](https://a.org/b.png ⟦=300x200⟧)", "⟦![a|300x200](b.png)⟧",
    ])
  func attributes(_ text: String) {
    let source = MarkedSource(text)
    let findings = Rendering(source.file).findings
    #expect(findings.map(\.rule) == [.foreignMarkup])
    #expect(findings.map(\.place.range) == source.marks)
  }

  @Test(
    "is no finding in code, escaped, or where it is prose",
    arguments: [
      "`{{ a }}`", "    {{ a }}", "```\n{{ a }} %%b%% c:: d\n```", "\\{{ a }}", "std::vector",
      "x^2 + y^2", "a ^ b", "100% of 5%", "{a, b}", "{ a }", "a == b and c == d", "Rule 4::5",
      "[a]: b", "a [:: b]",
      "x==y and z==w", "It cost $5 and then $10.", "US$5/C$7", "a: b", "at 10:30:45",
      "see: this: that",
      "[![a](b.png)](https://a.org)", "> [!NOTE]\n> a", "`[!NOTE]`", "\\[!NOTE]", "[word and=or]",
      "a {b=c} d",
      "a + b", "`$x^2$` and `:b:`", "x*[a]*", "std::a :: b", "---\n\nNote: a\n---",
      "|a\\|300|\n|-|", "AT&T's {draft}", "5 %% 3", "![a](b.png)", "^ a",
    ])
  func silent(_ text: String) {
    #expect(Rendering(text).findings.isEmpty)
  }

  @Test(
    "a comment that would be published is an error",
    arguments: ["a ⟦%%private remark%%⟧ b", "⟦%%⟧\n\na\n\n⟦%%⟧", "⟦%%⟧ a", "a {==b==}⟦{>>why?<<}⟧"])
  func remark(_ text: String) {
    let source = MarkedSource(text)
    let findings = Rendering(source.file).findings
    #expect(findings.allSatisfy { $0.rule == .privateRemark && $0.rule.severity == .error })
    #expect(findings.map(\.place.range) == source.marks)
  }

  @Test(
    "equals signs mark text",
    arguments: [
      ("a ==b== c", "a <mark>b</mark> c"), ("==*a* b==", "<mark><em>a</em> b</mark>"),
      ("**==a==** ==b", "<strong><mark>a</mark></strong> ==b"), ("== a ==", "== a =="),
      ("===a===", "===a==="),
      ("\\==a== `==b==`", "==a== <code>==b==</code>"), ("==a **b== c**", "<mark>a **b</mark> c**"),
    ])
  func marked(_ text: String, _ expected: String) {
    #expect(Rendering(text).html == "<p>\(expected)</p>\n")
  }

  @Test func `a body's first heading that repeats the title is left out`() {
    var options = MarkdownOptions.forTests
    options.title = "The SEC’s  rule"
    for text in [
      "# The SEC's *rule*\n\n## A\n", "The sec's rule\n===\n## A\n", "\n# The SEC’s rule #\n## A\n",
    ] {
      let rendering = Rendering(text, options: options)
      #expect(rendering.html == "<span id=\"the-secs-rule\"></span>\n<h2 id=\"a\">A</h2>\n")
      #expect(rendering.findings.map(\.rule) == [.repeatedTitle])
      #expect(rendering.document.outline.map(\.text) == ["A"])
    }
    for text in [
      "# The SEC\n", "a\n\n# The SEC's rule\n", "## The SEC's rule\n", "> # The SEC's rule\n",
    ] {
      #expect(Rendering(text, options: options).findings.isEmpty)
    }
    #expect(
      Rendering("# The SEC's rule\n\n[a](#the-secs-rule)\n", options: options).findings.count == 1)
  }

  @Test(
    "a repeated heading stays where more than text would be lost",
    arguments: ["T[^1]", "T [](https://x.com)", "[T](https://x.com)", "T ![](a.png)"])
  func repeatedTitle(_ heading: String) {
    var options = MarkdownOptions.forTests
    options.title = "T"
    let rendering = Rendering("# \(heading)\n\nText.\n\n[^1]: The note.\n", options: options)
    #expect(rendering.html.contains("</h2>") || rendering.html.contains("</h1>"))
    #expect(!rendering.findings.contains { $0.rule == .repeatedTitle })
  }

  @Test func `the anchors of notes are each once, whatever the labels`() {
    for text in [
      "a[^x] b[^x] c[^x-2] d[^x]\n\n[^x]: e\n\n[^x-2]: f\n",
      "a[^x-2] b[^x] c[^x]\n\n[^x]: e\n\n[^x-2]: f\n",
      "a[^é] b[^%C3%A9]\n\n[^é]: c\n\n[^%C3%A9]: d\n",
      "a[^x] b[^x] c[^x-2] d[^x-2] e[^x-2-2]\n\n[^x]: f\n\n[^x-2]: g\n\n[^x-2-2]: h\n",
    ] {
      let html = Rendering(text).html
      let all = html.values(behind: "id=\"")
      #expect(all.count == Set(all).count, "\(html)")
      let targets = html.values(behind: "href=\"#")
      #expect(targets.allSatisfy { all.contains($0) }, "\(html)")
    }
  }

  @Test func `a path with spaces shows how it is written`() {
    func check(_ text: String, _ suggestion: String) {
      let source = MarkedSource(text)
      let findings = Rendering(source.file).findings
      #expect(findings.map(\.rule) == [.spaceInPath])
      #expect(findings.map(\.place.range) == source.marks)
      #expect(findings.first?.suggestion == suggestion)
    }
    check("![d](⟦chart (1).png⟧)", "<chart (1).png>")
    check("a [b](⟦../my files/c d.md#e⟧) f", "<../my files/c d.md#e>")
    for text in [
      "[x](see: this)", "[sic](and so on.)", "[a](<b c.md>)", "`[a](b c.md)`",
      "[a](b.md \"c d.e\")", "x](a b.c d)",
    ] {
      #expect(Rendering(text).findings.isEmpty, "\(text)")
    }
  }

  @Test func `a cell that is lost is an error, and so is a bar that cuts a link`() {
    func check(_ text: String, _ rule: Rule, _ suggestion: String? = nil) {
      let source = MarkedSource(text)
      let findings = Rendering(source.file).findings
      #expect(findings.map(\.rule) == [rule])
      #expect(findings.map(\.place.range) == source.marks)
      #expect(findings.first?.suggestion == suggestion)
    }
    check("|a|b|\n|-|-|\n|[[sec⟦|⟧SEC]]|x|\n", .barInTableLink, "\\|")
    check("|a|\n|-|\n|b|⟦c | *d*⟧|\n", .surplusCell)
    #expect(Rendering("|a|\n|-|\n|b| | |\n|[[sec\\|SEC]]|\n").findings.isEmpty)
  }
}

extension String {
  /// What stands behind each occurrence of a word, up to a quotation mark.
  fileprivate func values(behind word: String) -> [String] {
    var found: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: word) {
      rest = rest[range.upperBound...]
      found.append(String(rest.prefix { $0 != "\"" }))
    }
    return found
  }
}
