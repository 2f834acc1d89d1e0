extension GeneratedMarkdown {
  /// A document with GitHub's extensions, put together carelessly: of four, one is pieces in a row, two
  /// are blocks inside each other, and one is blocks with pieces for their text.
  mutating func gitHubDocument() -> String {
    switch next(4) {
    case 0: row(of: Self.marks, upTo: 18)
    case 1, 2: blocks(depth: 0, text: { $0.row(of: Self.words, upTo: 6) })
    default: blocks(depth: 0, text: { $0.row(of: Self.words + Self.inlineMarks, upTo: 8) })
    }
  }

  private mutating func row(of pieces: [String], upTo limit: Int) -> String {
    (0..<2 + next(limit - 1)).map { _ in pieces[next(pieces.count)] }.joined()
  }

  private mutating func blocks(
    depth: Int, text: (inout GeneratedMarkdown) -> String
  ) -> String {
    (0..<1 + next(depth == 0 ? 5 : 2)).map { _ in block(depth: depth, text: text) }
      .joined(separator: next(8) == 0 ? "" : "\n")
  }

  private mutating func block(
    depth: Int, text: (inout GeneratedMarkdown) -> String
  ) -> String {
    func line(_ text: String) -> String {
      String(text.drop { $0.isWhitespace }) + (text.hasSuffix("\n") ? "" : "\n")
    }
    switch next(depth < 3 ? 10 : 5) {
    case 0, 1: return line(text(&self))
    case 2:
      let columns = 1 + next(3)
      let rows = (0..<2 + next(3)).map { row in
        let cells = (0..<columns).map { _ in
          row == 1 ? ["-", ":-", "-:", ":---:"][next(4)] : cell(mayBeEmpty: columns > 1)
        }
        return "| " + cells.joined(separator: " | ") + (next(4) == 0 ? "" : " |")
      }
      return (next(4) == 0 ? line(text(&self)) : "") + line(rows.joined(separator: "\n"))
    case 3: return "[^\(nextNote())]: " + line(text(&self))
    case 4: return ["## a\n", "```\n[^1]: b\n| c |\n|---|\n```\n", "***\n"][next(3)]
    case 5, 6:
      quotations += 1
      defer { quotations -= 1 }
      return blocks(depth: depth + 1, text: text).prefixed(first: "> ", others: "> ")
    case 7: return blocks(depth: depth + 1, text: text).prefixed(first: "- ", others: "  ")
    case 8:
      if next(2) == 0 { return ["- [ ] ", "* [x] "][next(2)] + line(text(&self)) }
      return blocks(depth: depth + 1, text: text).prefixed(first: "2. ", others: "   ")
    default:
      // In quotations cmark-gfm ends a note with its first block.
      let hasOneBlock = quotations > 0 && next(16) > 0
      return
        (hasOneBlock
        ? block(depth: depth + 1, text: text) : blocks(depth: depth + 1, text: text))
        .prefixed(first: "[^\(nextNote())]: ", others: "    ")
    }
  }

  /// Labels of notes from 1 on: nothing is defined twice in one document.
  private mutating func nextNote() -> Int {
    notes += 1
    return notes
  }

  private mutating func cell(mayBeEmpty: Bool) -> String {
    [
      "a", "b `c`", "*d*", mayBeEmpty ? "" : "j", "e \\| f", "`g\\|h`", "[^1]", "~~i~~",
      "www.a.org", "é",
    ][next(10)]
  }

  private static let words = [
    "power ", "grid ", "é", "“x” ", "[^1]", "[^2] ", "[^3]", "www.a.org ", "https://b.org/c_(d). ",
    "~~struck~~ ", "~one~ ", "*em* ", "**strong** ", "`code` ", "a@b.org ", "\n", "\n", ", ", ". ",
  ]

  private static let inlineMarks = [
    "*", "**", "_", "~", "~~", "`", "[b]", "(", ")", "|", "<", ">", "!", "\\", "&amp;", "@", ":",
    "[a](b)", "![c](d)", "<http://e.f>", "<b>", "\n\n",
  ]

  private static let marks = [
    "power ", "grid", "é", "“x” ", "a_b_c", " ", "  ", "    ", "\n", "\n", "\n\n", "\n\n", "*",
    "**", "_", "`", "# ", "- ", "+ ", "1. ", "> ", "[a] ", "]", "[a](u)", "(", ")", "![i](p)",
    "\n[a]: /u\n", "<b>", "<http://a.b/c>", "&amp;", "\\*", "\\~", "\\|", "~", "~~", "~", "~~",
    "~~~", "\n- [ ] a ", "\n- [x] ", "\n- [X] b\n", "www.a.b ", "www.a.b/c_d(e) ",
    "(www.x.y/z) ", "http://a.b ", "https://a.b/~c~ ", "ftp://x.y, ", "http://a.b/c. ", "x@y.z ",
    "mailto:x@y.z ", "a.b@c.d/ ", "www.q ", "://", "@", "h", "[^1]", "\n\n[^1]: note ",
    "\n[^n]: x\n",
    "[^n]", "\n> [^1]: q", "| a | b |\n|---|:-:|\n", "| c | d |\n", "|-|\n", "|x|\n|-|\n", "|",
    "\\", "'", "\"", ". ", ", ", "! ", "é~", "~é", "(~a~)", "\u{A0}", "\r\n",
  ]
}

extension String {
  /// Lines behind the marks of a container; blank lines as they are, as authors leave them.
  fileprivate func prefixed(first: String, others: String) -> String {
    var result = ""
    for (number, line) in split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let isLast = number > 0 && line.isEmpty
      let prefix = number == 0 ? first : others
      let isQuotation = prefix.first == ">"
      result += (number > 0 ? "\n" : "") + (isLast && !isQuotation ? "" : prefix) + line
    }
    // What stands behind the last line break is no line.
    return hasSuffix("\n") && result.hasSuffix(others)
      ? String(result.dropLast(others.count)) : result
  }
}
