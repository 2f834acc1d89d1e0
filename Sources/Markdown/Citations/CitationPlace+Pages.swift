internal import Text

extension CitationPlace {
  /// Whether `S.` is no bill's, by what is right beside it; the sentence may begin after that.
  static func isPageOrStreet(
    _ bytes: ContiguousArray<UInt8>, _ range: Range<Int>, region: Range<Int>
  ) -> Bool {
    let page = PageNumber(bytes: bytes, range: range, region: region)
    return page.isPage || page.isStreet || page.isOfState
  }
}

/// A number behind `S.` that may be a page's or a house's.
private struct PageNumber {
  let bytes: ContiguousArray<UInt8>
  let range: Range<Int>
  let region: Range<Int>

  /// Whether `S.` is German for a page: a gazette or another sign of such a reference comes before it in
  /// the sentence, or `ff.` behind it.
  var isPage: Bool {
    guard bytes[range.lowerBound] == UInt8(ascii: "S") else { return false }
    var behind = range.upperBound
    while behind < region.upperBound, bytes[behind] == 0x20 { behind += 1 }
    let rest = bytes[behind..<region.upperBound]
    if rest.starts(with: "ff".utf8) || rest.starts(with: "f.".utf8) { return true }
    let start = max(region.lowerBound, range.lowerBound - 80)
    let before = bytes[start..<range.lowerBound]
    return before.split { !$0.isASCIIAlphanumeric && $0 < 0x80 }.contains { word in
      Self.signs.contains { word.elementsEqual($0.utf8) }
    }
  }

  /// `Nev. S. 4`, `§ S. 4`
  var isOfState: Bool {
    var index = range.lowerBound
    while index > region.lowerBound, bytes[index - 1].isWhitespace { index -= 1 }
    guard index > region.lowerBound, index < range.lowerBound else { return false }
    if bytes[index - 1] == 0xA7 { return true }
    guard bytes[index - 1] == UInt8(ascii: ".") else { return false }
    let stop = index - 1
    var start = stop
    while start > region.lowerBound, bytes[start - 1].isASCIILetter { start -= 1 }
    return start < stop && bytes[start].isCapital
      && Places.abbreviations.contains(bytes.text(start..<stop))
  }

  /// Whether the reference is a street's: `340 S. 1582 West`, `1582 S. 2402 Street East`.
  var isStreet: Bool {
    var index = range.lowerBound
    while index > region.lowerBound, bytes[index - 1] == 0x20 { index -= 1 }
    var number = index
    while number > region.lowerBound, bytes[number - 1].isASCIIDigit { number -= 1 }
    let isYear =
      index - number == 4
      && (bytes[number..<index].starts(with: "20".utf8)
        || bytes[number..<index].starts(with: "19".utf8))
    if index < range.lowerBound, number < index, !isYear { return true }
    var behind = range.upperBound
    while behind < region.upperBound, bytes[behind] == 0x20 { behind += 1 }
    return ["Street", "St.", "Avenue", "Ave.", "West", "East", "North", "South", "Road"].contains {
      bytes[behind..<region.upperBound].starts(with: $0.utf8)
    }
  }

  private static let signs = [
    "BGBl", "RGBl", "GBl", "ABl", "BAnz", "GVBl", "GVOBl", "Bundesgesetzblatt", "Amtsblatt", "Drs",
    "Drucksache", "NJW", "NZG", "NVwZ", "BGHZ", "BVerfGE", "BGH", "BVerfG", "Aufl", "Auflage",
    "vgl",
    "Vgl", "Siehe", "siehe", "Festschrift", "Seite", "Bd", "Teil", "Rn", "Slg", "Kommentar",
    "Begründung",
    "juris", "dort", "ebd", "Ebd", "AS", "SR",
  ]
}
