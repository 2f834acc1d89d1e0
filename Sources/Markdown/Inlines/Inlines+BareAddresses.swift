extension Inlines {
  /// Turns bare addresses in running text into links, by the rules of GitHub Flavored Markdown:
  /// `www.`, `http://`, `https://` and mail addresses, without the punctuation behind them.
  ///
  /// Nothing is found inside links and images. An address ends where its text does: at markup.
  ///
  /// - Parameter isPlain: Whether `ftp://`, `mailto:` and `xmpp:` count as well, as for cmark-gfm.
  mutating func findBareAddresses(isPlain: Bool) {
    var rewritten: [Item] = []
    var copied = 0
    var index = 0
    var brackets = 0
    while index < items.count {
      let item = items[index]
      if item.edge == .enter, item.kind == .link || item.kind == .wikiLink || item.kind == .image {
        index = item.partner + 1
        continue
      }
      if item.kind == .text {
        let addresses = BareAddress.all(
          in: bytes, item.text, beginsWord: beginsWord(at: index), isPlain: isPlain,
          entities: entities(in: item.text), brackets: &brackets
        ).filter(isWritten)
        if !addresses.isEmpty {
          rewritten.append(contentsOf: items[copied..<index])
          copied = index + 1
          addLinks(to: addresses, in: item, &rewritten)
        }
      }
      index += 1
    }
    guard copied > 0 else { return }
    rewritten.append(contentsOf: items[copied...])
    items = rewritten
    pairEdges()
  }

  /// What is written as an entity in a text; a backslash with its sign is no longer than two bytes.
  private func entities(in text: Range<Int>) -> [Range<Int>] {
    map.segments(in: text).filter { !$0.isVerbatim && $0.source.count > 2 }.map(\.text)
  }

  /// Whether what makes an address one is written as such: no backslash, no entity.
  private func isWritten(_ address: BareAddress) -> Bool {
    let text = address.text
    guard address.prefix != "mailto:" else { return true }
    if address.prefix.isEmpty,
      let colon = bytes[text].prefix(8).firstIndex(of: UInt8(ascii: ":")),
      colon + 2 < text.upperBound
    {
      return (colon...colon + 2).allSatisfy(map.isVerbatim)
    }
    return map.isVerbatim(min(text.lowerBound + 3, text.upperBound - 1))
  }

  /// Whether the text at an index stands at the start of a line or behind a mark of emphasis.
  private func beginsWord(at index: Int) -> Bool {
    guard index > 0 else { return true }
    switch items[index - 1].kind {
    case .softBreak, .lineBreak, .emphasis, .strong: return true
    default: return false
    }
  }

  private mutating func addLinks(
    to addresses: [BareAddress], in item: Item, _ rewritten: inout [Item]
  ) {
    var start = item.text.lowerBound
    for address in addresses {
      if start < address.text.lowerBound {
        rewritten.append(item.part(start..<address.text.lowerBound))
      }
      let destination = appendText(address.prefix.utf8)
      _ = appendText(Array(bytes[address.text]))
      let place = map.source(of: address.text).map {
        LinkPlace(form: .bare, range: $0, destination: $0)
      }
      links.append(
        Link(
          destination: destination.lowerBound..<bytes.count, title: bytes.count..<bytes.count,
          place: place))
      var edge = item.part(address.text.lowerBound..<address.text.lowerBound)
      edge.kind = .bareAddress
      edge.edge = .enter
      edge.link = links.count - 1
      rewritten.append(edge)
      rewritten.append(item.part(address.text))
      edge.edge = .exit
      edge.text = address.text.upperBound..<address.text.upperBound
      rewritten.append(edge)
      start = address.text.upperBound
    }
    if start < item.text.upperBound { rewritten.append(item.part(start..<item.text.upperBound)) }
  }
}
