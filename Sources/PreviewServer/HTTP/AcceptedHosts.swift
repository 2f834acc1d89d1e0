package import Files

/// The names under which the server may be addressed.
///
/// Another site can point its own name at this machine (DNS rebinding), and its pages could then read what is
/// served here. Such a request has that name in its `Host`.
package struct AcceptedHosts: Sendable {
  private let names: Set<String>
  private let acceptsLiterals: Bool

  /// - Parameters:
  ///   - host: As given with `--host`; `nil` without.
  ///   - address: Where the server listens.
  package init(host: String?, address: NetworkAddress) {
    var names: Set<String> = ["localhost", "127.0.0.1", "[::1]"]
    if !address.isEvery { names.insert(address.inURL) }
    if let host {
      names.insert(host.lowercased())
      names.insert("[\(host.lowercased())]")
    }
    self.names = names
    acceptsLiterals = address.isEvery
  }

  /// - Parameter header: The `Host` of a request, with or without a port.
  package func accepts(_ header: String) -> Bool {
    let host = AcceptedHosts.withoutPort(header)
    guard let host else { return false }
    return names.contains(host) || acceptsLiterals && AcceptedHosts.isLiteral(host)
  }

  private static func withoutPort(_ header: String) -> String? {
    let text = header.lowercased()
    let start =
      text.utf8.first == UInt8(ascii: "[")
      ? text.utf8.firstIndex(of: UInt8(ascii: "]")) : text.startIndex
    guard let start else { return nil }
    guard let colon = text.utf8[start...].firstIndex(of: UInt8(ascii: ":")) else { return text }
    let port = text.utf8[text.utf8.index(after: colon)...]
    guard port.count <= 5, port.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return String(text[..<colon])
  }

  private static func isLiteral(_ host: String) -> Bool {
    if host.hasPrefix("["), host.hasSuffix("]") {
      let inside = host.utf8.dropFirst().dropLast()
      return inside.contains(UInt8(ascii: ":"))
        && inside.allSatisfy { "0123456789abcdef:.".utf8.contains($0) }
    }
    let parts = host.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        (1...3).contains(part.count) && part.allSatisfy { (0x30...0x39).contains($0) }
          && UInt8(Substring(part)) != nil
      }
  }
}
