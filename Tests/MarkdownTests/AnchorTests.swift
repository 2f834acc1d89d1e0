import Diagnostics
import Markdown
import TestSupport
import Testing

/// The expected anchors are what github-slugger gives, run over the headings' text.
@Suite("Anchors")
struct AnchorTests {
  private func ids(_ text: String) -> [String] { Rendering(text).document.outline.map(\.id) }

  @Test(
    "an anchor is a heading's text as GitHub writes it",
    arguments: [
      ("# The *2023* `Order`", "the-2023-order"),
      ("# What's next? It’s U.S. law!", "whats-next-its-us-law"),
      ("# SEC/CFTC — jurisdiction", "seccftc--jurisdiction"),
      ("# Énergie électrique", "énergie-électrique"), ("# 电力", "电力"),
      ("# a & b", "a--b"), ("# a  -  b_c", "a-----b_c"), ("# -a-", "-a-"), ("# !? a", "-a"),
      ("# 1. Scope", "1-scope"), ("# C++ (2nd ed.)", "c-2nd-ed"), ("# \\`a\\` \\<b>", "a-b"),
      ("# ΟΔΟΣ ΣΟΦΟΣ Σ", "οδος-σοφος-σ"), ("# İstanbul", "i\u{307}stanbul"),
      ("# Straße ǅ", "straße-ǆ"),
      ("# 5 € at 3 ½ %", "5--at-3--"), ("# Ⅳ Ⓐ ٣", "ⅳ-ⓐ-٣"), ("# a\u{A0}b\u{2003}c", "abc"),
      ("# 🚀 Launch 👩‍💻", "-launch-"), ("# हिन्दी भाषा", "हिन्दी-भाषा"), ("# a‿b", "a‿b"),
      ("# ***", "section"), ("#", "section"), ("# 😀", "section"),
      ("# [](company:iren) [[sec|The SEC]]", "iren-the-sec"),
      ("# [a](b.md) ![Map](m.png)", "a-map"),
      ("a\nb\n===", "ab"), ("# a &amp; b &copy;", "a--b-"), ("# ~~a~~ b", "a-b"),
    ])
  func anchor(_ text: String, _ id: String) {
    #expect(ids(text) == [id])
  }

  @Test func `equal headings count from one`() {
    #expect(ids("# Letter\n# Letter\n# Letter\n") == ["letter", "letter-1", "letter-2"])
  }

  @Test func `a number that a heading has in its own text is not given twice`() {
    #expect(
      ids("# Letter\n# Letter 1\n# Letter\n# Letter\n# Letter 1\n")
        == ["letter", "letter-1", "letter-2", "letter-3", "letter-1-1"])
    #expect(ids("# Letter\n# Letter\n# Letter 1\n") == ["letter", "letter-1", "letter-1-1"])
    #expect(ids("# !\n# ?\n") == ["section", "section-1"])
  }

  @Test(
    "what begins as the page's own anchors do is set apart",
    arguments: [
      ("# Part one", "h-part-one"), ("# Source: IREN", "h-source-iren"),
      ("# Judgment day", "h-judgment-day"), ("# Fn 1", "h-fn-1"), ("# Partly", "partly"),
      ("# G 7", "g-7"),
    ])
  func reserved(_ text: String, _ id: String) {
    #expect(ids(text) == [id])
  }

  @Test func `a long heading has a long anchor`() {
    let id = ids("# " + String(repeating: "word ", count: 100)).first
    #expect(id == Array(repeating: "word", count: 100).joined(separator: "-"))
  }

  @Test func `an author chooses an anchor in braces`() {
    let rendering = Rendering("## The scope of it {#scope}\n\n[a](#scope) [[#Scope]]\n")
    #expect(
      rendering.html.hasPrefix(
        "<h2 id=\"scope\"><span id=\"the-scope-of-it\"></span>The scope of it</h2>\n"))
    #expect(rendering.document.outline.map(\.text) == ["The scope of it"])
    #expect(rendering.findings.isEmpty)
    #expect(ids("# a {#b_c.d-e:f} #\n\nUnder {#u}\n===\n") == ["b_c.d-e:f", "u"])
    #expect(ids("# {#alone}\n") == ["alone"])
  }

  @Test(
    "braces that name no anchor stay",
    arguments: ["# a {#b c}", "# a \\{#b}", "# `a {#b}`", "# a {b}", "# a {#}"])
  func braces(_ text: String) {
    #expect(Rendering(text).html.contains("}"))
  }

  @Test func `a chosen anchor is free and not the page's own`() {
    func check(_ text: String, _ rule: Rule, _ ids: [String]) {
      let source = MarkedSource(text)
      let rendering = Rendering(source.file)
      #expect(rendering.findings.map(\.rule) == [rule])
      #expect(rendering.findings.map(\.place.range) == source.marks)
      #expect(rendering.document.outline.map(\.id) == ids)
    }
    check("# A\n\n# B {#⟦a⟧}\n", .duplicateAnchor, ["a", "b"])
    check("# A {#x}\n\n# B {#⟦x⟧}\n", .duplicateAnchor, ["x", "b"])
    check("# A {#⟦part-one⟧}\n", .reservedAnchor, ["a"])
    #expect(ids("# A {#x}\n# X\n") == ["x", "x-1"])
  }

  @Test func `an anchor of before leads to its heading still`() {
    let rendering = Rendering("## Letter\n## Letter\n## Letter\n\n[a](#letter-3) [b](#letter-1)\n")
    #expect(
      rendering.html == """
        <h2 id="letter">Letter</h2>
        <h2 id="letter-1">Letter</h2>
        <h2 id="letter-2"><span id="letter-3"></span>Letter</h2>
        <p><a href="#letter-3">a</a> <a href="#letter-1">b</a></p>

        """)
    #expect(rendering.findings.isEmpty)
    #expect(rendering.document.outline.map(\.formerID) == [nil, nil, "letter-3"])
    #expect(
      Rendering("# SEC/CFTC\n").html
        == "<h2 id=\"seccftc\"><span id=\"sec-cftc\"></span>SEC/CFTC</h2>\n")
  }

  @Test func `a wiki link names a heading by its text`() {
    let rendering = Rendering(
      "[[#Who Acts?]] [[#who-acts]] [[#A#Who Acts?|x]] [[sec#Its Powers|y]]\n\n# A\n## Who Acts?\n")
    #expect(rendering.findings.isEmpty)
    #expect(
      rendering.html.contains("<a href=\"#who-acts\">x</a> <a href=\"/wiki/sec/#its-powers\">y</a>")
    )
    #expect(Rendering("[[#Part One]]\n\n# Part One\n").html.contains("<a href=\"#h-part-one\">"))
  }
}
