internal import Diagnostics
internal import Text

extension DocumentWriter {
  mutating func writeImage<R: LinkResolver>(at index: Int, resolver: inout R) {
    let item = inlines.items[index]
    let link = inlines.links[item.link]
    let content = index + 1..<item.partner
    let description = inlines.plainText(of: content)
    if let size = description.imageSize {
      report(
        description.text(size), of: .imageSize,
        at: SourcePlace(path: file.path, range: range(of: link)))
    }
    defer { plain.append(contentsOf: description) }
    switch target(of: link, isWiki: false) {
    case .unknownScheme(let scheme, let range):
      reportUnknownScheme(scheme, at: range)
      writeDescription(content)
    case .nothing:
      reportEmptyLink(link)
      writeDescription(content)
    case .ownAnchor: writeDescription(content)
    case .request(let target, let ranges):
      if let scheme = target.schemeOfNoImage {
        reportNoImage(scheme, at: ranges.target)
        return writeDescription(content)
      }
      let request = LinkRequest(
        target: target, text: String(decoding: description, as: UTF8.self), title: title(of: link),
        isImage: true, range: range(of: link), targetRange: ranges.target,
        fragmentRange: ranges.fragment)
      let written = inlines.bytes.text(link.title)
      switch resolver.resolve(request) {
      case .link(let href, _, let title, let className, _, _):
        writeImage(href, described: content, title: title ?? written, className: className)
      case .image(let href, let width, let height):
        writeImage(href, described: content, title: written, className: nil)
        // The page keeps room for it before it has come.
        if let width { html.append("\" width=\"\(width)") }
        if let height { html.append("\" height=\"\(height)") }
      case .imageElsewhere(let href):
        return writeLink(toImage: href, described: content, description)
      case .plain, .sourceNote: return writeDescription(content)
      }
      html.append(literal: "\" />")
    }
  }

  /// An image that the page must not load, as a link to it; inside a link its description alone.
  private mutating func writeLink(
    toImage href: String, described content: Range<Int>, _ description: ContiguousArray<UInt8>
  ) {
    guard openLink == nil else { return writeDescription(content) }
    writeAnchorTag(href: href, title: "", className: nil)
    if description.isEmpty {
      html.append(escaping: href, .doubleQuoted)
    } else {
      writeDescription(content)
    }
    html.append(literal: "</a>")
  }

  private mutating func writeImage(
    _ href: String, described content: Range<Int>, title: String, className: String?
  ) {
    html.append(literal: "<img src=\"")
    writeURL(href)
    html.append(literal: "\" alt=\"")
    writeDescription(content)
    writeAttributes(title: title, className: className)
  }
}

extension LinkRequest.Target {
  /// What a destination begins with that no image can have.
  fileprivate var schemeOfNoImage: String? {
    switch self {
    case .entity(let kind, _, _): kind
    case .source: "source"
    case .external(let address):
      ["mailto", "tel"].first { address.lowercased().hasPrefix($0 + ":") }
    case .wiki, .path, .name, .citation: nil
    }
  }
}

extension ContiguousArray<UInt8> {
  /// The size at the end of a description, as Obsidian has it: `|300`, `|300x200`.
  fileprivate var imageSize: Range<Int>? {
    guard let bar = lastIndex(of: UInt8(ascii: "|")), bar + 1 < count,
      self[bar + 1].isASCIIDigit,
      self[(bar + 1)...].allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: "x") })
    else { return nil }
    return bar..<count
  }
}
