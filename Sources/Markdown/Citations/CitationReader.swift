internal import Text

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
    _ = take(":") || take("#") || take(" number") || take(" No.")
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
}
