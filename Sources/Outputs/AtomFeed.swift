internal import SiteModel
internal import Text

/// The site's newest briefings as an Atom feed, RFC 4287.
package struct AtomFeed {
  var title: String
  var subtitle: String?
  var language: String
  var generator: (name: String, version: String)
  var base: BaseURL
  /// RFC 3339; the newest entry's, so that building again changes nothing.
  var updated: String
  var entries: [Entry]

  struct Entry {
    var title: String
    /// Never changes, whatever becomes of the entry's address (RFC 4287, 4.2.6).
    var id: String
    /// Relative to the site's root.
    var path: String
    /// RFC 3339, as is `updated`.
    var published: String
    var updated: String
    var authors: [String]
    var summary: String?
    var categories: [String]
  }

  /// How many briefings it holds at most.
  static let length = 20

  func rendered() -> ContiguousArray<UInt8> {
    var xml = XMLText()
    xml.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    xml.raw("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
    xml.text(language)
    xml.raw("\">\n")
    line(&xml, "title", title)
    if let subtitle { line(&xml, "subtitle", subtitle) }
    line(&xml, "id", base.url)
    link(&xml, "self", base.absolute(WellKnownPath.feed), type: "application/atom+xml")
    link(&xml, "alternate", base.url, type: "text/html")
    line(&xml, "updated", updated)
    xml.raw("<generator version=\"")
    xml.text(generator.version)
    xml.raw("\">")
    xml.text(generator.name)
    xml.raw("</generator>\n")
    author(&xml, title)
    for entry in entries { write(entry, to: &xml) }
    xml.raw("</feed>\n")
    return xml.bytes
  }

  private func write(_ entry: Entry, to xml: inout XMLText) {
    xml.raw("<entry>\n")
    line(&xml, "title", entry.title)
    line(&xml, "id", entry.id)
    link(&xml, "alternate", base.absolute(entry.path), type: "text/html")
    line(&xml, "published", entry.published)
    line(&xml, "updated", entry.updated)
    for name in entry.authors { author(&xml, name) }
    for category in entry.categories {
      xml.raw("<category term=\"")
      xml.text(category)
      xml.raw("\"/>\n")
    }
    if let summary = entry.summary { line(&xml, "summary", summary) }
    xml.raw("</entry>\n")
  }

  private func line(_ xml: inout XMLText, _ name: String, _ content: String) {
    xml.element(name, content)
    xml.raw("\n")
  }

  private func author(_ xml: inout XMLText, _ name: String) {
    xml.raw("<author>")
    xml.element("name", name)
    xml.raw("</author>\n")
  }

  private func link(_ xml: inout XMLText, _ relation: String, _ address: String, type: String) {
    xml.raw("<link rel=\"\(relation)\" type=\"\(type)\" href=\"")
    xml.text(address)
    xml.raw("\"/>\n")
  }
}
