import Diagnostics
import Testing

@testable import FrontMatter

/// What libyaml makes of a text, and whether the shortcut makes the same of it; `nil` where it gives up.
private func readsTheSame(_ text: String) -> Bool? {
  let file = SourceFile(path: "a.yml", text: text)
  let range = file.bytes.indices
  var shortcut = YAMLShortcut(file, in: range)
  guard let root = shortcut.root() else { return nil }
  var reader = YAMLTreeReader(file, in: range, isASCII: text.utf8.allSatisfy { $0 < 0x80 })
  guard let wanted = try? reader.root() else { return false }
  return isSame(root, wanted) && shortcut.findings == reader.findings
}

private func isSame(_ a: YAMLNode, _ b: YAMLNode) -> Bool {
  guard a.range == b.range else { return false }
  switch (a.content, b.content) {
  case (.scalar(let x, let style), .scalar(let y, let other)): return x == y && style == other
  case (.sequence(let x), .sequence(let y)):
    return x.count == y.count && zip(x, y).allSatisfy { isSame($0, $1) }
  case (.mapping(let x), .mapping(let y)):
    return x.count == y.count
      && zip(x, y).allSatisfy {
        $0.key == $1.key && $0.keyRange == $1.keyRange && isSame($0.value, $1.value)
      }
  default: return false
  }
}

@Suite("The shortcut past libyaml") struct YAMLShortcutTests {
  @Test(arguments: [
    "a: b",
    "title: \"Grid operator's order: three weeks\"\ndate: 2025-11-04\n",
    "name: Iris  Energy \naliases: [\"Iris\", 'I, E', IREN (ASX)]\n",
    "a: []\nb:   [  x y ,z ]   \n",
    "a: {}\nparties: { acme: customer ,b-c: 'x: y'}   \n",
    "sources:\n  s1:\n    title: 'A: b'\n    url: https://example.org/a#b\n  s2:\n    title: Ümläut ƒ\nend: 1\n",
    "history:\n  - 2025-01-02: enacted\n    note: x\n  - \"2025-02-03: in force\"\n  - plain words\nlast: $5\n",
    "list:\n- a\n- b: c\n  d:\n    - e\n    - f\nother: x: y\n".replacing("x: y", with: "x:y"),
    "a:\n    b:\n        c: d\n    e: f\n",
    "quote: \"‮\"\n",
    "a: b#c, d [e] {f} & g * h ! i | j > k % l @ m ` n ' o \" p",
  ])
  func `the shapes of every day are read without libyaml, with the same places`(text: String) {
    #expect(readsTheSame(text) == true)
  }

  @Test(arguments: [
    "", "\n", "# c\na: b", "a:\nb: c", "a: # c", "a: b # c", "a: ~", "a: b\n  c", "a: \"b\n  c\"",
    "a: 'it''s'",
    "a: \"b\\n\"", "a: |\n  b", "a: >\n  b", "a: &b c", "a: *b", "a: !b c", "a: {b: c, b: d}",
    "a: {b}", "a: {b: }", "a: {b: c,}",
    "a: {b: c]", "a: [b}", "a: {b: {c: d}}", "a: {b:c}", "a: [b: c]", "a: [b, [c]]",
    "a: [b,\n  c]", "a: [b, ]", "a: b: c", "a: b:", "a: 1\na: 2", "a:\n  b: 1\n c: 2",
    "a: b\n  c: d", "a:\tb",
    "a: b\tc", "a: b\r\n", "? a\n: b", "- a", "a: b\n- c", "a:\n  b: 1\n  - c", "a:\n  - b\n c: d",
    "a: \"b\" c",
    "\"a\": b", " a: b", "a : b", "a: b\n\nc: d", "---\na: b", "a: b\n...", "<<: b", "a: @b",
    "a: -b", "a: ?b",
  ])
  func `anything else is left to libyaml`(text: String) {
    #expect(readsTheSame(text) == nil)
  }

  @Test func `what the shortcut reads of a random text, libyaml reads the same`() {
    let beginnings = [
      "a: ", "b: ", "key-1: ", "2025-01-02: ", "c:", "d:", "- ", "- e: ", "- f:", "", "\"g\": ",
    ]
    let values = [
      "b", "2025-01-02", "$1.50 (x)", "é/x", "\"x y\"", "'é: z'", "[]", "[g, \"h\"]", "[ i ,j k]",
      "{}", "{a: b, c: 'd'}", "", "", "~", "x:y", "x #y",
    ]
    let marks = [
      ":", ": ", "\n", "  ", "- ", "\"", "'", "[", "]", "{", "}", ", ", " # c", "|", "&", "*", "?",
      "\t", "\r", "\\", "!", "---", "...", "é", "=", "%", "@",
    ]
    var generator = Generator(state: 7)
    var counts = (read: 0, left: 0)
    for _ in 0..<60_000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...5, using: &generator) {
        text += ["", "", "", "  ", "    "].randomElement(using: &generator) ?? ""
        text += beginnings.randomElement(using: &generator) ?? ""
        text += (values.randomElement(using: &generator) ?? "") + "\n"
      }
      if Int.random(in: 0..<3, using: &generator) == 0 {
        let place = text.indices.randomElement(using: &generator) ?? text.startIndex
        text.insert(contentsOf: marks.randomElement(using: &generator) ?? "", at: place)
      }
      switch readsTheSame(text) {
      case true?: counts.read += 1
      case false?: Issue.record("\(text.debugDescription)")
      case nil: counts.left += 1
      }
    }
    #expect(counts.read > 1000 && counts.left > 1000, "\(counts)")
  }
}

/// The same numbers on every run.
private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
