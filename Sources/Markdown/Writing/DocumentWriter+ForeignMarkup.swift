package import Diagnostics
internal import Text

/// What other tools read in Markdown and we do not: it would be published as text.
extension DocumentWriter {
  /// Looks through the text of the block at hand; code is not looked at.
  mutating func reportForeignMarkup() {
    let remarks = reportRemarks()
    var linkEnd = 0
    for index in inlines.items.indices {
      let item = inlines.items[index]
      if item.edge == .enter {
        if item.kind == .link || item.kind == .image { linkEnd = max(linkEnd, item.partner) }
        if item.kind == .mark { reportCriticMark(index) }
      }
      guard item.kind == .text else { continue }
      if index < linkEnd { reportNote(in: item.text) }
      let beginsLine =
        index == 0 || inlines.items[index - 1].kind == .softBreak
        || inlines.items[index - 1].kind == .lineBreak
      let endsBlock = index == inlines.items.count - 1
      for found in ForeignMarkup.all(
        in: inlines.bytes, inlines.items[index].text, beginsLine: beginsLine, endsBlock: endsBlock)
      where inlines.map.isVerbatim(found.range.lowerBound) {
        if let place = inlines.map.source(of: found.range),
          remarks.hasOrderedRange(overlapping: place)
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
          help: "remove it, or write <!-- … -->"))
    } else {
      report(written, of: found.dialect, at: place)
    }
  }

  /// Reports `{==text==}`, whose braces would be published.
  private mutating func reportCriticMark(_ index: Int) {
    let items = inlines.items
    let partner = items[index].partner
    guard index > 0, partner + 1 < items.count, items[index - 1].kind == .text,
      items[partner + 1].kind == .text, let open = items[index - 1].text.last,
      let close = items[partner + 1].text.first, inlines.bytes[open] == UInt8(ascii: "{"),
      inlines.bytes[close] == UInt8(ascii: "}"), inlines.map.isVerbatim(open),
      // A remark on it is reported by itself.
      !inlines.bytes[(close + 1)...].starts(with: "{>>".utf8),
      let first = inlines.map.source(of: open), let last = inlines.map.source(of: close)
    else { return }
    report(
      "{==", of: .addition,
      at: SourcePlace(path: file.path, range: text.place(first.lowerBound..<last.upperBound)))
  }

  /// Reports a note's mark in the text of a link or an image, where it is text.
  private mutating func reportNote(in link: Range<Int>) {
    let bytes = inlines.bytes
    guard let open = bytes.firstIndex(of: "[^", by: 1, in: link),
      let close = bytes[open..<link.upperBound].firstIndex(of: UInt8(ascii: "]")), open + 2 < close,
      inlines.map.isVerbatim(open)
    else { return }
    let mark = open..<close + 1
    findings.append(
      Diagnostic(
        .footnoteInLink, "'\(bytes.text(mark))' is in a link, and is text there",
        at: SourcePlace(
          path: file.path,
          range: text.place(inlines.map.source(of: mark) ?? block.start..<block.end)),
        help: "put it after the link"))
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

extension Rule {
  package static let foreignMarkup = Rule(
    "ForeignMarkup", .warning,
    summary: "Reports markup of other tools that would be published as text.",
    explanation: """
      Liquid, shortcodes of Hugo and WordPress, kramdown attribute lists, Obsidian embeds, block \
      anchors, image sizes and fields, mathematics, emoji codes and callouts outside a quotation \
      are plain text here. Code is left alone, and so is markup after a backslash, which says that \
      it is meant as text.
      """,
    bad: """
      {{ site.title }} has more. {: .lead}
      """,
    good: """
      We have more.
      """)
  package static let privateRemark = Rule(
    "PrivateRemark", .error,
    summary: "Reports a comment in the syntax of another tool, which would be published as text.",
    explanation: """
      Other tools hide such remarks; here everyone would read them, whether they are on one line \
      or span several blocks. The rule knows the comments of Obsidian (`%%…%%`), CriticMarkup \
      (`{>>…<<}`, `{--…--}` and the first half of `{~~…~>…~~}`), Jinja (`{# … #}`), ERB (`<%# … \
      %>`), JSP (`<%-- … --%>`), Hugo (`{{/* … */}}`), Handlebars (`{{!-- … --}}`), Liquid (`{% \
      comment %}`) and kramdown (`{::comment}`).
      Use an HTML comment, `<!-- … -->`: it is left out of the page if it ends in its block.
      """,
    bad: """
      The deal closes in May. %%ask counsel%%
      """,
    good: """
      The deal closes in May. <!-- ask counsel -->
      """)
  package static let footnoteInLink = Rule(
    "FootnoteInLink", .warning,
    summary: "Reports a footnote reference in the text of a link; put it after the link.")
}

extension [Range<Int>] {
  /// Whether one of these ranges, which are in order and apart, overlaps another range.
  ///
  /// - Complexity: O(log *n*).
  fileprivate func hasOrderedRange(overlapping range: Range<Int>) -> Bool {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < endIndex && self[low].overlaps(range)
  }
}
