package import Diagnostics
internal import Text

extension DocumentWriter {
  /// What a quotation's first line says it is: `[!NOTE]` and its like, GitHub's five kinds.
  enum Callout: String, CaseIterable {
    case note, tip, important, warning, caution

    /// The kind that a word means: its own, or one of Obsidian's.
    init?(word: String) {
      switch word {
      case "info", "abstract", "summary", "tldr", "todo", "question", "help", "faq", "example",
        "quote",
        "cite":
        self = .note
      case "hint", "success", "check", "done": self = .tip
      case "attention": self = .warning
      case "failure", "fail", "missing", "danger", "error", "bug": self = .caution
      default: self.init(rawValue: word)
      }
    }
  }

  /// The first line of a callout: `[!note]- Title`.
  struct CalloutLine {
    var kind: Callout
    /// What a reader sees where no title is written.
    var name: String
    var title: Range<Int>
    /// Whether a reader opens and closes it, and how it is at first.
    var isOpen: Bool?
  }

  /// The callout that the quotation at hand is; a word that names none is reported.
  mutating func callout(at tree: borrowing CmarkTree) -> CalloutLine? {
    guard !options.isPlain, let (word, markerEnd) = marker(of: tree) else { return nil }
    let bytes = text.bytes
    let name = String(decoding: bytes[word].map(\.lowercased), as: UTF8.self)
    let kind = Callout(word: name)
    if kind == nil {
      let known = Callout.allCases.map { $0.rawValue.uppercased() }
      let near = known.nearMiss(to: name.uppercased())
      findings.append(
        Diagnostic(
          .unknownCallout, "'\(bytes.text(word))' is not a kind of callout; it is shown as a note",
          at: SourcePlace(path: file.path, range: text.place(word)),
          nearMiss: near, help: near == nil ? "one of \(known.joined(separator: ", "))" : nil))
    }
    var start = markerEnd
    let end =
      bytes[start..<text.body.upperBound].firstIndex(where: \.isLineBreak) ?? text.body.upperBound
    var isOpen: Bool?
    if start < end, bytes[start] == UInt8(ascii: "-") || bytes[start] == UInt8(ascii: "+") {
      isOpen = bytes[start] == UInt8(ascii: "+")
      start += 1
    }
    while start < end, bytes[start].isSpaceOrTab { start += 1 }
    var last = end
    while last > start, bytes[last - 1].isWhitespace { last -= 1 }
    return CalloutLine(
      kind: kind ?? .note, name: options.words.callout(name),
      title: start..<last,
      isOpen: isOpen)
  }

  /// Writes what follows the title line of a callout in the block that cmark has it begin: those lines by
  /// themselves, so that nothing that the title begins can end in them.
  mutating func writeLinesBehindTitle<R: LinkResolver>(
    _ tree: inout CmarkTree, _ kind: NodeKind, resolver: inout R
  ) {
    let first = tree.startLine
    let last = kind == .heading ? lastLine(ofHeading: tree) : tree.endLine
    tree.skip()
    guard first < last else { return }
    let lines = (first + 1...last).map {
      text.bytes.contentOfLine(text.lines.start(of: $0)..<text.lines.end(of: $0))
    }
    parse(withDefinitions(excerpt(of: lines))) { writer, tree in
      writer.write(&tree, resolver: &resolver)
    }
  }

  /// The word between `[!` and `]` with which the quotation's first line begins, without what Obsidian
  /// allows behind a bar, and where the line goes on.
  private func marker(of tree: borrowing CmarkTree) -> (word: Range<Int>, end: Int)? {
    let bytes = text.bytes
    let end = text.body.upperBound
    var index = text.lines.start(of: tree.startLine) + max(0, tree.startColumn - 1)
    guard index < end, bytes[index] == UInt8(ascii: ">") else { return nil }
    index += 1
    let limit = min(end, index + 4)
    while index < limit, bytes[index] == 0x20 { index += 1 }
    guard index + 2 < end, bytes[index] == UInt8(ascii: "["), bytes[index + 1] == UInt8(ascii: "!")
    else { return nil }
    let start = index + 2
    index = start
    let wordEnd = min(end, start + 40)
    while index < wordEnd, bytes[index].isASCIIAlphanumeric || bytes[index] == UInt8(ascii: "-") {
      index += 1
    }
    let word = start..<index
    if index > start, index < end, bytes[index] == UInt8(ascii: "|") {
      while index < end, bytes[index] != UInt8(ascii: "]"), !bytes[index].isLineBreak { index += 1 }
    }
    guard !word.isEmpty, index < end, bytes[index] == UInt8(ascii: "]") else { return nil }
    return (word, index + 1)
  }

  mutating func beginCallout<R: LinkResolver>(_ line: CalloutLine, resolver: inout R) {
    switch line.isOpen {
    case nil:
      html.append(
        "<aside class=\"callout \(line.kind)\" role=\"note\" aria-label=\"\(line.name)\">\n"
          + "<p class=\"callout-title\">")
    case let isOpen?:
      html.append(
        "<details class=\"callout \(line.kind)\"\(isOpen ? " open=\"\"" : "")>\n"
          + "<summary class=\"callout-title\">")
    }
    if line.title.isEmpty {
      html.append(line.name)
    } else {
      writeInlinesOnly(line.title, fault: .inHeading, resolver: &resolver)
    }
    html.append(line.isOpen == nil ? "</p>\n" : "</summary>\n")
  }
}

extension Rule {
  package static let unknownCallout = Rule(
    "UnknownCallout", .warning,
    summary:
      "Reports a callout other than NOTE, TIP, IMPORTANT, WARNING, CAUTION and the kinds that Obsidian has."
  )
}
