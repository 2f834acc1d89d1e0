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
}

/// The Congress that a sentence gives a bill.
package enum NamedCongress: Sendable, Hashable {
  /// `the 118th Congress`.
  case number(Int)
  /// `the last Congress` is −1, `this Congress` 0, seen from the day of the text.
  case relative(Int)
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
  /// The reference that begins at an index, where a word begins.
  static func read(
    _ bytes: ContiguousArray<UInt8>, at start: Int, region: Range<Int>
  ) -> FoundCitation? {
    guard start + 4 <= region.upperBound, mayBegin(bytes, start, region.upperBound),
      Words.begins(bytes, at: start, region: region) == true
    else { return nil }
    var reader = CitationReader(bytes: bytes, index: start, region: region)
    guard let (citation, series) = reader.read(),
      Words.ends(bytes, at: reader.index, region: region), !reader.continues,
      !CitationPlace(bytes: bytes, range: start..<reader.index, region: region).isForeign(citation)
    else { return nil }
    return FoundCitation(citation: citation, range: start..<reader.index, series: series)
  }

  /// Whether a name that is written as a reference is one to the law of another place:
  /// `Florida Executive Order 14141`.
  static func isForeign(
    _ bytes: ContiguousArray<UInt8>, _ range: Range<Int>, region: Range<Int>
  ) -> Bool {
    guard mayBegin(bytes, range.lowerBound, region.upperBound) else { return false }
    var reader = CitationReader(bytes: bytes, index: range.lowerBound, region: region)
    guard let (citation, _) = reader.read(), reader.index == range.upperBound else { return false }
    return CitationPlace(bytes: bytes, range: range, region: region).isForeign(citation)
  }

  /// The next reference of a list: `14141` in `Executive Orders 14110 and 14141`.
  static func read(
    _ bytes: ContiguousArray<UInt8>, after found: FoundCitation, region: Range<Int>
  ) -> FoundCitation? {
    guard let series = found.series, found.range.upperBound < region.upperBound else { return nil }
    var reader = CitationReader(bytes: bytes, index: found.range.upperBound, region: region)
    return reader.item(of: series)
  }
}

extension Citation {
  /// A quick look, as texts are full of words that begin like a reference: what follows the first
  /// letter, or the number, has to fit.
  static func mayBegin(_ bytes: ContiguousArray<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let span = bytes.span
    func at(_ offset: Int) -> UInt8 { start + offset < end ? span[start + offset] : 0 }
    switch span[start] {
    case UInt8(ascii: "H"), UInt8(ascii: "S"):
      switch at(1) {
      case UInt8(ascii: "o"), UInt8(ascii: "e"):
        // "House Joint Resolution", "Senate Resolution"
        let length = span[start] == UInt8(ascii: "H") ? 5 : 6
        return at(length) <= 0x20 && [0x4A, 0x43, 0x52, 0x62].contains(at(length + 1))
      default: return true
      }
    case UInt8(ascii: "E"):
      return at(1) != UInt8(ascii: "x") || at(2) == UInt8(ascii: ".")
        || at(2) == UInt8(ascii: "e") && at(3) == UInt8(ascii: "c")
    case UInt8(ascii: "P"):
      return at(1) == UInt8(ascii: "u")
        ? at(2) == UInt8(ascii: "b")
        : at(1) != UInt8(ascii: "r") || at(2) == UInt8(ascii: "o") && at(3) == UInt8(ascii: "c")
    case 0x31...0x39: break
    default: return true
    }
    var index = start
    while index < end, span[index].isASCIIDigit { index += 1 }
    guard index - start <= 3, index < end, span[index] <= 0x20 || span[index] == 0xC2 else {
      return false
    }
    while index < end, span[index] <= 0x20 || span[index] == 0xC2 || span[index] == 0xA0 {
      index += 1
    }
    guard index + 1 < end else { return false }
    switch (span[index], span[index + 1]) {
    case (UInt8(ascii: "C"), UInt8(ascii: "F")), (UInt8(ascii: "C"), UInt8(ascii: ".")),
      (UInt8(ascii: "F"), UInt8(ascii: "R")), (UInt8(ascii: "F"), UInt8(ascii: ".")),
      (UInt8(ascii: "F"), UInt8(ascii: "e")), (UInt8(ascii: "U"), UInt8(ascii: "S")),
      (UInt8(ascii: "U"), UInt8(ascii: ".")), (UInt8(ascii: "S"), UInt8(ascii: "t")):
      return true
    default: return false
    }
  }
}
