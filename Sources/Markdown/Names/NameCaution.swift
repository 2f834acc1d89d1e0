/// What else a name may mean, so that the words around it decide.
package struct NameCaution: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A word that texts also use for the thing itself: `Target`, `Block`.
  package static let commonWord = NameCaution(rawValue: 1)
  /// Such a word without an article: `Unity`, `Slack`.
  package static let massNoun = NameCaution(rawValue: 2)
  /// One word that may be the family name of a person: `Dell`, `Ford`.
  package static let familyName = NameCaution(rawValue: 4)
  /// A body of one country, of which others have one of that name: `Supreme Court`, `SEC`.
  package static let national = NameCaution(rawValue: 8)
  /// Letters that begin sections as well: `SEC`.
  package static let division = NameCaution(rawValue: 16)
}
