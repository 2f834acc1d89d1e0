extension MarkdownDocument {
  /// A paragraph, a heading or a table cell as the page shows it, for those who read its wording.
  package struct Passage: Sendable {
    /// Plain text, whitespace collapsed. All ranges but `place` are in it.
    package var text: ContiguousArray<UInt8>
    /// They follow each other, with a space between; found anew each time.
    package var sentences: [Range<Int>] { Sentences(collapsed: text).ranges }
    /// The links that have a mention, in order.
    package var links: [Link]
    /// Where notes of sources stand.
    package var notes: [Int]
    package var isHeading: Bool
    /// Somebody else's words.
    package var isQuotation: Bool
    /// The block's lines in the file.
    package var place: Range<Int>

    package struct Link: Sendable {
      /// The number the resolver gave.
      package var mention: Int
      package var text: Range<Int>
      /// The link in the file.
      package var place: Range<Int>
    }
  }
}

extension DocumentWriter {
  /// Keeps the text of the block at hand.
  ///
  /// - Complexity: O(*n*) in its length.
  mutating func keepPassage(isHeading: Bool, isCollapsed: Bool) {
    guard !plain.isEmpty else { return }
    if passageLinks.isEmpty, noteOffsets.isEmpty {
      var none: [Range<Int>] = []
      let sentences = Sentences(plain, isCollapsed: isCollapsed, marks: &none)
      passages.append(
        MarkdownDocument.Passage(
          text: sentences.bytes, links: [], notes: [], isHeading: isHeading,
          isQuotation: quotationDepth > 0, place: text.place(block.start..<block.end)))
      return
    }
    // Notes are marks without a length; the ranges have to ascend.
    var ranges = passageLinks.map(\.text)
    let notes = noteOffsets.map { $0..<$0 }
    var order = ranges.indices.map { ($0, true) } + notes.indices.map { ($0, false) }
    order.sort { a, b in
      let (x, y) = (a.1 ? ranges[a.0] : notes[a.0], b.1 ? ranges[b.0] : notes[b.0])
      return (x.lowerBound, x.upperBound) < (y.lowerBound, y.upperBound)
    }
    var all = order.map { $0.1 ? ranges[$0.0] : notes[$0.0] }
    let sentences = Sentences(plain, isCollapsed: false, marks: &all)
    var offsets: [Int] = []
    for ((index, isLink), range) in zip(order, all) {
      if isLink { ranges[index] = range } else { offsets.append(range.lowerBound) }
    }
    passages.append(
      MarkdownDocument.Passage(
        text: sentences.bytes,
        links: zip(passageLinks, ranges).map {
          MarkdownDocument.Passage.Link(mention: $0.mention, text: $1, place: $0.range)
        },
        notes: offsets, isHeading: isHeading, isQuotation: quotationDepth > 0,
        place: text.place(block.start..<block.end)))
  }
}
