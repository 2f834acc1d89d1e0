import Diagnostics
import FrontMatter
import TestSupport
import Testing

/// What a file's front matter gave, with what was found.
func read(_ source: MarkedSource) -> (front: FrontMatter, findings: [Diagnostic]) {
  var findings: [Diagnostic] = []
  let front = FrontMatter(of: source.file, reporting: &findings)
  return (front, findings)
}

@Suite("Front matter") struct FrontMatterTests {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func `the fields stand between two lines of hyphens`(lineBreak: String) throws {
    let text = "---\n⟦title: Water\n⟧---\n⟦# Body\n---\nrest⟧"
    let source = MarkedSource(
      text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineBreak))
    let (front, findings) = read(source)
    #expect(findings.isEmpty)
    #expect(front.opening == 0..<3)
    #expect(front.block == source.marks[0])
    #expect(front.body == source.marks[1])
    let title = try #require(front.fields?["title"])
    #expect(title.text == "Water")
    #expect(source.file.text(in: title.range) == "Water")
  }

  @Test func `a byte order mark and blanks after the hyphens do no harm`() throws {
    let source = MarkedSource("\u{FEFF}--- \ntitle: ⟦Été⟧\n---\t\n⟦⟧")
    let (front, findings) = read(source)
    #expect(findings.isEmpty)
    #expect(front.opening == 3..<6)
    #expect(front.fields?["title"]?.range == source.marks[0])
    #expect(front.body == source.marks[1])
  }

  @Test(arguments: ["", "# only a comment\n", "\n\n"])
  func `no fields are an empty mapping`(block: String) {
    let (front, findings) = read(MarkedSource("---\n\(block)---\nBody"))
    #expect(findings.isEmpty)
    #expect(front.fields?.entries?.isEmpty == true)
  }

  @Test func `the second line may end the file`() {
    let (front, findings) = read(MarkedSource("---\ntitle: x\n---"))
    #expect(findings.isEmpty)
    #expect(front.body.isEmpty && front.fields != nil)
  }

  @Test(arguments: [
    ("⟦# Heading⟧\n", "this file has no front matter"),
    ("⟦⟧", "this file is empty"),
    ("⟦⟧\n---\ntitle: x\n---\n", "'---' must be the first line"),
    ("⟦title: x⟧\n---\n", "this file has no front matter"),
  ])
  func `what a file without fields lacks is said`(text: String, message: String) throws {
    let source = MarkedSource(text)
    let (front, findings) = read(source)
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.rule == .missingFrontMatter)
    #expect(finding.message == message)
    #expect(finding.place.range == source.marked)
    #expect(finding.help == "begin the file with three lines: --- and title: … and ---")
    #expect(front.fields == nil)
    #expect(front.body == 0..<source.file.bytes.count)
  }

  @Test(arguments: ["----", "———", "  ---", "--"])
  func `hyphens that are nearly three are corrected`(line: String) throws {
    let source = MarkedSource("⟦\(line)⟧\ntitle: x\n---\n")
    let (_, findings) = read(source)
    #expect(findings.map(\.message) == ["'\(line)' does not open front matter"])
    #expect(findings.first?.suggestion == "---")
    #expect(findings.first?.place.range == source.marked)
  }

  @Test func `fields in TOML are not read`() {
    let (_, findings) = read(MarkedSource("+++\ntitle = 'x'\n+++\n"))
    #expect(findings.map(\.message) == ["'+++' opens TOML, which is not read"])
  }

  @Test func `fields that are never closed are reported where they open`() {
    let source = MarkedSource("⟦---⟧\ntitle: x\n\n# Body\n")
    let (front, findings) = read(source)
    #expect(findings.map(\.rule) == [.unclosedFrontMatter])
    #expect(findings.first?.place.range == source.marked)
    #expect(front.fields == nil && front.body.isEmpty)
  }

  @Test func `three dots do not close the fields`() {
    let source = MarkedSource("---\ntitle: x\n⟦...⟧\nBody\n\n---\n\nMore\n")
    let (front, findings) = read(source)
    #expect(findings.map(\.message) == ["'...' does not close front matter"])
    #expect(findings.first?.suggestion == "---")
    #expect(findings.first?.place.range == source.marked)
    #expect(front.fields?["title"]?.text == "x")
  }

  @Test(arguments: [
    ([0x2D, 0x2D, 0x2D, 0x0A, 0x61, 0xE9, 0x0A], 5, "byte E9 is not UTF-8"),
    ([0x2D, 0x2D, 0x2D, 0x0A, 0x2D, 0x2D, 0x2D, 0x0A, 0xC3], 8, "byte C3 is not UTF-8"),
    ([0xFF, 0xFE, 0x2D, 0x00], 0, "this file is UTF-16"),
    ([0x2D, 0x2D, 0x2D, 0x0A, 0xED, 0xA0, 0x80], 4, "byte ED is not UTF-8"),
  ])
  func `a file that is not UTF-8 is reported at its first bad byte`(
    bytes: [UInt8], offset: Int, message: String
  ) {
    var findings: [Diagnostic] = []
    let file = SourceFile(path: "x.md", bytes: ContiguousArray(bytes))
    let front = FrontMatter(of: file, reporting: &findings)
    #expect(findings.map(\.message) == [message])
    #expect(findings.first?.place.range == offset..<offset + 1)
    #expect(front.fields == nil && front.body.isEmpty)
  }

  @Test(arguments: [
    ("\u{2028}", "U+2028 is an invisible line break", "write a space in its place"),
    ("\u{2029}", "U+2029 is an invisible line break", "write a space in its place"),
    ("\u{85}", "U+0085 is an invisible line break", "write a space in its place"),
    ("\u{7}", "U+0007 is not allowed in YAML", "remove it"),
    ("\u{7F}", "U+007F is not allowed in YAML", "remove it"),
    ("\u{0}", "U+0000 is not allowed in YAML", "remove it"),
    ("\u{9C}", "U+009C is not allowed in YAML", "remove it"),
    ("\u{FEFF}", "U+FEFF is not allowed in YAML", "remove it"),
  ])
  func `characters that nobody sees are reported`(
    character: String, message: String, help: String
  ) {
    let source = MarkedSource("---\ntitle: é a⟦\(character)⟧b\n---\n")
    let (front, findings) = read(source)
    #expect(findings.map(\.message) == [message])
    #expect(findings.first?.help == help)
    #expect(findings.first?.place.range == source.marked)
    #expect(front.fields == nil)
  }

  @Test(
    arguments: [0xFFFE, 0xFFFF, 0xFDD0, 0xFDEF, 0x1FFFE, 0x1FFFF, 0xAFFFF, 0x10FFFE] as [UInt32])
  func `characters that Unicode keeps for no use are reported`(code: UInt32) throws {
    let character = String(try #require(Unicode.Scalar(code)))
    let source = MarkedSource("---\ntitle: é a⟦\(character)⟧b\n---\n")
    let (_, findings) = read(source)
    #expect(findings.map(\.rule) == [.invalidCharacter])
    #expect(findings.first?.place.range == source.marked)
  }

  @Test func `characters near them are none of these`() throws {
    let codes: [UInt32] = [0xFDCF, 0xFDF0, 0xFFFD, 0x1FFFD, 0x1F600, 0x10FFFD, 0xA0, 0x2027]
    let text = codes.compactMap { Unicode.Scalar($0) }.map { String($0) }.joined()
    let (front, findings) = read(MarkedSource("---\ntitle: \(text)\n---\n"))
    #expect(findings.isEmpty && front.fields?["title"]?.text == text)
  }

  @Test(arguments: [
    ("\"a⟦\\x07⟧b\"", "U+0007 is not allowed in YAML"),
    ("\"⟦\\0⟧\"", "U+0000 is not allowed in YAML"),
    ("\"⟦\\a⟧\"", "U+0007 is not allowed in YAML"),
    ("\"⟦\\e⟧[2J\"", "U+001B is not allowed in YAML"),
    ("\"⟦\\u2028⟧\"", "U+2028 is an invisible line break"),
    ("\"a\\\\b⟦\\L⟧\"", "U+2028 is an invisible line break"),
    ("\"\\n\\t⟦\\N⟧\"", "U+0085 is an invisible line break"),
    ("\"⟦\\ufffe⟧\"", "U+FFFE is not allowed in YAML"),
    ("\"⟦\\uffff⟧\"", "U+FFFF is not allowed in YAML"),
    ("\"⟦\\ufeff⟧\"", "U+FEFF is not allowed in YAML"),
    ("\"⟦\\x9f⟧\"", "U+009F is not allowed in YAML"),
    ("\"⟦\\U0001FFFF⟧\"", "U+1FFFF is not allowed in YAML"),
    ("[x, \"⟦\\x7f⟧\"]", "U+007F is not allowed in YAML"),
    ("{\"⟦\\x01⟧\": x}", "U+0001 is not allowed in YAML"),
  ])
  func `an escape brings no character that a page cannot hold`(value: String, message: String) {
    let source = MarkedSource("---\ntitle: \(value)\n---\n")
    let (_, findings) = read(source)
    #expect(findings.map(\.rule) == [.invalidCharacter])
    #expect(findings.map(\.message) == [message])
    #expect(findings.first?.place.range == source.marked)
  }

  @Test func `other escapes are read`() throws {
    let (front, findings) = read(
      MarkedSource("---\ntitle: \"a\\tb\\n\\u00e9\\U0001F600\\_\\\"\\\\ \\x41\"\n---\n"))
    #expect(findings.isEmpty)
    #expect(front.fields?["title"]?.text == "a\tb\né😀\u{A0}\"\\ A")
  }

  @Test func `fields in JSON are not read`() {
    let (_, findings) = read(MarkedSource("{\"title\": \"x\"}\n"))
    #expect(findings.map(\.message) == ["'{' opens JSON, which is not read"])
  }

  @Test(arguments: [0x00, 0x07, 0x0B, 0x1B, 0x7F, 0x85, 0x9F, 0xFFFE, 0xFDD0, 0x1FFFF] as [UInt32])
  func `a character that no page can hold is reported in the body too`(code: UInt32) throws {
    let character = String(try #require(Unicode.Scalar(code)))
    for filler in ["", String(repeating: "é b\n", count: 3000)] {
      let source = MarkedSource("---\ntitle: x\n---\n\(filler)a⟦\(character)⟧b\n")
      let (front, findings) = read(source)
      #expect(findings.map(\.rule) == [.invalidCharacter])
      #expect(findings.first?.place.range == source.marked)
      #expect(front.fields != nil)
    }
  }

  @Test func `a page can hold all others`() throws {
    let codes: [UInt32] = [0x09, 0x0C, 0xA0, 0xAD, 0x200B, 0x2028, 0xFEFF, 0xFFFD, 0x1F600, 0xE000]
    let text = codes.compactMap { Unicode.Scalar($0) }.map { String($0) }.joined()
    #expect(read(MarkedSource("---\ntitle: x\n---\n\(text)\r\n")).findings.isEmpty)
  }

  @Test func `more than 64 KiB are not read`() {
    let line = "a: " + String(repeating: "x", count: 1000) + "\n"
    let under = "---\nb: c\n" + String(repeating: "# " + line, count: 60) + "---\n"
    #expect(read(MarkedSource(under)).front.fields != nil)
    let over = "⟦---⟧\nb: c\n" + String(repeating: "# " + line, count: 70) + "---\n"
    let source = MarkedSource(over)
    let (front, findings) = read(source)
    #expect(findings.map(\.rule) == [.oversizedYAML])
    #expect(findings.first?.place.range == source.marked)
    #expect(front.fields == nil)
  }
}
