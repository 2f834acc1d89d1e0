/// Reads one reference to law, in the forms of the Bluebook, of Congress and of the press.
struct CitationReader {
  let bytes: ContiguousArray<UInt8>
  var index: Int
  let region: Range<Int>

  var end: Int { region.upperBound }

  mutating func read() -> (Citation, CitationSeries?)? {
    switch bytes[index] {
    case UInt8(ascii: "H"), UInt8(ascii: "S"): bill()
    case UInt8(ascii: "E"), UInt8(ascii: "e"): executiveOrder()
    case UInt8(ascii: "F"): registerDocument().map { ($0, nil) }
    case UInt8(ascii: "P"), UInt8(ascii: "p"):
      bytes.begins(index..<min(end, index + 4), with: "proc") ? proclamation() : publicLaw()
    case UInt8(ascii: "R"): regulatoryIdentifier().map { ($0, nil) }
    default: numbered()
    }
  }

  private mutating func executiveOrder() -> (Citation, CitationSeries?)? {
    var isPlural = false
    var isLong = true
    if take("Executive") || take("Exec.") || take("Exec") || take("Ex.") || take("EXECUTIVE")
      || take("executive")
    {
      guard skipBlanks(), take("Order") || take("order") || take("Ord.") || take("ORDER") else {
        return nil
      }
      isPlural = take("s") || take("S")
      let start = index
      skipBlanks()
      if !(take("(EO)") || take("(E.O.)") || take("(EOs)") || take("(E.O.s)")) { index = start }
    } else {
      guard take("E.O.") || take("E. O.") || take("EO") else { return nil }
      isPlural = take("s") || take("'s") || take("’s")
      isLong = false
    }
    let gap = skipNumberSign()
    isPlural = isPlural || gap == .plural
    if gap == .nothing {
      // "EO14110" and "EO-14110"
      guard !isLong else { return nil }
      _ = takeHyphen()
    }
    guard let number = number(upTo: 5), gap != .nothing || number.utf8.count > 3 else { return nil }
    return (
      Citation(kind: .executiveOrder, value: number),
      CitationSeries(kind: .executiveOrder, isPlural: isPlural)
    )
  }

  private mutating func proclamation() -> (Citation, CitationSeries?)? {
    var isPlural = false
    if take("Proclamation") || take("proclamation") || take("PROCLAMATION") {
      isPlural = take("s")
    } else {
      guard take("Proc.") || take("Procs.") else { return nil }
    }
    let gap = skipNumberSign()
    guard gap != .nothing, let number = number(upTo: 5) else { return nil }
    return (
      Citation(kind: .proclamation, value: number),
      CitationSeries(kind: .proclamation, isPlural: isPlural || gap == .plural)
    )
  }

  private mutating func publicLaw() -> (Citation, CitationSeries?)? {
    var isPlural = false
    if take("Public") || take("public") || take("PUBLIC") {
      guard skipBlanks(), take("Law") || take("law") || take("LAW") else { return nil }
      isPlural = take("s")
    } else if take("Pub.") || take("Pub") {
      skipBlanks()
      guard take("L.") || take("Law") || take("L") else { return nil }
    } else {
      guard take("P.L.") || take("P. L.") || take("PL") else { return nil }
    }
    let start = index
    skipBlanks()
    if !(take("(P.L.)") || take("(Pub. L.)")) { index = start }
    let gap = skipNumberSign()
    guard let law = lawNumber() else { return nil }
    return (
      Citation(kind: .publicLaw, value: law),
      CitationSeries(kind: .publicLaw, isPlural: isPlural || gap == .plural)
    )
  }

  private mutating func regulatoryIdentifier() -> Citation? {
    guard take("RIN") else { return nil }
    _ = take(":") || take("#")
    guard skipBlanks(), let agency = digits(4), agency.utf8.count == 4,
      takeHyphen(), index + 4 <= end, bytes[index].isCapital, bytes[index + 1].isCapital,
      bytes[index + 2].isASCIIDigit, bytes[index + 3].isASCIIDigit
    else { return nil }
    index += 4
    return Citation(
      kind: .regulatoryIdentifier, value: "\(agency)-\(bytes.text(index - 4..<index))")
  }

  private mutating func registerDocument() -> Citation? {
    guard take("FR"), skipBlanks(), take("Doc") else { return nil }
    _ = take(".")
    guard skipNumberSign() != .nothing, let year = digits(4), year.utf8.count == 4, takeHyphen()
    else { return nil }
    let start = index
    while index < end, bytes[index].isASCIIDigit { index += 1 }
    guard (3...6).contains(index - start) else { return nil }
    return Citation(kind: .registerDocument, value: "\(year)-\(bytes.text(start..<index))")
  }

