internal import Diagnostics
internal import Text

/// Blocks of raw HTML.
extension DocumentWriter {
  /// A `details` element that has been begun.
  struct OpenDetails {
    /// Its tag in ``html``.
    var tag: Range<Int>
    /// How many containers were open.
    var depth: Int
    var range: Range<Int>
    var written: String
    /// The tags of its summaries, each with what stands for it where the element has no end.
    var summaries: [Edit] = []
  }

  /// A place of the page that is written anew when all is known.
  struct Edit {
    var range: Range<Int>
    var html: String
  }

  mutating func writeRawBlock<R: LinkResolver>(
    _ tree: borrowing CmarkTree, resolver: inout R
  ) {
    guard !isFiller(tree) else { return }
    if options.allowsRawHTML {
      html.beginLine()
      let start = html.count
      tree.appendLiteral(to: &html)
      reportOpenComment(inLiteral: start..<html.count, tree)
      html.beginLine()
    } else if options.isPlain {
      html.beginLine()
      html.append(literal: "<!-- raw HTML omitted -->\n")
    } else {
      var literal = ContiguousArray<UInt8>()
      tree.appendLiteral(to: &literal)
      let outer = text
      text = SourceText(withoutMarks(literal, from: tree.startLine, column: tree.startColumn))
      writeSafeBlock(resolver: &resolver)
      text = outer
    }
  }

  /// A block of raw HTML without the marks of its containers.
  ///
  /// - Parameter line: Its first; each has what cmark kept of it at its end.
  func withoutMarks(
    _ literal: ContiguousArray<UInt8>, from line: Int, column: Int
  ) -> SourceExcerpt {
    var excerpt = SourceExcerpt()
    var (start, number) = (0, line)
    while start < literal.count {
      let next = literal.firstIndex(of: 0x0A, in: start..<literal.count).map { $0 + 1 }
      var end = next ?? literal.count
      while end > start, literal[end - 1].isLineBreak { end -= 1 }
      let lineStart = text.lines.start(of: number)
      var lineEnd = max(lineStart, text.lines.end(of: number))
      while lineEnd > lineStart, text.bytes[lineEnd - 1].isLineBreak { lineEnd -= 1 }
      let place = lineEnd - (end - start)..<lineEnd
      if place.lowerBound >= lineStart, text.bytes.equals(place, literal, from: start) {
        excerpt.append(text.bytes, place, of: text)
      } else {
        // cmark has other bytes for a tab or a zero byte.
        var first = lineStart
        if number == line { first += max(0, column - 1) }
        while first < lineEnd, text.bytes[first].canBeginLine { first += 1 }
        excerpt.append(text.bytes, min(first, lineEnd)..<lineEnd, of: text)
      }
      excerpt.append(filler: "\n")
      start = next ?? literal.count
      number += 1
    }
    return excerpt
  }

  /// Writes what is parsed as far as its elements are safe, and nothing of it where one is not.
  private mutating func writeSafeBlock<R: LinkResolver>(resolver: inout R) {
    let (start, end) = (text.body.lowerBound, text.body.upperBound)
    let parts = HTMLParts(text.bytes, in: start..<end)
    let lineEnd = text.bytes[start..<end].firstIndex { $0.isLineBreak } ?? end
    let firstLine = text.place(start..<lineEnd)
    guard let unsafeTag = parts.unsafeTag else {
      return writeParts(parts, resolver: &resolver)
    }
    // Where the block is written, the comment is text, and found as such.
    reportOpenComment()
    if parts.hasText {
      findings.append(.textInHTML(unsafeTag, at: SourcePlace(path: file.path, range: firstLine)))
    } else {
      reportTag(unsafeTag, at: firstLine)
    }
  }

