internal import Text

extension Inlines {
  /// Turns `[[name]]` and `[[name|text]]` in running text into links.
  ///
  /// Both brackets must be written as such; `\[[name]]` is text. A name is running text: code, raw
  /// HTML, links and images end the search for its bar or its end, and so does another `[`. cmark may
  /// have taken `[name]` for a reference; the wiki link wins. Nothing is found inside links.
  ///
  /// - Parameters:
  ///   - source: The bytes that were parsed.
  ///   - onlyFootnotes: Whether only references to footnotes are looked for.
  mutating func findWikiLinks(in source: ContiguousArray<UInt8>, onlyFootnotes: Bool) {
    var scan = WikiScan(onlyFootnotes: onlyFootnotes)
    swap(&scan.items, &spareItems)
    scan.items.removeAll(keepingCapacity: true)
    scan.items.reserveCapacity(items.count + 8)
    var index = 0
    while index < items.count {
      let item = items[index]
      switch (item.kind, item.edge) {
      case (.text, _): scanText(item, &scan, source)
      case (.link, .enter) where !scan.opensBracket(before: item, at: index, of: self),
        (.image, .enter):
        // Nothing inside is looked at; in a wiki link's text an image may stand.
        if scan.bar == nil || item.kind == .link { scan.opener = nil }
        scan.items.append(contentsOf: items[index...item.partner])
        index = item.partner
      case (.link, .enter):
        scan.splitLastByte()
        scan.open(at: scan.items.count - 1, link: index)
        scan.items.append(item)
      case (.link, .exit):
        scan.items.append(item)
        if scan.opener?.link != item.partner || !closesReference(at: index) { scan.opener = nil }
      case (.emphasis, _), (.strong, _):
        scan.depth += item.edge == .enter ? 1 : -1
        if scan.depth < 0 { scan.opener = nil }
        scan.items.append(item)
      default:
        if item.kind != .softBreak, scan.bar == nil { scan.opener = nil }
        scan.items.append(item)
      }
      index += 1
    }
    swap(&scan.items, &spareItems)
    guard scan.hasFound else { return }
    swap(&items, &spareItems)
    pairEdges()
  }

  /// Whether the text behind a link begins with a bracket that is written as such.
  private func closesReference(at index: Int) -> Bool {
    guard index + 1 < items.count, items[index + 1].kind == .text else { return false }
    return isBracket(UInt8(ascii: "]"), items[index + 1].text.lowerBound)
  }

  fileprivate func isBracket(_ bracket: UInt8, _ offset: Int) -> Bool {
    offset < bytes.count && bytes[offset] == bracket && map.isVerbatim(offset)
  }

  private mutating func scanText(
    _ item: Item, _ scan: inout WikiScan, _ source: ContiguousArray<UInt8>
  ) {
    var start = item.text.lowerBound
    var offset = start
    let end = item.text.upperBound
    func take(_ upTo: Int, _ scan: inout WikiScan) {
      if start < upTo { scan.items.append(item.part(start..<upTo)) }
      start = upTo
    }
    // The `]` that cmark took for a reference's end has its second half here.
    if let link = scan.opener?.link, scan.items.last?.edge == .exit,
      scan.items.last?.partner == link
    {
      start += 1
      offset += 1
      closeWikiLink(item, closer: offset - 1..<offset, &scan, source)
    }
    while true {
      offset = nextMark(min(offset, end)..<end, isOpen: scan.opener != nil)
      guard offset < end else { break }
      switch bytes[offset] {
      case UInt8(ascii: "[") where map.isVerbatim(offset):
        let isPair =
          !scan.onlyFootnotes && offset + 1 < end && isBracket(UInt8(ascii: "["), offset + 1)
        if isPair, offset + 2 < end, isBracket(UInt8(ascii: "["), offset + 2) { break }
        guard isPair else {
          scan.opener = nil
          hasLoneBracket = true
          if let label = footnoteLabel(offset..<end) {
            take(offset, &scan)
            addFootnoteReference(item, label, &scan)
            start = label.upperBound + 1
            offset = label.upperBound
          }
          break
        }
        take(offset, &scan)
        offset += 1
        take(offset + 1, &scan)
        scan.open(at: scan.items.count - 1, link: nil)
      case UInt8(ascii: "|") where scan.opener != nil && scan.bar == nil && map.isVerbatim(offset):
        guard scan.depth == 0 else {
          scan.opener = nil
          break
        }
        take(offset, &scan)
        take(offset + 1, &scan)
        scan.bar = scan.items.count - 1
      case UInt8(ascii: "]") where scan.opener != nil && map.isVerbatim(offset):
        guard scan.opener?.link == nil, offset + 1 < end, isBracket(UInt8(ascii: "]"), offset + 1)
        else {
          scan.opener = nil
          break
        }
        take(offset, &scan)
        closeWikiLink(item, closer: offset..<offset + 2, &scan, source)
        start = offset + 2
        offset += 1
      default: break
      }
      offset += 1
    }
    take(end, &scan)
  }

