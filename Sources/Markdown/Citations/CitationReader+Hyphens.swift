internal import Text

/// Bills written with a hyphen: `HR-3633`.
extension CitationReader {
  /// The number after a hyphen: `H.R.-3633`, `HR-3633`, `S-1582`. Excludes the SEC forms `S-1` and `S-3`, the missile
  /// `S-400`, the course `HR-101` and the part number `S-1582-B`.
  ///
  /// - Parameter least: The number of digits from which it is certainly a bill.
  mutating func hyphenated(
    _ type: String, least: Int
  ) -> (Citation, CitationSeries?)? {
    guard let number = digits(4), number.utf8.count >= least, !number.hasPrefix("0"),
      index == end || !bytes[index].isASCIIAlphanumeric
    else { return nil }
    let congress = takeCongress()
    guard !continuesName else { return nil }
    return (
      Citation(kind: .bill, value: type + number, congress: congress),
      CitationSeries(kind: .bill, isPlural: false, prefix: type)
    )
  }

  /// Whether a hyphen follows, and then a capital letter or a digit: `S-1582-B`, but not `HR-3633-style`.
  private var continuesName: Bool {
    index + 1 < end && bytes[index] == UInt8(ascii: "-")
      && (bytes[index + 1].isCapital || bytes[index + 1].isASCIIDigit)
  }

  /// Whether an article immediately precedes a reference: `the S-1582 amplifier` is not a bill.
  func isBehindArticle(_ start: Int) -> Bool {
    ["the ", "The ", "an ", "An ", "a ", "A "].contains { article in
      let from = start - article.utf8.count
      return from >= region.lowerBound && bytes[from..<start].elementsEqual(article.utf8)
        && (from == region.lowerBound || !bytes[from - 1].isASCIIAlphanumeric)
    }
  }
}
