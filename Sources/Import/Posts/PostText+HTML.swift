import Diagnostics
import PolicyModel
internal import Text

/// Blocks of HTML: their text stays as Markdown, since the site would leave it out.
extension PostText {
  /// A link of such a block whose end is to come.
  struct ElementLink {
    /// Where its label begins in ``bytes``.
    let output: Int
    let address: String
    let place: Range<Int>
  }

  /// A tag of HTML: `</div>`.
  private struct Element {
    /// In lower case.
    let name: String
    let isEnd: Bool
    let range: Range<Int>
  }

  // MARK: Where a block begins

  /// Whether a line begins a block of HTML as CommonMark reads it (4.6, kinds 1, 6 and 7).
  ///
  /// - Parameter start: Its first byte that is not blank.
  func beginsHTML(at start: Int) -> Bool {
    let isAfterBlank = bytes.isEmpty || bytes.suffix(2).elementsEqual("\n\n".utf8)
    // Further in, it is code, unless it follows a line of text, as in an item of a list.
    guard byte(start) == UInt8(ascii: "<"), start - index < 4 || !isAfterBlank,
      let element = element(at: start)
    else { return false }
    if HTMLName.blocks.contains(element.name) || HTMLName.verbatim.contains(element.name) {
      return true
    }
    let rest = source[element.range.upperBound..<lineEnd(from: element.range.upperBound)]
    return !HTMLName.kept.contains(element.name) && isAfterBlank
      && rest.allSatisfy { $0.isWhitespace }
  }

  private func element(at offset: Int) -> Element? {
    var start = offset + 1
    let isEnd = byte(start) == UInt8(ascii: "/")
    if isEnd { start += 1 }
    let name = source[start..<min(end, start + 32)].prefix {
      $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-")
    }
    guard name.first?.isASCIILetter == true else { return nil }
    var quote: UInt8?
    for place in name.endIndex..<min(end, offset + 2_000) {
      let byte = source[place]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return Element(
          name: text(name.indices).lowercased(), isEnd: isEnd, range: offset..<place + 1)
      } else if byte == UInt8(ascii: "<") {
        return nil
      }
    }
    return nil
  }

  // MARK: Its elements

  /// Takes a tag in a block of HTML; what it contains follows.
  mutating func takeBlockElement() -> Bool {
    guard isInHTML, let element = element(at: index) else { return false }
    let name = element.name
    if HTMLName.kept.contains(name) {
      copy(to: element.range.upperBound)
      return true
    }
    if HTMLName.verbatim.contains(name), !element.isEnd {
      takeVerbatim(element)
      return true
    }
    index = element.range.upperBound
    if HTMLName.embedded.contains(name), !element.isEnd {
      note("left out: \(text(element.range).quotedShort)", at: element.range)
      count("elements of HTML, left out")
    }
    switch name {
    case "a": takeAnchor(element)
    case "li": if !element.isEnd { separate(by: "\n- ") }
    case "hr": separate(by: "\n\n---\n\n")
    case "h1", "h2", "h3", "h4", "h5", "h6":
      separate(by: "\n\n")
      if !element.isEnd, let level = name.utf8.last.map({ Int($0) - 0x30 }) {
        write(String(repeating: "#", count: level) + " ")
      }
    case "td", "th":
      if !element.isEnd, let last = bytes.last, last != UInt8(ascii: "\n") { write(" · ") }
    case _ where HTMLName.blocks.contains(name): separate(by: "\n\n")
    default: break
    }
    return true
  }

  /// Begins a paragraph, an item or a line, unless that is where it is.
  mutating func separate(by separator: String) {
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    let breaks = separator.prefix { $0 == "\n" }.count
    let present = bytes.reversed().prefix { $0 == UInt8(ascii: "\n") }.count
    write(String(separator.dropFirst(bytes.isEmpty ? breaks : min(present, breaks))))
  }

  private mutating func takeAnchor(_ element: Element) {
    if element.isEnd {
      guard let link = elementLink.take() else { return }
      switch meaning(of: link.address, isImage: false, at: link.place) {
      case .unchanged: write("](\(link.address.inBrackets))")
      case .address(let address): write("](\(address.inBrackets))")
      case .record(let target, _): write("](\(target.id.kind.name):\(target.id.slug))")
      case .textOnly:
        let label = takeBack(to: link.output).dropFirst()
        bytes.append(contentsOf: label)
      }
    } else if elementLink == nil,
      let address = Self.attribute("href", in: text(element.range)), !address.contains("{")
    {
      elementLink = ElementLink(output: bytes.count, address: address, place: element.range)
      write("[")
    }
  }

  /// Code becomes a block of code; scripts and styles are left out.
  private mutating func takeVerbatim(_ element: Element) {
    let close = find("</\(element.name)", from: element.range.upperBound, before: end)
    let content = element.range.upperBound..<(close ?? end)
    if element.name == "pre" {
      separate(by: "\n\n")
      let code = text(content).withoutTags.decodingEntities
      let fence = code.contains("```") ? "~~~~" : "```"
      write("\(fence)\n\(code.hasPrefix("\n") ? String(code.dropFirst()) : code)")
      if bytes.last != UInt8(ascii: "\n") { write("\n") }
      write("\(fence)\n\n")
    } else {
      note("left out: \(text(element.range).quotedShort)", at: element.range)
      count("elements of HTML, left out")
    }
    index = close.flatMap { find(">", from: $0, before: end) }.map { $0 + 1 } ?? end
  }
}

extension String {
  /// As a link has an address with blanks.
  fileprivate var inBrackets: String { contains(" ") ? "<\(self)>" : self }

  fileprivate var withoutTags: String {
    var text = ""
    var isInTag = false
    for character in self {
      if character == "<" { isInTag = true }
      if !isInTag { text.append(character) }
      if character == ">" { isInTag = false }
    }
    return text
  }

  fileprivate var decodingEntities: String {
    var text = self
    for (entity, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] where text.contains(entity) {
      text = text.replacing(entity, with: character)
    }
    return text
  }
}
