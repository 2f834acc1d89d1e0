internal import Text

/// Paths as they are in an address.
enum URLPath {
  /// Percent-encodes what a URL cannot contain.
  static func encoded(_ path: some StringProtocol) -> String { path.percentEncodedPath }

  /// A path with its percent-encoded bytes decoded; `nil` if they are not UTF-8.
  static func decoded(_ path: some StringProtocol) -> String? {
    let bytes = ContiguousArray(path.utf8)
    return String(validating: bytes.percentDecoded(bytes.indices), as: UTF8.self)
  }
}
