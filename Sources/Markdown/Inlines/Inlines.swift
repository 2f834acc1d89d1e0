internal import Text

/// The inline content of one paragraph or heading, flat and in document order.
///
/// Between cmark's tree and the page: what is not CommonMark (wiki links, footnote references, bare
/// addresses, strikethrough) is found by rewriting `items`, with `map` to tell what a byte of text was
/// in the source.
struct Inlines {
  struct Item {
    var kind: Kind
    var edge: Edge
    /// The text of a leaf in ``bytes``.
    var text: Range<Int>
    /// An index into ``links``.
    var link: Int
    /// The index of the other edge; of a leaf its own.
    var partner: Int
    /// Where it stands in the file: of an edge its marker; empty where that is unknown.
    var source: Range<Int>
  }

  enum Kind {
    case text, softBreak, lineBreak, code, rawHTML, emphasis, strong, link, image
    case wikiLink, footnoteReference, bareAddress, strikethrough, mark
    /// The tag of a safe element of HTML, an index into ``elements``.
    case element
    /// A tag of HTML that is text, as it has no other in its block.
    case tagText
  }

  enum Edge { case leaf, enter, exit }

  /// What a link or an image leads to.
  struct Link {
    /// The unescaped destination in ``bytes``; of a wiki link all before its bar.
    var destination: Range<Int>
    /// The unescaped title in ``bytes``, empty where there is none.
    var title: Range<Int>
    /// Whether there is one; cmark shows an empty one.
    var hasTitle = false
    /// `nil` where the link was not found in the source.
    var place: LinkPlace?
  }

