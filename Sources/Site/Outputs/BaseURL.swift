/// Where a site is published, from `base_url`: the root of every absolute address.
struct BaseURL: Sendable {
  /// Ends with a slash, for example `https://briefings.example/reports/`.
  let url: String

  init(_ text: String) {
    url = text.hasSuffix("/") ? text : text + "/"
  }

  /// The absolute address of a path below the site's root.
  func absolute(_ path: String) -> String { url + path }

  /// The path part, `/` at a domain's root.
  var path: String { String(afterScheme.drop { $0 != "/" }) }

  private var host: Substring { afterScheme.prefix { $0 != "/" && $0 != ":" } }

  private var afterScheme: Substring {
    var rest = url[...]
    while let colon = rest.firstIndex(of: ":"), rest[colon...].hasPrefix("://") {
      rest = rest[colon...].dropFirst(3)
    }
    return rest
  }

  /// A name for a page that outlives every address: a `tag:` URI, RFC 4151.
  ///
  /// - Parameter since: A date on which the page's owner had the host, ISO; its first ten characters count.
  func permanentID(of path: String, since: String) -> String {
    let trimmed = path.hasSuffix("/") ? path.dropLast() : path[...]
    return "tag:\(host),\(since.prefix(10)):\(trimmed)"
  }
}
