package import Diagnostics

/// What other tools read in Markdown and we do not: it would be published as text.
extension DocumentWriter {
  /// Looks through the text of the block at hand; code is not looked at.
  mutating func reportForeignMarkup() {
    let remarks = reportRemarks()
    for index in inlines.items.indices where inlines.items[index].kind == .text {
      let beginsLine =
        index == 0 || inlines.items[index - 1].kind == .softBreak
        || inlines.items[index - 1].kind == .lineBreak
      let endsBlock = index == inlines.items.count - 1
      for found in ForeignMarkup.all(
        in: inlines.bytes, inlines.items[index].text, beginsLine: beginsLine, endsBlock: endsBlock)
      where inlines.map.isVerbatim(found.range.lowerBound) {
        if !remarks.isEmpty, let place = inlines.map.source(of: found.range),
          remarks.contains(where: { $0.overlaps(place) })
        {
          continue
        }
        report(found)
      }
    }
  }

  private mutating func report(_ found: ForeignMarkup) {
    let range = text.place(inlines.map.source(of: found.range) ?? block.start..<block.end)
    let written = inlines.bytes.text(found.range)
    // Those of a block that is known by its place are reported already.
    if found.dialect.isPrivate, block.isLocated { return }
    let place = SourcePlace(path: file.path, range: range)
    if found.dialect.isPrivate {
      findings.append(
        Diagnostic(
          .privateRemark,
          "'\(written)' is a comment to \(found.dialect.name), and would be published", at: place,
          help: "take it out, or write <!-- … -->"))
    } else {
      report(written, of: found.dialect, at: place)
    }
  }

  mutating func report(_ written: String, of dialect: ForeignMarkup.Dialect, at place: SourcePlace)
  {
    findings.append(
      Diagnostic(
        .foreignMarkup, "'\(written)' is markup of \(dialect.name), and is text here", at: place,
        help: dialect.help, group: .init("is markup of \(dialect.name)", anyAdvice: true)))
  }

  /// Reports code that another tool would run and show the result of.
  mutating func reportForeignCode(_ language: String, at tree: borrowing CmarkTree) {
    guard !options.isPlain, language == "dataview" || language == "dataviewjs" else { return }
    let start = text.lines.start(of: tree.startLine) + max(0, tree.startColumn - 1)
    let line =
      min(
        start, text.body.upperBound)..<min(text.body.upperBound, text.lines.end(of: tree.startLine))
    let end = text.bytes[line].firstIndex { $0.isLineBreak } ?? line.upperBound
    report(
      "```" + language, of: .dataview,
      at: SourcePlace(path: file.path, range: text.place(line.lowerBound..<end)))
  }
}

/// A piece of markup that is another tool's.
struct ForeignMarkup {
  var dialect: Dialect
  var range: Range<Int>

  enum Dialect {
    case liquid, hugo, kramdown, obsidianComment, obsidianEmbed, obsidianBlock, dataview, critic
    case container, admonition, contents, inlineNote, addition

    var name: String {
      switch self {
      case .liquid: "Liquid (Jekyll, Eleventy)"
      case .hugo: "Hugo's shortcodes"
      case .kramdown: "kramdown"
      case .obsidianComment, .obsidianEmbed, .obsidianBlock: "Obsidian"
      case .dataview: "Dataview"
      case .critic, .addition: "CriticMarkup"
      case .container: "Pandoc and Docusaurus"
      case .admonition: "MkDocs"
      case .contents: "other generators"
      case .inlineNote: "Pandoc"
      }
    }

    var isPrivate: Bool { self == .obsidianComment || self == .critic }

    var help: String {
      switch self {
      case .liquid, .hugo: "write what it stands for; in code it is left alone"
      case .kramdown: "leave it out; {#id} behind a heading sets its anchor"
      case .obsidianEmbed: "write ![description](file) for an image, or a link"
      case .obsidianBlock: "link to a heading, and leave this out"
      case .dataview: "write it in the front matter, or as text"
      case .container, .admonition: "write '> [!NOTE]' and quote the text"
      case .contents: "leave it out; the page has its contents"
      case .inlineNote: "write [^label] and define it below"
      case .addition: "write the text alone"
      case .obsidianComment, .critic: "take it out"
      }
    }
  }

