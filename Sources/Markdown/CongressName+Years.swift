internal import Text

extension CongressName {
  /// The Congress of the year in which the sentence says that something was done with a bill:
  /// `H.R. 4763, introduced in July 2023`, `H.R. 4763 of 2023`, `In 2023, the House passed H.R. 4763`.
  static func year(
    of bill: Range<Int>, in sentence: ContiguousArray<UInt8>
  ) -> NamedCongress? {
    let behind = sentence.clause(from: bill.upperBound)
    if let verb = behind.prefix(5).firstIndex(where: steps.contains),
      behind.prefix(verb).allSatisfy(leading.contains)
    {
      let isDeath = deaths.contains(behind[verb])
      if let congress = dated(behind[(verb + 1)...].prefix(10), isDeath: isDeath) {
        return congress
      }
    }
    let before = sentence.words(max(0, bill.lowerBound - 40)..<bill.lowerBound)
    let isDone = before.suffix(3).contains(where: steps.contains)
    if let first = behind.first,
      first == "of" || first == "from" || isDone && first == "in" || isDone && first == "on"
    {
      if let congress = dated(behind.prefix(5), isDeath: false) { return congress }
    }
    if let congress = year(before: before.suffix(7)) { return congress }
    // "In 2023, the House passed H.R. 4763", "In 2023, H.R. 4763 stalled"
    let opening = sentence.words(0..<min(sentence.count, 24)).drop {
      ["back", "early", "late"].contains($0)
    }
    guard opening.first == "in" || opening.first == "on",
      sentence.prefix(28).contains(UInt8(ascii: ",")),
      isDone || behind.first.map(steps.contains) == true
    else { return nil }
    return dated(opening.prefix(5), isDeath: false)
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
    let noun = last == "of" ? words.popLast() : last
    guard let noun, versions.contains(noun), let year = words.popLast() else { return nil }
    guard year.utf8.count == 4, let number = Int(year), 1900...2099 ~= number else { return nil }
    return .number((number - 1789) / 2 + 1)
  }

  private static let versions: Set<String> = [
    "bill", "version", "measure", "act", "legislation", "proposal", "resolution", "text", "draft",
  ]

  /// The Congress of the first year among words, where they say in which year something was.
  private static func dated(_ words: some Sequence<String>, isDeath: Bool) -> NamedCongress? {
    var last = ""
    for word in words {
      if ends.contains(word) { return nil }
      defer { last = word }
      guard word.utf8.count == 4, let year = Int(word), 1900...2099 ~= year else { continue }
      guard placing.contains(last) || last.utf8.allSatisfy(\.isASCIIDigit) else { return nil }
      // A Congress ends in the January of an odd year.
      let isPast = isDeath && !year.isMultiple(of: 2)
      return .number((year - (isPast ? 1 : 0) - 1789) / 2 + 1)
    }
    return nil
  }

  private static let steps: Set<String> = [
    "introduced", "filed", "reintroduced", "passed", "reported", "approved", "considered",
    "debated", "tabled", "shelved", "died", "lapsed", "expired", "stalled", "failed", "vetoed",
    "rejected", "advanced", "sponsored", "signed", "enacted", "cleared", "became",
  ]
  private static let deaths: Set<String> = ["died", "lapsed", "expired"]
  private static let leading: Set<String> = [
    "which", "that", "was", "first", "as", "originally", "had", "been", "were", "the", "bill",
  ]
  private static let ends: Set<String> = [
    "and", "but", "after", "which", "before", "since", "until", "because", "while", "despite",
    "under", "amending", "founded", "formed", "created", "established", "elected", "who", "whose",
    "that",
  ]
  private static let placing: Set<String> = [
    "in", "on", "of", "from", "early", "late", "mid", "january", "february", "march", "april",
    "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb",
    "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "spring", "summer",
    "fall", "autumn", "winter",
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
