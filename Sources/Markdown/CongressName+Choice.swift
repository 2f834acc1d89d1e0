extension CongressName {
  /// The Congress that a sentence gives the bill at a range of it.
  ///
  /// One that follows the bill at once is the bill's (`of the 118th Congress`, `, 118th Cong.`), and
  /// through a list of bills the last one's. Otherwise the nearest before it, unless that belongs to another bill,
  /// and then one that says when (`passed the House in the 118th Congress`).
  static func choose(
    for bill: Range<Int>, in sentence: ContiguousArray<UInt8>
  ) -> NamedCongress? {
    let names = all(in: sentence).filter { !sentence.isContrast(before: $0.range.lowerBound) }
    guard !names.isEmpty else { return year(of: bill, in: sentence) }
    let bills = bills(in: sentence)
    func isOf(_ bill: Range<Int>, _ name: CongressName) -> Bool {
      name.range.lowerBound >= bill.upperBound
        && (sentence.connects(bill.upperBound..<name.range.lowerBound)
          || sentence.opensBracket(bill.upperBound..<name.range.lowerBound))
    }
    if let own = names.first(where: { isOf(bill, $0) }) { return own.congress }
    // The list that the bill is in: its last member may have a Congress for all.
    var last = bill
    while let next = bills.first(where: { $0.lowerBound >= last.upperBound }),
      sentence.lists(last.upperBound..<next.lowerBound)
    {
      last = next
      if let name = names.first(where: { isOf(last, $0) }) {
        let isOfAll =
          Self.inclusive.contains(name.preposition)
          || sentence.holdsNumbersOnly(bill.upperBound..<last.upperBound)
        return isOfAll ? name.congress : nil
      }
    }
    let free = names.filter { name in !bills.contains { isOf($0, name) } }
    let before = free.last { name in
      guard name.range.upperBound <= bill.lowerBound, !excluding.contains(name.preposition) else {
        return false
      }
      let gap = name.range.upperBound..<bill.lowerBound
      if sentence.connects(gap) { return true }
      // "In the 118th Congress, …" holds for all that follows; what stands at the end of a clause about
      // another bill does not.
      if name.range.lowerBound <= 16 { return !sentence.holdsContrast(gap) }
      return !sentence.holdsClauseEnd(gap)
        && !bills.contains {
          $0.upperBound <= name.range.lowerBound
            && !sentence.holdsClauseEnd($0.upperBound..<name.range.lowerBound)
        }
    }
    if let before { return before.congress }
    return free.first { name in
      name.range.lowerBound >= bill.upperBound && adverbial.contains(name.preposition)
        && !sentence.holdsClauseEnd(bill.upperBound..<name.range.lowerBound)
        && !bills.contains {
          $0.lowerBound >= bill.upperBound && $0.upperBound <= name.range.lowerBound
        }
    }?.congress
  }

  /// The Congress that the cells of a row name, where they name one.
  static func ofRow(_ cells: [ArraySlice<UInt8>]) -> NamedCongress? {
    var found: NamedCongress?
    for cell in cells where cell.mayNameCongress {
      let text = ContiguousArray(cell)
      var names = all(in: text).map(\.congress)
      if names.isEmpty, let number = text.ordinalAlone { names = [.number(number)] }
      for name in names {
        guard found == nil || found == name else { return nil }
        found = name
      }
    }
    return found
  }

  /// The Congress of a heading that is about its bills: `Bills of the 118th Congress`, `118th Congress`.
  static func ofHeading(_ text: ContiguousArray<UInt8>) -> NamedCongress? {
    guard text[...].mayNameCongress else { return nil }
    let names = all(in: text)
    guard let first = names.first, names.allSatisfy({ $0.congress == first.congress }) else {
      return nil
    }
    let words = text.words(text.indices)
    let isAboutBills = words.contains {
      ["bill", "bills", "legislation", "measures", "acts", "resolutions"].contains($0)
    }
    return isAboutBills || words.count <= 3 ? first.congress : nil
  }

  fileprivate static let returns: Set<String> = [
    "reintroduced", "revived", "resurrected", "successor", "successors", "reworked", "updated",
  ]
  private static let inclusive: Set<String> = ["of", "in", "from", "during"]
  private static let adverbial: Set<String> = ["in", "from", "during", "by", "throughout"]
  private static let excluding: Set<String> = [
    "after", "since", "unlike", "before", "until", "than", "beyond", "with",
  ]

  /// Small words that join a bill to its Congress.
  static let joining: Set<String> = [
    "of", "in", "from", "during", "the", "s", "u", "us", "bill", "version", "both", "all", "each",
    "died", "dies", "lapsed", "expired", "stalled", "failed", "with", "at", "end", "when", "as",
    "introduced", "filed", "passed", "which", "that", "was", "were", "first",
  ]

  /// Where other bills are.
  static func bills(in sentence: ContiguousArray<UInt8>) -> [Range<Int>] {
    var bills: [Range<Int>] = []
    var index = 0
    while index < sentence.count {
      if sentence[index] == UInt8(ascii: "H") || sentence[index] == UInt8(ascii: "S"),
        let found = Citation.read(sentence, at: index, region: sentence.indices),
        found.citation.kind == .bill
      {
        bills.append(found.range)
        index = found.range.upperBound
        var item = found
        while let next = Citation.read(sentence, after: item, region: sentence.indices) {
          bills.append(next.range)
          index = next.range.upperBound
          item = next
        }
      } else {
        index += 1
      }
    }
    return bills
  }
}