  /// All in a text, ascending.
  ///
  /// - Complexity: O(*n*) in the text's bytes: what has no end is looked for once.
  static func all(
    in bytes: ContiguousArray<UInt8>, _ text: Range<Int>, beginsLine: Bool, endsBlock: Bool
  ) -> [ForeignMarkup] {
    var scan = ForeignScan(bytes: bytes, text: text)
    if beginsLine { scan.readLineStart() }
    scan.readText()
    if endsBlock { scan.readBlockEnd() }
    return scan.found
  }
}

private struct ForeignScan {
  let bytes: ContiguousArray<UInt8>
  let text: Range<Int>
  var found: [ForeignMarkup] = []
  /// What is known to be absent behind the place at hand.
  private var absent: Set<String> = []

  init(bytes: ContiguousArray<UInt8>, text: Range<Int>) {
    self.bytes = bytes
    self.text = text
  }

  private mutating func add(_ dialect: ForeignMarkup.Dialect, _ range: Range<Int>) {
    found.append(ForeignMarkup(dialect: dialect, range: range))
  }

  /// The end of what a word closes, or of the text.
  private mutating func end(behind start: Int, _ word: String) -> Int? {
    guard !absent.contains(word) else { return nil }
    let letters = Array(word.utf8)
    var index = start
    while let first = bytes.firstIndex(of: letters[0], in: index..<text.upperBound) {
      if bytes[first..<text.upperBound].starts(with: letters) { return first + letters.count }
      index = first + 1
    }
    absent.insert(word)
    return nil
  }

  private func begins(_ word: String, at index: Int) -> Bool {
    bytes[index..<text.upperBound].starts(with: word.utf8)
  }