  /// Reports of courts, each with its own spelling.
  private static let reporters = [
    ("U.S.", "U.S."), ("U. S.", "U.S."), ("S. Ct.", "S. Ct."), ("S.Ct.", "S. Ct."),
    ("F.2d", "F.2d"), ("F. 2d", "F.2d"), ("F.3d", "F.3d"), ("F. 3d", "F.3d"), ("F.4th", "F.4th"),
    ("F. 4th", "F.4th"), ("F. Supp. 2d", "F. Supp. 2d"), ("F.Supp.2d", "F. Supp. 2d"),
    ("F. Supp. 3d", "F. Supp. 3d"), ("F.Supp.3d", "F. Supp. 3d"),
  ]

  private mutating func report(_ volume: String) -> Citation? {
    let start = index
    for (written, name) in Self.reporters where takeSpaced(written) {
      if skipBlanks(), let page = digits(4) {
        return Citation(kind: .reporter, value: "\(volume) \(name) \(page)")
      }
      index = start
    }
    return nil
  }

  /// `17 CFR 240.10b-5`, `15 U.S.C. § 78j`, `88 FR 75191`, `139 Stat. 419` and `603 U.S. 369`.
  private mutating func numbered() -> (Citation, CitationSeries?)? {
    guard let volume = digits(3), skipBlanks() else { return nil }
    if take("FR") || take("F.R.") || take("Fed.") || take("Fed") {
      let start = index
      skipBlanks()
      if !(take("Reg.") || take("Reg")) { index = start }
      guard skipBlanks(), let page = number(upTo: 6) else { return nil }
      return (Citation(kind: .federalRegister, value: "\(volume) FR \(page)"), nil)
    }
    if take("Stat") {
      _ = take(".")
      guard skipBlanks(), let page = number(upTo: 5) else { return nil }
      return (Citation(kind: .statutesAtLarge, value: "\(volume) Stat. \(page)"), nil)
    }
    if let report = report(volume) { return (report, nil) }
    let kind: CitationKind
    if takeInitials("CFR") {
      kind = .regulation
    } else {
      guard take("U.S. Code") || take("US Code") || takeInitials("USC") else { return nil }
      kind = .code
      _ = take("A.") || take("A")
    }
    skipBlanks()
    let isPlural = takeSectionSign()
    skipBlanks()
    let prefix = kind == .regulation ? "\(volume) CFR " : "\(volume) USC "
    guard let section = section() else { return nil }
    if isPlural { skipRangeEnd() }
    return (
      Citation(kind: kind, value: prefix + section),
      CitationSeries(kind: kind, isPlural: isPlural, prefix: prefix)
    )
  }

  /// `§`, `part`, `pt.`; whether several follow.
  private mutating func takeSectionSign() -> Bool {
    if take("§§") || take("§ §") { return true }
    if take("§") { return false }
    let start = index
    for (word, isPlural) in Self.divisions where takeFolded(word) {
      if skipBlanks() { return isPlural }
      index = start
    }
    return false
  }

  private static let divisions = [
    ("parts", true), ("pts.", true), ("sections", true), ("secs.", true), ("part", false),
    ("pt.", false), ("section", false), ("sec.", false),
  ]

  /// The end of `§§ 5301–5641`; see ``section()``.
  private mutating func skipRangeEnd() {
    let start = index
    guard takeHyphen(), digits(5) != nil else {
      index = start
      return
    }
  }

  /// `240.10b-5`, `78j`, `2000d-1`; of a range such as `5301–5641` its beginning. A dash counts as a hyphen, a paragraph in brackets does not.
  mutating func section() -> String? {
    let start = index
    guard digits(5) != nil else { return nil }
    var text = bytes.text(start..<index)
    while index < end, index - start <= 40 {
      let place = index
      if bytes[index].isASCIIAlphanumeric {
        index += 1
        text += bytes.text(place..<index)
      } else if bytes[index] == UInt8(ascii: ".") ? take(".") : takeHyphen() {
        guard index < end, bytes[index].isASCIIAlphanumeric,
          bytes[place] == UInt8(ascii: ".") || !isRangeEnd(of: start..<place)
        else {
          index = place
          break
        }
        text += bytes[place] == UInt8(ascii: ".") ? "." : "-"
      } else {
        break
      }
    }
    return index - start <= 40 ? text : nil
  }

  /// Whether a number follows that is at least as long as the one of three digits or more before the dash.
  private func isRangeEnd(of range: Range<Int>) -> Bool {
    guard range.count > 2, bytes[range].allSatisfy(\.isASCIIDigit) else { return false }
    let number = bytes[index..<end].prefix(while: \.isASCIIDigit)
    return number.count >= range.count
  }
}
