internal import PolicyModel

extension Catalog {
  /// A reference without the syntax of other tools: `[[Acme|the firm]]`, `companies/acme.md`,
  /// `company:acme`, `“Acme”`; `nil` if it has none.
  ///
  /// Front matter takes a slug, a name or `kind/slug`, so this is only for hints.
  static func plainReference(_ text: String) -> String? {
    var rest = text[...]
    if rest.hasPrefix("[["), rest.hasSuffix("]]") {
      rest = rest.dropFirst(2).dropLast(2)
      rest = rest.prefix { $0 != "|" && $0 != "#" }
    }
    if let inner = rest.unquoted { rest = inner[...] }
    if let colon = rest.firstIndex(of: ":"), EntityKind(name: rest[..<colon]) != nil {
      rest = rest[..<colon] + "/" + rest[rest.index(after: colon)...].drop { $0 == " " }
    }
    let path = rest.split(separator: "/").drop { [".", "..", "Content"].contains($0) }
    if path.count > 1, let folder = path.first, let last = path.last {
      let kind = EntityKind(name: folder) ?? EntityKind(folder: String(folder))
      guard let kind else { return nil }
      let slug = last.hasSuffix(".md") ? last.dropLast(3) : last
      rest = "\(kind.name)/\(slug)"[...]
    } else if rest.hasSuffix(".md") {
      rest = rest.dropLast(3)
    }
    let plain = String(rest)
    return plain == text || plain.isEmpty ? nil : plain
  }

  /// Endings of companies' names after a comma.
  static func isNameEnding(_ text: String) -> Bool {
    let word = String(text.lowercased().filter { $0 != "." })
    return [
      "inc", "llc", "ltd", "corp", "co", "lp", "llp", "na", "plc", "sa", "ag", "gmbh", "nv", "bv",
      "spa", "incorporated", "limited", "jr", "sr", "pllc", "pc", "se", "ab", "asa", "oyj",
    ].contains(word)
  }
}
