extension String {
  /// A company's name without the article or the exclamation mark: `Boeing Company`, `Yahoo`.
  var plainNames: [String] {
    var names: [String] = []
    if hasPrefix("The "), dropFirst(4).contains(" ") { names.append(String(dropFirst(4))) }
    let plain = filter { $0 != "!" }
    if plain != self, !CommonNames.words.contains(plain.lowercased()) { names.append(plain) }
    return names
  }
}
