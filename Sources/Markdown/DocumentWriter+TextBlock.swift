internal import Diagnostics

extension DocumentWriter {
  /// Reads the inlines of the block at hand and finds them in the source where that is needed.
  ///
  /// - Parameter filler: So many bytes of its text are not the author's.
  mutating func readBlock(
    _ tree: inout CmarkTree, until kind: NodeKind, behind filler: Int = 0
  ) {
    let (firstLine, column, lastLine) = (tree.startLine, tree.startColumn, tree.endLine)
    inlines.removeAll()
    plain.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    noteOffsets.removeAll(keepingCapacity: true)
    while let step = tree.next(), step.kind != kind || step.isEntering {
      inlines.append(step, of: tree)
    }
    guard !options.isPlain else { return }
    block.start = min(text.lines.start(of: firstLine) + max(0, column - 1), text.body.upperBound)
    block.end = max(block.start, text.lines.end(of: lastLine))
    block.isLocated = false
    defer { if filler > 0 { inlines.dropFirst(filler) } }
    guard inlines.needsPlaces else { return }
    locateBlock(isHeading: kind == .heading)
    if inlines.hasBracket {
      inlines.findWikiLinks(in: text.bytes)
      if inlines.hasLoneBracket { reportSpacedTargets() }
    }
  }

  /// cmark's start of a block may be that of a definition it has taken out; then the text begins on
  /// one of the next lines.
  private mutating func locateBlock(isHeading: Bool) {
    var start = isHeading ? atxContent ?? block.start : block.start
    while start < block.end {
      var locator = InlineLocator(source: text.bytes, end: block.end, position: start)
      if locator.locate(&inlines) {
        block.isLocated = true
        return
      }
      patience -= locator.position - start + 1
      guard patience > 0, text.bytes[block.start] == UInt8(ascii: "[") else { break }
      inlines.map.removeAll()
      locator.position = start
      while locator.position < block.end, !text.bytes[locator.position].isLineBreak {
        locator.position += 1
      }
      guard locator.readBreak(before: inlines.lineStart(of: 0)) else { break }
      start = locator.position
    }
    inlines.forgetPlaces()
  }

  /// Where the text behind the `#` of a heading begins; `nil` where it is underlined instead.
  private var atxContent: Int? {
    var start = block.start
    while start < block.end, text.bytes[start] == UInt8(ascii: "#") { start += 1 }
    guard start > block.start, start == block.end || text.bytes[start].isWhitespace else {
      return nil
    }
    while start < block.end, text.bytes[start].isSpaceOrTab { start += 1 }
    return start
  }

  /// The lines of the heading at hand, without the line that underlines it.
  var headingRange: Range<Int> {
    let bytes = text.bytes
    var end = block.end
    func trim() {
      while end > block.start, bytes[end - 1].isWhitespace { end -= 1 }
    }
    trim()
    if atxContent == nil {
      while end > block.start, !bytes[end - 1].isLineBreak { end -= 1 }
      trim()
    }
    return text.place(block.start..<end)
  }

  /// Counts the block's words and keeps the sentences around its marked links.
  ///
  /// - Returns: The block's text, whitespace collapsed; empty unless it `isWanted`.
  @discardableResult
  mutating func finishText(isWanted: Bool = false) -> String {
    let measure = TextMeasure(plain)
    wordCount += measure.words
    if options.keepsPassages {
      keepPassage(isHeading: isWanted, isCollapsed: measure.isCollapsed)
    }
    guard isWanted || !marks.isEmpty else { return "" }
    var texts = marks.map(\.text)
    let sentences = Sentences(plain, isCollapsed: measure.isCollapsed, marks: &texts)
    for (mark, text) in zip(marks, texts) {
      let (before, after) = sentences.surroundings(of: text, limit: 300)
      mentions.append(
        MarkdownDocument.Mention(
          mention: mark.mention, range: mark.range, before: before,
          marked: sentences.text(in: text), after: after))
    }
    return isWanted ? sentences.all : ""
  }
}