  /// The next byte that opens a link or, where one is open, says more of it; or the range's end.
  private func nextMark(_ range: Range<Int>, isOpen: Bool) -> Int {
    guard isOpen else {
      return bytes.firstIndex(of: UInt8(ascii: "["), in: range) ?? range.upperBound
    }
    let span = bytes.span
    for index in range {
      switch span[index] {
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "|"): return index
      default: continue
      }
    }
    return range.upperBound
  }

  /// The label of the footnote reference that text begins with, `[^label]`.
  private func footnoteLabel(_ text: Range<Int>) -> Range<Int>? {
    let start = text.lowerBound + 2
    guard start < text.upperBound, bytes[start - 1] == UInt8(ascii: "^"),
      let close = bytes[start..<text.upperBound].prefix(202).firstIndex(of: UInt8(ascii: "]")),
      map.isVerbatim(close), bytes.isFootnoteLabel(start..<close)
    else { return nil }
    return start..<close
  }

  private mutating func addFootnoteReference(
    _ item: Item, _ label: Range<Int>, _ scan: inout WikiScan
  ) {
    let whole = label.lowerBound - 2..<label.upperBound + 1
    let place = map.source(of: whole).map {
      LinkPlace(form: .footnote, range: $0, destination: $0)
    }
    links.append(
      Link(destination: label, title: label.upperBound..<label.upperBound, place: place))
    var reference = item.part(whole)
    reference.kind = .footnoteReference
    reference.link = links.count - 1
    scan.items.append(reference)
    scan.hasFound = true
  }

  /// Makes one link of all since the opener, if it has a name.
  private mutating func closeWikiLink(
    _ item: Item, closer: Range<Int>, _ scan: inout WikiScan, _ source: ContiguousArray<UInt8>
  ) {
    defer { scan.opener = nil }
    guard let opener = scan.opener else { return }
    let end = scan.items.count - (opener.link == nil ? 0 : 1)
    let nameStart = opener.item + (opener.link == nil ? 1 : 2)
    guard scan.depth == 0, nameStart <= end,
      let name = name(scan.items[nameStart..<(scan.bar ?? end)], in: source)
    else {
      scan.items.append(item.part(closer))
      return
    }
    var place: LinkPlace?
    if let first = map.source(of: scan.items[opener.item].text.lowerBound),
      let last = map.source(of: closer.upperBound - 1)
    {
      place = LinkPlace(
        form: .wiki, range: first.lowerBound..<last.upperBound, destination: name.source)
    }
    links.append(
      Link(destination: name.text, title: name.text.upperBound..<name.text.upperBound, place: place)
    )
    var edge = Item(
      kind: .wikiLink, edge: .enter, text: closer.lowerBound..<closer.lowerBound,
      link: links.count - 1, partner: 0, source: 0..<0)
    let label = scan.bar.map { Array(scan.items[($0 + 1)..<end]) } ?? []
    scan.items.removeSubrange(opener.item...)
    scan.items.append(edge)
    scan.items.append(contentsOf: label)
    edge.edge = .exit
    scan.items.append(edge)
    scan.hasFound = true
  }

  /// The name that some items spell, with the marks of emphasis as they are written.
  private mutating func name(
    _ items: ArraySlice<Item>, in source: ContiguousArray<UInt8>
  ) -> (text: Range<Int>, source: Range<Int>)? {
    var spelled: Range<Int>
    if items.count == 1, let only = items.first {
      spelled = only.text
    } else {
      var letters = ContiguousArray<UInt8>()
      for item in items {
        switch item.kind {
        case .text: letters.append(contentsOf: bytes[item.text])
        case .softBreak: letters.append(0x20)
        case .emphasis, .strong: letters.append(contentsOf: source[item.source])
        default: return nil
        }
      }
      spelled = appendText(letters)
    }
    while let first = spelled.first, bytes[first].isWhitespace { spelled.removeFirst() }
    while let last = spelled.last, bytes[last].isWhitespace { spelled.removeLast() }
    guard !spelled.isEmpty else { return nil }
    if items.count == 1 { return (spelled, map.source(of: spelled) ?? 0..<0) }
    let texts = items.filter { $0.kind == .text }
    guard let first = texts.first, let last = texts.last,
      let start = map.source(of: first.text), let end = map.source(of: last.text)
    else { return (spelled, 0..<0) }
    return (spelled, start.lowerBound..<end.upperBound)
  }
}

/// What is rewritten so far, and the wiki link that may be open.
private struct WikiScan {
  let onlyFootnotes: Bool
  var items: [Inlines.Item] = []
  var hasFound = false
  var opener: Opener? {
    didSet { if opener == nil { bar = nil } }
  }
  /// The item that is the opener's bar.
  var bar: Int?
  /// Emphasis opened since the opener.
  var depth = 0

  struct Opener {
    /// The item that holds the opening brackets, or the first where a reference has the second.
    var item: Int
    /// The index of the reference that cmark saw.
    var link: Int?
  }

  mutating func open(at item: Int, link: Int?) {
    opener = Opener(item: item, link: link)
    bar = nil
    depth = 0
  }

  /// Whether a link is the inner half of `[[name]]`: `[name]` with a bracket before it.
  func opensBracket(before link: Inlines.Item, at index: Int, of inlines: Inlines) -> Bool {
    guard !onlyFootnotes, inlines.links[link.link].place?.form == .shortcut, let last = items.last,
      last.kind == .text, !last.text.isEmpty
    else { return false }
    return inlines.isBracket(UInt8(ascii: "["), last.text.upperBound - 1)
      && inlines.items[index - 1].kind == .text
  }

  /// Makes the last byte of the last item an item.
  mutating func splitLastByte() {
    guard let last = items.popLast() else { return }
    let cut = last.text.upperBound - 1
    if last.text.lowerBound < cut { items.append(last.part(last.text.lowerBound..<cut)) }
    items.append(last.part(cut..<last.text.upperBound))
  }
}
