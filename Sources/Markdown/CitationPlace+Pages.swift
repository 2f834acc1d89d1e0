extension CitationPlace {
  /// Whether `S.` is German for a page: a gazette or another sign of such a reference stands before it in
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

/// Places with law of their own, in lower case.
enum Places {
  static let words: Set<String> = [
    "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware",
    "florida", "georgia", "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas", "kentucky",
    "louisiana", "maine", "maryland", "massachusetts", "michigan", "minnesota", "mississippi",
    "missouri", "montana", "nebraska", "nevada", "ohio", "oklahoma", "oregon", "pennsylvania",
    "tennessee", "texas", "utah", "vermont", "virginia", "wisconsin", "wyoming", "guam",
    "philippine",
    "philippines", "hungary", "hungarian", "germany", "german", "france", "french", "canada",
    "canadian", "mexico", "mexican", "brazil", "brazilian", "india", "japan", "japanese",
    "korea", "korean", "kenya", "nigeria", "nigerian", "pakistan", "australia", "australian",
    "israel",
    "israeli", "poland", "polish", "spain", "spanish", "italy", "italian", "taiwan", "colombia",
    "argentina", "argentine", "chile", "peru", "ghana", "liberia", "liberian", "ukraine", "palau",
    "micronesia", "britain", "british", "uk",
  ]
  static let pairs: Set<String> = [
    "new york", "new jersey", "new hampshire", "new mexico", "north carolina", "north dakota",
    "south carolina", "south dakota", "west virginia", "rhode island", "puerto rico", "n y", "n j",
    "n h", "n m", "n c", "n d", "s c", "s d", "w va", "r i", "u k", "south africa", "new zealand",
    "marshall islands", "american samoa", "virgin islands",
  ]
  /// Seats of legislatures, where it is theirs that is meant: `In Albany, lawmakers took up S. 1582`.
  static let capitals: Set<String> = [
    "albany", "sacramento", "austin", "tallahassee", "trenton", "harrisburg", "annapolis",
    "lansing",
    "springfield",
  ]
}
