internal import SiteModel
internal import Text

extension Feed {
  /// The feed as Atom, RFC 4287.
  func atom() -> ContiguousArray<UInt8> {
    var xml = XMLText()
    xml.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    xml.raw("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
    xml.text(language)
    xml.raw("\">\n")
    line(&xml, "title", title)
    if let subtitle { line(&xml, "subtitle", subtitle) }
    line(&xml, "id", id)
    link(
      &xml, "self", base.absolute(FeedFormat.atom.path(beside: page)), type: "application/atom+xml")
    link(&xml, "alternate", base.absolute(page.path), type: "text/html")
    line(&xml, "updated", updated)
    xml.raw("<generator version=\"")
    xml.text(generator.version)
    xml.raw("\">")
    xml.text(generator.name)
    xml.raw("</generator>\n")
    add(author, to: &xml)
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
    for name in entry.authors { add(name, to: &xml) }
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

  private func add(_ author: String, to xml: inout XMLText) {
    xml.raw("<author>")
    xml.element("name", author)
    xml.raw("</author>\n")
  }

  private func link(_ xml: inout XMLText, _ relation: String, _ address: String, type: String) {
    xml.raw("<link rel=\"\(relation)\" type=\"\(type)\" href=\"")
    xml.text(address)
    xml.raw("\"/>\n")
  }
}
