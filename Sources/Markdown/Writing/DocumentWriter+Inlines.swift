internal import Text

extension DocumentWriter {
  /// Writes the inlines of the block at hand.
  mutating func writeInlines<R: LinkResolver>(resolver: inout R) {
    let keepsText = !options.isPlain
    if keepsText, !options.allowsRawHTML { readTags() }
    if block.isForeign { reportForeignMarkup() }
    findCandidates()
    var index = 0
    while index < inlines.items.count {
      let item = inlines.items[index]
      switch item.kind {
      case .text, .softBreak:
        let run = run(from: index)
        writeRun(run, resolver: &resolver)
        index = run.upperBound
        continue
      case .lineBreak:
        html.append(literal: "<br />\n")
        if keepsText {
          breakOffsets.append(plain.count)
          plain.append(0x20)
        }
      case .code:
        html.append(literal: "<code>")
        html.append(escaping: inlines.bytes, item.text)
        html.append(literal: "</code>")
        if keepsText {
          let start = plain.count
          plain.append(contentsOf: inlines.bytes[item.text])
          if options.wantsPassage != nil { codeRanges.append(start..<plain.count) }
        }
      case .rawHTML: writeRawInline(item)
      case .emphasis: html.append(literal: item.edge == .enter ? "<em>" : "</em>")
      case .strong: html.append(literal: item.edge == .enter ? "<strong>" : "</strong>")
      case .strikethrough: html.append(literal: item.edge == .enter ? "<del>" : "</del>")
      case .link, .wikiLink, .bareAddress:
        if options.isPlain {
          writePlainLink(item)
        } else if item.edge == .enter {
          index = beginLink(at: index, resolver: &resolver)
          continue
        } else {
          endLink()
        }
      case .mark: html.append(literal: item.edge == .enter ? "<mark>" : "</mark>")
      case .tagText:
        html.append(escaping: inlines.bytes, item.text)
        plain.append(contentsOf: inlines.bytes[item.text])
      case .element: html.append(contentsOf: inlines.elements[item.link])
      case .footnoteReference: writeFootnoteReference(item)
      case .image:
        if options.isPlain {
          writePlainImage(at: index)
        } else {
          writeImage(at: index, resolver: &resolver)
        }
        index = item.partner
      }
      index += 1
    }
  }

  private mutating func writeRawInline(_ item: Inlines.Item) {
    if options.allowsRawHTML {
      html.append(contentsOf: inlines.bytes[item.text])
    } else if options.isPlain {
      html.append(literal: "<!-- raw HTML omitted -->")
    }
  }

  private mutating func writePlainLink(_ item: Inlines.Item) {
    guard item.edge == .enter else { return html.append(literal: "</a>") }
    let link = inlines.links[item.link]
    html.append(literal: "<a href=\"")
    writePlainURL(link)
    if link.hasTitle { writeTitle(inlines.bytes, link.title) }
    html.append(literal: "\">")
  }

  private mutating func writePlainImage(at index: Int) {
    let item = inlines.items[index]
    let link = inlines.links[item.link]
    html.append(literal: "<img src=\"")
    writePlainURL(link)
    html.append(literal: "\" alt=\"")
    writeDescription(index + 1..<item.partner)
    if link.hasTitle { writeTitle(inlines.bytes, link.title) }
    html.append(literal: "\" />")
  }

  private mutating func writePlainURL(_ link: Inlines.Link) {
    if options.allowsRawHTML || !inlines.bytes.isDangerousURL(link.destination) {
      html.appendEscapedURL(inlines.bytes, link.destination)
    }
  }

  /// A title, between the quotes of the attributes before and after it.
  mutating func writeTitle(_ bytes: ContiguousArray<UInt8>, _ title: Range<Int>) {
    html.append(literal: "\" title=\"")
    html.append(escaping: bytes, title)
  }

  /// What is between an image's brackets, as the value of an attribute.
  mutating func writeDescription(_ content: Range<Int>) {
    for item in inlines.items[content] {
      switch item.kind {
      case .text, .code, .tagText: html.append(escaping: inlines.bytes, item.text)
      case .rawHTML where options.isPlain: html.append(escaping: inlines.bytes, item.text)
      case .softBreak, .lineBreak: html.append(0x20)
      default: break
      }
    }
  }

  /// Text that is not in the source: a name that a resolver gave.
  mutating func writeText(_ text: String) {
    let bytes = ContiguousArray(text.utf8)
    html.append(escaping: bytes, bytes.indices)
    plain.append(contentsOf: bytes)
  }
}
