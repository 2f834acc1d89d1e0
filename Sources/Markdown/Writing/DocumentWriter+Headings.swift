package import Diagnostics
internal import Text

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
    _ tree: inout CmarkTree, isFirst: Bool, resolver: inout R
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
    if isFirst, writtenLevel == 1, repeatsTitle { return dropTitle(chosen) }
    let level = levels.level(for: writtenLevel)
    html.beginLine()
    let start = html.count
    writeInlines(resolver: &resolver)
    let anchorText = textOfAnchor
    let text = finishText(isWanted: true)
    noteCongress(of: text, level: writtenLevel)
    let id = anchor(for: anchorText, chosen)
    let tag = "<h\(level) id=\"\(id)\">"
    let linksItself =
      options.linksHeadings && html.count > start
      && html.firstIndex(of: "<a ", by: 1, in: start..<html.count) == nil
    let link = linksItself ? "<a class=\"self\" href=\"#\(id)\">" : ""
    html.insert(contentsOf: (tag + link).utf8, at: start)
    let former = formerAnchors.anchor(for: text)
    if former != id, !isInNote {
      formerPlaces.append(
        FormerAnchor(offset: start + tag.utf8.count, id: former, heading: outline.count))
    }
    outline.append(
      MarkdownDocument.Heading(level: level, text: text, id: id, range: headingRange))
    html.append(linksItself ? "</a></h\(level)>\n" : "</h\(level)>\n")
  }

  /// Keeps the Congress of a heading such as `Bills of the 118th Congress` for what is under it.
  private mutating func noteCongress(of text: String, level: Int) {
    guard options.findsCitations else { return }
    while let known = headingCongresses.last, level <= known.level {
      headingCongresses.removeLast()
    }
    if let congress = CongressName.ofHeading(ContiguousArray(text.utf8)) {
      headingCongresses.append((level, congress))
    }
  }

  /// Whether the heading at hand says what the page's title says, kinds of quotes and blanks aside.
  private var repeatsTitle: Bool {
    guard let title = options.title, inlines.items.allSatisfy(isText) else { return false }
    let own = String(decoding: inlines.plainText(of: inlines.items.indices), as: UTF8.self)
    return own.titleWords == title.titleWords
  }

  /// Whether an item is lost with nothing but the words it shows: no link, note, image or tag.
  private func isText(_ item: Inlines.Item) -> Bool {
    switch item.kind {
    case .text, .softBreak, .lineBreak, .code, .emphasis, .strong, .strikethrough, .mark: true
    case .rawHTML: inlines.bytes.begins(item.text, with: "<!--")
    default: false
    }
  }

  /// Leaves the heading at hand out, but for its anchor.
  private mutating func dropTitle(_ chosen: ChosenAnchor?) {
    let text = String(decoding: inlines.plainText(of: inlines.items.indices), as: UTF8.self)
    let id = anchor(for: text, chosen)
    html.append("<span id=\"\(id)\"></span>\n")
    findings.append(
      Diagnostic(
        .repeatedTitle, "the first heading repeats the page's title, and is left out",
        at: SourcePlace(path: file.path, range: headingRange), help: "remove the heading"))
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
          help: "choose one that begins differently"))
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

  /// Writes the former anchors that are free, once all others are known, and what else was left.
  mutating func finishPage() {
    for former in formerPlaces
    where !anchors.contains(former.id) && !options.pageAnchors.contains(former.id) {
      edits.append(
        Edit(range: former.offset..<former.offset, html: "<span id=\"\(former.id)\"></span>"))
      outline[former.heading].formerID = former.id
      formerIDs.insert(former.id)
    }
    guard !edits.isEmpty else { return }
    edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    var whole = ContiguousArray<UInt8>()
    whole.reserveCapacity(html.count + 32 * edits.count)
    var start = 0
    for edit in edits {
      whole.append(html, start..<edit.range.lowerBound)
      whole.append(edit.html)
      start = edit.range.upperBound
    }
    whole.append(html, start..<html.count)
    html = whole
  }
}

extension String {
  fileprivate var titleWords: [String] {
    lowercased().replacing("’", with: "'").replacing("‘", with: "'").replacing("“", with: "\"")
      .replacing("”", with: "\"").split(whereSeparator: \.isWhitespace).map(String.init)
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
    summary: "Reports a heading anchor, `{#id}`, that another heading already has.")
  package static let reservedAnchor = Rule(
    "ReservedAnchor", .error, structural: true,
    summary: "Reports a heading anchor, `{#id}`, that begins like one of the page's own anchors.")
  package static let repeatedTitle = Rule(
    "RepeatedTitle", .info,
    summary: "Reports text that begins with the title its page already shows.")
}
