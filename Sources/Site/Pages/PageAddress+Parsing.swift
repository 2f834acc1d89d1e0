internal import Files

/// Why a text is no address of a page.
struct AddressError: Error, Equatable {
  /// One line, to stand behind the text in quotes.
  let reason: String
  var help: String?

  init(_ reason: String, help: String? = nil) {
    self.reason = reason
    self.help = help
  }
}

extension PageAddress {
  /// Reads `companies/old-name/`, `/companies/old-name`, `/companies/old-name/index.html` and
  /// `/old-name.html`, the first three of which are one; `nil` where it is not below the root.
  init?(parsing text: String) {
    do throws(AddressError) {
      self = try PageAddress.read(String(text.drop { $0 == "/" }))
    } catch {
      return nil
    }
  }

  /// Reads an old address as an author writes it, and says what is wrong with one that no web host
  /// could answer with a file.
  static func read(_ text: String) throws(AddressError) -> PageAddress {
    if text.contains("://") {
      throw AddressError("has a host", help: "write it from the site's root: /companies/old-name/")
    }
    let trimmed = text.hasPrefix("/") ? text.dropFirst() : text[...]
    let names = (trimmed.hasSuffix("/") ? trimmed.dropLast() : trimmed)
      .split(separator: "/", omittingEmptySubsequences: false)
    if names == [""] { throw AddressError("is the home page") }
    if text.utf8.count > 1024 { throw AddressError("is longer than 1024 bytes") }
    for name in names { try check(name) }
    let path = names.joined(separator: "/")
    guard Path.isSafeRelative(path) else {
      throw AddressError("leaves the site", help: "write it from the site's root: /old-name/")
    }
    if names.last == "index.html" {
      guard names.count > 1 else { throw AddressError("is the home page") }
      return PageAddress(String(path.dropLast("index.html".count)))
    }
    return PageAddress(isPageFile(path) ? path : path + "/")
  }

  /// Looks at what stands between two slashes.
  private static func check(_ name: Substring) throws(AddressError) {
    let path = "write it from the site's root: /companies/old-name/"
    if name.isEmpty { throw AddressError("has two slashes in a row", help: path) }
    if name == "." || name == ".." { throw AddressError("leaves the site", help: path) }
    if name.hasPrefix(".") {
      throw AddressError(
        "has a name that begins with a full stop, which web hosts keep to themselves")
    }
    if name.utf8.count > 255 { throw AddressError("has a name of more than 255 bytes") }
    for scalar in name.unicodeScalars {
      switch scalar {
      case "?": throw AddressError("has a query, which no file can answer", help: "leave it out")
      case "#":
        throw AddressError("has a fragment, which never reaches the web host", help: "leave it out")
      case "\\": throw AddressError("has a backslash", help: "write a slash")
      case "%":
        let decoded = URLPath.decoded(name).flatMap { $0 == name ? nil : "write '\($0)'" }
        throw AddressError("is percent-encoded", help: decoded)
      default:
        if scalar.isUnseen { throw AddressError("has a character that cannot be seen") }
      }
    }
    if name.hasPrefix(" ") || name.hasSuffix(" ") || name.hasSuffix(".") {
      throw AddressError("has a name that begins with a space or ends with a space or a full stop")
    }
  }
}

extension Unicode.Scalar {
  /// A control character, a separator of lines, or one that only directs how others are shown.
  fileprivate var isUnseen: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: false
    }
  }
}
