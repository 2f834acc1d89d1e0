package import Diagnostics
internal import Text

extension DocumentWriter {
  /// What a destination asks for.
  enum Destination {
    case request(LinkRequest.Target, Ranges)
    case ownAnchor(String, Range<Int>)
    case unknownScheme(String, Range<Int>)
    case nothing
  }

  /// Places in the file.
  struct Ranges {
    var target: Range<Int>
    var fragment: Range<Int>?
  }

  func range(of link: Inlines.Link) -> Range<Int> {
    text.place(link.place?.range ?? block.start..<max(block.start, block.end))
  }

  func title(of link: Inlines.Link) -> LinkRequest.Title? {
    guard !link.title.isEmpty else { return nil }
    return LinkRequest.Title(
      text: inlines.bytes.text(link.title),
      range: link.place?.title.map(text.place) ?? range(of: link))
  }

  mutating func target(of link: Inlines.Link, isWiki: Bool) -> Destination {
    let bytes = inlines.bytes
    let whole = link.destination
    let place = destinationPlace(of: link)
    guard let first = whole.first else { return .nothing }
    let hash = bytes.firstIndex(of: UInt8(ascii: "#"), in: whole)
    let path = whole.lowerBound..<(hash ?? whole.upperBound)
    let fragment = hash.map { $0 + 1..<whole.upperBound }
    let scheme = isWiki ? nil : schemeEnd(bytes, whole)
    let ranges = split(place, hasScheme: scheme != nil, hasFragment: fragment != nil)

    if bytes[first] == UInt8(ascii: "#"), let fragment {
      return .ownAnchor(
        isWiki ? wikiAnchor(fragment, isOwn: true) : decoded(fragment), ranges.fragment ?? place)
    }
    if isWiki {
      return .request(
        .wiki(name: trimmed(path), fragment: fragment.map { wikiAnchor($0, isOwn: false) }), ranges)
    }
    guard let scheme else {
      if bytes.begins(whole, with: "//") {
        return .request(.external(bytes.text(whole)), Ranges(target: place))
      }
      // What comes after a question mark is no path, and encoded there for a reason.
      let query = bytes[path].firstIndex(of: UInt8(ascii: "?")) ?? path.upperBound
      let target = decoded(path.lowerBound..<query) + bytes.text(query..<path.upperBound)
      return .request(.path(target, fragment: fragment.map(decoded)), ranges)
    }
    let rest = scheme + 1..<max(scheme + 1, path.upperBound)
    let name = whole.lowerBound..<scheme
    if bytes.spells(name, "source") { return .request(.source(bytes.text(rest)), ranges) }
    if bytes.spells(name, "https") || bytes.spells(name, "http") || bytes.spells(name, "mailto")
      || bytes.spells(name, "tel")
    {
      return .request(.external(bytes.text(whole)), Ranges(target: place))
    }
    if let kind = options.kindSchemes.first(where: { bytes.spells(name, $0) }) {
      return .request(
        .entity(kind: kind, slug: bytes.text(rest), fragment: fragment.map(bytes.text)), ranges)
    }
    let end = place.first { file.bytes[$0] == UInt8(ascii: ":") } ?? place.upperBound
    return .unknownScheme(bytes.text(name), place.lowerBound..<end)
  }

  /// Where a destination is in the file; the link itself where that is unknown.
  mutating func destinationPlace(of link: Inlines.Link) -> Range<Int> {
    guard let place = link.place, !place.destination.isEmpty else { return range(of: link) }
    switch place.form {
    case .inline, .autolink, .wiki, .footnote, .bare: return text.place(place.destination)
    case .full, .collapsed, .shortcut:
      let known = knownDefinitions()
      let reader = InlineLocator(source: file.bytes, end: fileBody.upperBound, position: 0)
      let defined = known.destinations(text.bytes, label: place.destination).first {
        reader.stands(inlines.bytes, link.destination, for: $0)
      }
      return defined ?? text.place(place.destination)
    }
  }

  /// The body's definitions, looked for when they are first asked for.
  mutating func knownDefinitions() -> LinkDefinitions {
    if let definitions { return definitions }
    let found = LinkDefinitions(file.bytes, body: fileBody)
    definitions = found
    return found
  }