  /// Writes the text between the tags of `details` and `summary` as Markdown, inlines only.
  private mutating func writeParts<R: LinkResolver>(_ parts: HTMLParts, resolver: inout R) {
    var isInSummary = false
    for part in parts.parts {
      switch part {
      case .text(let range):
        guard parts.hasContent(range) else { continue }
        if !isInSummary {
          html.beginLine()
          html.append(literal: "<p>")
        }
        if !isInSummary { reportBlocks(in: range) }
        writeInlinesOnly(range, resolver: &resolver)
        if !isInSummary { html.append(literal: "</p>\n") }
      case .tag(let tag, let range):
        let place = text.place(range)
        reportAttributes(of: tag, at: place)
        switch (tag.name, tag.isClosing) {
        case ("summary", false)
        where !isInSummary && openDetails.last?.depth == containers.count
          && parts.closesSummary(after: range.upperBound):
          writeSummaryTag(isClosing: false)
          isInSummary = true
        case ("summary", true) where isInSummary:
          writeSummaryTag(isClosing: true)
          html.append(literal: "\n")
          isInSummary = false
        case ("details", false) where !isInSummary:
          html.beginLine()
          let start = html.count
          html.append(contentsOf: tag.safeHTML)
          openDetails.append(
            OpenDetails(
              tag: start..<html.count, depth: containers.count, range: place,
              written: text.bytes.text(range)))
          html.append(literal: "\n")
        case ("details", true) where !isInSummary && openDetails.last?.depth == containers.count:
          openDetails.removeLast()
          html.beginLine()
          html.append(literal: "</details>\n")
        default:
          let written = text.bytes.text(range)
          reportUnbalanced(written, at: place)
          html.append(isInSummary ? "" : "<p>")
          html.append(escaping: written, .doubleQuoted)
          html.append(isInSummary ? "" : "</p>\n")
        }
      }
    }
    if isInSummary {
      writeSummaryTag(isClosing: true)
      html.append(literal: "\n")
    }
  }

  private mutating func writeSummaryTag(isClosing: Bool) {
    let start = html.count
    html.append(isClosing ? "</summary>" : "<summary>")
    let edit = Edit(range: start..<html.count, html: isClosing ? "</p>" : "<p>")
    if !openDetails.isEmpty { openDetails[openDetails.count - 1].summaries.append(edit) }
  }

  /// Writes a part of what is parsed as the inlines of a paragraph.
  mutating func writeInlinesOnly<R: LinkResolver>(
    _ range: Range<Int>, fault: MarkdownDocument.Unlinked.Reason? = nil, resolver: inout R
  ) {
    var excerpt = SourceExcerpt()
    excerpt.append(filler: "x ")
    var index = range.lowerBound
    while index < range.upperBound, text.bytes[index].isWhitespace { index += 1 }
    var written = index
    while index < range.upperBound {
      guard text.bytes[index].isLineBreak else {
        index += 1
        continue
      }
      excerpt.append(text.bytes, written..<index, of: text)
      while index < range.upperBound,
        text.bytes[index].isLineBreak || text.bytes[index].canBeginLine
      {
        index += 1
      }
      // So far in, no line begins a block.
      if index < range.upperBound { excerpt.append(filler: "\n    ") }
      written = index
    }
    excerpt.append(text.bytes, written..<range.upperBound, of: text)
    parse(withDefinitions(excerpt)) { writer, tree in
      while let step = tree.next(), step.kind != .paragraph || !step.isEntering {}
      writer.readBlock(&tree, until: .paragraph, behind: 2)
      writer.block.mentionFault = fault ?? (writer.quotationDepth > 0 ? .inQuotation : nil)
      writer.writeInlines(resolver: &resolver)
      writer.finishText()
    }
  }

  /// Makes text of the `details` that were begun in a container that ends, and have no end.
  mutating func closeDetails(in depth: Int) {
    while let last = openDetails.last, last.depth >= depth {
      openDetails.removeLast()
      reportUnbalanced(last.written, at: last.range)
      var escaped = ContiguousArray<UInt8>()
      escaped.append(escaping: last.written, .doubleQuoted)
      let own = Edit(range: last.tag, html: "<p>\(escaped.text(escaped.indices))</p>")
      guard isInNote else {
        edits.append(own)
        edits.append(contentsOf: last.summaries)
        continue
      }
      // What is behind a note's tags is not known by its place yet; the last comes first.
      for edit in ([own] + last.summaries).reversed() {
        html.replaceSubrange(edit.range, with: edit.html.utf8)
      }
    }
  }
}
