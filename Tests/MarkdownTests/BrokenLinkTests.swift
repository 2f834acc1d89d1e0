import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite("What looks like a link")
struct BrokenLinkTests {
  @Test(
    "and has a space in its path is a warning, whatever follows the path",
    arguments: [
      "[a](⟦my file.pdf⟧)", "![a](⟦a (1).png⟧)", "[a](⟦my file.pdf⟧ \"Title\")",
      "[a](⟦my file.pdf⟧ 'Title')", "![a](⟦a (1).png⟧ (Title))", "[a](⟦my file.pdf#page=2⟧)",
      "[a](⟦https://a.org/my file.pdf⟧)", "[a](⟦/briefings/my page/⟧)", "[a](⟦../b c/d⟧)",
      "[a](⟦b.pdf Title⟧)", "|x|\n|-|\n|[a](⟦b c.pdf⟧)|", "> [a](⟦b c.pdf⟧ \"T\") d",
    ])
  func space(_ text: String) {
    let source = MarkedSource(text)
    let findings = Rendering(source.file).findings
    #expect(findings.map(\.rule) == [.spaceInPath])
    #expect(findings.map(\.place.range) == source.marks)
  }

  @Test(
    "and is none is a warning",
    arguments: [
      "[a](⟦https://a.org/b⟧ and so on.", "[a](⟦b.pdf⟧", "[a](b.pdf ⟦\"T\" t\"⟧)",
      "[the rule][⟦rule⟧] b", "![a][⟦chart⟧]", "> - [a][⟦b⟧]",
    ])
  func broken(_ text: String) {
    let source = MarkedSource(text)
    let findings = Rendering(source.file).findings
    #expect(findings.map(\.rule) == [.brokenLink])
    #expect(findings.map(\.place.range) == source.marks)
  }

  @Test("and leads nowhere is a warning", arguments: ["⟦[a]()⟧", "⟦![a]()⟧", "b ⟦[a](<>)⟧"])
  func empty(_ text: String) {
    let source = MarkedSource(text)
    let findings = Rendering(source.file).findings
    #expect(findings.map(\.rule) == [.emptyLink])
    #expect(findings.map(\.place.range) == source.marks)
  }

  @Test(
    "cites its footnotes behind it",
    arguments: ["[a⟦[^1]⟧](https://a.org) [^1]\n\n[^1]: b", "![a⟦[^1]⟧](b.png) [^1]\n\n[^1]: b"])
  func note(_ text: String) {
    let source = MarkedSource(text)
    let findings = Rendering(source.file).findings.filter { $0.rule == .footnoteInLink }
    #expect(findings.map(\.place.range) == source.marks)
  }

  @Test(
    "is no finding in prose",
    arguments: [
      "[sic](as printed, not as spoken)", "as [a] (b c) says", "[t]he [S]ecretary", "[1][2]",
      "[word][/word]", "\"a [emphasis added][citation omitted]\"", "[Law#16][Patch by Roe]",
      "`[a](b c.pdf)`", "\\[a](b c)", "[a](<b c.pdf>)", "[a](b.pdf \"T\")", "[a][b]\n\n[b]: c.md",
      "f[0](e.g. this one)", "[x](U.S. law, that is)", "- [ ][x]", "\\[a\\][b]",
    ])
  func silent(_ text: String) {
    let rules: [Rule] = [.spaceInPath, .brokenLink, .emptyLink, .footnoteInLink]
    #expect(!Rendering(text).findings.contains { rules.contains($0.rule) })
  }
}
