package import PolicyModel

/// Every word that a reader sees and briefgen wrote, in the language of a site.
///
/// Templates and views ask it; no other module holds words for readers. Findings are in English, whatever
/// the language of the site. What a model value is called is asked of the value itself:
///
///     date.written(in: site.wording)       // 30 November 2025
///     status.label(in: site.wording)       // Passed the House
package struct Wording: Sendable {
  package let language: any Language

  package init(_ language: any Language) { self.language = language }

  /// The words for a site's language; English where briefgen has none of its own.
  package init(for tag: LanguageTag) {
    self.init((Self.languages[tag.language] ?? { English($0) })(tag))
  }

  /// Whether briefgen has words of its own in a language.
  package static func hasWords(for tag: LanguageTag) -> Bool { languages[tag.language] != nil }

  /// For findings, and for sites whose language says no more than `en`.
  package static let english = Wording(English(.dayMonthYear))

  /// The languages there are. A new one is a folder like `English` and a line here.
  private static let languages: [String: @Sendable (LanguageTag) -> any Language] = [
    "en": { English($0) }
  ]
}
