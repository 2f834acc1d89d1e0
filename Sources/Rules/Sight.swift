/// What a check looks at beside the record that it speaks of, what that cites and names, and the day of the build.
///
/// After an edit a check runs again where something in its sight is another. Each check says what is, so that none
/// is forgotten: `Session/SiteEdits+Rules.swift` in Build holds what each of these means for an edit.
package struct Sight: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Nothing else.
  package static let own: Sight = []
  /// Edges that begin or end at the record, whoever states them, and what the records at their other ends say.
  package static let neighbours = Sight(rawValue: 1 << 0)
  /// What the sources say that the record names, in whichever file they are.
  package static let sources = Sight(rawValue: 1 << 1)
  /// Whether any page uses a source.
  package static let usedSources = Sight(rawValue: 1 << 2)
  /// The sources of `Content/sources.yml`.
  package static let sharedSources = Sight(rawValue: 1 << 3)
  /// The names, histories and relations of records that are no briefings.
  package static let subjects = Sight(rawValue: 1 << 4)
}
