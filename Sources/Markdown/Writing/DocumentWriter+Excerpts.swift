internal import Text

/// Parts of the body that are parsed by themselves.
extension DocumentWriter {
  /// - Parameter isText: Whether the lines are a paragraph: so far in as they are put then, no line but
  ///   the first begins another block.
  func excerpt(of lines: [Range<Int>], isText: Bool = false) -> SourceExcerpt {
    var excerpt = SourceExcerpt()
    for (number, line) in lines.enumerated() {
      if isText, number > 0 { excerpt.append(filler: "    ") }
      // Two blanks at a line's end break it.
      var end = line.upperBound
      while end < text.body.upperBound, text.bytes[end].isSpaceOrTab { end += 1 }
      excerpt.append(text.bytes, line.lowerBound..<end, of: text)
      excerpt.append(filler: "\n")
    }
    return excerpt
  }

  /// Parses an excerpt in the body's stead for a while.
  mutating func parse(
    _ excerpt: SourceExcerpt, _ write: (inout DocumentWriter, inout CmarkTree) -> Void
  ) {
    let (outer, outerContainers, outerIndentations) = (text, outerContainers, itemIndentations)
    text = SourceText(excerpt)
    self.outerContainers = containers.count
    itemIndentations = []
    excerptDepth += 1
    if var tree = CmarkTree(parsing: text.bytes, in: text.body) { write(&self, &tree) }
    excerptDepth -= 1
    self.outerContainers = outerContainers
    itemIndentations = outerIndentations
    text = outer
  }
}

extension SourceExcerpt {
  /// Appends a part of what is parsed, which may be an excerpt itself.
  mutating func append(_ bytes: ContiguousArray<UInt8>, _ range: Range<Int>, of text: SourceText) {
    let place = text.place(range)
    if place.count == range.count {
      append(bytes, range, from: place)
    } else {
      append(filler: String(decoding: bytes[range], as: UTF8.self))
    }
  }
}
