internal import SiteModel

/// A feed of the site, a record or a tracker, newest entries first, independent of its format.
struct Feed {
  var title: String
  var subtitle: String?
  /// The name of the site.
  var author: String
  var language: String
  var generator: (name: String, version: String)
  var base: BaseURL
  /// The page that the feed is for.
  var page: PageAddress
  /// A permanent id, unchanged when the page moves.
  var id: String
  /// The time of the newest entry, as in RFC 3339, so that a rebuild does not change it.
  var updated: String
  var entries: [Entry]

  struct Entry {
    var title: String
    /// A permanent id, unchanged when the entry's address changes (RFC 4287, 4.2.6).
    var id: String
    /// Relative to the site's root.
    var path: String
    /// A time as in RFC 3339, like `updated`.
    var published: String
    var updated: String
    var authors: [String] = []
    var summary: String?
    var categories: [String] = []
  }

  func rendered(as format: FeedFormat) -> ContiguousArray<UInt8> {
    switch format {
    case .atom: atom()
    case .json: json()
    }
  }
}
