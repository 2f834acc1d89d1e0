internal import Diagnostics
internal import Text

extension DocumentWriter {
  /// Reads the inlines of the block at hand and finds them in the source where that is needed.
  ///
  /// - Parameter filler: So many bytes of its text are not the author's.
  mutating func readBlock(
    _ tree: inout CmarkTree, until kind: NodeKind, behind filler: Int = 0
  ) {
    let (firstLine, column) = (tree.startLine, tree.startColumn)
    let lastLine = kind == .heading ? lastLine(ofHeading: tree) : tree.endLine
    beginBlock()
    lastNotes = 0..<0
    if !noteOffsets.isEmpty { noteOffsets.removeAll(keepingCapacity: true) }
    while let step = tree.next(), step.kind != kind || step.isEntering {
      inlines.append(step, of: tree)
    }
    guard options.isExtended else { return }
    block.start = min(text.lines.start(of: firstLine) + max(0, column - 1), text.body.upperBound)
    block.end = max(block.start, text.lines.end(of: lastLine))
    block.isLocated = false
    block.wasSought = false
    block.filler = filler
    defer { if filler > 0 { inlines.dropFirst(filler) } }
    readExtensions(isHeading: kind == .heading)
  }

  /// Takes a part of what is parsed as the block at hand, without asking cmark: one text.
  mutating func readPlainText(_ range: Range<Int>) {
    beginBlock()
    inlines.appendPlain(text.bytes, range)
    block = Block(start: range.lowerBound, end: range.upperBound, isLocated: true, wasSought: true)
    readExtensions(isHeading: false)
  }

  /// Forgets the block before.
  private mutating func beginBlock() {
    inlines.removeAll()
    plain.removeAll(keepingCapacity: true)
    if !breakOffsets.isEmpty { breakOffsets.removeAll(keepingCapacity: true) }
    if !marks.isEmpty { marks.removeAll(keepingCapacity: true) }
    if !passageLinks.isEmpty { passageLinks.removeAll(keepingCapacity: true) }
    if !codeRanges.isEmpty { codeRanges.removeAll(keepingCapacity: true) }
  }

  /// Finds in the inlines of the block at hand what is not CommonMark.
  private mutating func readExtensions(isHeading: Bool) {
    let hasTilde =
      signs.contains(.tilde)
      && inlines.bytes.firstIndex(of: UInt8(ascii: "~"), in: inlines.bytes.indices) != nil
    let hasAddress = !signs.isDisjoint(with: .address) && inlines.mayHaveAddress(signs)
    let hasMark =
      signs.contains(.mark) && !options.isPlain
      && inlines.bytes.firstIndex(of: "==", by: 0, in: inlines.bytes.indices) != nil
    let hasForeign =
      signs.contains(.foreign) && !options.isPlain && (openRemark != nil || inlines.mayBeForeign)
    guard inlines.needsPlaces || hasTilde || hasAddress || hasMark || hasForeign else { return }
    if !block.wasSought { locateBlock(isHeading: isHeading) }
    block.wasSought = true
    if hasAddress, block.isLocated { shieldAddresses() }
    if inlines.hasBracket {
      inlines.findWikiLinks(in: text.bytes, onlyFootnotes: options.isPlain)
      if inlines.hasLoneBracket, !options.isPlain { reportBrokenLinks() }
    }
    if hasAddress { inlines.findBareAddresses(isPlain: options.isPlain) }
    if hasTilde || hasMark {
      inlines.findStrikethrough(in: text.bytes, end: block.end, marks: hasMark)
    }
    block.isForeign = hasForeign
  }

  /// Finds the block at hand in the source, where nothing had need of that before.
  mutating func locateLate() {
    guard !block.wasSought else { return }
    block.wasSought = true
    block.start += block.filler
    locateBlock(isHeading: block.mentionFault == .inHeading)
    block.start -= block.filler
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

  private var wantsPassage: Bool {
    guard let wants = options.wantsPassage else { return false }
    return wants(plain) || hasWantedLink
  }

  /// Whether the current block has a link whose passage is wanted regardless of its words.
  private var hasWantedLink: Bool {
    guard !passageLinks.isEmpty, let wantsAround = options.wantsPassageAround else { return false }
    return passageLinks.contains { wantsAround($0.mention) }
  }

  /// Counts the block's words and keeps the sentences around its marked links.
  ///
  /// - Returns: The block's text, whitespace collapsed; empty unless it `isWanted`.
  @discardableResult
  mutating func finishText(isWanted: Bool = false) -> String {
    let measure = TextMeasure(plain)
    wordCount += measure.words
    if wantsPassage {
      keepPassage(isHeading: isWanted, isCollapsed: measure.isCollapsed)
    }
    if options.wantsPassageAround != nil, tableRow == nil {
      introductions.read(plain, isHeading: isWanted)
    }
    guard isWanted || !marks.isEmpty else { return "" }
    var texts = marks.map(\.text)
    let sentences = Sentences(plain, isCollapsed: measure.isCollapsed, marks: &texts)
    for (mark, text) in zip(marks, texts) {
      let (sentence, marked) = sentences.sentence(around: text, limit: 300)
      let found = MarkdownDocument.Mention(
        mention: mark.mention, range: mark.range, sentence: sentence, markedBytes: marked)
      if found.isBare { bare.insert(mark.mention) }
      mentions.append(found)
    }
    return isWanted ? sentences.all : ""
  }
}
