internal import Text

extension CitationReader {
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
  mutating func numbered() -> (Citation, CitationSeries?)? {
    if let citation = titled() { return (citation, nil) }
    guard let volume = digits(3), skipBlanks() else { return nil }
    if take("FR") || take("F.R.") || takeSpaced("Federal Register") || take("Fed.") || take("Fed") {
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

  /// `78j of title 15, United States Code`, `15, United States Code, section 78j` and, behind `Title`, `15, section 78j of
  /// the U.S. Code`, as orders, statutes and the press write what others write `15 U.S.C. § 78j`.
  private mutating func titled() -> Citation? {
    let start = index
    if let section = section() {
      skipParagraphs()
      if skipBlanks(), take("of"), skipBlanks(), takeFolded("title"), skipBlanks(),
        let title = digits(2), let kind = codeInWords(orNone: section.isOfCode)
      {
        return Citation(kind: kind, value: "\(title) \(kind.initials) \(section)")
      }
    }
    index = start
    guard followsTitle(start), let title = digits(2) else {
      index = start
      return nil
    }
    let behindTitle = index
    if let kind = codeInWords(), take(","), skipBlanks(), let section = sectionInWords() {
      return Citation(kind: kind, value: "\(title) \(kind.initials) \(section)")
    }
    index = behindTitle
    _ = take(",")
    if skipBlanks(), let section = sectionInWords() {
      skipParagraphs()
      if let kind = codeInWords() {
        return Citation(kind: kind, value: "\(title) \(kind.initials) \(section)")
      }
    }
    index = start
    return nil
  }

  /// `section 78j`, `part 240`, `§ 78j`
  private mutating func sectionInWords() -> String? {
    guard takeFolded("section") || takeFolded("sec.") || takeFolded("part") || take("§") else {
      return nil
    }
    skipBlanks()
    return section()
  }

  private func followsTitle(_ start: Int) -> Bool {
    var word = start
    while word > 0, bytes[word - 1] <= 0x20 { word -= 1 }
    return word < start && Citation.isWord(bytes, word, "title")
  }

  /// `(b)(1)`, which has no page.
  private mutating func skipParagraphs() {
    while index < end, bytes[index] == UInt8(ascii: "("),
      let close = bytes[index..<min(end, index + 6)].firstIndex(of: UInt8(ascii: ")"))
    {
      index = close + 1
    }
  }

  /// `, United States Code`, `of the Code of Federal Regulations`
  ///
  /// - Parameter orNone: Whether the U.S. Code is meant if no code is named: `section 78j of title 15`; not `section 301 of
  ///   title 3`, which may be an act's.
  private mutating func codeInWords(orNone: Bool = false) -> CitationKind? {
    let start = index
    if let kind = namedCode() { return kind }
    index = start
    return orNone && !namesOtherCode ? .code : nil
  }

  /// Whether the name of another code or law follows: `of the Texas Code`, `, Delaware Code`, `of the Act`.
  private var namesOtherCode: Bool {
    var rest = self
    let hasComma = rest.take(",")
    guard rest.skipBlanks() else { return false }
    if rest.take("of") { return true }
    return hasComma && rest.index < end && rest.bytes[rest.index].isCapital
  }

  private mutating func namedCode() -> CitationKind? {
    _ = take(",")
    guard skipBlanks() else { return nil }
    if take("of"), !skipBlanks() { return nil }
    if take("the"), !skipBlanks() { return nil }
    if take("United States Code") || take("U.S. Code") { return .code }
    return take("Code of Federal Regulations") ? .regulation : nil
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

extension String {
  /// Whether the number of a section is one that only a code has: `78j`, `1983`.
  fileprivate var isOfCode: Bool { utf8.count > 3 || utf8.contains { $0.isASCIILetter } }
}

extension CitationKind {
  fileprivate var initials: String { self == .regulation ? "CFR" : "USC" }
}
