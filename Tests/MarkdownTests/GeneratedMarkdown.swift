/// Documents made of pieces that mean something to CommonMark, the same for the same seed.
struct GeneratedMarkdown {
  private var state: UInt64
  /// The footnotes it has defined.
  var notes = 0
  /// The quotations it is in.
  var quotations = 0

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// - Parameter count: How many pieces it is made of.
  mutating func document(pieces count: Int) -> String {
    var text = ""
    for _ in 0..<count { text += Self.pieces[next(Self.pieces.count)] }
    return text
  }

  mutating func next(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  private static let pieces = [
    "power ", "grid", "é", "“x” ", "\u{0}", "a_b_c", " ", "  ", "   ", "    ", "\t", "\n", "\n",
    "\n",
    "\n\n", "\n\n", "\r\n", "\r", "\\\n", "  \n", "*", "**", "_", "__", "***", "`", "``", "```\n",
    "~~~ swift\n", "# ", "## ", "#", "\n===\n", "\n---\n", "***\n", "- ", "+ ", "1. ", "2) ",
    "10. ",
    "> ", ">", "\n> ", "\n>> ", "[", "]", "[a]", "[a][]", "[a b]", "(", ")", "](", "](/u)",
    "[x](/u 't')",
    "[x](<u v> \"t\nt\")", "![i](p.png)", "![", "!", "[a]: /first\n", "[b]: <x y> 'title'\n",
    "\n[a]: /u\n", "[a\nb]: /w \"t\"\n", "<", ">", "<b>", "</b>", "<!-- c -->", "<a\nb='c'>",
    "<div>\n",
    "<http://a.b/c?d=&amp;e>", "<m@n.org>", "&amp;", "&copy;", "&#42;", "&#x26;", "&fjlig;",
    "&nope;", "&",
    "\\[", "\\]", "\\*", "\\&", "\\", "[[IREN]]", "[[sec|the *SEC*]]", "[[", "]]", "|", "\"", "'",
    "[^1]", "\n[^1]: ", "[^n]: x\n", "| a | b |\n|---|:-:|\n", "| [[a\\|b]] | ", "|-|\n",
    "[](policy:eo-14110)", "[t](policy:x \"historical\")", "[a](b\\)c)", "[l](p(q)r)",
    "[j](javascript:x)", "~", "~~", "- [ ] ", "- [x] ", "> [!NOTE]\n", "> [!TIP] ", "www.a.org ",
    "https://b.org/c_(d)", "e@f.org", "grid", "EO 14110 ", "S. 15",
  ]
}
