internal import Files

/// Why a text is not the address of a page.
struct AddressError: Error, Equatable {
  /// One line, to stand behind the text in quotes.
  let reason: String
  var help: String?
  /// A corrected address.
  var suggestion: String?

  init(_ reason: String, help: String? = nil, suggestion: String? = nil) {
    self.reason = reason
    self.help = help
    self.suggestion = suggestion
  }
}

extension PageAddress {
  /// Reads `companies/old-name/`, `/companies/old-name`, `/companies/old-name/index.html` and
  /// `/old-name.html`, the first three of which are one; `nil` where it is not below the root.
  init?(parsing text: String) {
    do throws(AddressError) {
      self = try PageAddress.readPath(text.drop { $0 == "/" })
    } catch {
      return nil
    }
  }

  /// Parses an old address as written by an author; throws for one that no web host
  /// could serve with a file.
  static func read(_ text: String) throws(AddressError) -> PageAddress {
    if text.contains("://") {
      throw AddressError("has a host", help: "write it from the site's root: /companies/old-name/")
    }
    if let scheme = scheme(of: text) {
      let path = "/" + text
      let isPath = (try? readPath(path[...])) != nil
      throw AddressError(
        "has the scheme '\(scheme)', and is not a path of this site",
        help: isPath && !isKnown(scheme) ? "where it is a path, write '\(path)'" : nil)
    }
    let address = try readPath(text[...])
    guard text.hasPrefix("/") else {
      throw AddressError(
        "does not begin with a slash; old addresses are written from the site's root",
        suggestion: "/" + text)
    }
    return address
  }

  /// What comes before the colon of an address of another kind, RFC 3986, 3.1.
  private static func scheme(of text: String) -> Substring? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let scheme = text[..<colon]
    let isScheme = scheme.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
    return isScheme && scheme.first?.isLetter == true ? scheme : nil
  }

  private static func isKnown(_ scheme: Substring) -> Bool {
    ["http", "https", "mailto", "tel", "sms", "javascript", "data", "file", "ftp", "blob", "about"]
      .contains(scheme.lowercased())
  }

  private static func readPath(_ text: Substring) throws(AddressError) -> PageAddress {
    let trimmed = text.hasPrefix("/") ? text.dropFirst() : text
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

  /// Whether a name is one of those that an address can have, so that a hint may offer it.
  private static func isName(_ name: Substring) -> Bool { (try? check(name)) != nil }

  /// Checks the part between two slashes.
  private static func check(_ name: Substring) throws(AddressError) {
    let path = "write it from the site's root: /companies/old-name/"
    if name.isEmpty { throw AddressError("has two slashes in a row", help: path) }
    if name == "." || name == ".." { throw AddressError("leaves the site", help: path) }
    if name.hasPrefix(".") {
      throw AddressError(
        "has a name that begins with a full stop, which web hosts do not serve")
    }
    if name.utf8.count > 255 { throw AddressError("has a name of more than 255 bytes") }
    for scalar in name.unicodeScalars {
      switch scalar {
      case "?", "#":
        let rest = name.prefix { $0 != "?" && $0 != "#" }
        throw AddressError(
          scalar == "?"
            ? "has a query, which no file can answer"
            : "has a fragment, which never reaches the web host",
          help: isName(rest) ? "leave it out" : nil)
      case "\\":
        let isPath = name.split(separator: "\\", omittingEmptySubsequences: false)
          .allSatisfy(isName)
        throw AddressError("has a backslash", help: isPath ? "write a slash" : nil)
      case "%":
        let decoded = URLPath.decoded(name).flatMap {
          !$0.contains("/") && isName($0[...]) ? "write '\($0)'" : nil
        }
        throw AddressError("is percent-encoded", help: decoded)
      default:
        if scalar.isUnseen { throw AddressError("has a character that cannot be seen") }
      }
    }
    if name.hasPrefix(" ") || name.hasSuffix(" ") || name.hasSuffix(".") {
      throw AddressError("has a name that begins with a space or ends with a space or a full stop")
    }
    for scalar in name.unicodeScalars {
      if scalar.properties.generalCategory == .spaceSeparator {
        throw AddressError("has a space, which addresses cannot have")
      }
      // RFC 3986 does not allow these characters.
      if "\"<>^`{|}".unicodeScalars.contains(scalar) {
        throw AddressError("has '\(scalar)', which addresses cannot have")
      }
    }
  }
}

extension Unicode.Scalar {
  /// A control character, a line separator, or one that only affects the display of others.
  fileprivate var isUnseen: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: false
    }
  }
}
