package import Diagnostics
internal import EntityGraph
internal import Files
internal import Markdown
internal import PolicyModel
internal import Rules
internal import Text

/// Resolves the links of one document, and collects what has to be checked afterward.
package struct DocumentLinks: LinkResolver {
  let context: LinkContext
  /// The record of the text; `nil` for a text that is not a page.
  let document: Int?
  let isHeldBack: Bool
  let path: String
  let address: PageAddress
  /// The relative path from there to the site's root.
  let root: String
  /// A briefing's fact date, which decides between successive holders of a name.
  private let day: Day?
  /// The modes of records that the front matter does not cite as current.
  var statedModes: [Int: LinkMode] = [:]

  package var findings: [Diagnostic] = []
  private(set) var sources: PageSources
  /// Files beside the document that it uses.
  var attachments: [SiteFiles.Copy] = []
  var figures: [Figure] = []
  /// Links to an anchor of another page, checked once all documents are read, as are the next.
  var anchors: [AnchorLink] = []
  var addressLinks: [AddressLink] = []
  /// Policies and deals that it links to, in order.
  private(set) var citations: [Citation] = []
  /// Records already linked: later names and references to them stay text, so that the mode of a link
  /// applies to them.
  var linked: Set<Int> = []
  /// Policies whose status is already shown beside a link.
  private var marked: Set<Int> = []

  struct AnchorLink: Sendable {
    enum Target: Sendable {
      /// A record, by its number.
      case record(Int)
      case page(PageAddress)
      /// A file by its path in the output, with its origin.
      case file(String, source: String)
    }

    var target: Target
    var fragment: String
    var place: SourcePlace
  }

  package init(of document: Int, in context: LinkContext, sources: PageSources) {
    self.context = context
    self.document = document
    self.sources = sources
    isHeldBack = context.catalog.isHeldBack[document]
    let entity = context.catalog.entities[document]
    path = entity.path
    let stated = (entity.briefing?.policies ?? []) + (entity.briefing?.deals ?? [])
    for relation in stated where relation.mode != .current {
      guard let cited = context.catalog.find(relation.target, among: [.policy, .deal]) else {
        continue
      }
      statedModes[cited] = relation.mode
    }
    address = context.addresses.ofRecord[document]
    root = address.root
    day = entity.briefing?.asOf ?? entity.date
  }

  /// For a text that is not a page of the site, as if it were at the root.
  package init(path: String, in context: LinkContext) {
    self.context = context
    document = nil
    sources = PageSources()
    isHeldBack = false
    self.path = path
    address = .home
    root = address.root
    day = nil
  }

  mutating func resolve(_ link: LinkRequest) -> LinkResolution {
    if link.isImage, link.text.utf8.allSatisfy({ $0 <= 0x20 }) {
      findings.append(
        Diagnostic(
          .imageWithoutDescription, "'\(link.target.written)' has no description",
          at: place(link.range), help: "say between the brackets what it shows"))
    }
    switch link.target {
    case .entity(let kind, let slug, let fragment):
      let mode = mode(of: link)
      let allowed = EntityKind(name: kind).map { KindSet($0) } ?? .any
      return resolveReference(slug, among: allowed, fragment, link, mode, isNamed: false)
    case .wiki(let name, let fragment):
      if let record = record(atPath: name) {
        return makeLink(
          toRecord: record, as: name, fragment, link, nil, isNamed: true, isPath: true)
      }
      let id = EntityID(wikiPath: name)?.description ?? name
      if isLeftAsText(id) {
        findings.append(.unknownLink(name, at: place(link.targetRange)))
        return .plain(text: link.text.isEmpty ? name : nil)
      }
      return resolveReference(id, among: .any, fragment, link, nil, isNamed: true)
    case .source(let id):
      guard
        context.sources.check(
          id, isHeldBack: isHeldBack, at: place(link.targetRange),
          reporting: &findings)
      else { return .plain() }
      return .sourceNote(number: sources.number(of: id, namedAt: link.targetRange), id: id)
    case .path(let path, let fragment):
      return resolveFile(path, fragment, link)
    case .external(let address):
      if let own = resolveOwnAddress(address, link) { return own }
      guard link.isImage, !context.loadsRemoteImages else { return .link(href: address) }
      findings.append(
        Diagnostic(
          .remoteImage, "'\(address)' is on another host, so the page links to it",
          at: place(link.targetRange), help: "copy the image beside the file"))
      return .imageElsewhere(href: address)
    case .name(let target):
      let bearer = context.catalog.bearer(of: link.text, like: target, on: day)
      guard !context.catalog.isHeldBack[bearer] else { return .plain() }
      return linkAutomatically(
        to: bearer, isCertain: context.isFullName(link.text, of: bearer), link)
    case .citation(let kind, let value):
      return resolveCitation(kind, value, link)
    }
  }

  func place(_ range: Range<Int>) -> SourcePlace { SourcePlace(path: path, range: range) }

  /// Whether the site shows a name without a page as plain text.
  private func isLeftAsText(_ name: String) -> Bool {
    context.unknownLinks == .text && context.catalog.resolve(name) == .unknown
  }

  private mutating func resolveReference(
    _ text: String, among allowed: KindSet, _ fragment: String?, _ link: LinkRequest,
    _ mode: LinkMode?, isNamed: Bool
  ) -> LinkResolution {
    let catalog = context.catalog
    guard
      let target = catalog.number(
        for: text, among: allowed, on: day, at: place(link.targetRange), reporting: &findings)
    else { return .plain(text: link.text.isEmpty ? text : nil) }
    return makeLink(
      toRecord: target, as: text, fragment, link, mode, isNamed: isNamed, isPath: false)
  }

  private mutating func makeLink(
    toRecord target: Int, as text: String, _ fragment: String?, _ link: LinkRequest,
    _ mode: LinkMode?, isNamed: Bool, isPath: Bool
  ) -> LinkResolution {
    let catalog = context.catalog
    let name = link.text.isEmpty ? catalog.entities[target].name.value : nil
    if catalog.isHeldBack[target], !isHeldBack {
      findings.append(.heldBack(text, at: place(link.targetRange)))
      return .plain(text: link.text.isEmpty ? text : nil)
    }
    cite(target, as: text, mode ?? statedModes[target] ?? .current, link)
    // The file's name stands for the record's name.
    let isSlug =
      isNamed && link.text.isEmpty
      && (isPath || catalog.entities[target].id.isWritten(as: text))
    return .link(
      href: href(of: target, "", fragment, link),
      text: isSlug ? catalog.entities[target].name.value : isNamed ? nil : name,
      suffix: chip(for: target),
      mention: target == document ? nil : target)
  }

  /// The record whose file a wiki link names as Obsidian does: from the folder of all, from the document's
  /// own, with or without `.md`, or by its file's name alone where that is no reference.
  private func record(atPath name: String) -> Int? {
    let hasSlash = name.hasByte(UInt8(ascii: "/"))
    guard hasSlash || name.hasSuffix(".md") || name.beginsWithNumber else { return nil }
    let file = name.hasSuffix(".md") ? name : name + ".md"
    let folder = Path.parent(of: path) ?? "."
    let root = file.hasPrefix("/") ? String(file.drop { $0 == "/" }) : file
    for path in [Path.join("Content", root), Path.join(folder, file), root] {
      if let record = context.recordByPath[Path.normalized(path)] { return record }
    }
    guard !hasSlash else { return nil }
    return context.recordByStem[String(file.dropLast(3))]
  }

  mutating func href(
    of target: Int, _ query: String, _ fragment: String?, _ link: LinkRequest
  ) -> String {
    let address = root + context.addresses.ofRecord[target].path + query
    guard let fragment, !fragment.isEmpty else { return address }
    anchors.append(
      AnchorLink(
        target: .record(target), fragment: fragment,
        place: place(link.fragmentRange ?? link.targetRange)))
    return address + "#" + fragment
  }

  /// The mode of an entity link, from its title (decision 51); without one, the mode of
  /// the front matter.
  ///
  /// An invalid title is reported and then treated as `historical`, so that there are no further findings.
  private mutating func mode(of link: LinkRequest) -> LinkMode? {
    guard let title = link.title else { return nil }
    return LinkMode.read(
      Located(title.text, at: title.range), in: path, reporting: &findings) ?? .historical
  }

  mutating func cite(
    _ target: Int, as text: String, _ mode: LinkMode, _ link: LinkRequest,
    from origin: Citation.Origin = .link
  ) {
    linked.insert(target)
    let kind = context.catalog.kinds[target]
    guard target != document, kind == .policy || kind == .deal else { return }
    citations.append(
      Citation(of: target, as: text, mode: mode, at: link.targetRange, from: origin))
  }

  /// The status of a policy that is not in force, shown after the first link to it.
  mutating func chip(for target: Int) -> String {
    guard target != document, let status = context.statuses[target],
      context.catalog.kinds[target] == .policy, status.force != .inForce,
      marked.insert(target).inserted
    else { return "" }
    return status.chip(in: context.configuration.wording)
  }
}

extension String {
  fileprivate var beginsWithNumber: Bool {
    // Most names begin with a letter of ASCII.
    if let byte = utf8.first, byte < 0x80 { return byte.isASCIIDigit }
    return first?.isNumber == true
  }
}

extension EntityID {
  /// Whether a text is its slug or id, and so not a readable name.
  fileprivate func isWritten(as text: String) -> Bool {
    text == slug || text.hasByte(UInt8(ascii: "/")) && text == description
  }
}

extension LinkRequest.Target {
  /// In short, for a message.
  var written: String {
    switch self {
    case .entity(let kind, let slug, _): "\(kind):\(slug)"
    case .wiki(let name, _): name
    case .source(let id): id
    case .path(let path, _): path
    case .external(let address): address
    case .name: "a name"
    case .citation(_, let value): value
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownLink(_ name: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .unknownLink, "'\(name)' is not a page of this site, so its text has no link", at: place,
      group: .init("are not pages of this site, so their texts have no link", subject: "'\(name)'"))
  }
}
