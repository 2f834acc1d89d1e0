internal import Text

extension CitationReader {
  /// What is between a word such as `Order` and its number.
  enum NumberSign { case nothing, blank, singular, plural }

  /// Blanks, and `No.`, `Nos.`, `No:`, `#` or `number`.
  mutating func skipNumberSign() -> NumberSign {
    let hasBlank = skipBlanks()
    for (sign, meaning) in Self.numberSigns where take(sign) {
      skipBlanks()
      return meaning
    }
    return hasBlank ? .blank : .nothing
  }

  private static let numberSigns: [(String, NumberSign)] = [
    ("Nos.", .plural), ("Nos ", .plural), ("nos.", .plural), ("Numbers ", .plural),
    ("numbers ", .plural), ("No.", .singular), ("No:", .singular), ("No ", .singular),
    ("no.", .singular), ("Number ", .singular), ("number ", .singular), ("#", .singular),
  ]

  mutating func take(_ word: String) -> Bool {
    guard end - index >= word.utf8.count, bytes[index..<end].starts(with: word.utf8) else {
      return false
    }
    index += word.utf8.count
    return true
  }

  /// The same, with blanks of any kind for each space.
  mutating func takeSpaced(_ words: String) -> Bool {
    let start = index
    for byte in words.utf8 {
      guard byte == 0x20 ? skipBlanks() : index < end && bytes[index] == byte else {
        index = start
        return false
      }
      if byte != 0x20 { index += 1 }
    }
    return true
  }

  /// A word in lower case, ASCII case aside.
  mutating func takeFolded(_ word: String) -> Bool {
    guard end - index >= word.utf8.count, bytes.begins(index..<end, with: word) else {
      return false
    }
    index += word.utf8.count
    return true
  }

  /// `CFR`, `C.F.R.` or `C. F. R.`
  mutating func takeInitials(_ letters: String) -> Bool {
    let start = index
    for (place, letter) in letters.utf8.enumerated() {
      if place > 0, bytes[index - 1] == UInt8(ascii: ".") { skipBlanks() }
      guard index < end, bytes[index] == letter else {
        index = start
        return false
      }
      index += 1
      _ = take(".")
    }
    return true
  }

  /// A hyphen of any kind, or a dash in its place.
  mutating func takeHyphen() -> Bool {
    take("-") || take("–") || take("\u{2011}") || take("\u{2010}")
  }

  /// A few blanks of any kind.
  @discardableResult
  mutating func skipBlanks() -> Bool {
    let start = index
    while index < end, index - start < 8 {
      let byte = bytes[index]
      if byte.isWhitespace {
        index += 1
      } else if byte == 0xC2, index + 1 < end, bytes[index + 1] == 0xA0 {
        index += 2
      } else if byte == 0xE2, index + 2 < end, bytes[index + 1] == 0x80,
        bytes[index + 2] <= 0x8A || bytes[index + 2] == 0xAF
      {
        // en and em quads to hair spaces, the narrow one that does not break
        index += 3
      } else {
        break
      }
    }
    return index > start
  }

  mutating func digits(_ limit: Int) -> String? {
    let start = index
    while index < end, bytes[index].isASCIIDigit { index += 1 }
    guard (1...limit).contains(index - start), bytes[start] != UInt8(ascii: "0") || limit == 4
    else { return nil }
    return bytes.text(start..<index)
  }

  /// Digits, perhaps with a comma before the last three: `14,110`.
  mutating func number(upTo limit: Int) -> String? {
    guard let first = digits(limit) else { return nil }
    guard first.utf8.count <= 3, index + 3 < end, bytes[index] == UInt8(ascii: ","),
      bytes[index + 1..<index + 4].allSatisfy(\.isASCIIDigit),
      index + 4 == end || !bytes[index + 4].isASCIIDigit
    else { return first }
    index += 4
    let number = first + bytes.text(index - 3..<index)
    return number.utf8.count <= limit ? number : nil
  }

  /// `119-27`.
  mutating func lawNumber() -> String? {
    guard let congress = digits(3), takeHyphen(), let law = digits(4) else { return nil }
    return "\(congress)-\(law)"
  }

  /// Whether the number goes on in another way: `1,582`, `12-34`.
  var continues: Bool {
    guard index + 1 < end else { return false }
    return (bytes[index] == UInt8(ascii: ",") || bytes[index] == UInt8(ascii: "-"))
      && bytes[index + 1].isASCIIDigit
  }
}
