internal import Text

/// The path that a request asks for, below the site's root.
///
/// It is a key of the plan of the output, never a path on disk, so that nothing else can be reached. It has
/// only one spelling, so that any ambiguous path is refused.
package struct RequestPath: Hashable, Sendable {
  /// Names joined by slashes, none at the ends: `briefings/one`. Empty for the root.
  package let path: String
  /// Whether it ended in a slash, as a folder is asked for.
  package let isFolder: Bool
  /// From the question mark on, as sent.
  package let query: String

  /// - Parameter target: As in the first line of a request: `/briefings/one/?x`, or a whole address.
  /// - Returns: `nil` if it is not a path of a site: names `.` and `..`, empty names, control characters,
  ///   backslashes, slashes in a name, text that is not UTF-8.
  package init?(_ target: String) {
    var bytes = ContiguousArray(target.utf8)
    for scheme in ["http://", "https://"] where bytes.starts(with: scheme.utf8) {
      let start = bytes[scheme.utf8.count...].firstIndex(of: UInt8(ascii: "/")) ?? bytes.endIndex
      bytes = bytes[start...].isEmpty ? [UInt8(ascii: "/")] : ContiguousArray(bytes[start...])
    }
    let end = bytes.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? bytes.count
    let mark = bytes[end...].firstIndex(of: UInt8(ascii: "#")) ?? bytes.count
    query = String(decoding: bytes[end..<mark], as: UTF8.self)
    let names = bytes[..<end].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard let first = names.first, first.isEmpty, names.count > 1 else { return nil }
    var kept: [String] = []
    for (place, name) in names.enumerated().dropFirst() {
      if name.isEmpty, place == names.count - 1 { break }
      guard let text = RequestPath.decoded(name) else { return nil }
      kept.append(text)
    }
    path = kept.joined(separator: "/")
    isFolder = names.last?.isEmpty == true
  }

  private static func decoded(_ name: ArraySlice<UInt8>) -> String? {
    var bytes = ContiguousArray<UInt8>()
    var index = name.startIndex
    while index < name.endIndex {
      var byte = name[index]
      index += 1
      if byte == UInt8(ascii: "%") {
        guard index + 1 < name.endIndex, let high = name[index].hexValue,
          let low = name[index + 1].hexValue
        else { return nil }
        byte = high << 4 | low
        index += 2
      }
      guard byte >= 0x20, byte != 0x7F, byte != UInt8(ascii: "/"), byte != UInt8(ascii: "\\") else {
        return nil
      }
      bytes.append(byte)
    }
    guard let text = String(validating: bytes, as: UTF8.self), text != ".", text != "..", text != ""
    else { return nil }
    return text
  }

  /// The file of the output.
  package var file: String {
    path.isEmpty ? "index.html" : isFolder ? path + "/index.html" : path
  }

  /// The redirect target of a path without its slash.
  package var asFolder: String { "/" + path.percentEncodedPath + "/" + query }
}
