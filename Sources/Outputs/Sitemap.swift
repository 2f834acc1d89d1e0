internal import SiteModel
internal import Text

/// The list of pages for search engines, sitemaps.org 0.9, and the `robots.txt` that points to it.
struct Sitemap {
  var base: BaseURL
  var pages: [Page]

  struct Page: Sendable {
    /// Relative to the site's root.
    var path: String
    /// The last day its content changed, ISO; `nil` where no date is known.
    var modified: String?
  }

  /// What one sitemap file may hold by the standard.
  static let limit = 50_000

  /// The files for a number of pages: `sitemap.xml`, and where there are too many for one, its parts.
  static func paths(for pages: Int) -> [String] {
    guard pages > limit else { return ["sitemap.xml"] }
    return ["sitemap.xml"] + (1...(pages + limit - 1) / limit).map { "sitemap-\($0).xml" }
  }

  /// The bytes of one of those files, by its place among them.
  func file(_ place: Int) -> ContiguousArray<UInt8> {
    guard pages.count > Self.limit else { return list(pages[...]) }
    guard place > 0 else { return index(of: Array(Self.paths(for: pages.count).dropFirst())) }
    let start = (place - 1) * Self.limit
    return list(pages[start..<min(start + Self.limit, pages.count)])
  }

  private func list(_ pages: ArraySlice<Page>) -> ContiguousArray<UInt8> {
    var xml = XMLText()
    xml.raw(head + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for page in pages {
      xml.raw("<url>")
      xml.element("loc", base.absolute(page.path))
      if let modified = page.modified { xml.element("lastmod", modified) }
      xml.raw("</url>\n")
    }
    xml.raw("</urlset>\n")
    return xml.bytes
  }

  private func index(of paths: [String]) -> ContiguousArray<UInt8> {
    var xml = XMLText()
    xml.raw(head + "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for path in paths {
      xml.raw("<sitemap>")
      xml.element("loc", base.absolute(path))
      xml.raw("</sitemap>\n")
    }
    xml.raw("</sitemapindex>\n")
    return xml.bytes
  }

  private var head: String { "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" }

  /// Everything may be read; the sitemap is named where its address is known.
  static func robots(base: BaseURL?) -> ContiguousArray<UInt8> {
    var text = "User-agent: *\nAllow: /\n"
    if let base { text += "\nSitemap: \(base.absolute("sitemap.xml"))\n" }
    return ContiguousArray(text.utf8)
  }
}
