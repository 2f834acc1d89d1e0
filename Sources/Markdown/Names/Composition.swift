/// Latin letters with accents, which Unicode writes as one scalar or as a letter and marks behind it.
///
/// Files from a Mac have the second form. Tables are made when the first mark is met, out of the canonical
/// equivalence that strings compare by.
enum Composition {
  /// The letter that a letter and a mark are, where there is one.
  static func letter(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    letters[Pair(base: base, mark: mark)]
  }

  /// The ASCII letter that an accented one begins with when its accents are marks.
  static func base(of letter: Unicode.Scalar) -> UInt8? { bases[letter] }

  /// A text whose letters and marks are one scalar wherever possible.
  ///
  /// - Complexity: O(*n*); a text without marks is returned as it is.
  static func composed(_ bytes: ContiguousArray<UInt8>) -> ContiguousArray<UInt8> {
    guard bytes.contains(where: { $0 == 0xCC || $0 == 0xCD }) else { return bytes }
    var text = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if let last = text.last, let letter = letter(last, scalar) {
        text.removeLast()
        text.append(letter)
      } else {
        text.append(scalar)
      }
    }
    return ContiguousArray(String(text).utf8)
  }

  /// A text with the plain letters of its accented ones; `nil` where that changes nothing or some letter
  /// is none of Latin with an accent.
  static func plain(_ text: String) -> String? {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    var plain = String.UnicodeScalarView()
    for scalar in String(decoding: composed(ContiguousArray(text.utf8)), as: UTF8.self)
      .unicodeScalars
    {
      if scalar.isASCII || scalar == "’" || scalar == "–" || scalar == "‑" {
        plain.append(scalar)
      } else {
        guard let base = base(of: scalar) else { return nil }
        plain.append(Unicode.Scalar(base))
      }
    }
    let result = String(plain)
    return result == text ? nil : result
  }

  private struct Pair: Hashable {
    var base: Unicode.Scalar
    var mark: Unicode.Scalar
  }

  private static let marks: [Unicode.Scalar] =
    ([0x300...0x304, 0x306...0x30C, 0x30F...0x30F, 0x311...0x311, 0x31B...0x31B, 0x323...0x328]
    as [ClosedRange<UInt32>]).flatMap { $0.compactMap { Unicode.Scalar($0) } }

  private static let letters: [Pair: Unicode.Scalar] = {
    var known: [String: Unicode.Scalar] = [:]
    for range: ClosedRange<UInt32> in [0xC0...0x24F, 0x1E00...0x1EF9] {
      for scalar in range.compactMap({ Unicode.Scalar($0) }) {
        known[String(Character(scalar))] = scalar
      }
    }
    var letters: [Pair: Unicode.Scalar] = [:]
    func add(_ base: Unicode.Scalar) {
      for mark in marks {
        let text = String(String.UnicodeScalarView([base, mark]))
        if let letter = known[text] { letters[Pair(base: base, mark: mark)] = letter }
      }
    }
    for base in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".unicodeScalars { add(base) }
    // Those that take a second mark, as in Vietnamese.
    for base in "ÂÊÔĂƠƯẠẸỌÄÖÜÕŌĒâêôăơưạẹọäöüõōē".unicodeScalars { add(base) }
    return letters
  }()

  private static let bases: [Unicode.Scalar: UInt8] = {
    var bases: [Unicode.Scalar: UInt8] = [:]
    for (pair, letter) in letters where pair.base.isASCII { bases[letter] = UInt8(pair.base.value) }
    for (pair, letter) in letters where !pair.base.isASCII { bases[letter] = bases[pair.base] }
    return bases
  }()
}
