package import Diagnostics
internal import Text

/// The closed list of words that a field takes. Validation, near misses, schemas, documentation and
/// exports all read the one table.
package struct Vocabulary: Sendable {
  /// What the words are, for a message: `type of policy`.
  package let name: String
  package let terms: [Term]

  package struct Term: Hashable, Sendable {
    /// As it is written in front matter: `equity-offering`.
    package let word: String
    package let meaning: String

    package init(_ word: String, _ meaning: String = "") {
      self.word = word
      self.meaning = meaning
    }

    /// A word with a capital and spaces, as a name for what has no other: `Equity offering`.
    package static func spelled(_ word: some StringProtocol) -> String {
      if let plain = spelledASCII(word) { return plain }
      let spaced = word.split(separator: "-").joined(separator: " ")
      return spaced.prefix(1).uppercased() + spaced.dropFirst()
    }

    /// The same of a word of ASCII, in one pass; `nil` for others.
    private static func spelledASCII(_ word: some StringProtocol) -> String? {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(word.utf8.count)
      var isBehindHyphen = false
      for byte in word.utf8 {
        guard byte < 0x80 else { return nil }
        if byte == UInt8(ascii: "-") {
          isBehindHyphen = true
          continue
        }
        if bytes.isEmpty {
          bytes.append(0x61...0x7A ~= byte ? byte & 0xDF : byte)
        } else {
          if isBehindHyphen { bytes.append(UInt8(ascii: " ")) }
          bytes.append(byte)
        }
        isBehindHyphen = false
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  package init(_ name: String, _ terms: [Term]) {
    self.name = name
    self.terms = terms
  }

  package subscript(word: some StringProtocol) -> Term? {
    terms.first { $0.word == word }
  }

  package func contains(_ word: some StringProtocol) -> Bool { self[word] != nil }

  package var words: [String] { terms.map(\.word) }

  /// The word that was probably meant; spaces and underscores stand for hyphens.
  package func nearest(to typed: String) -> String? { nearMiss(to: typed)?.text }

  /// The same, and whether nothing else can be meant; what the trade means by some words may be disputed.
  func nearMiss(to typed: String) -> NearMiss? {
    let hyphened = String(
      typed.lowercased().map { $0 == " " || $0 == "_" || $0 == "/" ? "-" : $0 })
    if contains(hyphened) { return NearMiss(hyphened, isOnly: true) }
    if let synonym = synonyms[hyphened] {
      return NearMiss(synonym.word, isOnly: synonym.isCertain)
    }
    return words.nearMiss(to: hyphened)
  }

  /// Words of the trade that mean one of these.
  private var synonyms: [String: Synonym] { Vocabulary.synonyms[name] ?? [:] }

  /// The term of a word, or `nil` once the finding is reported.
  package func read(
    _ word: Located<String>, in path: String, reporting findings: inout [Diagnostic]
  ) -> Term? {
    if let term = self[word.value] { return term }
    let nearest = nearMiss(to: word.value)
    findings.append(
      Diagnostic(
        .unknownValue, "'\(word.value)' is not \(article) \(name)",
        at: SourcePlace(path: path, range: word.range), nearMiss: nearest,
        help: nearest == nil ? help : nil))
    return nil
  }

  /// Before the name: `a` or `an`.
  var article: String { name.first.map { "aeiou".contains($0) } == true ? "an" : "a" }

  private var help: String {
    let shown = words.prefix(8).joined(separator: ", ")
    return terms.count <= 8 ? "one of \(shown)" : "one of \(shown) and \(terms.count - 8) more"
  }
}

extension Rule {
  package static let unknownValue = Rule(
    "UnknownValue", .error, structural: true,
    summary: "Reports a word that is not in the fixed vocabulary of its field.")
}
