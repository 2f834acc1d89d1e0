internal import Text

/// The form of an identifier, from which it is checked and its regular expression is written.
///
/// Parts are taken greedily and never given back, so a part must not begin with what the part
/// before it may still take.
package struct IdentifierPattern: Sendable {
  let parts: [Part]

  package indirect enum Part: Sendable {
    case text(String)
    /// So many of these characters.
    case some(Letters, ClosedRange<Int>)
    /// The first of these words that fits; a word comes before its own beginnings.
    case word([String])
    case optional([Part])
  }

  /// Sets of ASCII characters.
  package enum Letters: Sendable {
    case digit, positiveDigit, capital, capitalOrDigit, symbol, slug, free
  }

  init(_ parts: Part...) { self.parts = parts }

  /// Whether the whole text has the form.
  package func matches(_ text: some StringProtocol) -> Bool {
    var rest = Array(text.utf8)[...]
    return IdentifierPattern.take(parts, from: &rest) && rest.isEmpty
  }

  /// Anchored, for JSON Schema: `^Q[1-9][0-9]*$`.
  package var regularExpression: String { "^\(IdentifierPattern.expression(parts))$" }

  private static func take(_ parts: [Part], from rest: inout ArraySlice<UInt8>) -> Bool {
    for part in parts {
      switch part {
      case .text(let text):
        guard rest.starts(with: text.utf8) else { return false }
        rest = rest.dropFirst(text.utf8.count)
      case .some(let letters, let count):
        let length = rest.prefix(count.upperBound).prefix(while: letters.contains).count
        guard length >= count.lowerBound else { return false }
        rest = rest.dropFirst(length)
      case .word(let words):
        guard let word = words.first(where: { rest.starts(with: $0.utf8) }) else { return false }
        rest = rest.dropFirst(word.utf8.count)
      case .optional(let parts):
        var shorter = rest
        if take(parts, from: &shorter) { rest = shorter }
      }
    }
    return true
  }

  private static func expression(_ parts: [Part]) -> String {
    parts.map { part in
      switch part {
      case .text(let text): escaped(text)
      case .some(let letters, let count): letters.expression + quantifier(count)
      case .word(let words): "(\(words.map(escaped).joined(separator: "|")))"
      case .optional(let parts): "(\(expression(parts)))?"
      }
    }.joined()
  }

  private static func quantifier(_ count: ClosedRange<Int>) -> String {
    switch (count.lowerBound, count.upperBound) {
    case (1, 1): ""
    case (let least, Int.max): least == 0 ? "*" : least == 1 ? "+" : "{\(least),}"
    case (let least, let most): least == most ? "{\(least)}" : "{\(least),\(most)}"
    }
  }

  private static func escaped(_ text: String) -> String {
    text.map { ".()[]+*?^$|\\".contains($0) ? "\\\($0)" : "\($0)" }.joined()
  }
}

extension IdentifierPattern.Letters {
  fileprivate func contains(_ byte: UInt8) -> Bool {
    let isDigit = byte.isASCIIDigit
    let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    return switch self {
    case .digit: isDigit
    case .positiveDigit: isDigit && byte != UInt8(ascii: "0")
    case .capital: isCapital
    case .capitalOrDigit: isDigit || isCapital
    case .symbol: isDigit || isCapital || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    case .slug:
      isDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || byte == UInt8(ascii: "-")
    case .free: true
    }
  }

  fileprivate var expression: String {
    switch self {
    case .digit: "[0-9]"
    case .positiveDigit: "[1-9]"
    case .capital: "[A-Z]"
    case .capitalOrDigit: "[A-Z0-9]"
    case .symbol: "[A-Z0-9.-]"
    case .slug: "[a-z0-9-]"
    case .free: "."
    }
  }
}

extension ClosedRange<Int> {
  /// From so many on, without an end.
  static func from(_ least: Int) -> Self { least...Int.max }
  static func exactly(_ count: Int) -> Self { count...count }
}
