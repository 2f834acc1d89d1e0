extension String {
  /// Variants of a company's name without its article or exclamation mark: `Boeing Company`, `Yahoo`.
  var plainNames: [String] {
    var names: [String] = []
    if hasPrefix("The "), dropFirst(4).contains(" ") { names.append(String(dropFirst(4))) }
    let plain = filter { $0 != "!" }
    if plain != self, !CommonNames.words.contains(plain.lowercased()) { names.append(plain) }
    return names
  }
}
