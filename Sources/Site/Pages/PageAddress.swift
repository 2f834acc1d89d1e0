internal import Files
internal import PolicyModel

/// Where a page is, as seen from the site's root: a folder with an `index.html`.
struct PageAddress: Hashable, Sendable {
  /// Ends with a slash, or is empty for the home page: `briefings/microsoft-iren/`.
  let path: String

  static let home = PageAddress("")

  init(_ path: String) {
    precondition(path.isEmpty || (path.hasSuffix("/") && !path.hasPrefix("/")))
    self.path = path
  }

  /// The address of a record: its kind's folder and its slug; a free page stands at the root.
  init(of id: EntityID) {
    switch id.kind {
    case .page: self.init(id.slug == Addresses.introduction ? "" : "\(id.slug)/")
    default: self.init("\(id.kind.folder)/\(id.slug)/")
    }
  }

  /// Reads `companies/old-name/`, `/companies/old-name`; `nil` where it is not below the root.
  init?(parsing text: String) {
    let trimmed = text.split(separator: "/", omittingEmptySubsequences: false)
      .drop { $0.isEmpty }
    let path = (trimmed.last == "" ? trimmed.dropLast() : trimmed).joined(separator: "/")
    guard Path.isSafeRelative(path) else { return nil }
    self.init(path + "/")
  }

  /// The file that a web host serves for the address.
  var file: String { path + "index.html" }

  /// The way up to the site's root: `../../`; `./` at the root itself.
  var root: String {
    let depth = path.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "/") ? 1 : 0) }
    return depth == 0 ? "./" : String(repeating: "../", count: depth)
  }

  /// The address of a continuation of the page, `page/2/`; the first is the page itself.
  func page(_ number: Int) -> PageAddress {
    number == 1 ? self : PageAddress("\(path)page/\(number)/")
  }
}
