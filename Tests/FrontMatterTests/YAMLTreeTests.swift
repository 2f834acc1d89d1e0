import Diagnostics
import FrontMatter
import TestSupport
import Testing

/// The fields of a block, which must be free of findings.
func fields(_ block: String) throws -> (fields: YAMLNode, source: MarkedSource) {
  let source = MarkedSource("---\n\(block)\n---\n")
  let (front, findings) = read(source)
  #expect(findings.isEmpty, "\(findings.map(\.message))")
  return (try #require(front.fields), source)
}

@Suite("YAML trees") struct YAMLTreeTests {
  @Test(arguments: ["ON", "0000789019", "1e3", "true", "2025-11-04", "NO", "0x1F", "~x"])
  func `scalars stay text`(text: String) throws {
    #expect(try fields("a: \(text)").fields["a"]?.text == text)
  }

  @Test func `a scalar knows its bytes`() throws {
    let (node, source) = try fields(
      """
      plain: ⟦Ümläut, ƒ⟧
      single: ⟦'it''s'⟧
      double: ⟦"a\\tb"⟧ # note
      folded: ⟦>
        one
        two⟧

      after: ⟦x⟧
      """)
    let values = try #require(node.entries)
    #expect(values.map(\.value.range) == source.marks)
    #expect(values.map(\.value.text) == ["Ümläut, ƒ", "it's", "a\tb", "one two\n", "x"])
    #expect(source.file.text(in: values[1].value.textRange) == "it''s")
    #expect(source.file.text(in: values[3].keyRange) == "folded")
  }

  @Test func `quotation marks are no part of a key`() throws {
    let (node, source) = try fields("'⟦a b⟧': c\n\"⟦d⟧\": e")
    #expect(node.entries?.map(\.keyRange) == source.marks)
    #expect(node.entries?.map(\.key) == ["a b", "d"])
  }

  @Test func `lists and mappings end with what they hold`() throws {
    let (node, source) = try fields(
      """
      block:
        ⟦- a
        - b⟧

      # a remark
      flow: ⟦[a, b]⟧
      nested:
        ⟦é: {c: d}⟧
      pairs: [⟦2025: x⟧, y]
      """)
    #expect(node["block"]?.range == source.marks[0])
    #expect(node["block"]?.items?.count == 2)
    #expect(node["flow"]?.range == source.marks[1])
    #expect(node["nested"]?.range == source.marks[2])
    #expect(node["nested"]?["é"]?["c"]?.text == "d")
    let pair = try #require(node["pairs"]?.items?.first)
    #expect(pair.range == source.marks[3])
    #expect(pair["2025"]?.text == "x")
  }

  @Test func `a key without a value has nothing, where it would stand`() throws {
    let (node, source) = try fields("a:⟦⟧\nb: ~\nc: null\nd: ''")
    #expect(node["a"]?.range == source.marked)
    #expect(["a", "b", "c", "d"].map { node[$0]?.isNull } == [true, true, true, false])
    #expect(node["a"]?.shape == "nothing" && node["d"]?.shape == "text")
  }

  @Test func `a key given twice is reported with the first one`() throws {
    let source = MarkedSource("---\n⟦a⟧: 1\nb: {c: 1}\n⟦a⟧: 2\n---\n")
    let (front, findings) = read(source)
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.rule == .duplicateKey)
    #expect(finding.place.range == source.marks[1])
    #expect(finding.notes.map(\.place?.range) == [source.marks[0]])
    #expect(front.fields?["a"]?.text == "1")
    #expect(front.fields?.entries?.count == 2)
  }

  @Test func `a key given twice among many is found too`() {
    let keys = (0..<40).map { "k\($0): v" }.joined(separator: "\n")
    let source = MarkedSource("---\n⟦first⟧: 1\n\(keys)\n⟦k39⟧: 2\n⟦first⟧: 3\n---\n")
    let (front, findings) = read(source)
    #expect(findings.map(\.place.range) == [source.marks[1], source.marks[2]])
    #expect(findings.last?.notes.first?.place?.range == source.marks[0])
    #expect(front.fields?.entries?.count == 41)
  }

  @Test(arguments: [
    ("title: ⟦foo #1 thing⟧", "'#1 thing' is a comment: ' #' begins one", "'foo #1 thing'"),
    ("title: ⟦#1 thing⟧", "'#1 thing' is a comment: ' #' begins one", "'#1 thing'"),
    ("a:\n  - b\n  - ⟦c #d⟧", "'#d' is a comment: ' #' begins one", "'c #d'"),
    ("a: ⟦it's #1⟧  ", "'#1' is a comment: ' #' begins one", "\"it's #1\""),
    ("a: ⟦b\t# c⟧", "'# c' is a comment: a tab and '#' begin one", "\"b\\t# c\""),
    ("a: ⟦b \t #c⟧", "'#c' is a comment: a tab and '#' begin one", "\"b \\t #c\""),
    ("a:\n  - ⟦b\t# c⟧", "'# c' is a comment: a tab and '#' begin one", "\"b\\t# c\""),
  ])
  func `a comment that swallows text is told of`(
    block: String, message: String, suggestion: String
  ) {
    let source = MarkedSource("---\n\(block)\n---\n")
    let (front, findings) = read(source)
    #expect(findings.map(\.message) == [message])
    #expect(findings.first?.suggestion == suggestion)
    #expect(findings.first?.place.range == source.marked)
    #expect(findings.first?.severity == .warning)
    #expect(front.fields != nil)
  }

  @Test(arguments: [
    "a: b # note", "a: b #", "a: b ## c", "a: # note", "a: C#", "a: 'b' #c", "a: x#1",
  ])
  func `other comments are not`(block: String) throws {
    _ = try fields(block)
  }

  @Test(arguments: [
    ("a: ⟦&x b⟧", "'&' begins an anchor, which is not read here", "'&x b'"),
    ("a: x\nb: ⟦*x⟧", "'*' begins an alias, which is not read here", "'*x'"),
    ("a: ⟦!important note⟧", "'!' begins a tag, which is not read here", "'!important note'"),
    ("a: ⟦!!str b⟧", "'!' begins a tag, which is not read here", "'!!str b'"),
    ("a: [⟦&x b⟧, c]", "'&' begins an anchor, which is not read here", nil),
    ("⟦<<⟧: b", "'<<' merges keys, which is not done here", nil),
    ("a: b\n⟦'':⟧ c", "a key is empty", nil),
    ("? ⟦[a]⟧\n: b", "'[a]' begins a key that is not text", nil),
  ])
  func `what links parts of a document is refused`(
    block: String, message: String, suggestion: String?
  ) {
    let source = MarkedSource("---\n\(block)\n---\n")
    let (front, findings) = read(source)
    #expect(findings.map(\.message) == [message])
    #expect(findings.first?.rule == .unsupportedYAML)
    #expect(findings.first?.suggestion == suggestion)
    #expect(findings.first?.place.range == source.marked)
    #expect(front.fields == nil)
  }

  @Test(arguments: [
    ("[", 60_000), ("{a: ", 15_000), ("\n- ", 20_000), ("\n? ", 20_000), ("[\n", 30_000),
    ("- ", 30_000),
  ])
  func `depth is bounded whatever opens it`(opening: String, count: Int) {
    let source = MarkedSource("---\n\(String(repeating: opening, count: count))\n---\n")
    let (front, findings) = read(source)
    #expect(findings.count == 1)
    #expect(front.fields == nil)
  }

  @Test func `a depth of 32 is read and 33 is not`() {
    func nested(_ depth: Int) -> String {
      "---\na: " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        + "\n---\n"
    }
    #expect(read(MarkedSource(nested(31))).findings.isEmpty)
    #expect(read(MarkedSource(nested(32))).findings.map(\.rule) == [.oversizedYAML])
  }
}

