internal import Text

extension MarkdownDocument {
  /// A paragraph, a heading or a table cell as the page shows it, for those who read its wording.
  package struct Passage: Sendable {
    /// Plain text, whitespace collapsed. All ranges but `place` are in it.
    package var text: ContiguousArray<UInt8>
    /// The links that have a mention, in order.
    package var links: [Link]
    /// Where notes of sources stand.
    package var notes: [Int]
    /// Code in the text, which quotes and says nothing itself.
    package var code: [Range<Int>] = []
    package var isHeading: Bool
    /// Someone else's words.
    package var isQuotation: Bool
    /// The block's lines in the file.
    package var place: Range<Int>
    package var context = Context()

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
    // Copies, so that the writer's own arrays keep their room for the next block.
    var text = ContiguousArray<UInt8>()
    var links: [MarkdownDocument.Passage.Link] = []
    var notes: [Int] = []
    if !noteOffsets.isEmpty { notes.append(contentsOf: noteOffsets) }
    var ranges: [Range<Int>] = []
    if !passageLinks.isEmpty || !codeRanges.isEmpty {
      links.reserveCapacity(passageLinks.count)
      ranges = passageLinks.map(\.text) + codeRanges
    }
    if isCollapsed {
      text.append(plain, plain.indices)
      trim(&ranges)
    } else {
      text = collapsedText(links: &ranges, notes: &notes)
    }
    for (link, range) in zip(passageLinks, ranges) {
      links.append(
        MarkdownDocument.Passage.Link(mention: link.mention, text: range, place: link.range))
    }
    passages.append(
      MarkdownDocument.Passage(
        text: text, links: links, notes: notes,
        code: Array(ranges.dropFirst(passageLinks.count)), isHeading: isHeading,
        isQuotation: quotationDepth > 0, place: self.text.place(block.start..<block.end),
        context: introductions.context(of: tableRow, isInNote: isInNote)))
  }

  /// Leaves out blanks at the end of links and code.
  private func trim(_ links: inout [Range<Int>]) {
    for index in links.indices {
      while let last = links[index].last, plain[last] == 0x20 { links[index].removeLast() }
    }
  }

  /// The text of the block with its blanks collapsed, and where its links, code and notes stand in that.
  private func collapsedText(
    links: inout [Range<Int>], notes: inout [Int]
  ) -> ContiguousArray<UInt8> {
    // Notes are marks without a length; the ranges have to ascend.
    var order = links.indices.map { ($0, true) } + notes.indices.map { ($0, false) }
    var all = links + notes.map { $0..<$0 }
    let count = links.count
    func range(_ mark: (Int, Bool)) -> Range<Int> { all[mark.1 ? mark.0 : count + mark.0] }
    order.sort {
      let (x, y) = (range($0), range($1))
      return (x.lowerBound, x.upperBound) < (y.lowerBound, y.upperBound)
    }
    all = order.map(range)
    let text = Sentences(plain, isCollapsed: false, marks: &all).bytes
    for ((index, isLink), range) in zip(order, all) {
      if isLink { links[index] = range } else { notes[index] = range.lowerBound }
    }
    return text
  }
}
