internal import SiteModel
internal import Text

extension Feed {
  /// The feed as JSON Feed 1.1.
  func json() -> ContiguousArray<UInt8> {
    var json = JSONWriter()
    json.object { json in
      json.member("version", "https://jsonfeed.org/version/1.1")
      json.member("title", title)
      json.member("home_page_url", base.absolute(page.path))
      json.member("feed_url", base.absolute(FeedFormat.json.path(beside: page)))
      if let subtitle { json.member("description", subtitle) }
      json.member("language", language)
      json.member("authors", objects: [author]) { $0.member("name", $1) }
      json.member("items", objects: entries) { write($1, to: &$0) }
    }
    json.endLine()
    return json.bytes
  }

  private func write(_ entry: Entry, to json: inout JSONWriter) {
    json.member("id", entry.id)
    json.member("url", base.absolute(entry.path))
    json.member("title", entry.title)
    // JSON Feed requires content for every item.
    json.member("content_text", entry.summary ?? entry.title)
    json.member("date_published", entry.published)
    json.member("date_modified", entry.updated)
    if !entry.authors.isEmpty {
      json.member("authors", objects: entry.authors) { $0.member("name", $1) }
    }
    if !entry.categories.isEmpty { json.member("tags", entry.categories) }
  }
}
