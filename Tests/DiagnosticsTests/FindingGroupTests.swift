import Diagnostics
import TestSupport
import Testing

@Suite("Groups of findings") struct FindingGroupTests {
  private let rule = Rule("UnknownField", .error, structural: true, summary: "")

  private func finding(
    _ path: String, _ message: String = "'tags' is not a field of a briefing", at place: Int = 0,
    suggestion: String? = "topics", group: Diagnostic.Group? = nil
  ) -> Diagnostic {
    Diagnostic(
      rule, message, at: SourcePlace(path: path, range: place..<place + 4), suggestion: suggestion,
      group: group)
  }

  private func text(_ findings: [Diagnostic], showsAll: Bool = false) -> String {
    DiagnosticRenderer(sources: SourceLoader { SourceFile(path: $0, text: "tags: a\ntags: b\n") })
      .render(findings, showsAll: showsAll)
  }

  @Test func `what repeats itself is shown once, with its count and a few more places`() {
    let findings = (1...6).map { finding("\($0).md") }
    #expect(
      text(findings) == """
        error[UnknownField]: 'tags' is not a field of a briefing, in 6 files
         --> 1.md:1:1
          |
        1 | tags: a
          | ^^^^ did you mean 'topics'?
        note: also in 2.md:1:1, 3.md:1:1, 4.md:1:1 and 2 more (--all shows each)


        """)
    #expect(text(findings, showsAll: true).split(separator: "error[").count == 6)
  }

  @Test func `places and files are counted apart`() {
    #expect(text([finding("a.md"), finding("a.md", at: 8)]).contains(", in 2 places\n"))
    #expect(
      text([finding("a.md"), finding("a.md", at: 8), finding("b.md")])
        .contains(", in 3 places of 2 files\n"))
    #expect(text([finding("a.md"), finding("b.md")]).hasSuffix("note: also in b.md:1:1\n\n"))
  }

  @Test func `what differs in message, advice or severity is shown apart, in reading order`() {
    var warning = finding("d.md")
    warning.severity = .warning
    let findings = [
      finding("a.md"), finding("b.md", "'layout' is not a field of a briefing", suggestion: nil),
      finding("c.md", suggestion: "other"), finding("c.md"), warning,
    ]
    let groups = FindingGroup.groups(of: findings)
    #expect(groups.map(\.first.place.path) == ["a.md", "b.md", "c.md", "d.md"])
    #expect(groups.map(\.others.count) == [1, 0, 0, 0])
  }

  @Test func `findings may say together what each says of one name`() {
    func finding(_ path: String, _ name: String) -> Diagnostic {
      self.finding(
        path, "'\(name)' has no page", suggestion: nil,
        group: .init("have no page", subject: "'\(name)'"))
    }
    let findings = [finding("a.md", "A"), finding("b.md", "B"), finding("c.md", "A")]
    #expect(text(findings).hasPrefix("error[UnknownField]: 'A' and 'B' have no page, in 3 files\n"))
    #expect(text([findings[0]]).hasPrefix("error[UnknownField]: 'A' has no page\n"))
    #expect(
      text([findings[0], findings[2]]).hasPrefix(
        "error[UnknownField]: 'A' has no page, in 2 files\n"))
    let many = text(
      (0..<12).map { self.finding("a.md", "x\($0)", at: $0, group: .init("y", subject: "\($0)")) })
    #expect(
      many.hasPrefix("error[UnknownField]: 0, 1, 2, 3, 4, 5, 6, 7 and 4 more y, in 12 places\n"))
    let alike = [
      self.finding("a.md", "'t' is not of x", group: .init("'t' is no field")),
      self.finding("b.md", "'t' is not of y", group: .init("'t' is no field")),
    ]
    #expect(text(alike).hasPrefix("error[UnknownField]: 't' is no field, in 2 files\n"))
  }
}
