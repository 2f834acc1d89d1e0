/// A language by BCP 47, as far as briefgen needs it: `en`, `en-US`, `zh-Hant-TW`.
package struct LanguageTag: Hashable, Sendable {
  /// The first subtag in small letters: `en`.
  package let language: String
  /// A country in capitals, `US`; `nil` where the tag names none.
  package let region: String?

  /// Reads a tag without regard to case; an underscore counts as a hyphen.
  package init(_ text: some StringProtocol) {
    let subtags = text.split { $0 == "-" || $0 == "_" }
    language = subtags.first?.lowercased() ?? ""
    // What follows a single letter is an extension or private.
    region = subtags.dropFirst().prefix { $0.utf8.count > 1 }
      .first { $0.utf8.count == 2 && $0.utf8.allSatisfy { LanguageTag.isLetter($0) } }?
      .uppercased()
  }

  /// Whether briefgen has words for its own part of the pages in this language.
  package var hasWording: Bool { language == "en" }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
