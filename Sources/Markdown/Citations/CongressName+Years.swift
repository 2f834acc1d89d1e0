internal import Text

extension CongressName {
  /// The Congress of the year in which the sentence says that something was done with a bill:
  /// `H.R. 4763, introduced in July 2023`, `H.R. 4763 of 2023`, `In 2023, the House passed H.R. 4763`.
  static func year(
    of bill: Range<Int>, in sentence: ContiguousArray<UInt8>
  ) -> NamedCongress? {
    if let congress = bracketed(behind: bill, in: sentence) { return congress }
    let behind = sentence.clause(from: bill.upperBound)
    if let verb = behind.prefix(5).firstIndex(where: steps.contains),
      behind.prefix(verb).allSatisfy(leading.contains)
    {
      let isDeath = deaths.contains(behind[verb])
      if let congress = dated(behind[(verb + 1)...].prefix(10), isDeath: isDeath) {
        return congress
      }
    }
    if let congress = described(behind) { return congress }
    let before = sentence.words(max(0, bill.lowerBound - 60)..<bill.lowerBound)
    let isDone =
      before.suffix(3).contains { steps.contains($0) || $0 == "took" }
      || before.suffix(5).contains("voted")
      || before.last == "on" && before.suffix(3).contains(where: votes.contains)
    if let first = behind.first,
      first == "of" || first == "from" || isDone && first == "in" || isDone && first == "on"
        || isDone && pastTime(behind) != nil
    {
      if let congress = dated(behind.prefix(5), isDeath: false) { return congress }
    }
    // "passed H.R. 8 early in 2019", "debated H.R. 8 throughout 2019"
    let time = behind.drop { ["back", "early", "late", "only"].contains($0) }
    if isDone, let first = time.first, ["in", "on", "during", "throughout"].contains(first),
      let phrase = YearPhrase(time.dropFirst())
    {
      return dated(["in", phrase.year], isDeath: false)
    }
    if let congress = year(before: before.suffix(7)) { return congress }
    // "H.R. 8 in 2019 passed the House"
    if behind.first == "in" || behind.first == "on", let time = YearPhrase(behind.dropFirst()),
      let verb = time.rest.first, steps.contains(verb) || verb == "was" || verb == "had"
    {
      return dated(["in", time.year], isDeath: deaths.contains(verb))
    }
    return ofTime(
      before: sentence.wordsAndMarks(0..<bill.lowerBound), behind: behind, isDone: isDone)
  }

  /// `118 H.R. 8`, `the 2023 bill, H.R. 8`, `the 2023 version of H.R. 8`, `introduced in 2023 as H.R. 8`
  private static func year(before words: ArraySlice<String>) -> NamedCongress? {
    var words = words
    guard let last = words.popLast() else { return nil }
    if last.utf8.count == 3, let number = Int(last), 93...140 ~= number { return .number(number) }
    if last == "as" {
      guard let verb = words.firstIndex(where: steps.contains) else { return nil }
      return dated(words[words.index(after: verb)...], isDeath: false)
    }
    // "A bill introduced in 2023, H.R. 8", "A bill of 2023, H.R. 8", "Dating from 2023, H.R. 8", "A vote in 2024 sent
    // H.R. 8"
    if last.isYear || last.isDecade || last == "sent",
      let start = words.lastIndex(where: {
        steps.contains($0) || bills.contains($0) || votes.contains($0) || $0 == "dating"
      }), words.count - start < 5
    {
      // "After a law passed in 2019, H.R. 8 would"
      let isOfBill = start == 0 || !steps.contains(words[start]) || bills.contains(words[start - 1])
      return isOfBill ? dated(words[(start + 1)...] + [last], isDeath: false) : nil
    }
    // "A hearing in 2024 on H.R. 8", "held a hearing last year on H.R. 8"
    if last == "on", let start = words.lastIndex(where: votes.contains), words.count - start < 6,
      let congress = dated(words[(start + 1)...], isDeath: false)
    {
      return congress
    }
    // "The 2024 House vote on H.R. 8"
    if last == "on", let vote = words.popLast(), votes.contains(vote) {
      while let word = words.last, ["house", "senate", "floor", "committee"].contains(word) {
        words.removeLast()
      }
      return words.last.flatMap { $0.isYear ? dated(["of", $0], isDeath: false) : nil }
    }
    // "Last year's H.R. 8"
    if last == "s", words.suffix(2) == ["last", "year"] { return .yearsAgo(1, isDeath: false) }
    let noun = last == "of" ? words.popLast() : last
    if let noun, versions.contains(noun), words.suffix(3) == ["last", "year", "s"] {
      return .yearsAgo(1, isDeath: false)
    }
    guard let noun, versions.contains(noun), let year = words.popLast() else { return nil }
    guard year.isYear, let number = Int(year) else { return nil }
    return .inYear(number)
  }

  private static let bills: Set<String> = ["bill", "measure", "resolution"]
  static let votes: Set<String> = [
    "vote", "votes", "hearing", "hearings", "markup", "debate", "debates",
  ]
  static let versions: Set<String> = [
    "bill", "version", "measure", "act", "legislation", "proposal", "resolution", "text", "draft",
    "effort", "push", "attempt",
  ]

  static let steps: Set<String> = [
    "introduced", "filed", "reintroduced", "passed", "reported", "approved", "considered",
    "debated", "tabled", "shelved", "died", "lapsed", "expired", "stalled", "failed", "vetoed",
    "rejected", "advanced", "sponsored", "signed", "enacted", "cleared", "became", "referred",
    "got",
    "received", "came", "sat", "went",
  ]
  static let deaths: Set<String> = ["died", "lapsed", "expired"]
  static let leading: Set<String> = [
    "which", "that", "was", "first", "as", "originally", "had", "been", "were", "the", "bill",
    "house",
    "senate",
  ]
}

extension ContiguousArray<UInt8> {
  /// The words of a clause from an index on.
  fileprivate func clause(from index: Int) -> [String] {
    let limit = Swift.min(count, index + 80)
    let end = self[index..<limit].firstIndex { [0x3B, 0x28, 0x3A].contains($0) } ?? limit
    return words(index..<end)
  }
}
