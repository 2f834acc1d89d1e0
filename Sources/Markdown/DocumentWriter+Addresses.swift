internal import Text

/// Bare addresses that hold what means something to CommonMark, `www.a.org/_b_` or `www.a.org/`c``.
///
/// To cmark-gfm an address is read before emphasis and code, to cmark it is text like any other. So such
/// a block is parsed once more, with a backslash before each of those characters.
extension DocumentWriter {
  /// Reads the inlines of the block at hand again where an address is not one text.
  mutating func shieldAddresses() {
    let addresses = inlines.brokenAddresses(
      in: text.bytes, end: block.end, isPlain: options.isPlain)
    guard !addresses.isEmpty,
      let first = inlines.items.first(where: { !$0.source.isEmpty })?.source.lowerBound,
      let last = inlines.items.last(where: { !$0.source.isEmpty })?.source.upperBound
    else { return }
    let excerpt = withDefinitions(shielded(first..<last, addresses))
    let shielded = SourceText(excerpt)
    guard var tree = CmarkTree(parsing: shielded.bytes, in: shielded.body) else { return }
    var again = Inlines()
    while let step = tree.next(), step.kind != .paragraph || !step.isEntering {}
    let line = tree.startLine
    while let step = tree.next(), step.kind != .paragraph || step.isEntering {
      again.append(step, of: tree)
    }
    var locator = InlineLocator(
      source: shielded.bytes, end: shielded.body.upperBound,
      position: shielded.lines.start(of: line))
    guard locator.locate(&again) else { return }
    again.translate(by: shielded, excerpt.map)
    again.dropFirst(2)
    inlines = again
  }

  /// The block as a paragraph of one, with the addresses' marks escaped.
  private func shielded(_ block: Range<Int>, _ addresses: [Range<Int>]) -> SourceExcerpt {
    var excerpt = SourceExcerpt()
    excerpt.append(filler: "x ")
    var next = 0
    var index = block.lowerBound
    var written = index
    while index < block.upperBound {
      while next < addresses.count, addresses[next].upperBound <= index { next += 1 }
      if text.bytes[index].isLineBreak {
        excerpt.append(text.bytes, written..<index)
        var line = index
        while line < block.upperBound, text.bytes[line].isLineBreak || text.bytes[line].canBeginLine
        {
          line += 1
        }
        // So far in, no line begins a block.
        if line < block.upperBound { excerpt.append(filler: "\n    ") }
        (index, written) = (line, line)
        continue
      }
      if next < addresses.count, addresses[next].contains(index), text.bytes[index].isShielded {
        excerpt.append(text.bytes, written..<index)
        excerpt.append(filler: "\\")
        written = index
      }
      index += 1
    }
    excerpt.append(text.bytes, min(written, block.upperBound)..<block.upperBound)
    return excerpt
  }
}

extension Inlines {
  /// The addresses in the source that begin in a text and go on behind it.
  ///
  /// - Complexity: O(*n*) in the block's bytes, as long as addresses end.
  fileprivate func brokenAddresses(
    in source: ContiguousArray<UInt8>, end: Int, isPlain: Bool
  ) -> [Range<Int>] {
    var broken: [Range<Int>] = []
    var index = 0
    var known = 0
    while index < items.count {
      let item = items[index]
      if item.edge == .enter, item.kind == .link || item.kind == .image { index = item.partner }
      if item.kind == .text, !item.text.isEmpty,
        let last = map.source(of: item.text.upperBound - 1)?.upperBound
      {
        for start in BareAddress.starts(in: bytes, item.text, isPlain: isPlain) {
          guard let place = map.source(of: start)?.lowerBound, place >= known,
            map.isVerbatim(start),
            let address = BareAddress.web(
              in: source, at: place, end: end, isPlain: isPlain)
          else { continue }
          known = address.upperBound
          if known > last { broken.append(address) }
        }
      }
      index += 1
    }
    return broken
  }

  /// Takes over the places that an excerpt's bytes have.
  fileprivate mutating func translate(by text: SourceText, _ excerpt: SourceMap) {
    for index in items.indices where !items[index].source.isEmpty {
      items[index].source = text.place(items[index].source)
    }
    for index in links.indices {
      guard var place = links[index].place else { continue }
      place.range = text.place(place.range)
      place.destination = text.place(place.destination)
      place.title = place.title.map(text.place)
      links[index].place = place
    }
    let read = map
    map.removeAll()
    for segment in read.segments {
      guard segment.isVerbatim else {
        let place = text.place(segment.source)
        map.append(
          SourceMap.Segment(
            text: segment.text, source: place, isVerbatim: place.count == segment.text.count))
        continue
      }
      for part in excerpt.segments(in: segment.source) {
        let common = part.text.clamped(to: segment.source)
        let start = segment.text.lowerBound + common.lowerBound - segment.source.lowerBound
        let source = part.source.lowerBound + common.lowerBound - part.text.lowerBound
        map.append(
          SourceMap.Segment(
            text: start..<start + common.count, source: source..<source + common.count,
            isVerbatim: true))
      }
    }
  }
}

extension UInt8 {
  fileprivate var isShielded: Bool {
    self == UInt8(ascii: "*") || self == UInt8(ascii: "_") || self == UInt8(ascii: "`")
  }
}
