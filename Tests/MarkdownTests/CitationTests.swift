import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite("References to law")
struct CitationTests {
  private static let options = MarkdownOptions(findsCitations: true)

  private func citations(_ text: String, names: NameMatcher? = nil) -> [LinkRequest.Target] {
    var options = Self.options
    options.names = names
    return Rendering(text, options: options).requests.map(\.target)
  }

  @Test(
    "references are recognised and their values made one",
    arguments: [
      ("H.R. 3633", .bill, "hr3633"), ("H.R.3633,", .bill, "hr3633"), ("S. 1582.", .bill, "s1582"),
      ("S.\n1582", .bill, "s1582"), ("S.\u{A0}1582", .bill, "s1582"),
      ("Executive Order 14110", .executiveOrder, "14110"),
      ("Executive Order No. 14110", .executiveOrder, "14110"),
      ("E.O. 14110’s", .executiveOrder, "14110"), ("(EO 14110)", .executiveOrder, "14110"),
      ("Pub. L. 119-27", .publicLaw, "119-27"), ("Pub. L. No. 119–27", .publicLaw, "119-27"),
      ("Public Law 119-27.", .publicLaw, "119-27"), ("P.L. 119-27", .publicLaw, "119-27"),
      ("17 CFR 240.10b-5", .regulation, "17 CFR 240.10b-5"),
      ("17 CFR 240.10b-5.", .regulation, "17 CFR 240.10b-5"),
      ("17 C.F.R. § 240.10b-5(a)", .regulation, "17 CFR 240.10b-5"),
      ("12 CFR part 3", .regulation, "12 CFR 3"),
      ("88 FR 75191", .federalRegister, "88 FR 75191"),
      ("88 Fed. Reg. 75191", .federalRegister, "88 FR 75191"),
      ("RIN 3235-AM90", .regulatoryIdentifier, "3235-AM90"), ("S. 9", .bill, "s9"),
    ] as [(String, CitationKind, String)])
  func recognised(_ text: String, _ kind: CitationKind, _ value: String) {
    #expect(citations("See \(text) b") == [.citation(kind: kind, value: value)])
    #expect(citations(text) == [.citation(kind: kind, value: value)])
  }

  @Test(
    "what is none",
    arguments: [
      "S. 1,582", "U.S. 1582", "S.1582", "S. 15a", "S. 123456", "XEO 14110", "EO 14110b",
      "Executive Orders 14110", "Executive Order", "Pub. L. 119", "17 CFR", "17 CFR x",
      "1.17 CFR 240", "88 FR", "RIN 3235-am90", "RIN 3235-AM901", "EO 14110-12", "H.R. 0",
      "`EO 14110`", "# EO 14110", "> EO 14110", "![EO 14110](a.png)", "X-EO 14110", "Fed. Reg. 88",
    ])
  func none(_ text: String) {
    #expect(!citations(text).contains { if case .citation = $0 { true } else { false } })
  }

  @Test func `one is asked about once in a document, at its place`() {
    let source = MarkedSource("a *b* ⟦EO 14110⟧; ⟦S. 1582⟧ and E.O. 14110.\n")
    let rendering = Rendering(source.file, options: Self.options)
    #expect(rendering.requests.map(\.range) == source.marks)
    #expect(
      rendering.html
        == "<p>a <em>b</em> <a href=\"/law/14110/\">EO 14110</a>; <a href=\"/law/s1582/\">S. 1582</a>"
        + " and E.O. 14110.</p>\n")
  }

  @Test func `where an earlier link leads to the same target it stays text`() {
    let rendering = Rendering("[x](a.md) EO 14110", options: Self.options) { _ in
      .link(href: "/", mention: 1)
    }
    #expect(rendering.html == "<p><a href=\"/\">x</a> EO 14110</p>\n")
  }

  @Test func `one that leads nowhere stays text`() {
    let rendering = Rendering("EO 14110", options: Self.options) { _ in .plain() }
    #expect(rendering.html == "<p>EO 14110</p>\n")
  }

  @Test func `of a name and a reference the longer wins, of equals the name`() {
    let names = NameMatcher([
      .init("Executive Order 14110", target: 1), .init("EO", target: 2),
      .init("S. 1582 Act", target: 3),
    ])
    #expect(citations("Executive Order 14110", names: names) == [.name(1)])
    #expect(
      citations("EO 14110", names: names) == [.citation(kind: .executiveOrder, value: "14110")])
    #expect(citations("S. 1582 Act", names: names) == [.name(3)])
  }

  @Test func `they are looked for only where that is asked for`() {
    #expect(Rendering("EO 14110").requests.isEmpty)
  }
}
