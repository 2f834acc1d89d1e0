extension String {
  /// A company's name without the article or the exclamation mark: `Boeing Company`, `Yahoo`.
  var plainNames: [String] {
    var names: [String] = []
    if hasPrefix("The "), dropFirst(4).contains(" ") { names.append(String(dropFirst(4))) }
    let plain = filter { $0 != "!" }
    if plain != self, !CommonNames.words.contains(plain.lowercased()) { names.append(plain) }
    return names
  }

  /// `Wells Fargo` for `Wells Fargo & Company`, and that with `and`; a single word may be anyone's name.
  var partnerForms: [String] {
    guard let ending = [" & Company", " and Company"].first(where: hasSuffix) else { return [] }
    let base = String(dropLast(ending.count))
    return ["\(base) & Company", "\(base) and Company"].filter { $0 != self }
      + (base.contains(" ") ? [base] : [])
  }
}
