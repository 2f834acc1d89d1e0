import TestSupport
import Testing
import Text

@testable import Diagnostics

@Suite("Fixed files") struct FixedFileTests {
  private static let rule = Rule("Test", .error, summary: "")

  /// Each mark is to be replaced by the word beside it.
  private func fixed(_ text: String, _ words: [String], isCertain: Bool = true) -> FixedFile? {
    let source = MarkedSource(text)
    let findings = zip(source.marks, words).map { range, word in
      Diagnostic(
        Self.rule, "", at: SourcePlace(path: source.file.path, range: range),
        nearMiss: NearMiss(word, isOnly: isCertain))
    }
    return FixedFile(source.file, findings: findings)
  }

  private func text(_ file: FixedFile?) -> String? {
    file.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test func `words are put in their places, quotes and line endings kept`() {
    let file = fixed("a: ⟦on⟧\r\nb: ⟦'tow'⟧\r\nc: é ⟦thre⟧", ["one", "two", "three"])
    #expect(text(file) == "a: one\r\nb: 'two'\r\nc: é three")
  }

  @Test func `what is uncertain, empty, more than a word or over a line is left`() {
    #expect(fixed("a: ⟦on⟧", ["one"], isCertain: false) == nil)
    #expect(fixed("a: ⟦⟧on", ["one"]) == nil)
    #expect(fixed("a: ⟦on⟧", ["one: two"]) == nil)
    #expect(fixed("a: ⟦on\n  e⟧", ["one"]) == nil)
  }

  @Test func `of two that touch one place neither is taken, unless they say the same`() {
    #expect(fixed("⟦⟦a⟧ b⟧ c", ["x", "y"]) == nil)
    #expect(text(fixed("⟦⟦a⟧⟧ b", ["x", "x"])) == "x b")
    #expect(fixed("⟦⟦a⟧⟧ b", ["x", "y"]) == nil)
  }

  @Test func `the difference is that of diff -u`() {
    let lines = (1...20).map { "\($0)\n" }.joined()
    let file = fixed("⟦on⟧\n\(lines)⟦tow⟧\nx\n⟦thre⟧", ["one", "two", "three"])
    #expect(
      file?.diff(Paint(isOn: false), isForTerminal: false) == """
        --- a/Content/test.md
        +++ b/Content/test.md
        @@ -1,4 +1,4 @@
        -on
        +one
         1
         2
         3
        @@ -19,6 +19,6 @@
         18
         19
         20
        -tow
        +two
         x
        -thre
        \\ No newline at end of file
        +three
        \\ No newline at end of file

        """)
  }

  @Test func `a line is inserted where one begins, with the file's own line ending`() {
    let text = "---\r\ntitle: x\r\n---\r\n"
    func inserted(_ line: String, at offset: Int) -> FixedFile? {
      let finding = Diagnostic(
        Self.rule, "", at: SourcePlace(path: "a.md", range: 0..<3),
        fix: Fix(insertingLine: line, at: offset))
      return FixedFile(SourceFile(path: "a.md", text: text), findings: [finding])
    }
    let file = inserted("date: 2015-02-26\r\n", at: 15)
    #expect(self.text(file) == "---\r\ntitle: x\r\ndate: 2015-02-26\r\n---\r\n")
    #expect(
      file?.diff(Paint(isOn: false), isForTerminal: false)
        == "--- a/a.md\n+++ b/a.md\n@@ -1,3 +1,4 @@\n ---\r\n title: x\r\n+date: 2015-02-26\r\n ---\r\n"
    )
    #expect(inserted("date: 2015-02-26\r\n", at: 7) == nil)
    #expect(inserted("date: 2015-02-26", at: 15) == nil)
  }

  @Test func `a file cannot steer the terminal`() {
    let file = fixed("⟦on⟧ \u{1B}[2J", ["one"])
    #expect(file?.diff(Paint(isOn: false), isForTerminal: true).contains("+one ·[2J\n") == true)
  }

  @Test func `a name that differs in a digit is never the only one`() {
    #expect(["eo-14110"].nearMiss(to: "eo-14111") == NearMiss("eo-14110", isOnly: false))
    #expect(["eo-14110"].nearMiss(to: "eeo-14110") == NearMiss("eo-14110", isOnly: true))
    #expect(["bottom_line"].nearMiss(to: "botom_lin") == NearMiss("bottom_line", isOnly: false))
    #expect(["acme", "acne"].nearMiss(to: "acxe") == NearMiss("acme", isOnly: false))
    #expect(["acme", "acme", "beta"].nearMiss(to: "acxe") == NearMiss("acme", isOnly: true))
  }
}
