internal import Text

/// Bills written with a hyphen: `HR-3633`.
extension CitationReader {
  /// The number behind a hyphen: `H.R.-3633`, `HR-3633`, `S-1582`; not `S-1` and `S-3`, which are forms of the SEC, nor
  /// the missile `S-400`, the course `HR-101` or the part `S-1582-B`.
  ///
  /// - Parameter least: How many digits make it a bill for certain.
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

  /// Whether a hyphen and a capital or a digit follow: `S-1582-B`; not `HR-3633-style`.
  private var continuesName: Bool {
    index + 1 < end && bytes[index] == UInt8(ascii: "-")
      && (bytes[index + 1].isCapital || bytes[index + 1].isASCIIDigit)
  }

  /// Whether an article comes right before a reference: `the S-1582 amplifier` is no bill.
  func isBehindArticle(_ start: Int) -> Bool {
    ["the ", "The ", "an ", "An ", "a ", "A "].contains { article in
      let from = start - article.utf8.count
      return from >= region.lowerBound && bytes[from..<start].elementsEqual(article.utf8)
        && (from == region.lowerBound || !bytes[from - 1].isASCIIAlphanumeric)
    }
  }
}