  /// Where the slug or path and the fragment of a destination stand.
  private func split(_ place: Range<Int>, hasScheme: Bool, hasFragment: Bool) -> Ranges {
    var target = place
    if hasScheme, let colon = place.first(where: { file.bytes[$0] == UInt8(ascii: ":") }) {
      target = colon + 1..<place.upperBound
    }
    guard hasFragment, let hash = target.first(where: { file.bytes[$0] == UInt8(ascii: "#") })
    else { return Ranges(target: target) }
    return Ranges(target: target.lowerBound..<hash, fragment: hash + 1..<target.upperBound)
  }

  /// The index of the colon behind a scheme, RFC 3986, 3.1.
  func schemeEnd(_ bytes: ContiguousArray<UInt8>, _ range: Range<Int>) -> Int? {
    guard let first = range.first, bytes[first].isASCIILetter else { return nil }
    for index in range {
      switch bytes[index] {
      case UInt8(ascii: ":"): return index
      case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): continue
      case let byte where byte.isASCIILetter || byte.isASCIIDigit: continue
      default: return nil
      }
    }
    return nil
  }

  /// The anchor that a wiki link means: it names a heading by its text, the last of a path of headings.
  private func wikiAnchor(_ fragment: Range<Int>, isOwn: Bool) -> String {
    var fragment = fragment
    if let hash = inlines.bytes[fragment].lastIndex(of: UInt8(ascii: "#")) {
      fragment = hash + 1..<fragment.upperBound
    }
    while let first = fragment.first, inlines.bytes[first].isWhitespace { fragment.removeFirst() }
    let name = trimmed(fragment)
    if name.isEmpty || isOwn && options.pageAnchors.contains(name) { return name }
    let slug = HeadingAnchors.slug(name)
    // What is written as an anchor is one; a heading's text has the heading's.
    return slug == name ? name : anchors.unnumbered(name)
  }

  private func trimmed(_ range: Range<Int>) -> String {
    var range = range
    while let last = range.last, inlines.bytes[last].isWhitespace { range.removeLast() }
    return inlines.bytes.text(range)
  }

  /// Text with `%20` and its like decoded; a percent sign without two digits stays.
  private func decoded(_ range: Range<Int>) -> String {
    let bytes = inlines.bytes
    guard bytes[range].contains(UInt8(ascii: "%")) else { return bytes.text(range) }
    return String(decoding: bytes.percentDecoded(range), as: UTF8.self)
  }
}

extension DocumentWriter {
  private static let urlSchemes = ["http", "https", "mailto", "tel", "source"]

  mutating func reportUnknownScheme(_ scheme: String, at range: Range<Int>) {
    let near = (options.kindSchemes + Self.urlSchemes).nearMiss(to: scheme)
    findings.append(
      Diagnostic(
        .unknownScheme, "'\(scheme)' is not a scheme that links can have",
        at: SourcePlace(path: file.path, range: range), nearMiss: near,
        help: near == nil ? "links have http, https, mailto, tel, source or a kind of entity" : nil)
    )
  }

  mutating func reportNoImage(_ scheme: String, at range: Range<Int>) {
    findings.append(
      Diagnostic(
        .unknownScheme, "'\(scheme)' is not a scheme that images can have",
        at: SourcePlace(path: file.path, range: range),
        help: "an image is a file of the site, or has http or https"))
  }

  /// Reports links to anchors that the document does not have.
  mutating func checkOwnAnchors() {
    let known = outline.map(\.id) + options.pageAnchors
    let nearMisses = NearMissIndex { known }
    for link in ownAnchors where !isOwnAnchor(link.anchor) {
      let near = nearMisses.nearMiss(to: link.anchor)
      findings.append(
        Diagnostic(
          .unknownAnchor, "'#\(link.anchor)' is not an anchor of this document",
          at: SourcePlace(path: file.path, range: link.range), nearMiss: near,
          help: near == nil ? "anchors are those of its headings" : nil))
    }
  }

  /// An empty fragment and `top` lead to the page's top, by HTML's rules.
  private func isOwnAnchor(_ anchor: String) -> Bool {
    anchor.isEmpty || anchor.lowercased() == "top" || anchors.contains(anchor)
      || options.pageAnchors.contains(anchor) || formerIDs.contains(anchor)
  }
}

extension Rule {
  package static let unknownScheme = Rule(
    "UnknownScheme", .error, structural: true,
    summary:
      "Reports a link whose scheme is not http, https, mailto, tel, source or a kind of entity.")
  package static let unknownAnchor = Rule(
    "UnknownAnchor", .error, structural: true,
    summary: "Reports a link to an anchor that no heading has.")
}
