internal import Text

extension CitationReader {
  /// `H.R. 3633`, `HR 3633`, `S. 1582`, `H.J. Res. 109`, `S.Con.Res. 7`, `House Resolution 5`.
  mutating func bill() -> (Citation, CitationSeries?)? {
    let start = index
    let isHouse = bytes[index] == UInt8(ascii: "H")
    var type = isHouse ? "h" : "s"
    var isPlural = false
    if take("House") || take("Senate") {
      guard skipBlanks() else { return nil }
      if take("bill") || take("Bill") {
        isPlural = take("s")
        if isHouse { type = "hr" }
        return numbered(type, isPlural: isPlural)
      }
      if take("Joint") {
        type += "j"
      } else if take("Concurrent") {
        type += "con"
      }
      skipBlanks()
      guard take("Resolution") || take("resolution") else { return nil }
      isPlural = take("s")
      type += "res"
    } else {
      index += 1
      let hasPoint = take(".")
      let hasBlank = skipBlanks()
      if let resolution = resolution() {
        type += resolution
      } else if isHouse {
        guard take("R") else { return nil }
        // "H.R.s", "H.Rs."
        isPlural = take("s.") || take(".s") || take("s")
        if !isPlural { _ = take(".") }
        type = "hr"
        // "H.R.J. Res. 109", "H.R. Con. Res. 14"
        let behind = index
        skipBlanks()
        if let resolution = resolution() {
          type = "h" + resolution
        } else {
          index = behind
          if takeHyphen() { return hyphenated("hr", least: hasPoint ? 1 : 4) }
        }
      } else {
        if !hasBlank, takeHyphen() {
          guard !isPageNumber(before: start, hasPoint: hasPoint),
            hasPoint || !isBehindArticle(start)
          else { return nil }
          return hyphenated("s", least: hasPoint ? 3 : 4)
        }
        // A capital alone begins much else: "Model S 85", "BGBl. I S. 2402".
        guard hasPoint || hasBlank, !isPageNumber(before: start, hasPoint: hasPoint) else {
          return nil
        }
        if !hasPoint, index + 1 >= end || !bytes[index + 1].isASCIIDigit { return nil }
      }
    }
    return numbered(type, isPlural: isPlural)
  }

  /// The number of a bill behind its type; `H.R. 4,763` as some papers have it.
  private mutating func numbered(
    _ type: String, isPlural: Bool
  ) -> (Citation, CitationSeries?)? {
    let gap = skipNumberSign()
    guard let number = type == "hr" ? number(upTo: 5) : digits(5) else { return nil }
    return (
      Citation(kind: .bill, value: type + number, congress: takeCongress()),
      CitationSeries(kind: .bill, isPlural: isPlural || gap == .plural, prefix: type)
    )
  }

  /// The `-118` of `H.R. 4763-118`.
  mutating func takeCongress() -> NamedCongress? {
    let start = index
    guard takeHyphen(), let digits = digits(3), let number = Int(digits), 93...140 ~= number else {
      index = start
      return nil
    }
    return .number(number)
  }

  /// `Res.`, `J. Res.`, `Con. Res.` in any case, with or without stops and blanks.
  private mutating func resolution() -> String? {
    let start = index
    var type = ""
    if takeFolded("con") {
      type = "con"
    } else if takeFolded("j") {
      type = "j"
    }
    _ = take(".")
    skipBlanks()
    guard takeFolded("res") else {
      index = start
      return nil
    }
    _ = take(".") || take("olution")
    return type + "res"
  }

  /// Whether `S.` is German for a page, or the letter belongs to a name: behind a Roman number, the
  /// title of a gazette, and where it has no full stop behind a capital.
  private func isPageNumber(before start: Int, hasPoint: Bool) -> Bool {
    var stop = start
    while stop > region.lowerBound,
      bytes[stop - 1].isWhitespace || bytes[stop - 1] == 0xA0
        || bytes[stop - 1] == 0xC2
    {
      stop -= 1
    }
    guard stop > region.lowerBound, stop < start else { return false }
    let isAbbreviated = bytes[stop - 1] == UInt8(ascii: ".")
    if isAbbreviated { stop -= 1 }
    var word = stop
    while word > region.lowerBound, bytes[word - 1].isASCIIAlphanumeric { word -= 1 }
    guard word < stop else { return false }
    if bytes[word..<stop].allSatisfy({ Self.romanDigits.contains($0) }) { return true }
    if Self.gazettes.contains(where: { bytes[word..<stop].elementsEqual($0.utf8) }) { return true }
    return !hasPoint && !isAbbreviated && bytes[word].isCapital
  }

  private static let romanDigits: [UInt8] = [0x49, 0x56, 0x58, 0x4C]
  private static let gazettes = [
    "BGBl", "RGBl", "GBl", "ABl", "BAnz", "GVBl", "GVOBl", "Nr", "Bd", "Jg", "NJW", "Rn", "Art",
    "Slg", "Drs", "BT", "Abs",
  ]
}
