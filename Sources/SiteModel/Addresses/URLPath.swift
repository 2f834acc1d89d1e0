internal import Text

/// Paths as they are in an address.
enum URLPath {
  /// What a URL cannot hold is percent-encoded.
  static func encoded(_ path: some StringProtocol) -> String { path.percentEncodedPath }

  /// A path with its percent-encoded bytes decoded; `nil` where they are no UTF-8.
  static func decoded(_ path: some StringProtocol) -> String? {
    let bytes = ContiguousArray(path.utf8)
    return String(validating: bytes.percentDecoded(bytes.indices), as: UTF8.self)
  }
}
