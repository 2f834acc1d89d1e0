internal import EntityGraph
package import Liquid
internal import PolicyModel
package import Queries
package import SiteModel
internal import Wording

/// Renders pages: the site's templates with what is the same on every page.
///
/// It holds no snapshot, as it outlasts that where nothing but texts and briefings were edited.
package struct PageTemplates: Sendable {
  package let templates: TemplateSet
  /// The site's address, where it has one.
  package let base: BaseURL?
  private let wording: Wording
  private let chrome: Value
  private let bodies: BodyStore
  /// Where the cost of templates is measured.
  let profile: TemplateProfile?

  /// - Parameter trackers: The site's trackers in short.
  package init(
    site: Queries, templates: TemplateSet, bodies: BodyStore, trackers: [Value],
    profile: TemplateProfile?
  ) {
    wording = site.wording
    self.templates = templates
    self.bodies = bodies
    self.profile = profile
    base = site.configuration.baseURL.map { BaseURL($0) }
    chrome = SiteView.make(
      in: site, trackers: trackers, images: templates.images, base: base)
  }

  /// What is the same on every page, in short.
  package var frame: Fingerprint { Fingerprint(of: chrome) }

  /// Generates the JSON-LD of pages; `nil` if the site has no `base_url` or no template uses it.
  func structuredData(in site: Queries) -> StructuredData? {
    guard let base, site.shows("structured_data", of: PageView.type) else { return nil }
    return StructuredData(site: site, base: base)
  }

  /// - Parameter subject: What the page is about.
  func render(
    _ context: PageContext, _ head: PageView, at address: PageAddress, _ subject: Value,
    into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    let record = context.record(
      site: chrome, page: head.value(base: base), root: address.root, subject: subject)
    try templates.library.render(context.template, with: record, into: &out, measuring: profile)
  }

  /// The page for addresses that lead nowhere. Hosts serve it at any of them, so its links begin at the root.
  func renderNotFound(into out: inout ContiguousArray<UInt8>) throws(RenderError) {
    let head = PageView(title: wording[.notFound], isUnlisted: true, isAnywhere: true)
    let context = PageContext.notFound.record(
      site: chrome, page: head.value(base: nil), root: base?.path ?? "/")
    try templates.library.render(
      PageContext.notFound.template, with: context, into: &out, measuring: profile)
  }

  /// A template below `site/`.
  func renderSiteFile(
    _ path: String, in site: Queries, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    let others = KindSet.subjects.kinds.flatMap { site.records(of: $0) }
    let context = Record(
      PageContext.siteFileType,
      [
        "site": chrome, "page": PageView().value(base: nil), "root": .text(""),
        "briefings": .list(site.briefings.map { site.row(of: $0) }),
        "entities": .list(others.map { site.row(of: $0) }),
        "redirects": RedirectView.list(in: site, base: base),
      ])
    try templates.library.render(path, with: context, into: &out, measuring: profile)
  }

  /// The HTML of a record's text, where it has one.
  package func body(of number: Int, in site: Queries) throws(RenderError) -> ContiguousArray<UInt8>?
  {
    guard let body = site.document(of: number).body else { return nil }
    do {
      let html = try bodies.html(of: body)
      return FigureMarkup.filling(
        html, with: site.document(of: number).figures, of: number, in: site)
    } catch {
      throw RenderError(diagnostic: .unreadable(site.record(number).path, error))
    }
  }
}