  /// `status:: x`, `:::note`, `!!! note`, `[TOC]` at the start of a line.
  mutating func readLineStart() {
    let start = text.lowerBound
    guard start < text.upperBound else { return }
    if begins(":::", at: start) { return add(.container, start..<word(from: start)) }
    if begins("!!! ", at: start) || begins("??? ", at: start) {
      return add(.admonition, start..<word(from: start + 4))
    }
    if text.count <= 8,
      ["[TOC]", "[[toc]]", "[toc]", "[[TOC]]", "[[_TOC_]]"].contains(bytes.text(text))
    {
      return add(.contents, text)
    }
    var index = start
    while index < text.upperBound, index - start < 40,
      bytes[index].isASCIIAlphanumeric || bytes[index] >= 0x80 || bytes[index] == 0x20
        || bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "_")
    {
      index += 1
    }
    if index > start, begins("::", at: index),
      index + 2 == text.upperBound || bytes[index + 2].isWhitespace
    {
      add(.dataview, start..<index + 2)
    }
  }

  private func word(from start: Int) -> Int {
    bytes[start..<text.upperBound].firstIndex(where: \.isWhitespace) ?? text.upperBound
  }

  mutating func readText() {
    var index = text.lowerBound
    while index < text.upperBound {
      let end: Int?
      switch bytes[index] {
      case UInt8(ascii: "{"): end = readBrace(at: index)
      case UInt8(ascii: "%") where begins("%%", at: index): end = readComment(at: index)
      case UInt8(ascii: "^") where begins("^[", at: index): end = readInlineNote(at: index)
      case UInt8(ascii: "[") where begins("[", at: index), UInt8(ascii: "("):
        end = readField(at: index)
      default: end = nil
      }
      index = end ?? index + 1
    }
  }

  private mutating func readBrace(at index: Int) -> Int? {
    let forms: [(String, String, ForeignMarkup.Dialect)] = [
      ("{{<", ">}}", .hugo), ("{{%", "%}}", .hugo), ("{{", "}}", .liquid), ("{%", "%}", .liquid),
      ("{:", "}", .kramdown), ("{.", "}", .kramdown), ("{#", "}", .kramdown),
      ("{>>", "<<}", .critic), ("{++", "++}", .addition),
    ]
    for (opening, closing, dialect) in forms where begins(opening, at: index) {
      guard let end = end(behind: index + opening.utf8.count, closing) else {
        // Of a shortcode the tag inside may be raw HTML, so that the text ends here.
        guard dialect == .hugo || opening == "{{" else { continue }
        add(dialect, index..<index + opening.utf8.count)
        return index + opening.utf8.count
      }
      if opening == "{#" || opening == "{." {
        guard end > index + 3, bytes[index + 2].isASCIIAlphanumeric else { return nil }
      }
      add(dialect, index..<end)
      return end
    }
    return nil
  }

  /// `%%…%%`, or `%%` at the text's start or end, where the comment goes over several lines.
  private mutating func readComment(at index: Int) -> Int? {
    if let end = end(behind: index + 2, "%%") {
      add(.obsidianComment, index..<end)
      return end
    }
    guard index == text.lowerBound || index + 2 == text.upperBound else { return nil }
    add(.obsidianComment, index..<index + 2)
    return index + 2
  }

  private mutating func readInlineNote(at index: Int) -> Int? {
    guard let end = end(behind: index + 2, "]") else { return nil }
    add(.inlineNote, index..<end)
    return end
  }

  /// `[due:: 2025-01-01]` and `(due:: 2025-01-01)`.
  private mutating func readField(at index: Int) -> Int? {
    var name = index + 1
    while name < text.upperBound, name - index < 40,
      bytes[name].isASCIIAlphanumeric || bytes[name] == 0x20 || bytes[name] == UInt8(ascii: "-")
        || bytes[name] == UInt8(ascii: "_")
    {
      name += 1
    }
    guard name > index + 1, begins(":: ", at: name) else { return nil }
    let close = bytes[index] == UInt8(ascii: "[") ? "]" : ")"
    let end = end(behind: name, close) ?? name + 2
    add(.dataview, index..<end)
    return end
  }

  /// ` ^a1b2` at the end of a block.
  mutating func readBlockEnd() {
    var start = text.upperBound
    var hasLetter = false
    while start > text.lowerBound,
      bytes[start - 1].isASCIIAlphanumeric || bytes[start - 1] == UInt8(ascii: "-")
    {
      start -= 1
      hasLetter = hasLetter || bytes[start].isASCIILetter
    }
    guard text.upperBound - start >= 2, hasLetter, start > text.lowerBound,
      bytes[start - 1] == UInt8(ascii: "^"),
      start - 1 == text.lowerBound || bytes[start - 2].isWhitespace
    else { return }
    add(.obsidianBlock, start - 1..<text.upperBound)
  }
}

extension Rule {
  package static let foreignMarkup = Rule(
    "ForeignMarkup", .warning,
    summary: "Markup of other tools is not published as text.",
    explanation: """
      Liquid and Hugo's shortcodes, attribute lists of kramdown, embeds, block anchors and fields of Obsidian \
      are text here. In code they are left alone, and a backslash before them says that they are meant as text.
      """,
    bad: """
      {{ site.title }} has more. {: .lead}
      """,
    good: """
      We have more.
      """)
  package static let privateRemark = Rule(
    "PrivateRemark", .error,
    summary: "A comment that another tool would hide is not published as text.",
    explanation: """
      Obsidian hides what stands between %% and %%, CriticMarkup what stands between {>> and <<}. Here both would \
      be read by everybody. A comment in HTML, <!-- … -->, is left out of the page.
      """,
    bad: """
      The deal closes in May. %%ask counsel%%
      """,
    good: """
      The deal closes in May. <!-- ask counsel -->
      """)
}
