/// Where a page stands below the site's root, and how to get from it to the rest.
struct PageAddress: Hashable, Sendable {
  /// Ends with a slash, or is empty for the home page: `briefings/microsoft-iren/`.
  let path: String

  init(_ path: String) {
    precondition(path.isEmpty || (path.hasSuffix("/") && !path.hasPrefix("/")))
    self.path = path
  }

  /// The file that a web host serves for the address.
  var file: String { path + "index.html" }

  /// The way up to the site's root: `../../`.
  var root: String {
    String(repeating: "../", count: path.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "/") ? 1 : 0) })
  }

  /// The address of a continuation of the page, `page/2/`; the first is the page itself.
  func page(_ number: Int) -> PageAddress {
    number == 1 ? self : PageAddress("\(path)page/\(number)/")
  }
}
