internal import SiteModel
internal import Text

extension Feed {
  /// The feed as JSON Feed 1.1.
  func json() -> ContiguousArray<UInt8> {
    var members: [(name: String, value: JSONText)] = [
      ("version", "https://jsonfeed.org/version/1.1"), ("title", .string(title)),
      ("home_page_url", .string(base.absolute(page.path))),
      ("feed_url", .string(base.absolute(FeedFormat.json.path(beside: page)))),
    ]
    if let subtitle { members.append(("description", .string(subtitle))) }
    members += [
      ("language", .string(language)), ("authors", .array([Self.author(author)])),
      ("items", .array(entries.map(item))),
    ]
    return JSONText.object(members).bytes + [UInt8(ascii: "\n")]
  }

  private func item(_ entry: Entry) -> JSONText {
    var members: [(name: String, value: JSONText)] = [
      ("id", .string(entry.id)), ("url", .string(base.absolute(entry.path))),
      ("title", .string(entry.title)),
      // JSON Feed requires content for every item.
      ("content_text", .string(entry.summary ?? entry.title)),
      ("date_published", .string(entry.published)), ("date_modified", .string(entry.updated)),
    ]
    if !entry.authors.isEmpty {
      members.append(("authors", .array(entry.authors.map(Self.author))))
    }
    if !entry.categories.isEmpty { members.append(("tags", .strings(entry.categories))) }
    return .object(members)
  }

  private static func author(_ name: String) -> JSONText {
    .object([("name", .string(name))])
  }
}
