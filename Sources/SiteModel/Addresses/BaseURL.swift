package import PolicyModel

/// Where a site is published, from `base_url`: the root of every absolute address.
package struct BaseURL: Sendable {
  /// Ends with a slash, for example `https://briefings.example/reports/`.
  package let url: String

  /// The host in lower case, for comparison, without user or port.
  package let host: String

  package init(_ text: String) {
    url = text.hasSuffix("/") ? text : text + "/"
    let authority = Self.afterScheme(of: url).prefix { $0 != "/" }
    let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    self.host = host.prefix { $0 != ":" }.lowercased()
  }

  /// The absolute address of a path below the site's root.
  package func absolute(_ path: String) -> String { url + path }

  /// The path part, `/` at a domain's root.
  package var path: String { String(Self.afterScheme(of: url).drop { $0 != "/" }) }

  /// What follows the base in an address of the site; `nil` for an address elsewhere.
  ///
  /// `http` and `https` are the same site, and letters of the host compare without case (RFC 3986, section 6.2.2.1).
  package func relative(_ address: String) -> Substring? {
    guard let scheme = address.firstRange(of: "://"),
      ["http", "https"].contains(address[..<scheme.lowerBound].lowercased())
    else { return nil }
    let rest = address[scheme.upperBound...]
    let own = Self.afterScheme(of: url)
    let (authority, ownAuthority) = (rest.prefix { $0 != "/" }, own.prefix { $0 != "/" })
    guard authority.lowercased() == ownAuthority.lowercased() else { return nil }
    let (path, ownPath) = (rest[authority.endIndex...], own[ownAuthority.endIndex...])
    return path.hasPrefix(ownPath) ? path.dropFirst(ownPath.count) : nil
  }

  private static func afterScheme(of url: String) -> Substring {
    var rest = url[...]
    while let colon = rest.firstIndex(of: ":"), rest[colon...].hasPrefix("://") {
      rest = rest[colon...].dropFirst(3)
    }
    return rest
  }

  /// A name for a page that outlives every change of its address: a `tag:` URI, RFC 4151.
  ///
  /// - Parameters:
  ///   - address: The first address that the page had.
  ///   - day: A day on which the page's owner had the host.
  package func permanentID(of address: PageAddress, since day: Day) -> String {
    let path = address.path
    return
      "tag:\(host),\(day.iso):\(URLPath.encoded(path.hasSuffix("/") ? path.dropLast() : path[...]))"
  }
}
