package import PolicyModel
internal import Text

/// Where a site is published, from `base_url`: the root of every absolute address.
package struct BaseURL: Sendable {
  /// Ends with a slash, for example `https://briefings.example/reports/`.
  package let url: String

  /// The host in lower case, for comparison, without user or port.
  package let host: String

  /// The path part, `/` at a domain's root.
  package let path: String

  /// Host, user and port in lower case.
  private let authority: String

  package init(_ text: String) {
    url = text.hasSuffix("/") ? text : text + "/"
    let rest = Self.afterScheme(of: url)
    let authority = rest.prefix { $0 != "/" }
    let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    self.host = host.prefix { $0 != ":" }.lowercased()
    self.authority = authority.lowercased()
    path = String(rest[authority.endIndex...])
  }

  /// The absolute address of a path below the site's root.
  package func absolute(_ path: String) -> String { url + path }

  /// What follows the base in an address of the site; `nil` for an address elsewhere.
  ///
  /// `http` and `https` are the same site, and letters of the host compare without case (RFC 3986, section 6.2.2.1).
  package func relative(_ address: String) -> Substring? {
    let bytes = address.utf8
    var start: String.Index?
    for scheme in ["https://", "http://"] where start == nil {
      if bytes.starts(with: scheme.utf8, by: { $0.lowercased == $1 }) {
        start = bytes.index(bytes.startIndex, offsetBy: scheme.utf8.count)
      }
    }
    guard let start else { return nil }
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "/")) ?? bytes.endIndex
    // Most addresses differ in length already.
    guard bytes.distance(from: start, to: end) == authority.utf8.count,
      address[start..<end].lowercased() == authority
    else { return nil }
    let rest = address[end...]
    return rest.utf8.starts(with: path.utf8) ? Substring(rest.utf8.dropFirst(path.utf8.count)) : nil
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
    var path = address.path
    if path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    return "tag:\(host),\(day.iso):\(URLPath.encoded(path))"
  }
}
