internal import Text

/// The Congress that a row, the head of a column or a heading gives the bills under it.
extension CongressName {
  /// The Congress that the cells of a row name, where they name one.
  ///
  /// - Parameter heads: The heads of their columns: `2023–24` may be a school year.
  static func ofRow(
    _ cells: [ArraySlice<UInt8>], under heads: [ArraySlice<UInt8>]
  ) -> NamedCongress? {
    var found: NamedCongress?
    for (column, cell) in cells.enumerated() where cell.mayNameCongress {
      let text = ContiguousArray(cell)
      var names = all(in: text).map(\.congress)
      if names.isEmpty, let number = text.ordinalAlone { names = [.number(number)] }
      if names.isEmpty, heads.indices.contains(column), isOfSessions(heads[column]),
        let years = ofTwoYears(text)
      {
        names = [years]
      }
      for name in names {
        guard found == nil || found == name else { return nil }
        found = name
      }
    }
    return found
  }

  /// The Congress that the head of a column names, alone or with a few words: `118th`, `Bill in the 118th Congress`.
  static func ofColumn(_ head: ArraySlice<UInt8>) -> NamedCongress? {
    guard head.mayNameCongress else { return nil }
    return ofHeading(ContiguousArray(head))
  }

  /// The Congress of a heading that is about its bills: `Bills of the 118th Congress`, `118th Congress`.
  static func ofHeading(_ text: ContiguousArray<UInt8>) -> NamedCongress? {
    guard text[...].mayNameCongress else { return nil }
    let names = all(in: text)
    guard let first = names.first else {
      return text.ordinalAlone.map { .number($0) } ?? ofYears(text)
    }
    guard names.allSatisfy({ $0.congress == first.congress }) else { return nil }
    let words = text.words(text.indices).filter { $0 != "the" }
    let isAboutBills = words.contains {
      ["bill", "bills", "legislation", "measures", "acts", "resolutions"].contains($0)
    }
    return isAboutBills || words.count <= 3 ? first.congress : nil
  }

  private static func isOfSessions(_ head: ArraySlice<UInt8>) -> Bool {
    ContiguousArray(head).words(0..<head.count).contains {
      ["congress", "session", "sessions", "term"].contains($0)
    }
  }

  /// The Congress whose two years are all that a cell has: `2023–24`.
  private static func ofTwoYears(_ text: ContiguousArray<UInt8>) -> NamedCongress? {
    let words = text.words(text.indices)
    guard words.count == 2, let first = Int(words[0]), !first.isMultiple(of: 2),
      let phrase = YearPhrase(words[...]), phrase.isRange, phrase.rest.isEmpty
    else { return nil }
    return dated(["in", phrase.year], isDeath: false)
  }

  /// The Congress of a heading that has nothing but a time, or bills and a time: `2023–24`, `Bills of 2023`.
  private static func ofYears(_ text: ContiguousArray<UInt8>) -> NamedCongress? {
    var words = text.words(text.indices)[...].drop {
      nounsOfBills.contains($0) || ["resolutions", "acts", "of", "from", "in"].contains($0)
    }
    if words.first == "the" { words = words.dropFirst() }
    guard let phrase = YearPhrase(words), phrase.rest.isEmpty else { return nil }
    return dated(["in", phrase.year], isDeath: false)
  }
}

extension ArraySlice<UInt8> {
  /// A quick look: few cells have `Cong`, or are as short as `118th`.
  fileprivate var mayNameCongress: Bool {
    if count <= 40, contains(where: \.isASCIIDigit) { return true }
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