extension ContiguousArray<UInt8> {
  /// Whether a range holds nothing but small words and marks that join a bill to its Congress.
  fileprivate func connects(_ range: Range<Int>) -> Bool {
    guard range.count <= 48 else { return false }
    return words(range).allSatisfy { CongressName.joining.contains($0) }
      && !range.contains { self[$0] == UInt8(ascii: ";") || self[$0] == UInt8(ascii: ".") }
  }

  /// Whether a bracket opens at the range's beginning and goes on at its end: `H.R. 4763 (Rep. Thompson, `.
  fileprivate func opensBracket(_ range: Range<Int>) -> Bool {
    guard range.count <= 60 else { return false }
    let rest = self[range].drop { $0.isWhitespace }
    return (rest.first == UInt8(ascii: "(") || rest.first == UInt8(ascii: "["))
      && !rest.contains { $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "]") }
  }

  /// Whether a Congress is named to set what is said off from it: `Unlike the bills of`, `as in`.
  fileprivate func isContrast(before index: Int) -> Bool {
    let before = words(Swift.max(0, index - 40)..<index).filter { $0 != "the" }
    if before.suffix(2) == ["as", "in"] || before.count > 2 && before.suffix(2) == ["as", "of"] {
      return true
    }
    // "Reintroduced from the 118th Congress, H.R. 8 is back"
    if before.count > 1, CongressName.returns.contains(before[before.count - 2]) { return true }
    return index <= 40 && before.first == "unlike"
      && !self[..<index].contains(UInt8(ascii: ","))
  }

  /// Whether a range parts two items of a list.
  fileprivate func lists(_ range: Range<Int>) -> Bool {
    guard range.count <= 12 else { return false }
    return words(range).allSatisfy { ["and", "or"].contains($0) }
      && !range.contains { self[$0] == UInt8(ascii: ";") }
  }

  /// Whether a range names no type of bill, as in `4763 and 2281`.
  fileprivate func holdsNumbersOnly(_ range: Range<Int>) -> Bool {
    words(range).allSatisfy { $0 == "and" || $0 == "or" || $0.utf8.allSatisfy(\.isASCIIDigit) }
  }

  /// Whether a clause ends in a range.
  fileprivate func holdsClauseEnd(_ range: Range<Int>) -> Bool {
    holdsContrast(range) || words(range).contains("and")
  }

  fileprivate func holdsContrast(_ range: Range<Int>) -> Bool {
    range.contains { self[$0] == UInt8(ascii: ";") }
      || words(range).contains { ["but", "while", "whereas", "whose", "unlike"].contains($0) }
  }

  func words(_ range: Range<Int>) -> [String] {
    self[range].split { !$0.isASCIIAlphanumeric }.map {
      String(decoding: $0, as: UTF8.self).lowercased()
    }
  }
}

extension ArraySlice<UInt8> {
  /// A quick look: few cells have `Cong`, or are as short as `118th`.
  fileprivate var mayNameCongress: Bool {
    if count <= 24, contains(where: \.isASCIIDigit) { return true }
    var index = startIndex
    while index + 4 <= endIndex {
      if self[index] == UInt8(ascii: "C"), self[index + 1] == UInt8(ascii: "o"),
        self[index + 2] == UInt8(ascii: "n"), self[index + 3] == UInt8(ascii: "g")
      {
        return true
      }
      index += 1
    }
    return false
  }
}

extension ContiguousArray<UInt8> {
  /// The number of a text that is `118th` and nothing else.
  fileprivate var ordinalAlone: Int? {
    let words = words(indices)
    guard let first = words.first,
      words.dropFirst().allSatisfy({ $0.utf8.allSatisfy(\.isASCIIDigit) }),
      ["st", "nd", "rd", "th"].contains(where: first.hasSuffix),
      let number = Int(first.dropLast(2)), 93...140 ~= number
    else { return nil }
    return number
  }
}
