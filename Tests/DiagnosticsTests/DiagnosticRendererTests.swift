import Diagnostics
import TestSupport
import Testing

@Suite("Rendering findings")
struct DiagnosticRendererTests {
  private let rule = Rule("UnknownField", .error, structural: true, summary: "Fields are known")

  private func render(_ source: MarkedSource, _ finding: Diagnostic, colour: Bool = false) -> String
  {
    DiagnosticRenderer(
      sources: SourceLoader { $0 == source.file.path ? source.file : nil }, colour: colour
    ).render(finding)
  }

  @Test func `a finding shows its line, a caret and the near miss`() {
    let source = MarkedSource("---\n⟦titel⟧: Water\n---\n", path: "Content/water.md")
    let finding = Diagnostic(
      rule, "'titel' is not a field of a briefing",
      at: SourcePlace(path: source.file.path, range: source.marked), suggestion: "title")
    #expect(
      render(source, finding) == """
        error[UnknownField]: 'titel' is not a field of a briefing
         --> Content/water.md:2:1
          |
        2 | titel: Water
          | ^^^^^ did you mean 'title'?

        """)
  }

  @Test func `a message is one line, whatever it quotes`() {
    let finding = Diagnostic(
      rule, "'a\n\u{1B}[31mb' is not a field", at: SourcePlace(path: "x.md", range: 0..<0),
      notes: [.init("c\r\nd")])
    #expect(finding.message == "'a  [31mb' is not a field")
    #expect(finding.notes.map(\.message) == ["c  d"])
  }

  @Test func `a second place is a note with its own line`() {
    let source = MarkedSource("⟦a⟧: 1\n⟦a⟧: 2\n", path: "x.md")
    let finding = Diagnostic(
      rule, "'a' is there twice", at: SourcePlace(path: "x.md", range: source.marks[1]),
      notes: [.init("first here", at: SourcePlace(path: "x.md", range: source.marks[0]))])
    #expect(
      render(source, finding) == """
        error[UnknownField]: 'a' is there twice
         --> x.md:2:1
          |
        2 | a: 2
          | ^
        note: first here
         --> x.md:1:1
          |
        1 | a: 1
          | -

        """)
  }

  @Test func `a mark over several lines is drawn on the first`() {
    let source = MarkedSource("one ⟦two\nthree⟧ four", path: "x.md")
    let finding = Diagnostic(rule, "m", at: SourcePlace(path: "x.md", range: source.marked))
    #expect(render(source, finding).contains("1 | one two\n  |     ^^^\n"))
  }

  @Test func `a very long line is shown around the mark`() {
    let filler = String(repeating: "é", count: 50_000)
    let source = MarkedSource(filler + "⟦here⟧" + filler, path: "x.md")
    let finding = Diagnostic(rule, "m", at: SourcePlace(path: "x.md", range: source.marked))
    let text = render(source, finding)
    #expect(text.utf8.count < 1000)
    #expect(text.contains("here"))
    let lines = text.split(separator: "\n")
    let line = Array(lines[3])
    let carets = Array(lines[4])
    let column = carets.firstIndex(of: "^") ?? 0
    #expect(String(line[column..<(column + 4)]) == "here")
  }

  @Test func `control characters cannot steer the terminal`() {
    let source = MarkedSource("a\u{1B}[2J⟦b⟧", path: "x.md")
    let finding = Diagnostic(rule, "m", at: SourcePlace(path: "x.md", range: source.marked))
    #expect(!render(source, finding).contains("\u{1B}"))
  }

  @Test func `colour is only there when asked for`() {
    let source = MarkedSource("⟦a⟧", path: "x.md")
    let finding = Diagnostic(rule, "m", at: SourcePlace(path: "x.md", range: source.marked))
    #expect(render(source, finding, colour: true).contains("\u{1B}[1;31m"))
    #expect(!render(source, finding).contains("\u{1B}"))
  }

  @Test func `a place in no file shows its path alone`() {
    let source = MarkedSource("⟦a⟧", path: "x.md")
    let finding = Diagnostic(rule, "m", at: SourcePlace(path: "gone.md", range: 0..<0))
    #expect(render(source, finding) == "error[UnknownField]: m\n --> gone.md\n")
  }

  @Test func `JSON has the same findings, positions from one, and a count`() {
    let source = MarkedSource("é\n ⟦b\"⟧", path: "x.md")
    let finding = Diagnostic(
      rule, "say \"b\"", at: SourcePlace(path: "x.md", range: source.marked), suggestion: "c",
      notes: [.init("only a remark")])
    let json = DiagnosticJSON(sources: SourceLoader { _ in source.file }).render([finding])
    #expect(
      json == """
        {
          "findings": [
            {"rule": "UnknownField", "severity": "error", "file": "x.md", "line": 2, "column": 2, "end_line": 2, "end_column": 4, "message": "say \\"b\\"", "suggestion": "c", "notes": [{"message": "only a remark"}]}
          ],
          "summary": {"errors": 1, "warnings": 0, "infos": 0}
        }

        """)
  }

  @Test func `findings are shown by file, then by position`() {
    func finding(_ path: String, _ start: Int) -> Diagnostic {
      Diagnostic(rule, "m", at: SourcePlace(path: path, range: start..<(start + 1)))
    }
    let sorted = [finding("b", 1), finding("a", 9), finding("a", 2)].sorted(
      by: Diagnostic.inReadingOrder)
    #expect(sorted.map(\.place.path) == ["a", "a", "b"])
    #expect(sorted.map(\.place.range.lowerBound) == [2, 9, 1])
  }

  @Test func `a run ends with a count`() {
    let count = FindingCount([finding(.error), finding(.error), finding(.warning)])
    #expect(DiagnosticRenderer.summary(of: count) == "2 errors, 1 warning")
  }

  private func finding(_ severity: Severity) -> Diagnostic {
    Diagnostic(rule, "m", at: SourcePlace(path: "x", range: 0..<0), severity: severity)
  }
}
