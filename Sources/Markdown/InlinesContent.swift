internal import Text

extension Inlines {
  /// Inlines while they are put together anew.
  struct Content {
    private(set) var bytes: ContiguousArray<UInt8> = []
    private(set) var items: [Item] = []
    private(set) var map = SourceMap()

    mutating func append(_ item: Item, of inlines: Inlines) {
      var item = item
      item.text = append(item.text, of: inlines)
      items.append(item)
    }

    private mutating func append(_ text: Range<Int>, of inlines: Inlines) -> Range<Int> {
      let start = bytes.count
      bytes.append(inlines.bytes, text)
      for segment in inlines.map.segments(in: text) {
        var moved = segment
        let part = segment.text.clamped(to: text)
        let shift = start - text.lowerBound
        moved.text = part.lowerBound + shift..<part.upperBound + shift
        if segment.isVerbatim {
          let source = segment.source.lowerBound + part.lowerBound - segment.text.lowerBound
          moved.source = source..<source + part.count
        }
        map.append(moved)
      }
      return start..<bytes.count
    }

    /// Appends a character as often as it stands in the source.
    mutating func append(_ character: UInt8, at source: Range<Int>) {
      let start = bytes.count
      bytes.append(contentsOf: repeatElement(character, count: source.count))
      let text = start..<bytes.count
      map.append(SourceMap.Segment(text: text, source: source, isVerbatim: true))
      items.append(
        Item(kind: .text, edge: .leaf, text: text, link: -1, partner: 0, source: source))
    }

    mutating func appendEdge(_ kind: Kind, _ edge: Edge, at source: Range<Int>) {
      items.append(
        Item(
          kind: kind, edge: edge, text: bytes.count..<bytes.count, link: -1, partner: 0,
          source: source))
    }

    /// Takes over the destination and the title of a link.
    mutating func append(_ link: Link, of inlines: Inlines) -> Link {
      var link = link
      let start = bytes.count
      bytes.append(inlines.bytes, link.destination)
      let middle = bytes.count
      bytes.append(inlines.bytes, link.title)
      link.destination = start..<middle
      link.title = middle..<bytes.count
      return link
    }
  }
}
