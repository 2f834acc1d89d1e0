/// What stands around a reference, which may make it one to the law of another place, or none.
struct CitationPlace {
  let bytes: ContiguousArray<UInt8>
  let range: Range<Int>
  let region: Range<Int>

  func isForeign(_ citation: Citation) -> Bool {
    switch citation.kind {
    case .bill:
      if citation.value.utf8.dropFirst().first?.isASCIIDigit == true, isPage || isStreet {
        return true
      }
      return isUnmarked && isNoBill || isOwnedElsewhere
    case .executiveOrder: return isOwnedElsewhere || isGovernors || hasStateBehind
    case .publicLaw, .proclamation: return isOwnedElsewhere
    default: return false
    }
  }

  /// The words before the reference in its clause, the nearest first, in lower case.
  private func wordsBefore(_ limit: Int) -> [String] {
    var words: [String] = []
    var index = range.lowerBound
    while words.count < limit, index > region.lowerBound {
      let byte = bytes[index - 1]
      if byte.isASCIIAlphanumeric {
        var start = index
        while start > region.lowerBound, bytes[start - 1].isASCIIAlphanumeric { start -= 1 }
        words.append(bytes.text(start..<index).lowercased())
        index = start
      } else if Self.stops.contains(byte) {
        break
      } else {
        if byte == UInt8(ascii: ",") { words.append(",") }
        index -= 1
      }
    }
    return words
  }

  private static let stops: [UInt8] = Array(";:()[]|!?\"".utf8)

  /// `New York's S. 1582`, `the state Senate passed S. 1582`, `Guam's Public Law 119-27`.
  private var isOwnedElsewhere: Bool {
    let words = wordsBefore(10)
    var hasChamber = false
    for (place, word) in words.enumerated() {
      let before = place + 1 < words.count ? words[place + 1] : ""
      if word == "state", hasChamber { return true }
      if Places.words.contains(word) || Places.pairs.contains(before + " " + word) {
        let next =
          Places.words.contains(word) ? before : place + 2 < words.count ? words[place + 2] : ""
        // "lawmakers from New York passed S. 1582" are members of Congress.
        if next == "from" || next == "of" { return false }
        // "In New York, lawmakers passed S. 1582"
        return next == "in" || !words[..<place].dropFirst().contains(",")
      }
      if Places.capitals.contains(word) { return before == "in" }
      guard Self.carriers.contains(word) else { return false }
      hasChamber = hasChamber || Self.chambers.contains(word)
    }
    return false
  }

  private static let chambers: Set<String> = [
    "senate", "house", "assembly", "legislature", "lawmakers", "legislators", "bill", "legislation",
    "parliament", "measure", "law",
  ]
  private static let carriers: Set<String> = [
    ",", "s", "senate", "house", "assembly", "legislature", "lawmakers", "legislators", "bill",
    "legislation", "parliament", "congress", "measure", "law", "passed", "passes", "filed", "took",
    "up", "introduced", "approved", "adopted", "the", "a", "an", "bills", "in",
  ]

  /// `Gov. Newsom's Executive Order 14141`, `the Governor's`.
  private var isGovernors: Bool {
    let words = wordsBefore(5).filter { $0 != "s" && $0 != "signed" && $0 != "issued" }
    return words.prefix(3).contains { ["gov", "governor", "mayor", "governors"].contains($0) }
  }

  /// `Executive Order 14141 of the State of Ohio`
  private var hasStateBehind: Bool {
    bytes[range.upperBound..<region.upperBound].starts(with: " of the State of ".utf8)
  }

  /// Whether the letter has no full stop: `HR 3633`, `S 1582`.
  private var isUnmarked: Bool { !bytes[range].contains(UInt8(ascii: ".")) }

  /// `the S 1582 visa`, `HR 3633, a star in Hydra`, `line HR 3633`
  private var isNoBill: Bool {
    guard
      bytes[range.lowerBound] == UInt8(ascii: "S") || bytes[range.lowerBound] == UInt8(ascii: "H"),
      range.count < 9
    else { return false }
    let reach = min(region.upperBound, range.upperBound + 60)
    var behind = bytes[range.upperBound..<reach].split { !$0.isASCIIAlphanumeric }.map {
      String(decoding: $0, as: UTF8.self).lowercased()
    }
    if behind.contains(where: { Self.bills.contains($0) }) { return false }
    let before = wordsBefore(3).filter { $0 != "," }
    if before.first == "the" || before.first == "a", let next = behind.first,
      !["would", "is", "was", "has", "passed", "will", "and"].contains(next)
    {
      return true
    }
    if ["line", "ngc", "train", "star", "route", "model", "visa"].contains(where: before.contains) {
      return true
    }
    if behind.first == "is" || behind.first == "was" { behind.removeFirst() }
    return behind.count > 1 && ["a", "an"].contains(behind[0])
  }

  private static let bills: Set<String> = [
    "bill", "measure", "act", "law", "resolution", "proposal", "companion", "version",
    "legislation",
    "package", "house", "senate", "congress", "committee", "amendment",
  ]
}
