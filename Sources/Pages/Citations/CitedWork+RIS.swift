internal import PolicyModel
internal import Text

extension CitedWork {
  /// An entry in the format of reference managers, each field on a line that ends with CR LF.
  var ris: CitationText {
    var text = CitationText()
    text.add(line: "TY", risType)
    text.add(line: "ID", key)
    text.add(line: "TI", title)
    text.add(line: "ST", shortTitle)
    for author in authors { text.add(line: "AU", author.risName) }
    if let date {
      text.add(line: "DA", date.risDate)
      text.add(line: "PY", String(date.year))
    }
    text.add(line: "PB", publisher)
    if form == .report { text.add(line: "M3", genre) }
    switch form {
    case .bill, .statute: text.add(line: "M1", number)
    case .legalCase: text.add(line: "SV", number)
    case .report, .executiveAction, .regulation, .treaty, .standard: break
    }
    if let reporter {
      text.add(line: "T2", Reporter.name)
      text.add(line: "VL", reporter.volume)
      text.add(line: "SP", reporter.page)
    }
    text.add(line: "DP", archive)
    text.add(line: "UR", address)
    text.add(line: "LA", language)
    text.add(literal: "ER  - \r\n")
    return text
  }

  private var risType: String {
    switch form {
    case .report: "RPRT"
    case .bill: "BILL"
    case .statute, .executiveAction, .regulation, .treaty: "STAT"
    case .legalCase: "CASE"
    case .standard: "STAND"
    }
  }
}

extension CitationText {
  /// Adds a field; nothing where it has no value.
  fileprivate mutating func add(line tag: StaticString, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    add(literal: tag)
    add(literal: "  - ")
    add(value.onOneLine)
    add(literal: "\r\n")
  }
}

extension CitedAuthor {
  /// A comma separates family and given names and cannot be escaped, so it is removed from organizations' names.
  fileprivate var risName: String {
    switch self {
    case .person(let family, let given, let suffix):
      [family, given, suffix].compactMap { $0 }.joined(separator: ", ")
    case .literal(let name): name.filter { $0 != "," }
    }
  }
}

extension PartialDate {
  /// `2025/11/04`; the parts that are not known are empty, and their slashes stay.
  fileprivate var risDate: String {
    "\(year.padded(to: 4))/\(month?.padded(to: 2) ?? "")/\(day?.padded(to: 2) ?? "")"
  }
}

extension String {
  /// With spaces in place of line breaks and other control characters.
  var onOneLine: String {
    guard mayBreakLine, unicodeScalars.contains(where: \.breaksLine) else { return self }
    let parts = unicodeScalars.split(whereSeparator: \.breaksLine)
    return parts.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }

  /// Whether it has a control or a byte that characters beyond ASCII which break a line begin with.
  private var mayBreakLine: Bool {
    let bytes = utf8Span.span
    var isFound = false
    for index in bytes.indices {
      let byte = bytes[index]
      isFound = isFound || byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2
    }
    return isFound
  }
}

extension Unicode.Scalar {
  fileprivate var breaksLine: Bool {
    value < 0x20 || (0x7F...0x9F).contains(value) || value == 0x2028 || value == 0x2029
  }
}
