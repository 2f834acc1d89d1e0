import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite("Lines that are no table")
struct BrokenTableTests {
  @Test(
    "are a warning at the line that is wrong",
    arguments: [
      // No delimiter row.
      "⟦| Bill | Vote |⟧\n| S. 1 | 51 |", "> ⟦| a | b |⟧\n> | 1 | 2 |",
      "> [!NOTE]\n> ⟦| a | b |⟧\n> | 1 | 2 |", "> [!tip]- Title\n> ⟦| a | b |⟧\n> | 1 | 2 |",
      "- ⟦| a | b |⟧\n  | 1 | 2 |", "a[^1]\n\n[^1]: ⟦| a | b |⟧\n    | 1 | 2 |",
      "**Votes**\n⟦| a | b |⟧\n| 1 | 2 |", "⟦||State||Votes||⟧\n|Ohio|17|",
      "⟦| a | b⟧\n| 1 | 2", "⟦a | b | c⟧\n1 | 2 | 3", "⟦a | b⟧\n1 | 2\n3 | 4",
      "⟦| a | b |⟧\r\n| 1 | 2 |\r\n",
      // Rows apart from their table, or above its header.
      "| a | b |\n|---|---|\n| 1 | 2 |\n\n⟦| 3 | 4 |⟧", "⟦| a | b |⟧\n| c | d |\n|---|---|",
      // Another number of columns.
      "| a | b |\n⟦|---|---|---|⟧\n| 1 | 2 |", "| a | b | c |\n⟦|---|---|⟧\n| 1 | 2 | 3 |",
      "1. x\n\n   | a | b |\n   ⟦|---|⟧\n   | 1 | 2 |",
      "> [!NOTE] Title\n> | a | b |\n> ⟦|---|---|---|⟧\n> | 1 | 2 |",
      // No headings.
      "⟦|---|---|⟧\n| 1 | 2 |",
      // Other signs than hyphens.
      "| a | b |\n⟦| = | = |⟧\n| 1 | 2 |", "| a | b |\n⟦|—|—|⟧\n| 1 | 2 |",
      "| a | b |\n⟦|–––|–––|⟧", "| a | b |\n⟦|-- -|---|⟧\n| 1 | 2 |", "| a | b |\n⟦|---+---|⟧",
      // Tables of other tools.
      "⟦+---+---+⟧\n| a | b |\n+===+===+", "State     Votes\n⟦-------   -----⟧\nOhio         17",
      // A heading that was meant as one.
      "⟦| Bill | Vote |⟧\n---------------", "⟦Bill | Vote⟧\n-----------\nS. 1 | 51",
    ])
  func warns(_ text: String) {
    let source = MarkedSource(text)
    let rendering = Rendering(source.file)
    #expect(rendering.findings.map(\.rule) == [.brokenTable])
    #expect(rendering.findings.map(\.place.range) == source.marks)
    #expect(rendering.requests.isEmpty)
  }

  @Test(
    "are no finding where bars are meant, or where a table is",
    arguments: [
      "The choice is yes | no | abstain.", "Home | About\nImprint | Legal", "|x| is a value.",
      "P(A|B) = P(B|A)", "a || b", "`| a | b |`\n`| 1 | 2 |`", "\\| a | b\n\\| 1 | 2",
      "```\n| a | b |\n| 1 | 2 |\n```", "    | a | b |\n    | 1 | 2 |", "||hidden|| text",
      "Use `a | b` here.\nAnd `c | d` there.\nAnd `e | f`.", "a\n|-|\nb", "a | b\n--- | ---\n1 | 2",
      "| a |\n|---|\n| 1 |\n---", "- - -", "Water | Report\n---\nText", "a\n\n--- ---", "|A| · |B|",
      "> | a |\n> |---|\n> | 1 |\nlazy",
    ])
  func silent(_ text: String) {
    #expect(!Rendering(text).findings.contains { $0.rule == .brokenTable })
  }

  @Test func `the help has as many columns as the first row`() throws {
    let finding = try #require(Rendering("| a | b | c |\n| 1 | 2 | 3 |").findings.first)
    #expect(finding.help == "write '| --- | --- | --- |' below the headings")
  }

  @Test func `a byte order mark is no part of a header`() {
    let file = SourceFile(path: "a.md", text: "\u{FEFF}| a |\n|---|\n| b |\n")
    let html = MarkdownDocument.plainHTML(of: file, extensions: true)
    #expect(String(decoding: html, as: UTF8.self).hasPrefix("<table>"))
  }
}
