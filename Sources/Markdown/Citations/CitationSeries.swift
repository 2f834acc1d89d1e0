internal import Text

/// How a list goes on behind a reference: `Executive Orders 14110, 14141 and 14148`.
struct CitationSeries {
  var kind: CitationKind
  /// Whether the words before it are in the plural: `Orders`, `Nos.`, `§§`.
  var isPlural = false
  /// What precedes a number of the list in its value: `17 CFR `, `hjres`.
  var prefix = ""
}

extension CitationReader {
  /// The next item of a list, with what parts it from the one before left out of its range.
  mutating func item(of series: CitationSeries) -> FoundCitation? {
    if series.isPlural { skipAside() }
    guard let separator = takeSeparator() else { return nil }
    let start = index
    guard let value = value(in: series, after: separator) else { return nil }
    guard Words.ends(bytes, at: index, region: region), !continues, !isCount(in: series) else {
      return nil
    }
    if series.kind == .bill, separator == .comma, !endsInConjunction(series) { return nil }
    return FoundCitation(
      citation: Citation(kind: series.kind, value: series.prefix + value), range: start..<index,
      series: series)
  }

  /// What is said of an item before the next: `(2001)`, `(Jan. 14, 2025)`, `, of January 14, 2025`.
  private mutating func skipAside() {
    var start = index
    if skipBlanks(), take("(") {
      let limit = min(end, index + 80)
      while index < limit, bytes[index] != UInt8(ascii: ")"), bytes[index] != UInt8(ascii: "(") {
        index += 1
      }
      if take(")") { start = index }
    }
    index = start
    _ = take(",")
    guard skipBlanks(), take("of") || take("dated"), skipBlanks(), skipMonth(), digits(2) != nil,
      take(",") || index < end, skipBlanks(), digits(4)?.isYear == true
    else {
      index = start
      return
    }
  }

  private mutating func skipMonth() -> Bool {
    let start = index
    while index < end, bytes[index].isASCIILetter { index += 1 }
    guard index - start > 2, bytes[start].isCapital else { return false }
    _ = take(".")
    return skipBlanks()
  }

  private enum Separator { case comma, conjunction, range }

  /// `, `, ` and `, `, and `, ` & `, ` or `, `/`, ` through `, `–`.
  private mutating func takeSeparator() -> Separator? {
    let hasComma = take(",")
    let hasBlank = skipBlanks()
    if hasComma || hasBlank {
      for word in ["and", "or", "&", "as well as"] where take(word) {
        return skipBlanks() ? .conjunction : nil
      }
      if hasComma { return hasBlank ? .comma : nil }
      for word in ["through", "to"] where take(word) { return skipBlanks() ? .range : nil }
      return nil
    }
    if take("/") || take("–") { return .range }
    return nil
  }

  private mutating func value(in series: CitationSeries, after separator: Separator) -> String? {
    switch series.kind {
    case .executiveOrder, .proclamation:
      guard series.isPlural || separator == .conjunction else { return nil }
      let number = number(upTo: 5)
      guard let number, number.utf8.count > 3, !number.isYear else { return nil }
      return number.utf8.count == 5 || series.isPlural ? number : nil
    case .publicLaw: return lawNumber()
    case .bill:
      guard separator != .range, let number = digits(5), !number.isYear else { return nil }
      return number
    case .regulation, .code:
      let section = section()
      guard let section, series.isPlural || section.utf8.contains(UInt8(ascii: ".")) else {
        return nil
      }
      return section
    case .federalRegister, .statutesAtLarge, .regulatoryIdentifier, .registerDocument, .reporter:
      return nil
    }
  }

  /// Whether the number counts what follows it: `H.R. 3633 and 12 other bills`, `and 5%`.
  private func isCount(in series: CitationSeries) -> Bool {
    guard series.kind == .bill || !series.isPlural, index < end else { return false }
    if bytes[index] == UInt8(ascii: "%") { return true }
    var rest = self
    guard rest.skipBlanks() else { return false }
    let start = rest.index
    while rest.index < end, bytes[rest.index].isASCIILetter { rest.index += 1 }
    let word = bytes.text(start..<rest.index)
    return Self.counted.contains(word)
      || word.utf8.count > 4 && word.hasSuffix("s")
        && Self.countedEndings.contains { word.hasSuffix($0) }
  }

  private static let counted: Set<String> = [
    "other", "others", "more", "additional", "further", "percent", "per", "million", "billion",
    "trillion", "thousand", "hundred", "dozen", "days", "weeks", "months", "years", "votes",
    "states", "bills", "members", "senators", "representatives", "cosponsors", "sponsors",
    "amendments", "sections", "pages", "related", "similar", "companion", "Democrats",
    "Republicans", "Senators", "House", "Senate", "of", "resolutions", "orders", "rules", "people",
  ]
  private static let countedEndings = ["ments", "tions", "ators", "sors", "bers", "ions"]

  /// Whether a list of bills ends in `and` and a number, so that it is one.
  private func endsInConjunction(_ series: CitationSeries) -> Bool {
    var rest = self
    for _ in 0..<16 {
      guard let separator = rest.takeSeparator(), rest.digits(5) != nil else { return false }
      if separator == .conjunction { return true }
    }
    return false
  }
}
