internal import PolicyModel

/// The address of a page below the site's root: a folder with an `index.html`, or, for an old address
/// that was a file, that file.
package struct PageAddress: Hashable, Sendable {
  /// Ends with a slash, is empty for the home page, or names a file: `briefings/microsoft-iren/`,
  /// `old.html`.
  package let path: String

  package static let home = PageAddress("")
  package static let search = PageAddress("search/")
  package static let connections = PageAddress("connections/")

  package init(_ path: String) {
    precondition(!path.hasPrefix("/"))
    precondition(path.isEmpty || path.hasSuffix("/") || Self.isPageFile(path))
    self.path = path
  }

  /// The address of a record: its kind's folder and its slug; a free page is at the root.
  init(of id: EntityID) {
    switch id.kind {
    case .page: self.init(id.slug == Addresses.introduction ? "" : "\(id.slug)/")
    default: self.init("\(id.kind.folder)/\(id.slug)/")
    }
  }

  /// The file that a web host serves for the address.
  package var file: String { path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path }

  /// The way up to the site's root: `../../`; `./` at the root itself.
  package var root: String {
    let bytes = path.utf8.span
    var depth = 0
    for index in bytes.indices where bytes[index] == UInt8(ascii: "/") { depth += 1 }
    return depth == 0 ? "./" : String(repeating: "../", count: depth)
  }

  /// The address of a continuation of the page, `page/2/`; the first is the page itself.
  package func page(_ number: Int) -> PageAddress {
    number == 1 ? self : PageAddress("\(path)page/\(number)/")
  }

  /// Whether web hosts serve a file of this name as a page.
  static func isPageFile(_ name: some StringProtocol) -> Bool {
    let name = name.lowercased()
    return name.hasSuffix(".html") || name.hasSuffix(".htm")
  }
}

extension EntityID {
  /// The record whose page stands at an address; `nil` for lists, trackers and the like.
  package init?(at address: PageAddress) {
    let parts = address.path.split(separator: "/")
    guard address.path.hasSuffix("/") else { return nil }
    switch parts.count {
    case 2:
      guard let kind = EntityKind(folder: parts[0]), kind != .page else { return nil }
      self.init(kind, String(parts[1]))
    case 1:
      guard EntityKind(folder: parts[0]) == nil, address.path != Tracker.folder else { return nil }
      self.init(.page, String(parts[0]))
    default: return nil
    }
  }
}
