internal import Text

extension ContiguousArray<UInt8> {
  /// Whether a range holds nothing but small words and marks that join a bill to its Congress.
  func connects(_ range: Range<Int>) -> Bool {
    guard range.count <= 48 else { return false }
    return words(range).allSatisfy { CongressName.joining.contains($0) }
      && !range.contains { self[$0] == UInt8(ascii: ";") || self[$0] == UInt8(ascii: ".") }
  }

  /// Whether a bracket opens at the range's beginning and goes on at its end: `H.R. 4763 (Rep. Thompson, `.
  func opensBracket(_ range: Range<Int>) -> Bool {
    guard range.count <= 60 else { return false }
    let rest = self[range].drop { $0.isWhitespace }
    return (rest.first == UInt8(ascii: "(") || rest.first == UInt8(ascii: "["))
      && !rest.contains { $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "]") }
  }

  /// Whether a Congress is named to set what is said off from it: `Unlike the bills of`, `as in`.
  func isContrast(before index: Int) -> Bool {
    let before = words(Swift.max(0, index - 40)..<index).filter { $0 != "the" }
    if before.suffix(2) == ["as", "in"] || before.count > 2 && before.suffix(2) == ["as", "of"] {
      return true
    }
    // "Reintroduced from the 118th Congress, H.R. 8 is back"
    if before.count > 1, CongressName.returns.contains(before[before.count - 2]) { return true }
    return index <= 40 && before.first == "unlike"
      && !self[..<index].contains(UInt8(ascii: ","))
  }

  /// Whether the words behind a bill name another one, whose Congress then follows: `revives a bill that died in`, `like
  /// its predecessor in`; not `, a bill that Rep. Roe filed in`, which is the bill itself.
  func namesOtherBill(_ range: Range<Int>) -> Bool {
    var rest = words(range)[...]
    let mark = self[range].first { !$0.isWhitespace }
    let isApposed =
      mark.map { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "(") || $0 >= 0x80 } ?? false
    if isApposed || rest.first == "was" || rest.first == "were" {
      if rest.first == "was" || rest.first == "were" { rest = rest.dropFirst() }
      if ["a", "an", "the"].contains(rest.first),
        let noun = rest.prefix(4).firstIndex(where: CongressName.nounsOfBills.contains)
      {
        rest = rest[(noun + 1)...]
      }
    }
    return rest.contains(where: CongressName.nounsOfBills.contains)
  }

  /// Whether a range parts two items of a list.
  func lists(_ range: Range<Int>) -> Bool {
    guard range.count <= 12 else { return false }
    return words(range).allSatisfy { ["and", "or"].contains($0) }
      && !range.contains { self[$0] == UInt8(ascii: ";") }
  }

  /// Whether a range names no type of bill, as in `4763 and 2281`.
  func holdsNumbersOnly(_ range: Range<Int>) -> Bool {
    words(range).allSatisfy { $0 == "and" || $0 == "or" || $0.utf8.allSatisfy(\.isASCIIDigit) }
  }

  /// Whether a clause ends in a range.
  func holdsClauseEnd(_ range: Range<Int>) -> Bool {
    holdsContrast(range) || words(range).contains("and")
  }

  func holdsContrast(_ range: Range<Int>) -> Bool {
    range.contains { self[$0] == UInt8(ascii: ";") }
      || words(range).contains { ["but", "while", "whereas", "whose", "unlike"].contains($0) }
  }

  func words(_ range: Range<Int>) -> [String] {
    self[range].split { !$0.isASCIIAlphanumeric }.map {
      String(decoding: $0, as: UTF8.self).lowercased()
    }
  }

  /// The words of a range with its commas, and `;` for each mark that ends a clause.
  func wordsAndMarks(_ range: Range<Int>) -> [String] {
    var words: [String] = []
    var start = range.lowerBound
    for index in range where !self[index].isASCIIAlphanumeric {
      if start < index { words.append(text(start..<index).lowercased()) }
      start = index + 1
      switch self[index] {
      case UInt8(ascii: ","): words.append(",")
      case UInt8(ascii: ";"), UInt8(ascii: ":"): words.append(";")
      default: break
      }
    }
    if start < range.upperBound { words.append(text(start..<range.upperBound).lowercased()) }
    return words
  }
}
