/// A reference to law that is recognised as such wherever it stands in running text.
package enum CitationKind: Sendable, Hashable {
  /// `H.R. 3633` and `S. 1582`, as `hr3633` and `s1582`.
  case bill
  /// `Executive Order 14110`, `E.O. 14110` and `EO 14110`, as `14110`.
  case executiveOrder
  /// `Pub. L. 119-27`, `P.L. 119-27` and `Public Law 119-27`, as `119-27`.
  case publicLaw
  /// `17 CFR 240.10b-5`, as it is.
  case regulation
  /// `88 FR 75191` and `88 Fed. Reg. 75191`, as `88 FR 75191`.
  case federalRegister
  /// `RIN 3235-AM90`, as `3235-AM90`.
  case regulatoryIdentifier
}

/// A reference to law in a text.
struct Citation: Hashable {
  var kind: CitationKind
  var value: String

  /// The reference that begins at an index, where a word begins, and where it ends.
  static func read(
    _ bytes: ContiguousArray<UInt8>, at start: Int, region: Range<Int>
  ) -> (citation: Citation, end: Int)? {
    guard start + 4 <= region.upperBound, mayBegin(bytes, start, region.upperBound),
      Words.begins(bytes, at: start, region: region) == true
    else { return nil }
    var reader = CitationReader(bytes: bytes, index: start, end: region.upperBound)
    guard let citation = reader.read(), Words.ends(bytes, at: reader.index, region: region),
      !reader.goesOn
    else { return nil }
    return (citation, reader.index)
  }
}

extension Citation {
  /// A quick look at numbers, of which texts are full: one that counts is followed by a blank and `CFR`,
  /// `FR` or `Fed.`
  static func mayBegin(_ bytes: ContiguousArray<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let span = bytes.span
    guard span[start].isASCIIDigit else { return true }
    var index = start
    while index < end, span[index].isASCIIDigit { index += 1 }
    guard index - start <= 3, index < end, span[index] <= 0x20 || span[index] == 0xC2 else {
      return false
    }
    while index < end, span[index] <= 0x20 || span[index] == 0xC2 || span[index] == 0xA0 {
      index += 1
    }
    return index < end && (span[index] == UInt8(ascii: "C") || span[index] == UInt8(ascii: "F"))
  }
}

private struct CitationReader {
  let bytes: ContiguousArray<UInt8>
  var index: Int
  let end: Int

  mutating func read() -> Citation? {
    switch bytes[index] {
    case UInt8(ascii: "H"):
      guard read("H.R.") else { return nil }
      skipBlanks()
      return digits(5).map { Citation(kind: .bill, value: "hr" + $0) }
    case UInt8(ascii: "S"):
      guard read("S."), skipBlanks() else { return nil }
      return digits(5).map { Citation(kind: .bill, value: "s" + $0) }
    case UInt8(ascii: "E"):
      if read("Executive") {
        guard skipBlanks(), read("Order") else { return nil }
      } else {
        guard read("E.O.") || read("EO") else { return nil }
      }
      guard skipNumberSign() else { return nil }
      return digits(5).map { Citation(kind: .executiveOrder, value: $0) }
    case UInt8(ascii: "P"):
      if read("Public") {
        guard skipBlanks(), read("Law") else { return nil }
      } else if read("Pub.") {
        guard skipBlanks(), read("L.") else { return nil }
      } else {
        guard read("P.L.") else { return nil }
      }
      guard skipNumberSign(), let congress = digits(3), readHyphen(), let law = digits(4) else {
        return nil
      }
      return Citation(kind: .publicLaw, value: "\(congress)-\(law)")
    case UInt8(ascii: "R"):
      guard read("RIN"), skipBlanks(), let agency = digits(4), agency.utf8.count == 4,
        readHyphen(), index + 4 <= end, bytes[index].isCapital, bytes[index + 1].isCapital,
        bytes[index + 2].isASCIIDigit, bytes[index + 3].isASCIIDigit
      else { return nil }
      index += 4
      let place = bytes.text(index - 4..<index)
      return Citation(kind: .regulatoryIdentifier, value: "\(agency)-\(place)")
    default: return numbered()
    }
  }

  /// `17 CFR 240.10b-5` and `88 FR 75191`.
  private mutating func numbered() -> Citation? {
    guard let volume = digits(3), skipBlanks() else { return nil }
    if read("FR") || read("Fed. Reg.") {
      guard skipBlanks(), let page = digits(6) else { return nil }
      return Citation(kind: .federalRegister, value: "\(volume) FR \(page)")
    }
    guard read("CFR") || read("C.F.R."), skipBlanks() else { return nil }
    if read("§") || read("Part") || read("part") { skipBlanks() }
    let start = index
    guard digits(5) != nil else { return nil }
    while index + 1 < end, bytes[index].isASCIIAlphanumeric || joins { index += 1 }
    if index < end, bytes[index].isASCIIAlphanumeric { index += 1 }
    guard index - start <= 40 else { return nil }
    return Citation(kind: .regulation, value: "\(volume) CFR \(bytes.text(start..<index))")
  }

  /// Whether a full stop or a hyphen with more behind it stands here.
  private var joins: Bool {
    (bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: "-"))
      && bytes[index + 1].isASCIIAlphanumeric
  }

  /// Whether the number goes on in another way: `1,582`, `12-34`.
  var goesOn: Bool {
    guard index + 1 < end else { return false }
    return (bytes[index] == UInt8(ascii: ",") || bytes[index] == UInt8(ascii: "-"))
      && bytes[index + 1].isASCIIDigit
  }

  private mutating func read(_ word: String) -> Bool {
    guard end - index >= word.utf8.count, bytes[index..<end].starts(with: word.utf8) else {
      return false
    }
    index += word.utf8.count
    return true
  }

  /// A hyphen, or the dash that some put in its stead.
  private mutating func readHyphen() -> Bool { read("-") || read("–") }

  /// Up to four blanks of any kind.
  @discardableResult
  private mutating func skipBlanks() -> Bool {
    let start = index
    while index < end, index - start < 4 {
      if bytes[index].isWhitespace {
        index += 1
      } else if !read("\u{A0}") {
        break
      }
    }
    return index > start
  }

  /// Blanks, and `No.` where it stands.
  private mutating func skipNumberSign() -> Bool {
    guard skipBlanks() else { return false }
    if read("No.") { return skipBlanks() }
    return true
  }

  private mutating func digits(_ limit: Int) -> String? {
    let start = index
    while index < end, bytes[index].isASCIIDigit { index += 1 }
    guard (1...limit).contains(index - start), bytes[start] != UInt8(ascii: "0") || limit == 4
    else { return nil }
    return bytes.text(start..<index)
  }
}
