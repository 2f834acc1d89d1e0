internal import PolicyModel

/// Terms of office that a sentence states as a range of years.
extension Sentence {
  /// The last year of a term beside words for an office or its holder: `SEC Chair [Gary Gensler] (2021–2025)`, `the chair
  /// from 2021 to 2025`, `As chair from 2021–25`. Who held the office then may be called by it.
  ///
  /// What stands behind the verb is another range: `Chair [Gary Gensler] wants a 2021–2025 plan`.
  func endOfTerm(beside words: Range<Int>) -> PartialDate? {
    var index = words.lowerBound
    while index < self.words.count, index - words.upperBound < 12 {
      if index >= words.upperBound {
        guard gap(before: index) < .semicolon, presentVerb(at: index, isApart: true) != index else {
          return nil
        }
      }
      if let first = year(at: index), let last = endOfRange(from: first, at: index) {
        return PartialDate(prose: String(last))
      }
      index += 1
    }
    return nil
  }

  /// The second year of a range: `2021–2025`, `2021–25`, `2021 to January 2025`, `between 2021 and 2025`.
  private func endOfRange(from first: Int, at index: Int) -> Int? {
    var next = index + 1
    guard words.indices.contains(next) else { return nil }
    let gap = gap(before: next)
    if gap != .hyphen, gap != .dash {
      guard
        ["to", "through", "until", "till"].contains(word(next))
          || word(next) == "and" && word(index - 1) == "between"
      else { return nil }
      next += 1
    } else if words[next].hasDigit, let short = Int(word(next)), short < 100 {
      let last = first / 100 * 100 + short
      return last >= first ? last : nil
    }
    // A month and a day may stand before the year.
    for place in next..<next + 3 {
      if let last = year(at: place) { return last >= first ? last : nil }
      guard isCapital(place) || words.indices.contains(place) && words[place].hasDigit else {
        return nil
      }
    }
    return nil
  }

  private func year(at index: Int) -> Int? {
    guard words.indices.contains(index), words[index].hasDigit, !isQuoted(index) else { return nil }
    return Int(word(index)).flatMap { 1900...2099 ~= $0 ? $0 : nil }
  }
}
