import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite("Sentences around mentions")
struct MentionTests {
  /// The sentence with its mark in angle quotes, for each link.
  private func sentences(_ text: String) -> [String] {
    Rendering(text) {
      .link(href: "/", text: "IREN", mention: $0.range.lowerBound)
    }.document.mentions.map {
      "\($0.before)‹\($0.marked)›\($0.after)"
    }
  }

  @Test(
    "a mention keeps its sentence",
    arguments: [
      ("One. Two [x](a.md) three. Four.", "Two ‹x› three."), ("[[x]]", "‹IREN›"),
      ("Is it [x](a.md)? Yes.", "Is it ‹x›?"), ("No! [X](a.md) is", "‹X› is"),
      ("no! [x](a.md) is", "no! ‹x› is"),
      ("He said “[x](a.md).” Then.", "He said “‹x›.”"), ("A (b.) [x](a.md) c", "A (b.) ‹x› c"),
      ("A (b.) [X](a.md) c", "‹X› c"),
      ("a *b*\n`c`  \n&amp; [*x* y](a.md)\n   d.", "a b c & ‹x y› d."),
      ("U.S. regulators and [x](a.md). The", "U.S. regulators and ‹x›."),
      ("IREN Inc. Said [x](a.md)", "IREN Inc. Said ‹x›"),
      ("By No. 5 of [x](a.md). New", "By No. 5 of ‹x›."),
      ("The answer was no. Then [x](a.md).", "Then ‹x›."),
      ("J. P. Morgan and [x](a.md)", "J. P. Morgan and ‹x›"),
      ("Rules, e.g. Regulation D, bind [x](a.md).", "Rules, e.g. Regulation D, bind ‹x›."),
      ("On Nov. 4 Sen. Lummis met [x](a.md). 5 left.", "On Nov. 4 Sen. Lummis met ‹x›."),
      ("SEC v. Ripple names [x](a.md). “Quote”", "SEC v. Ripple names ‹x›."),
      ("At $9.7B. [x](a.md) rose 3.5 points.", "At $9.7B. ‹x› rose 3.5 points."),
      ("First. Élan of [x](a.md).", "Élan of ‹x›."),
      ("- One. Two.\n- Item with [x](a.md)", "Item with ‹x›"),
      ("## On [x](a.md)", "On ‹x›"), ("> Quoted. The [x](a.md)\n> stands.", "The ‹x› stands."),
      ("a  [ x ](a.md)  b", "a ‹x› b"), ("see ![map](m.png) of [[iren|it]].", "see map of ‹it›."),
    ])
  func sentence(_ text: String, _ expected: String) {
    #expect(sentences(text).last == expected)
  }

  @Test func `two mentions in a sentence are two`() {
    #expect(
      sentences("The [a](a.md) sued [b](b.md). Then [c](c.md).") == [
        "The ‹a› sued b.", "The a sued ‹b›.", "Then ‹c›.",
      ])
  }

  @Test func `of links with one number the first is kept`() {
    let mentions = Rendering("[a](a.md) b. On [c](c.md) d.") { _ in
      .link(href: "/", mention: 7)
    }.document.mentions
    #expect(mentions.map { $0.marked + $0.after } == ["a b."])
  }

  @Test func `a mention has its number and its place`() {
    let source = MarkedSource("a ⟦[x](policy:y)⟧ b")
    let mentions = Rendering(source.file) { _ in .link(href: "/", mention: 42) }.document.mentions
    #expect(mentions.map(\.mention) == [42])
    #expect(mentions.map(\.range) == source.marks)
  }

  @Test func `links without a number are not kept`() {
    #expect(Rendering("a [x](policy:y)").document.mentions.isEmpty)
    #expect(Rendering("a [x](policy:y)") { _ in .plain() }.document.mentions.isEmpty)
  }

  @Test func `a long sentence is cut between words on both sides`() {
    let words = String(repeating: "word ", count: 100)
    let sentence = sentences(words + "[x](a.md) " + words).first ?? ""
    #expect(sentence.hasPrefix("…word ") && sentence.hasSuffix(" word…"))
    #expect(sentence.contains("word ‹x› word"))
    #expect((280...310).contains(sentence.count))
  }

  @Test func `what one side does not need is the other's`() {
    let words = String(repeating: "wörd ", count: 100)
    let atEnd = sentences(words + "[x](a.md)").first ?? ""
    #expect(atEnd.hasPrefix("…wörd ") && atEnd.hasSuffix(" ‹x›"))
    #expect((280...310).contains(atEnd.count))
    let atStart = sentences("[x](a.md) " + words).first ?? ""
    #expect(atStart.hasPrefix("‹x› wörd") && atStart.hasSuffix(" wörd…"))
    #expect((280...310).contains(atStart.count))
  }

  @Test func `a word without end is cut all the same`() {
    let word = String(repeating: "é", count: 5000)
    let sentence = sentences("\(word)[x](a.md)\(word)").first ?? ""
    #expect(sentence.count < 310)
    #expect(sentence.contains("‹x›"))
  }
}
