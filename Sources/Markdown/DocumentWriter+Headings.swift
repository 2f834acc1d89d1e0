package import Diagnostics

extension DocumentWriter {
  /// A place of the page for the anchor that a heading had before.
  struct FormerAnchor {
    /// In ``html``, behind the heading's tag.
    var offset: Int
    var id: String
    /// In ``outline``.
    var heading: Int
  }

  /// An anchor that the author chose: `## Scope {#scope}`.
  struct ChosenAnchor {
    var id: String
    var range: Range<Int>
  }

  mutating func writeHeading<R: LinkResolver>(
    _ tree: inout CmarkTree, resolver: inout R
  ) {
    let writtenLevel = tree.headingLevel
    readBlock(&tree, until: .heading)
    block.mentionFault = .inHeading
    guard !options.isPlain else {
      let level = levels.level(for: writtenLevel)
      html.beginLine()
      html.append("<h\(level)>")
      writeInlines(resolver: &resolver)
      return html.append("</h\(level)>\n")
    }
    let chosen = takeChosenAnchor()
    let level = levels.level(for: writtenLevel)
    html.beginLine()
    let start = html.count
    writeInlines(resolver: &resolver)
    let anchorText = textOfAnchor
    let text = finishText(isWanted: true)
    let id = anchor(for: anchorText, chosen)
    let tag = "<h\(level) id=\"\(id)\">"
    html.insert(contentsOf: tag.utf8, at: start)
    let former = formerAnchors.anchor(for: text)
    if former != id, !isInNote {
      formerPlaces.append(
        FormerAnchor(offset: start + tag.utf8.count, id: former, heading: outline.count))
    }
    outline.append(
      MarkdownDocument.Heading(level: level, text: text, id: id, range: headingRange))
    html.append("</h\(level)>\n")
  }

  /// The heading's text as a browser has it, without the ends of its lines, which no anchor has.
  private var textOfAnchor: String {
    var bytes = plain
    for offset in breakOffsets.reversed() where offset < bytes.count { bytes.remove(at: offset) }
    return bytes.text(bytes.indices)
  }

  private mutating func anchor(for text: String, _ chosen: ChosenAnchor?) -> String {
    guard let chosen else { return anchors.anchor(for: text) }
    let place = SourcePlace(path: file.path, range: chosen.range)
    guard !anchors.isReserved(chosen.id), !options.pageAnchors.contains(chosen.id) else {
      findings.append(
        Diagnostic(
          .reservedAnchor, "'\(chosen.id)' is an anchor of the page's own", at: place,
          help: "choose one that begins otherwise"))
      return anchors.anchor(for: text)
    }
    guard anchors.take(chosen.id) else {
      findings.append(
        Diagnostic(
          .duplicateAnchor, "'\(chosen.id)' is the anchor of a heading above", at: place,
          help: "choose another"))
      return anchors.anchor(for: text)
    }
    return chosen.id
  }

  /// Takes `{#id}` from the end of the heading at hand.
  private mutating func takeChosenAnchor() -> ChosenAnchor? {
    guard let last = inlines.items.last, last.kind == .text,
      inlines.bytes[last.text].last == UInt8(ascii: "}")
    else { return nil }
    let bytes = inlines.bytes
    var start = last.text.upperBound - 1
    while start > last.text.lowerBound, bytes[start] != UInt8(ascii: "{") { start -= 1 }
    let name = min(start + 2, last.text.upperBound - 1)..<last.text.upperBound - 1
    guard bytes[start] == UInt8(ascii: "{"), bytes[start + 1] == UInt8(ascii: "#"), !name.isEmpty,
      bytes[name].allSatisfy({ $0.canStandInAnchor })
    else { return nil }
    locateLate()
    guard inlines.map.isVerbatim(start) else { return nil }
    let range = text.place(inlines.map.source(of: name) ?? block.start..<block.end)
    var end = start
    while end > last.text.lowerBound, bytes[end - 1].isSpaceOrTab { end -= 1 }
    inlines.items[inlines.items.count - 1].text = last.text.lowerBound..<end
    return ChosenAnchor(id: bytes.text(name), range: range)
  }

  /// Writes the former anchors that are free, once all others are known.
  mutating func writeFormerAnchors() {
    let free = formerPlaces.filter {
      !anchors.contains($0.id) && !options.pageAnchors.contains($0.id)
    }
    guard !free.isEmpty else { return }
    var whole = ContiguousArray<UInt8>()
    whole.reserveCapacity(html.count + 32 * free.count)
    var start = 0
    for former in free {
      whole.append(html, start..<former.offset)
      whole.append("<span id=\"\(former.id)\"></span>")
      start = former.offset
      outline[former.heading].formerID = former.id
      formerIDs.insert(former.id)
    }
    whole.append(html, start..<html.count)
    html = whole
  }
}

extension UInt8 {
  /// What an anchor may have: what an address's fragment has as it is, and letters beyond ASCII.
  fileprivate var canStandInAnchor: Bool {
    isASCIIAlphanumeric || self >= 0x80 || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
      || self == UInt8(ascii: ".") || self == UInt8(ascii: ":")
  }
}

extension Rule {
  package static let duplicateAnchor = Rule(
    "DuplicateAnchor", .error, structural: true,
    summary: "An anchor that is written behind a heading, {#id}, is that of one heading.")
  package static let reservedAnchor = Rule(
    "ReservedAnchor", .error, structural: true,
    summary: "An anchor that is written behind a heading, {#id}, begins as none of the page's own.")
}
