internal import Diagnostics
internal import Text

extension DocumentWriter {
  /// What has to follow the text of the link that is being written.
  struct OpenLink {
    var ending: Ending
    var mention: Int?
    var range: Range<Int>
    /// Where its text begins in ``plain``.
    var textStart: Int

    enum Ending {
      case nothing
      /// Markup follows that is ours and already escaped.
      case anchor(suffix: String = "")
      case note(number: Int, id: String)
    }
  }

  /// A link to an anchor of the document itself.
  struct OwnAnchor {
    var anchor: String
    var range: Range<Int>
  }

  /// Writes what comes before a link's text, and the text itself where another stands for it.
  ///
  /// - Returns: The index of the item to go on with.
  mutating func beginLink<R: LinkResolver>(at index: Int, resolver: inout R) -> Int {
    let item = inlines.items[index]
    let link = inlines.links[item.link]
    let content = index + 1..<item.partner
    let isWiki = item.kind == .wikiLink
    let isEmpty = inlines.isBlank(content)
    var open = OpenLink(ending: .nothing, range: range(of: link), textStart: plain.count)
    var substitute: String?

    switch isWiki && isEmbed(index) ? .nothing : target(of: link, isWiki: isWiki) {
    case .nothing:
      if isWiki {
        substitute = inlines.bytes.text(link.destination)
        report(
          "![[" + (substitute ?? "") + "]]", of: .obsidianEmbed,
          at: SourcePlace(path: file.path, range: open.range))
      } else {
        reportEmptyLink(link)
      }
    case .unknownScheme(let scheme, let range): reportUnknownScheme(scheme, at: range)
    case .ownAnchor(let anchor, let range) where isWiki && anchor.isEmpty:
      findings.append(
        Diagnostic(
          .unknownAnchor, "'[[\(inlines.bytes.text(link.destination))]]' names no heading",
          at: SourcePlace(path: file.path, range: range.isEmpty ? open.range : range),
          help: "write the heading after the '#'"))
      substitute = "[[\(inlines.bytes.text(link.destination))]]"
    case .ownAnchor(let anchor, let range):
      ownAnchors.append(OwnAnchor(anchor: anchor, range: range))
      substitute = isWiki ? lastHeading(of: link) : anchor
      writeAnchorTag(href: "#" + anchor, title: inlines.bytes.text(link.title), className: nil)
      open.ending = .anchor()
    case .request(let target, let ranges):
      let request = LinkRequest(
        target: target, text: isEmpty ? "" : inlines.plainString(of: content),
        title: title(of: link), isImage: false,
        range: open.range, targetRange: ranges.target, fragmentRange: ranges.fragment)
      substitute = target.fallbackText
      switch resolver.resolve(request) {
      case .plain(let text): substitute = text ?? substitute
      case .link(let href, let text, let title, let className, let suffix, let mention):
        substitute = text ?? substitute
        let written = target.keepsTitle ? inlines.bytes.text(link.title) : ""
        writeAnchorTag(href: href, title: title ?? written, className: className)
        open.ending = .anchor(suffix: suffix)
        open.mention = mention
      case .sourceNote(let number, let id):
        substitute = nil
        if isEmpty { dropSpaceBeforeNote() }
        open.ending = .note(number: number, id: id)
      case .image(let href, _, _), .imageElsewhere(let href):
        writeAnchorTag(href: href, title: inlines.bytes.text(link.title), className: nil)
        open.ending = .anchor()
      }
    }
    openLink = open
    guard isEmpty else { return index + 1 }
    if let substitute { writeText(substitute) }
    return item.partner
  }

  /// The last of the headings that a wiki link names, in its author's words.
  private func lastHeading(of link: Inlines.Link) -> String {
    var words = link.destination
    if let hash = inlines.bytes[words].lastIndex(of: UInt8(ascii: "#")) {
      words = hash + 1..<words.upperBound
    }
    while let first = words.first, inlines.bytes[first].isWhitespace { words.removeFirst() }
    return inlines.bytes.text(words)
  }

  /// Whether a wiki link is an embed, `![[file]]`.
  private func isEmbed(_ index: Int) -> Bool {
    guard index > 0, inlines.items[index - 1].kind == .text,
      let last = inlines.items[index - 1].text.last
    else { return false }
    return inlines.bytes[last] == UInt8(ascii: "!") && inlines.map.isVerbatim(last)
  }

  /// Writes what follows a link's text.
  mutating func endLink() {
    guard let open = openLink.take() else { return }
    switch open.ending {
    case .nothing: break
    case .anchor(let suffix):
      html.append(literal: "</a>")
      html.append(suffix)
    case .note(let number, let id):
      noteOffsets.append(plain.count)
      let isFurther = !lastNotes.isEmpty && lastNotes.upperBound == html.count
      let start = isFurther ? lastNotes.lowerBound : html.count
      html.append(literal: "<sup class=\"note\"><a href=\"#source-")
      html.appendEscapedURL(id)
      if notedSources.insert(id).inserted {
        // The way back from the list of sources leads to the first note.
        html.append(literal: "\" id=\"")
        html.appendEscapedURL(MarkdownDocument.anchor(ofNoteTo: id))
      }
      html.append(literal: "\" aria-label=\"")
      html.append(options.words.source)
      html.append(literal: " ")
      html.append(number: number)
      html.append(literal: "\">")
      html.append(number: number)
      html.append(literal: "</a></sup>")
      lastNotes = start..<html.count
    }
    if let mention = open.mention {
      mark(mention, at: open.range, text: open.textStart..<plain.count)
    }
  }

  mutating func writeAnchorTag(href: String, title: String, className: String?) {
    html.append(literal: "<a href=\"")
    writeURL(href)
    writeAttributes(title: title, className: className)
    html.append(literal: "\">")
  }

  mutating func writeAttributes(title: String, className: String?) {
    if !title.isEmpty {
      html.append(literal: "\" title=\"")
      html.append(escaping: title, .doubleQuoted)
    }
    if let className {
      html.append(literal: "\" class=\"")
      html.append(escaping: className, .doubleQuoted)
    }
  }

  mutating func writeURL(_ href: String) {
    if href.utf8.first.map(\.beginsDangerousURL) == true {
      let bytes = ContiguousArray(href.utf8)
      guard !bytes.isDangerousURL(bytes.indices) else { return }
    }
    html.appendEscapedURL(href)
  }
}

extension LinkRequest.Target {
  /// What a link shows that has no text and gets none.
  fileprivate var fallbackText: String {
    switch self {
    case .entity(_, let slug, _): slug
    case .wiki(let name, _): name
    case .source(let id): id
    case .path(let path, _): path
    case .external(let url): url
    case .name: ""
    case .citation(_, let value): value
    }
  }

  /// Whether the title is one, and not a mode.
  fileprivate var keepsTitle: Bool {
    switch self {
    case .path, .external: true
    case .entity, .wiki, .source, .name, .citation: false
    }
  }
}
