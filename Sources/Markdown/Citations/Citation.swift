internal import Text

/// A reference to law that is recognised as such wherever it appears in running text.
package enum CitationKind: Sendable, Hashable {
  /// All eight types: `H.R. 3633`, `S. 1582`, `H.J. Res. 109`, as `hr3633`, `s1582`, `hjres109`.
  case bill
  /// `Executive Order 14110`, `Exec. Order No. 14,110`, `E.O. 14110` and `EO 14110`, as `14110`.
  case executiveOrder
  /// `Proclamation 10973` and `Proc. No. 10,973`, as `10973`.
  case proclamation
  /// `Pub. L. No. 119-27`, `P.L. 119-27` and `Public Law 119-27`, as `119-27`.
  case publicLaw
  /// `17 C.F.R. § 240.10b-5`, as `17 CFR 240.10b-5`.
  case regulation
  /// `15 U.S.C. § 78j(b)`, as `15 USC 78j`.
  case code
  /// `139 Stat. 419`, as it is.
  case statutesAtLarge
  /// `88 FR 75191` and `88 Fed. Reg. 75,191`, as `88 FR 75191`.
  case federalRegister
  /// `RIN 3235-AM90`, as `3235-AM90`.
  case regulatoryIdentifier
  /// `FR Doc. No. 2023-24283`, as `2023-24283`.
  case registerDocument
  /// `603 U. S. 369`, `45 F.4th 1`, as `603 U.S. 369`.
  case reporter
}

/// The Congress that a sentence gives a bill.
package enum NamedCongress: Sendable, Hashable {
  /// `the 118th Congress`.
  case number(Int)
  /// `the last Congress` is −1, `this Congress` 0, seen from the day of the text.
  case relative(Int)
  /// The Congress of a year relative to the text's: `introduced last year`. A bill that died in an odd year died with
  /// the Congress that ended that January.
  case yearsAgo(Int, isDeath: Bool)
  /// A time that is in no single Congress: `in the 2010s`, `many years ago`.
  case uncertain

  /// The Congress in session in a year. A Congress ends in January of an odd year, so a bill that died in an odd year
  /// died with the previous Congress.
  static func inYear(_ year: Int, isDeath: Bool = false) -> NamedCongress {
    .number((year - (isDeath && !year.isMultiple(of: 2) ? 1 : 0) - 1789) / 2 + 1)
  }
}

/// A reference to law in a text.
struct Citation: Hashable {
  var kind: CitationKind
  var value: String
  var congress: NamedCongress?
}

/// A reference with its place, and how a list goes on behind it.
struct FoundCitation {
  var citation: Citation
  var range: Range<Int>
  var series: CitationSeries?
}

extension Citation {
  /// Whether it is one to a bill of the Senate, whose letter alone says so.
  var isShort: Bool { kind == .bill && value.utf8.dropFirst().first?.isASCIIDigit == true }

  /// The reference that begins at an index, where a word begins.
  static func read(
    _ bytes: ContiguousArray<UInt8>, at start: Int, region: Range<Int>
  ) -> FoundCitation? {
    guard start + 4 <= region.upperBound, mayBegin(bytes, start, region.upperBound),
      Words.begins(bytes, at: start, region: region) == true
    else { return nil }
    var reader = CitationReader(bytes: bytes, index: start, region: region)
    guard let (citation, series) = reader.read(),
      Words.ends(bytes, at: reader.index, region: region), !reader.continues
    else { return nil }
    return FoundCitation(citation: citation, range: start..<reader.index, series: series)
  }

  /// The reference whose number begins at an index, where its words before that are in lower case or in
  /// other markup: `executive order 14110`, `H.R. **3633**`.
  ///
  /// - Parameters:
  ///   - region: From where those words may begin to the end of the text.
  ///   - run: Where the number is; at its beginning other markup ends before it, so that the number may be
  ///     the next of a list.
  static func read(
    _ bytes: ContiguousArray<UInt8>, numberedAt index: Int, region: Range<Int>, in run: Range<Int>
  ) -> FoundCitation? {
    guard index > region.lowerBound, bytes[index].isASCIIDigit else { return nil }
    let isNext = !followsHead(bytes, index)
    guard !isNext || index == run.lowerBound else { return nil }
    for start in max(region.lowerBound, index - (isNext ? 100 : 32))..<index {
      guard heads.contains(bytes[start]), Words.begins(bytes, at: start, region: region) == true
      else { continue }
      var reader = CitationReader(bytes: bytes, index: start, region: region)
      guard let (citation, series) = reader.read(),
        Words.ends(bytes, at: reader.index, region: region), !reader.continues
      else { continue }
      var found = FoundCitation(citation: citation, range: start..<reader.index, series: series)
      if isNext {
        while found.range.upperBound <= index, let next = read(bytes, after: found, region: region)
        {
          found = next
        }
        if found.range.lowerBound != index { continue }
      }
      if found.range.upperBound > index, found.range.upperBound <= run.upperBound { return found }
    }
    return nil
  }

  private static let heads: [UInt8] = Array("HSEePpF123456789".utf8)

  /// The next reference of a list: `14141` in `Executive Orders 14110 and 14141`.
  static func read(
    _ bytes: ContiguousArray<UInt8>, after found: FoundCitation, region: Range<Int>
  ) -> FoundCitation? {
    guard let series = found.series, found.range.upperBound < region.upperBound else { return nil }
    var reader = CitationReader(bytes: bytes, index: found.range.upperBound, region: region)
    return reader.item(of: series)
  }
}

extension CitationKind {
  /// The reference that a text is as a whole, as a value of this kind; a year in brackets may follow.
  package func value(of text: String) -> String? {
    let bytes = ContiguousArray(text.utf8)
    guard !bytes.isEmpty, let found = Citation.read(bytes, at: 0, region: bytes.indices),
      found.citation.kind == self
    else { return nil }
    let rest = bytes[found.range.upperBound...].drop { $0 == 0x20 }
    return rest.isEmpty || rest.first == UInt8(ascii: "(") ? found.citation.value : nil
  }
}
