package import Diagnostics
internal import EntityGraph
internal import Markdown
internal import PolicyModel
internal import Text

/// Checks links that require the whole site: to a heading of another page,
/// or to a file that another page uses.
package struct LinkCheck {
  let documents: [Document]
  let context: LinkContext
  let sources: SiteSources
  let templates: TemplateAnchors?
  /// The anchors of each page looked up so far, by its number.
  private var known: [Int: Anchors] = [:]

  private struct Anchors {
    var ids: [String]
    /// These, and those that headings had before, which still lead to them.
    var set: Set<String>
    var nearMisses: NearMissIndex
  }

  package init(
    of documents: [Document], in context: LinkContext, from sources: SiteSources,
    _ templates: TemplateAnchors?
  ) {
    self.documents = documents
    self.context = context
    self.sources = sources
    self.templates = templates
  }

  /// The findings about the links of one document.
  package mutating func findings(of number: Int) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for anchor in documents[number].anchors { check(anchor, reporting: &findings) }
    checkAddresses(of: documents[number], reporting: &findings)
    return findings
  }

  private mutating func check(
    _ anchor: DocumentLinks.AnchorLink, reporting findings: inout [Diagnostic]
  ) {
    let fragment = anchor.fragment
    if Self.isOfBrowser(fragment) { return }
    switch anchor.target {
    case .record(let record):
      let anchors = anchors(of: record)
      guard !anchors.set.contains(fragment), !isPart(fragment, of: record) else { return }
      let nearest = anchors.nearMisses.nearMiss(to: fragment)
      findings.append(
        Diagnostic(
          .unknownAnchor,
          "'\(fragment)' is not a heading of \(context.owner(of: record))",
          at: anchor.place, nearMiss: nearest,
          help: nearest == nil && !anchors.ids.isEmpty
            ? "one of \(anchors.ids.prefix(8).joined(separator: ", "))" : nil))
    case .page(let address):
      guard !isOfTemplates(fragment) else { return }
      findings.append(
        Diagnostic(
          .unknownAnchor, "'\(fragment)' is not an anchor of /\(address.path)", at: anchor.place))
    case .file(let path, let source):
      guard !hasAnchor(fragment, path, source) else { return }
      findings.append(
        Diagnostic(.unknownAnchor, "'\(fragment)' is not an anchor of /\(path)", at: anchor.place))
    }
  }

  /// Whether it is the top of the page, as defined by HTML, or a text fragment.
  static func isOfBrowser(_ fragment: String) -> Bool {
    fragment.lowercased() == "top" || fragment.hasPrefix(":~:")
  }

  private mutating func anchors(of record: Int) -> Anchors {
    if let anchors = known[record] { return anchors }
    let ids = documents[record].outline.map(\.id)
    let former = documents[record].outline.compactMap(\.formerID)
    let anchors = Anchors(ids: ids, set: Set(ids + former), nearMisses: NearMissIndex { ids })
    known[record] = anchors
    return anchors
  }

  /// Whether a template gives the page the anchor: of a source, of a judgment, of a part.
  private func isPart(_ fragment: String, of record: Int) -> Bool {
    if fragment.hasPrefix("source-") {
      return documents[record].sources.ids.contains(String(fragment.dropFirst("source-".count)))
    }
    if fragment.hasPrefix("judgment-") {
      let judgments = context.catalog.entities[record].briefing?.judgments ?? []
      return judgments.contains { "judgment-\($0.id.value)" == fragment }
    }
    return isOfTemplates(fragment)
  }

  /// Whether a file of the output has the anchor, or may have it.
  mutating func mayHold(_ fragment: String, inFile path: String) -> Bool {
    hasAnchor(fragment, path, context.addresses.files[path] ?? "")
  }

  /// Whether a file has the anchor; assumed for files that are not HTML.
  private mutating func hasAnchor(_ fragment: String, _ path: String, _ source: String) -> Bool {
    guard PageAddress.isPageFile(path) else { return true }
    guard source.hasPrefix("Content/") else { return isOfTemplates(fragment) }
    if let ids = ofFiles[source] { return ids.contains(fragment) }
    let ids = (try? sources.read(source)).map { Self.ids(in: $0.bytes) } ?? []
    ofFiles[source] = ids
    return ids.contains(fragment)
  }

  private var ofFiles: [String: Set<String>] = [:]

  /// Whether a template may write an anchor; unreadable templates are reported elsewhere.
  private func isOfTemplates(_ fragment: String) -> Bool { templates?.mayHold(fragment) ?? true }

  /// The values of all attributes `id` and `name`.
  private static func ids(in html: ContiguousArray<UInt8>) -> Set<String> {
    var ids: Set<String> = []
    for name in [Array("id=".utf8), Array("name=".utf8)] {
      var index = 0
      while index + name.count < html.count {
        guard html[index] == name[0], html[index...].starts(with: name),
          index > 0, html[index - 1] <= 0x20
        else {
          index += 1
          continue
        }
        index += name.count
        let quote = html[index]
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        if isQuoted { index += 1 }
        let value = html[index...].prefix {
          isQuoted ? $0 != quote : $0 > 0x20 && $0 != UInt8(ascii: ">")
        }
        ids.insert(String(decoding: value, as: UTF8.self))
        index += value.count
      }
    }
    return ids
  }

  private mutating func checkAddresses(
    of document: Document, reporting findings: inout [Diagnostic]
  ) {
    guard !document.addressLinks.isEmpty else { return }
    let shown = shown ?? Shown(by: documents, in: context)
    self.shown = shown
    for link in document.addressLinks where !shown.files.contains(link.path) {
      let nearest = shown.nearMisses.nearMiss(to: "/" + link.path)
      let isLeftOut =
        context.configuration.baseURL == nil
        && (link.path == WellKnownPath.sitemap || FeedFormat(rawValue: link.path) != nil)
      findings.append(
        Diagnostic(
          .unknownFile, "'\(link.target)' is not an address of this site", at: link.place,
          nearMiss: isLeftOut ? nil : nearest,
          help: isLeftOut ? "with base_url in site.yml there is one" : nil,
          group: .init("are not addresses of this site", anyAdvice: true)))
    }
  }

  /// The files beside texts that some text uses, and all addresses for near misses; made on first use.
  private var shown: Shown?

  private struct Shown {
    let files: Set<String>
    let nearMisses: NearMissIndex

    init(by documents: [Document], in context: LinkContext) {
      let files = Set(documents.lazy.flatMap(\.attachments).map(\.target))
      self.files = files
      nearMisses = NearMissIndex { context.addresses.all + files.map { "/" + $0 } }
    }
  }
}
