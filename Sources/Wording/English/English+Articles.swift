extension English {
  package func article(before name: String) -> String? { takesArticle(name) ? "the" : nil }

  func named(_ name: String) -> String { takesArticle(name) ? "the \(name)" : name }

  /// Whether a name has an article within a sentence: `the Department of Energy`, `the CLARITY Act`, but `FERC`, `Congress`,
  /// `Amazon`.
  private func takesArticle(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard let first = words.first, let last = words.last, first != "The", first != "the",
      // `America's AI Action Plan`
      !first.hasSuffix("'s"), !first.hasSuffix("’s")
    else { return false }
    if last == "Act" || words.contains("Act") && words.contains("of") { return true }
    // The number of a document: `SEC Office memorandum 12`
    guard !name.utf8.contains(where: { 0x30...0x39 ~= $0 }) else { return false }
    if Self.wholeBodies.contains(name) { return true }
    if last == "Corporation", Self.publicAdjectives.contains(String(first)) { return true }
    return words.indices.contains { place in
      Self.bodies.contains(String(words[place]))
        && (place == words.count - 1 || Self.joints.contains(String(words[place + 1])))
    }
  }

  /// The noun of a public body, at the end of its name or before what it is for.
  private static let bodies: Set<String> = [
    "Administration", "Agency", "Authority", "Board", "Bureau", "Commission", "Committee",
    "Council", "Court", "Department", "Executive", "House", "Institute", "Legislature",
    "Ministry", "Network", "Office", "Parliament", "Senate", "Service",
  ]

  private static let joints: Set<String> = ["for", "in", "of", "on", "to"]

  /// What a corporation begins with that is a public body and not a company.
  private static let publicAdjectives: Set<String> = ["Federal", "National", "North"]

  private static let wholeBodies: Set<String> = [
    "Federal Reserve", "Federal Reserve System", "Treasury", "President", "United Kingdom",
    "United States", "European Union", "Federal Register",
  ]
}
