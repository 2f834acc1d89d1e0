/// The elements of HTML by what they mean for running text, and the characters that references name.
///
/// The name of an element is its bytes in lower case in one number.
enum MarkupNames {
  static let headings = names(["h1", "h2", "h3", "h4", "h5", "h6"])
  /// Their content is not text.
  static let hidden = names(["script", "style", "svg", "template"])
  /// Not text of the author if they have a class of briefgen's.
  static let labels = names(["span", "sup", "a"])
  static let inline = names([
    "a", "abbr", "b", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "small",
    "span", "strong", "sub", "sup", "time", "u", "img", "input",
  ])

  private static func names(_ texts: [String]) -> Set<UInt64> {
    Set(texts.map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1 | 0x20) } })
  }

  /// The character of a reference such as `amp` or `#39`.
  static func scalar(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "nbsp": " "
    case let name where name.hasPrefix("#x"):
      UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    case let name where name.hasPrefix("#"): UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
    default: nil
    }
  }
}