  /// The text of all items, each a range of it, ascending from item to item.
  private(set) var bytes: ContiguousArray<UInt8> = []
  var items: [Item] = []
  var links: [Link] = []
  /// Tags as they reach the page.
  var elements: [ContiguousArray<UInt8>] = []
  var map = SourceMap()
  /// Whether a link, an image, raw HTML or a `[` is among the items, so that places matter.
  private(set) var needsPlaces = false
  /// Whether some text holds a `[`.
  private(set) var hasBracket = false
  /// Whether some text holds a `[` that begins no wiki link; known once those were looked for.
  var hasLoneBracket = false
  private var open: [Int] = []
  /// Room in which ``items`` are rewritten.
  var spareItems: [Item] = []

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    items.removeAll(keepingCapacity: true)
    map.removeAll()
    if !links.isEmpty { links.removeAll(keepingCapacity: true) }
    if !elements.isEmpty { elements.removeAll() }
    if !open.isEmpty { open.removeAll(keepingCapacity: true) }
    needsPlaces = false
    hasBracket = false
    hasLoneBracket = false
  }

  /// Takes over a step of the walk.
  mutating func append(_ step: CmarkTree.Step, of tree: borrowing CmarkTree) {
    switch step.kind {
    case .text:
      appendLeaf(.text, of: tree)
      if !hasBracket, tree.literalHasBracket {
        hasBracket = true
        needsPlaces = true
      }
    case .code: appendLeaf(.code, of: tree)
    case .rawHTML:
      appendLeaf(.rawHTML, of: tree)
      needsPlaces = true
    case .softBreak: appendLeaf(.softBreak, of: tree)
    case .lineBreak: appendLeaf(.lineBreak, of: tree)
    case .emphasis: appendEdge(.emphasis, step.isEntering)
    case .strong: appendEdge(.strong, step.isEntering)
    case .link: appendLinkEdge(.link, step.isEntering, of: tree)
    case .image: appendLinkEdge(.image, step.isEntering, of: tree)
    default: break
    }
  }

  private mutating func appendLeaf(_ kind: Kind, of tree: borrowing CmarkTree) {
    let start = bytes.count
    // Breaks have a byte as well, so that text goes on over them.
    if kind == .softBreak || kind == .lineBreak {
      bytes.append(0x0A)
    } else {
      tree.appendLiteral(to: &bytes)
    }
    let text = start..<bytes.count
    items.append(
      Item(kind: kind, edge: .leaf, text: text, link: -1, partner: items.count, source: 0..<0))
  }

  /// Takes a text that stands in the source as it is.
  mutating func appendPlain(_ source: ContiguousArray<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let text = appendText(source[range])
    map.append(SourceMap.Segment(text: text, source: range, isVerbatim: true))
    items.append(
      Item(kind: .text, edge: .leaf, text: text, link: -1, partner: items.count, source: range))
  }

  private mutating func appendEdge(_ kind: Kind, _ isEntering: Bool, link: Int = -1) {
    let index = items.count
    var item = Item(
      kind: kind, edge: isEntering ? .enter : .exit, text: bytes.count..<bytes.count, link: link,
      partner: index, source: 0..<0)
    if isEntering {
      open.append(index)
    } else if let partner = open.popLast() {
      item.partner = partner
      item.link = items[partner].link
      items[partner].partner = index
    }
    items.append(item)
  }

  private mutating func appendLinkEdge(
    _ kind: Kind, _ isEntering: Bool, of tree: borrowing CmarkTree
  ) {
    needsPlaces = true
    guard isEntering else { return appendEdge(kind, false) }
    let start = bytes.count
    tree.appendURL(to: &bytes)
    let middle = bytes.count
    let hasTitle = tree.appendTitle(to: &bytes)
    links.append(
      Link(
        destination: start..<middle, title: middle..<bytes.count, hasTitle: hasTitle, place: nil))
    appendEdge(kind, true, link: links.count - 1)
  }

  /// Leaves out the first bytes of the first text.
  mutating func dropFirst(_ count: Int) {
    guard let first = items.first, first.kind == .text else { return }
    let text = first.text
    items[0].text = min(text.lowerBound + count, text.upperBound)..<text.upperBound
  }

  /// Leaves out the first items.
  mutating func dropItems(_ count: Int) {
    items.removeFirst(count)
    pairEdges()
  }

  /// Leaves out the first line: all up to and with the first break outside markup, or everything.
  mutating func dropFirstLine() {
    let end = items.firstIndex { $0.kind == .softBreak || $0.kind == .lineBreak }
    dropItems(end.map { $0 + 1 } ?? items.count)
  }

  /// Appends text that no item has yet.
  mutating func appendText(_ text: some Sequence<UInt8>) -> Range<Int> {
    let start = bytes.count
    bytes.append(contentsOf: text)
    return start..<bytes.count
  }

  /// Takes what was put together anew in place of what there was; links keep their numbers.
  mutating func replace(with content: Content) {
    var content = content
    links = links.map { content.append($0, of: self) }
    bytes = content.bytes
    items = content.items
    map = content.map
    pairEdges()
  }

  /// Sets both edges' partners again after ``items`` was rewritten.
  mutating func pairEdges() {
    open.removeAll(keepingCapacity: true)
    for index in items.indices {
      switch items[index].edge {
      case .leaf: items[index].partner = index
      case .enter: open.append(index)
      case .exit:
        guard let partner = open.popLast() else { continue }
        items[index].partner = partner
        items[partner].partner = index
      }
    }
  }

  /// Undoes what a reading of the source found before it failed.
  mutating func forgetPlaces() {
    map.removeAll()
    for index in items.indices { items[index].source = 0..<0 }
    for index in links.indices { links[index].place = nil }
  }

  /// Whether some items show nothing: no image, and no text but blanks.
  func isBlank(_ range: Range<Int>) -> Bool {
    for item in items[range] {
      switch item.kind {
      case .image: return false
      case .text, .code, .tagText:
        let span = bytes.span
        for index in item.text where !span[index].isWhitespace { return false }
      default: break
      }
    }
    return true
  }

  func plainString(of range: Range<Int>) -> String {
    if range.count == 1, items[range.lowerBound].kind == .text {
      return bytes.text(items[range.lowerBound].text)
    }
    return String(decoding: plainText(of: range), as: UTF8.self)
  }

  /// The plain text of some items: breaks are spaces, markup and raw HTML nothing.
  func plainText(of range: Range<Int>) -> ContiguousArray<UInt8> {
    var text = ContiguousArray<UInt8>()
    for item in items[range] {
      switch item.kind {
      case .text, .code, .tagText: text.append(contentsOf: bytes[item.text])
      case .softBreak, .lineBreak: text.append(0x20)
      default: break
      }
    }
    return text
  }
}

extension Inlines.Item {
  /// A part of a text.
  func part(_ range: Range<Int>) -> Self {
    var part = self
    part.text = range
    part.source = 0..<0
    return part
  }
}
