extension Relation {
  /// Whether a key has the verb of a relation in a form that may mean the other end or another time.
  ///
  /// `supplier: acme` says that Acme supplies and `regulated: acme` may say by whom, so that neither is
  /// a misspelling of `supplies` and `regulates`. The names differ in their first words: `superceded-by`
  /// is a misspelling of `superseded-by`.
  static func isOtherForm(_ key: String, of name: String) -> Bool {
    let (typed, meant) = (firstWord(key), firstWord(name))
    guard typed != meant else { return false }
    if pastWords.contains(typed) || typed.hasSuffix("ed") && !meant.hasSuffix("ed") { return true }
    if Relation.named(name)?.relation.isSymmetric == true { return false }
    // The stem of a verb may be a noun: `challenge: a-case`.
    if name == meant, "\(typed)s" == meant || "\(typed)es" == meant { return true }
    return agentEndings.contains(where: typed.hasSuffix)
      && !agentEndings.contains(where: meant.hasSuffix)
  }

  private static let agentEndings = ["er", "ers", "or", "ors"]

  /// The words that labels of what has ended begin with.
  private static let pastWords: Set<String> = Set(
    allCases.flatMap { relation in
      let past = relation.definition.past
      return [firstWord(past.forward), firstWord(past.inverse)]
    })

  private static func firstWord(_ name: String) -> String {
    name.lowercased().split { $0 == "-" || $0 == "_" || $0 == " " }.first.map(String.init) ?? ""
  }
}
