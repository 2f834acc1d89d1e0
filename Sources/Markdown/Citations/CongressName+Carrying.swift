internal import Text

extension CongressName {
  /// The Congress of the sentence before, for a bill whose own sentence names none:
  /// `The 118th Congress took it up twice. H.R. 4763 passed the House.`
  ///
  /// It does not carry on where it belongs to another bill or is set apart, nor to a sentence that speaks of
  /// another time.
  static func carried(
    from previous: ContiguousArray<UInt8>, to bill: Citation, in sentence: ContiguousArray<UInt8>
  ) -> NamedCongress? {
    guard all(in: sentence).isEmpty else { return nil }
    let names = all(in: previous).filter { !$0.isShort }
    guard let first = names.first, names.allSatisfy({ $0.congress == first.congress }),
      !previous.isContrast(before: first.range.lowerBound),
      !before.contains(first.preposition), !previous.holdsContrast(previous.indices),
      !sentence.words(sentence.indices).contains(where: isOfAnotherTime)
    else { return nil }
    // "In the 118th Congress, …" sets the time of what follows; else it is that of the bill beside it.
    if first.range.lowerBound <= 16, ["in", "during"].contains(first.preposition) {
      return first.congress
    }
    guard !previous.words(previous.indices).contains(where: endings.contains) else { return nil }
    let isOfAnother = bills(in: previous).contains { range in
      Citation.read(previous, at: range.lowerBound, region: previous.indices)?.citation.value
        != bill.value
    }
    return isOfAnother ? nil : first.congress
  }

  private static func isOfAnotherTime(_ word: String) -> Bool {
    otherTimes.contains(word)
      || word.utf8.count == 4 && word.hasPrefix("20") && word.utf8.allSatisfy(\.isASCIIDigit)
  }

  private static let otherTimes: Set<String> = returns.union([
    "again", "current", "currently", "new", "newly", "next", "now", "present", "replacement",
    "successor", "today", "year",
  ])

  /// What says that a Congress is over, so that the next sentence may be of another.
  private static let endings: Set<String> = [
    "adjourned", "closed", "died", "ended", "ends", "expired", "gone", "over",
  ]

  private static let before: Set<String> = [
    "after", "before", "since", "than", "unlike", "until", "beyond",
  ]
}
