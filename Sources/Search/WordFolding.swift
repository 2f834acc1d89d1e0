/// How letters beyond ASCII are folded: to lower case, and without accents if they are Latin.
package enum WordFolding {
  /// - Returns: The folded letter or digit, empty for a combining accent; `nil` for what is neither.
  static func folded(_ scalar: Unicode.Scalar) -> String? {
    if (0x300...0x36F).contains(scalar.value) { return "" }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      var folded = ""
      for scalar in scalar.properties.lowercaseMapping.unicodeScalars
      where !(0x300...0x36F).contains(scalar.value) {
        folded.unicodeScalars.append(withoutAccent(scalar))
      }
      return folded
    default: return nil
    }
  }

  /// The letter that an accented one of Latin-1 or Latin Extended-A is composed from.
  private static func withoutAccent(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xC0...0x17F).contains(scalar.value) else { return scalar }
    return bases[scalar] ?? scalar
  }

  private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
    let accented: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ď"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
      ("h", "ĥ"), ("i", "ìíîïĩīĭį"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľ"), ("n", "ñńņň"),
      ("o", "òóôõöōŏő"), ("r", "ŕŗř"), ("s", "śŝşš"), ("t", "ţť"), ("u", "ùúûüũūŭůűų"),
      ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    var bases: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (base, letters) in accented {
      for letter in letters.unicodeScalars { bases[letter] = base }
    }
    return bases
  }()

  /// An identifier or a name as one key: its letters and digits, folded, without what is between them.
  ///
  /// `NASDAQ:IREN` → `nasdaqiren`, `17 CFR 240` → `17cfr240`.
  package static func key(_ text: String) -> String {
    var key = ""
    for scalar in text.unicodeScalars { key += folded(scalar) ?? "" }
    return key
  }

  /// FNV-1a of the bytes of a word or key.
  package static func hash(_ word: String) -> UInt32 {
    word.utf8.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }

  /// The words of a text, for tests and short texts.
  package static func words(of text: String, foldsPlurals: Bool) -> [String] {
    var words: [String] = []
    unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4 * WordReader.longest) {
      buffer in
      let bytes = ContiguousArray(text.utf8)
      unsafe bytes.withUnsafeBufferPointer { bytes in
        var reader = unsafe WordReader(
          bytes, in: 0..<bytes.count, foldsPlurals: foldsPlurals, into: buffer)
        while unsafe reader.next() != nil {
          words.append(
            unsafe String(
              decoding: UnsafeBufferPointer(rebasing: reader.word[..<reader.length]),
              as: UTF8.self))
        }
      }
    }
    return words
  }
}
