internal import SiteModel

/// What is new of the site or of one thing on it, the newest first, in no format yet.
struct Feed {
  var title: String
  var subtitle: String?
  /// Whose feed it is.
  var author: String
  var language: String
  var generator: (name: String, version: String)
  var base: BaseURL
  /// The page that it is of.
  var page: PageAddress
  /// Never changes, even if the page moves.
  var id: String
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
