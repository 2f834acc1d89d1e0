extension GeneratedMarkdown {
  /// A document composed as people compose them: blocks of GitHub's kinds in each other, each complete,
  /// with tabs, CRLF, entities, lazy lines and blocks that follow each other without a blank line.
  mutating func composedDocument() -> String {
    let blocks = (0..<2 + next(4)).map { _ in composedBlock(depth: 0) }
    var text = join(blocks)
    if next(3) == 0 { text += "\n[ref]: /u \"t\"\n" }
    for note in 1...2 where next(3) == 0 { text += "\n[^\(note)]: \(sentence())\n" }
    return next(6) == 0 ? text.withCRLF : text
  }

  private mutating func join(_ blocks: [String]) -> String {
    var text = ""
    for (number, block) in blocks.enumerated() {
      if number > 0 { text += next(4) == 0 ? "" : "\n" }
      text += block
    }
    return text
  }

  private mutating func composedBlock(depth: Int) -> String {
    let kind = next(depth < 3 ? 17 : 11)
    switch kind {
    case 0, 1, 2: return (0..<1 + next(3)).map { _ in sentence() + "\n" }.joined()
    case 3, 4, 5: return table()
    case 6: return ["# ", "## ", "### "][next(3)] + sentence() + "\n"
    case 7: return sentence() + "\n" + ["---", "===", "-", "--"][next(4)] + "\n"
    case 8: return ["```\n| a |\n|---|\n[ref]: /v\n```\n", "~~~ yaml\na: *b*\n~~~\n"][next(2)]
    case 9: return ["    code\n", "***\n", "<!-- c -->\n", "---\n"][next(4)]
    case 10: return ["[ref]: /u\n\n", "[1]: see \"Deal\" 2024\n", "[1]: <v w> 't'\n\n"][next(3)]
    case 11, 12:
      let lines = inner(depth)
      return lines.quoted(with: ["> ", ">", ">\t"][next(12) == 0 ? 1 + next(2) : 0])
    case 13: return inner(depth).item(["- ", "* ", "+ "][next(3)])
    case 14: return inner(depth).item(["1. ", "2) ", "10. "][next(3)])
    case 15:
      return (0..<2 + next(2)).map { _ in
        ["- ", "- ", "- [ ] ", "- [x] "][next(4)] + sentence() + "\n"
      }.joined()
    default: return ("[!NOTE]\n" + inner(depth)).quoted(with: "> ")
    }
  }

  private mutating func inner(_ depth: Int) -> String {
    let count = 1 + next(3)
    return join((0..<count).map { _ in composedBlock(depth: depth + 1) })
  }

  private mutating func table() -> String {
    let columns = 1 + next(3)
    var rows: [String] = []
    for number in 0..<2 + next(3) {
      let cells = (0..<columns + (number > 1 && next(8) == 0 ? 1 : 0)).map { _ in
        number == 1 ? ["---", ":-", "-:", ":---:"][next(4)] : cellText()
      }
      let isBare = columns > 1 && next(6) == 0
      rows.append(
        isBare ? cells.joined(separator: " | ") : "| " + cells.joined(separator: " | ") + " |")
    }
    let before = next(5) == 0 ? sentence() + "\n" : ""
    let after = ["---\n", "===\n", sentence() + "\n", "-\n", "<b>\n", "1. a\n", "> b\n"]
    return before + rows.joined(separator: "\n") + "\n" + (next(5) == 0 ? after[next(7)] : "")
  }

  private mutating func sentence() -> String {
    // Behind an address there is a blank: what it takes along is known to differ.
    let separator = [" ", " ", " ", ""][next(4)]
    let text = (0..<1 + next(4)).map { _ in Self.phrases[next(Self.phrases.count)] }
      .reduce(into: "") { text, phrase in
        if !text.isEmpty { text += text.contains(".org") || text.contains(".e.") ? " " : separator }
        text += phrase
      }
    // What begins a line as a list item does is another matter.
    return text.hasPrefix("-") || text.hasPrefix("=") ? "x" + text : text
  }

  private mutating func cellText() -> String {
    Self.cells[next(Self.cells.count)]
  }

  private static let cells = [
    "a", "b `c`", "*d*", "e \\| f", "`g\\|h`", "[^1]", "~~i~~", "www.a.org", "é", "[ref]", "[1]",
    "[link](u)", "[[a\\|b]]", "**j", "&amp;", "![k](l)", "~m~ **~~n~~**o", "\\*", "",
    "https://b.c/d_e_f",
  ]

  private static let phrases = [
    "power", "the grid", "é", "“x”", "[^1]", "[^2]", "www.a.org", "https://b.org/c_(d).",
    "~~struck~~",
    "~one~", "*em*", "**strong**", "`code`", "a@b.org", "[link](u)", "[ref]", "![y][ref]", "[1]",
    "&copy;",
    "&amp;lt;", "\\*", "a\tb", "a | b", "[[IREN]]", "**~~a~~**b", "~~a *b~~ c*",
    "_see www.e.com/a_(b)_",
    "x*~~y~~*", "hard\\", "*open", "~~open", "`open", "<http://c.d>", "it's", "50%", "(c)", "1.5",
  ]
}

extension String {
  fileprivate var withCRLF: String {
    split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
  }

  fileprivate func quoted(with mark: String) -> String {
    lines.map { $0.isEmpty ? ">" : mark + $0 }.joined(separator: "\n") + "\n"
  }

  fileprivate func item(_ mark: String) -> String {
    let indentation = String(repeating: " ", count: mark.count)
    return lines.enumerated().map { number, line in
      number == 0 ? mark + line : line.isEmpty ? "" : indentation + line
    }.joined(separator: "\n") + "\n"
  }

  /// Without what stands behind the last line's end.
  private var lines: [Substring] {
    var lines = split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
