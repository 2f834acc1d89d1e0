internal import Text

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
      .first { $0.utf8.count == 2 && $0.utf8.allSatisfy(\.isASCIILetter) }?
      .uppercased()
  }

  /// The tag that a language's name or another way of writing a tag means: `German`, `en_US`.
  package static func meant(by text: String) -> String? {
    if let tag = names[text.lowercased()] { return tag }
    let parts = text.split { $0 == "_" || $0 == "-" || $0 == " " }
    guard parts.count == 2, let language = parts.first, let region = parts.last,
      language.utf8.count == 2, region.utf8.count == 2,
      (language + region).utf8.allSatisfy(\.isASCIILetter)
    else { return nil }
    return "\(language.lowercased())-\(region.uppercased())"
  }

  private static let names = [
    "english": "en", "american": "en-US", "american english": "en-US", "us": "en-US",
    "british": "en-GB", "british english": "en-GB", "uk": "en-GB", "german": "de", "deutsch": "de",
    "french": "fr", "français": "fr", "francais": "fr", "spanish": "es", "español": "es",
    "espanol": "es", "italian": "it", "italiano": "it", "portuguese": "pt", "português": "pt",
    "portugues": "pt", "dutch": "nl", "nederlands": "nl", "polish": "pl", "polski": "pl",
    "czech": "cs", "swedish": "sv", "svenska": "sv", "danish": "da", "dansk": "da",
    "norwegian": "no", "norsk": "no", "finnish": "fi", "suomi": "fi", "russian": "ru",
    "русский": "ru", "ukrainian": "uk", "українська": "uk", "greek": "el", "turkish": "tr",
    "türkçe": "tr", "arabic": "ar", "hebrew": "he", "chinese": "zh", "中文": "zh",
    "japanese": "ja", "日本語": "ja", "korean": "ko", "한국어": "ko", "hindi": "hi",
  ]
}
