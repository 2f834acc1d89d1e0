extension CongressName {
  /// The Congress that a sentence gives the bill at a range of it.
  ///
  /// One that follows the bill at once is the bill's (`of the 118th Congress`, `, 118th Cong.`), and
  /// through a list of bills the last one's. Otherwise the nearest before it, unless that belongs to another bill,
  /// and then one that says when (`passed the House in the 118th Congress`).
  static func choose(
    for bill: Range<Int>, in sentence: ContiguousArray<UInt8>
  ) -> NamedCongress? {
    let names = all(in: sentence)
    guard !names.isEmpty else { return nil }
    let bills = bills(in: sentence)
    func isOf(_ bill: Range<Int>, _ name: CongressName) -> Bool {
      name.range.lowerBound >= bill.upperBound
        && sentence.connects(bill.upperBound..<name.range.lowerBound)
    }
    if let own = names.first(where: { isOf(bill, $0) }) { return own.congress }
    // The list that the bill is in: its last member may have a Congress for all.
    var last = bill
    while let next = bills.first(where: { $0.lowerBound >= last.upperBound }),
      sentence.lists(last.upperBound..<next.lowerBound)
    {
      last = next
      if let name = names.first(where: { isOf(last, $0) }) {
        return Self.inclusive.contains(name.preposition) ? name.congress : nil
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

  private static let inclusive: Set<String> = ["of", "in", "from", "during"]
  private static let adverbial: Set<String> = ["in", "from", "during", "by", "throughout"]
  private static let excluding: Set<String> = [
    "after", "since", "unlike", "before", "until", "than", "beyond", "with",
  ]

  /// Where other bills are.
  private static func bills(in sentence: ContiguousArray<UInt8>) -> [Range<Int>] {
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
    guard range.count <= 24 else { return false }
    return words(range).allSatisfy {
      ["of", "in", "from", "during", "the", "s", "u", "us", "bill", "version"].contains($0)
    } && !range.contains { self[$0] == UInt8(ascii: ";") || self[$0] == UInt8(ascii: ".") }
  }

  /// Whether a range parts two items of a list.
  fileprivate func lists(_ range: Range<Int>) -> Bool {
    guard range.count <= 12 else { return false }
    return words(range).allSatisfy { ["and", "or"].contains($0) }
      && !range.contains { self[$0] == UInt8(ascii: ";") }
  }

  /// Whether a clause ends in a range.
  fileprivate func holdsClauseEnd(_ range: Range<Int>) -> Bool {
    holdsContrast(range) || words(range).contains("and")
  }

  fileprivate func holdsContrast(_ range: Range<Int>) -> Bool {
    range.contains { self[$0] == UInt8(ascii: ";") }
      || words(range).contains { ["but", "while", "whereas", "whose", "unlike"].contains($0) }
  }

  private func words(_ range: Range<Int>) -> [String] {
    self[range].split { !$0.isASCIIAlphanumeric }.map {
      String(decoding: $0, as: UTF8.self).lowercased()
    }
  }
}
