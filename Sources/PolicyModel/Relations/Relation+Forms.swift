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

  /// The words with which a key begins that says in English what has ended.
  private static let pastWords: Set<String> = Set(
    """
    about administered affected amended announced author authorized blocked by \
    challenged commenced commented competed continued corrected covered decided delayed \
    directed disapproved employed enacted enforced financed guaranteed had headed \
    heard held implemented included investigated issued lobbied mentioned overruled \
    oversaw partnered regulated reinstated reintroduced repealed replaced reported rescinded \
    reviewed revoked signed sponsored sued superseded supplemented supplied suspended \
    terminated testified took updated vacated vetoed was withdrew worked
    """.split(separator: " ").map(String.init))

  private static func firstWord(_ name: String) -> String {
    name.lowercased().split { $0 == "-" || $0 == "_" || $0 == " " }.first.map(String.init) ?? ""
  }
}
