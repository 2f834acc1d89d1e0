internal import Text

extension BaseURL {
  /// Why a text is not a valid base URL; `nil` if it is.
  ///
  /// The scheme, a host by RFC 1123, a port and a path by RFC 3986; nobody's name and password, no query.
  static func fault(of text: String) -> String? {
    guard let scheme = scheme(of: text) else { return "it does not begin with https://" }
    let rest = text.dropFirst(scheme.count)
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if authority.contains("@") { return "it holds a user's name" }
    let parts = authority.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let host = parts.first ?? ""
    if host.isEmpty { return "it has no host" }
    if host.utf8.contains(where: { $0 >= 0x80 }) {
      return "a host with non-ASCII letters is written in punycode, which begins with xn--"
    }
    if !isHost(host) { return "'\(host)' is not a host" }
    if parts.count == 2, Int(parts[1]).map({ (1...65535).contains($0) }) != true {
      return "'\(parts[1])' is not a port"
    }
    return pathFault(rest[authority.endIndex...])
  }

  /// Why an absolute link cannot work; `nil` if it may work, or has no known scheme.
  static func fault(ofLink text: String) -> String? {
    if text == "mailto:" { return "it has no recipient" }
    guard let scheme = scheme(of: text) else { return nil }
    let authority = text.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let host =
      authority.split(separator: "@", omittingEmptySubsequences: false).last?
      .prefix { $0 != ":" } ?? ""
    // An IPv6 address, such as `[::1]`.
    if host.hasPrefix("[") { return nil }
    if host.isEmpty { return "it has no host" }
    // Browsers convert letters of other scripts to Punycode.
    return isHost(host) || host.utf8.contains { $0 >= 0x80 } ? nil : "'\(host)' is not a host"
  }

  /// The address with a lower-case scheme, as in browsers.
  static func normalized(_ text: String) -> String {
    guard let scheme = scheme(of: text) else { return text }
    return scheme + text.dropFirst(scheme.count)
  }

  private static func scheme(of text: String) -> String? {
    ["https://", "http://"].first { text.prefix($0.count).lowercased() == $0 }
  }

  private static func isHost(_ host: Substring) -> Bool {
    host.utf8.count <= 253
      && host.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
        (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
          && label.utf8.allSatisfy { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") }
      }
  }

  private static func pathFault(_ path: Substring) -> String? {
    if path.contains("?") || path.contains("#") { return "it has a query or an anchor" }
    let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    if segments.contains(where: { $0 == "." || $0 == ".." }) { return "it has '..' in its path" }
    if segments.dropLast().contains("") { return "it has '//' in its path" }
    let allowed = Array("-._~!$&'()*+,;=:@/".utf8)
    let bytes = Array(path.utf8)
    for (place, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "%") {
        guard place + 2 < bytes.count, bytes[place + 1].isHexDigit, bytes[place + 2].isHexDigit
        else {
          return "'%' is not followed by two hexadecimal digits"
        }
      } else if !byte.isASCIIAlphanumeric, !allowed.contains(byte) {
        return "its path has a character that is to be percent-encoded"
      }
    }
    return nil
  }
}