@Suite("YAML files") struct YAMLFileTests {
  @Test func `a whole file is a mapping`() throws {
    let source = MarkedSource("\u{FEFF}# site\n---\ntitle: ⟦Ä⟧\n", path: "Content/site.yml")
    var findings: [Diagnostic] = []
    let node = try #require(YAMLNode.read(source.file, reporting: &findings))
    #expect(findings.isEmpty)
    #expect(node["title"]?.range == source.marked)
  }

  @Test func `an empty file has no fields`() {
    var findings: [Diagnostic] = []
    let node = YAMLNode.read(SourceFile(path: "site.yml", text: ""), reporting: &findings)
    #expect(findings.isEmpty && node?.entries?.isEmpty == true)
  }

  @Test(arguments: ["a: b\n⟦---⟧\nc: d\n", "a: b\n...\n⟦---⟧\nc: d\n"])
  func `a second document is refused`(text: String) {
    let source = MarkedSource(text)
    var findings: [Diagnostic] = []
    #expect(YAMLNode.read(source.file, reporting: &findings) == nil)
    #expect(findings.map(\.message) == ["'---' begins a second document"])
    #expect(findings.first?.place.range == source.marked)
  }

  @Test func `more than 1 MiB is not read`() {
    var findings: [Diagnostic] = []
    let file = SourceFile(path: "x.yml", text: String(repeating: "# x\n", count: 300_000))
    #expect(YAMLNode.read(file, reporting: &findings) == nil)
    #expect(findings.map(\.rule) == [.oversizedYAML])
  }
}
