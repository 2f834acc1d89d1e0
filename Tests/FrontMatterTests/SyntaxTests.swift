import Diagnostics
import FrontMatter
import TestSupport
import Testing

@Suite("YAML syntax errors") struct SyntaxTests {
  /// A block with its marked place, the message, and the text that mends it.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let block: String
    let message: String
    var suggestion: String?
    var help: String?
    var testDescription: String { block }
  }

  @Test(arguments: [
    Mistake(
      block: "title: ⟦Deal: $9.7B⟧", message: "':' inside a value begins another field",
      suggestion: "'Deal: $9.7B'"),
    Mistake(
      block: "é: ⟦It's: \"so\"⟧", message: "':' inside a value begins another field",
      suggestion: "'It''s: \"so\"'"),
    Mistake(
      block: "a:\n  - b: ⟦c: d⟧  ", message: "':' inside a value begins another field",
      suggestion: "'c: d'"),
    Mistake(
      block: "a: {b: c⟦:⟧ d}", message: "':' is inside a value",
      help: "put the text in quotation marks"),
    Mistake(
      block: "a: ⟦@iren⟧", message: "'@' cannot begin a value unquoted", suggestion: "'@iren'"),
    Mistake(
      block: "a: [b, ⟦@iren⟧, c]", message: "'@' cannot begin a value unquoted",
      suggestion: "'@iren'"),
    Mistake(
      block: "a: ⟦`x` y⟧", message: "'`' cannot begin a value unquoted", suggestion: "'`x` y'"),
    Mistake(
      block: "a: ⟦% of it⟧", message: "'%' cannot begin a value unquoted",
      suggestion: "'% of it'"),
    Mistake(
      block: "⟦%⟧YAML 1.9\na: b", message: "'%' begins a directive"),
    Mistake(
      block: "a: ⟦\"⟧open\nb: c", message: "'\"' opens a quotation that is not closed",
      help: "close it, or write '\"open'"),
    Mistake(
      block: "a: ⟦'⟧Tis the season\nb: c", message: "\"'\" opens a quotation that is not closed",
      help: "close it, or write \"'Tis the season\""),
    Mistake(
      block: "a: \"open\nb: ⟦\"⟧c\"", message: "'\"' closes a quotation that a line above opened",
      help: "close it on its own line"),
    Mistake(
      block: "a: ⟦\"Deal\" of the year⟧",
      message: "'of the year' follows the end of a value",
      suggestion: "'\"Deal\" of the year'"),
    Mistake(
      block: "a: ⟦[Draft] The deal⟧", message: "'The deal' follows the end of a value",
      suggestion: "'[Draft] The deal'"),
    Mistake(
      block: "a: \"C:⟦\\q⟧\"", message: "'\\q' is not an escape",
      help:
        "in double quotes a backslash is written \\\\; in single quotes it is an ordinary character"
    ),
    Mistake(
      block: "a: \"C:⟦\\x⟧yz\"", message: "'\\x' is not an escape",
      help:
        "in double quotes a backslash is written \\\\; in single quotes it is an ordinary character"
    ),
    Mistake(
      block: "a: b\n⟦-⟧ c", message: "'-' begins an item where a field is expected",
      help: "write the name of the list on the line above, FIELD:"),
    Mistake(
      block: "a: ⟦-⟧ b", message: "'-' begins a list beside its field's name",
      help: "put it on a line of its own, or write the list as [a, b]"),
    Mistake(
      block: "a:\n  - b\n  ⟦c⟧: d", message: "'c' is a line without '-' in a list",
      help: "indent it under its item, or as far as the list's name"),
    Mistake(
      block: "a: b\n  ⟦c⟧: d", message: "'c' is indented under a field that has a value already",
      help: "begin it in the column of the field above"),
    Mistake(
      block: "a:\n  b: c\n ⟦d⟧: e", message: "'d' is in no column of the fields above",
      help: "the fields of a mapping begin in one column"),
    Mistake(block: "a:\n⟦\t⟧b: c", message: "tab in the indentation", suggestion: "  "),
    Mistake(block: "a:\n  ⟦\t\t⟧b: c", message: "tab in the indentation", suggestion: "    "),
    Mistake(
      block: "⟦title Foo⟧\ndate: x", message: "'title Foo' has no colon",
      help: "write FIELD: VALUE"),
    Mistake(
      block: "date: x\n⟦title Foo⟧", message: "'title Foo' has no colon",
      help: "write FIELD: VALUE"),
    Mistake(
      block: "date: x\n⟦title:Foo⟧", message: "'title:Foo' has no space after its colon",
      suggestion: "title: Foo"),
    Mistake(
      block: "a: ⟦[⟧b, c\nd: e", message: "'[' is not closed",
      help: "write ']' after its last item, commas between them, and quote text with colons"),
    Mistake(
      block: "a: [[b], ⟦[⟧", message: "'[' is not closed",
      help: "write ']' after its last item, commas between them, and quote text with colons"),
    Mistake(
      block: "a: ⟦[⟧b #1, c]", message: "'[' is not closed before the comment",
      help: "' #' begins a comment: put '#1, c]' in quotation marks or write ']' before it"),
    Mistake(block: "a: [b,⟦,⟧ c]", message: "',' is where a value is expected"),
    Mistake(
      block: "a: ⟦> 5 % growth⟧", message: "'>' begins a block of text",
      suggestion: "'> 5 % growth'"),
    Mistake(
      block: "a: ⟦*important* news⟧", message: "'*' begins an alias",
      suggestion: "'*important* news'"),
  ])
  func `a mistake is told in our words with what would mend it`(mistake: Mistake) throws {
    let source = MarkedSource("---\n\(mistake.block)\n---\nBody: x: y\n")
    let (front, findings) = read(source)
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.rule == .invalidYAML)
    #expect(finding.message == mistake.message)
    #expect(finding.suggestion == mistake.suggestion)
    #expect(finding.help == mistake.help)
    #expect(finding.place.range == source.marked)
    #expect(front.fields == nil)
  }

  @Test func `a message stays short whatever it quotes`() {
    let (_, findings) = read(MarkedSource("---\n\(String(repeating: "é", count: 9000))\n---\n"))
    #expect(findings.map(\.message) == ["'\(String(repeating: "é", count: 59))…' has no colon"])
  }

  @Test(arguments: [
    "title: Deal: $9.7B", "a: @iren", "a: `x`", "a: \"Deal\" of 'it'", "a: [Draft] The deal",
    "a: # 5\nb: >1", "a: *x* it's \"y\"", "a:\n\tb: c", "title:Foo\nb: c", "a: !x: y",
  ])
  func `what is suggested can be read`(block: String) throws {
    var text = "---\n\(block)\n---\n"
    for _ in 0..<3 {
      let file = SourceFile(path: "x.md", text: text)
      var findings: [Diagnostic] = []
      _ = FrontMatter(of: file, reporting: &findings)
      guard let finding = findings.first, let suggestion = finding.suggestion else { break }
      var bytes = file.bytes
      bytes.replaceSubrange(finding.place.range, with: suggestion.utf8)
      text = String(decoding: bytes, as: UTF8.self)
    }
    #expect(read(MarkedSource(text)).findings.isEmpty, "\(text)")
  }

  @Test(arguments: [
    ("⟦just text⟧", "'just text' has no colon"),
    ("⟦-⟧ a\n- b", "'-' begins a list where fields are expected"),
  ])
  func `front matter is fields`(block: String, message: String) {
    let source = MarkedSource("---\n\(block)\n---\n")
    let (front, findings) = read(source)
    #expect(findings.map(\.message) == [message])
    #expect(findings.first?.rule == .wrongShape)
    #expect(findings.first?.place.range == source.marked)
    #expect(front.fields == nil)
  }

  @Test(arguments: [
    ("plain", "plain"), ("Deal: x", "'Deal: x'"), ("it's: x", "\"it's: x\""), ("@x", "'@x'"),
    ("a #b", "'a #b'"), ("", "''"), ("x:", "'x:'"), ("a'b\"c: d", "'a''b\"c: d'"), ("C#", "C#"),
  ])
  func `a text is quoted only where it must be`(text: String, quoted: String) throws {
    #expect(YAMLQuoting.scalar(text) == quoted)
    #expect(try fields("a: \(quoted)").fields["a"]?.text == text)
  }
}
