internal import Text

extension CongressName {
  /// The Congress that a sentence gives the bill at a range of it.
  ///
  /// One that follows the bill at once is the bill's (`of the 118th Congress`, `, 118th Cong.`), and
  /// through a list of bills the last one's. Otherwise the nearest before it, unless that belongs to another bill,
  /// and then one that says when (`passed the House in the 118th Congress`).
  static func choose(
    for bill: Range<Int>, in sentence: ContiguousArray<UInt8>
  ) -> NamedCongress? {
    let named = all(in: sentence)
    // What is joined to the bill is the bill's, contrast or not: "Unlike H.R. 8 of the 118th Congress, …",
    // "Unlike the 118th Congress's H.R. 8, …".
    if let own = named.first(where: { isJoined($0, to: bill, in: sentence) }) {
      return own.congress
    }
    let names = named.filter { !sentence.isContrast(before: $0.range.lowerBound) }
    guard !names.isEmpty else { return year(of: bill, in: sentence) }
    let bills = bills(in: sentence)
    // The list that the bill is in: its last member may have a Congress for all.
    var last = bill
    while let next = bills.first(where: { $0.lowerBound >= last.upperBound }),
      sentence.lists(last.upperBound..<next.lowerBound)
    {
      last = next
      if let name = names.first(where: { isJoined($0, to: last, in: sentence) }) {
        let isOfAll =
          Self.inclusive.contains(name.preposition)
          || sentence.holdsNumbersOnly(bill.upperBound..<last.upperBound)
        return isOfAll ? name.congress : nil
      }
    }
    let free = names.filter { name in !bills.contains { isJoined(name, to: $0, in: sentence) } }
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
        && !sentence.namesOtherBill(bill.upperBound..<name.range.lowerBound)
        && !sentence.holdsClauseEnd(bill.upperBound..<name.range.lowerBound)
        && !bills.contains {
          $0.lowerBound >= bill.upperBound && $0.upperBound <= name.range.lowerBound
        }
    }?.congress
  }

  private static func isJoined(
    _ name: CongressName, to bill: Range<Int>, in sentence: ContiguousArray<UInt8>
  ) -> Bool {
    if name.range.lowerBound >= bill.upperBound {
      let gap = bill.upperBound..<name.range.lowerBound
      return sentence.connects(gap) || sentence.opensBracket(gap)
    }
    return name.range.upperBound <= bill.lowerBound
      && sentence.words(name.range.upperBound..<bill.lowerBound) == ["s"]
  }

  static let returns: Set<String> = [
    "reintroduced", "revived", "resurrected", "successor", "successors", "reworked", "updated",
  ]
  private static let inclusive: Set<String> = ["of", "in", "from", "during"]
  private static let adverbial: Set<String> = ["in", "from", "during", "by", "throughout"]
  private static let excluding: Set<String> = [
    "after", "since", "unlike", "before", "until", "than", "beyond", "with",
  ]

  /// What a bill may be called.
  static let nounsOfBills: Set<String> = [
    "act", "bill", "bills", "effort", "law", "legislation", "measure", "measures", "predecessor",
    "predecessors", "proposal",
    "push", "successor", "text", "version", "versions",
  ]

  /// Small words that join a bill to its Congress.
  static let joining: Set<String> = [
    "of", "in", "from", "during", "the", "s", "u", "us", "bill", "version", "both", "all", "each",
    "died", "dies", "lapsed", "expired", "stalled", "failed", "with", "at", "end", "when", "as",
    "introduced", "filed", "passed", "which", "that", "was", "were", "first", "a", "an", "measure",
    "resolution",
    "legislation", "proposal",
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
