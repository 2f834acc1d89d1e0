internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Text

extension TwinMarkdown {
  /// The address of the Markdown of the page that a link leads to, if that is a record's; otherwise the link.
  static func twin(
    of href: String, on page: PageAddress, to root: String, in site: Queries
  ) -> String {
    let bytes = href.utf8Span.span
    // How much of it is a path, which ends with a slash.
    var length = 0
    while length < bytes.count, ![0x23, 0x3F].contains(bytes[length]) {
      if bytes[length] == UInt8(ascii: ":") { return href }
      length += 1
    }
    guard length > 0, bytes[length - 1] == UInt8(ascii: "/"), bytes[0] != UInt8(ascii: "/") else {
      return href
    }
    if let id = id(at: bytes.extracting(..<length), behind: root) {
      guard site.visible(id) != nil else { return href }
      return length == bytes.count
        ? href + DataLayout.markdown
        : href.utf8.prefix(length).text + DataLayout.markdown
          + href.utf8.dropFirst(length).text
    }
    var parts = page.path.utf8.split(separator: UInt8(ascii: "/"))
    for part in href.utf8.prefix(length).split(separator: UInt8(ascii: "/"))
    where !part.elementsEqual(".".utf8) {
      if part.elementsEqual("..".utf8) { _ = parts.popLast() } else { parts.append(part) }
    }
    guard !parts.isEmpty, parts.count <= 2,
      let id = EntityID(
        at: PageAddress(parts.map(\.text).joined(separator: "/") + "/")),
      site.visible(id) != nil
    else { return href }
    return href.utf8.prefix(length).text + DataLayout.markdown + href.utf8.dropFirst(length).text
  }

  /// The record at an address of the form `../../companies/acme/`, as briefgen writes them.
  private static func id(at path: Span<UInt8>, behind root: String) -> EntityID? {
    let root = root.utf8Span.span
    guard path.count > root.count else { return nil }
    for index in root.indices where path[index] != root[index] { return nil }
    var slashes: [Int] = []
    for index in root.count..<path.count where path[index] == UInt8(ascii: "/") {
      slashes.append(index)
    }
    guard slashes.count == 2, slashes[1] == path.count - 1,
      let kind = EntityKind(folder: String(copying: path.extracting(root.count..<slashes[0]))),
      kind != .page, path[slashes[0] + 1] != UInt8(ascii: "."), slashes[1] > slashes[0] + 1
    else { return nil }
    return EntityID(kind, String(copying: path.extracting(slashes[0] + 1..<slashes[1])))
  }
}

extension Substring.UTF8View {
  fileprivate var text: String { String(Substring(self)) }
}
