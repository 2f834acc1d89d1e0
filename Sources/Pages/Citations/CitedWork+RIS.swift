internal import PolicyModel

extension CitedWork {
  /// An entry in the format of reference managers, each field on a line that ends with CR LF.
  var ris: String {
    var lines: [(tag: String, value: String)] = [("TY", risType), ("ID", key), ("TI", title)]
    func add(_ tag: String, _ value: String?) {
      if let value { lines.append((tag, value)) }
    }
    add("ST", shortTitle)
    for author in authors { add("AU", author.risName) }
    add("DA", date?.risDate)
    add("PY", date.map { String($0.year) })
    add("PB", publisher)
    if form == .report { add("M3", genre) }
    switch form {
    case .bill, .statute: add("M1", number)
    case .legalCase: add("SV", number)
    case .report, .executiveAction, .regulation, .treaty, .standard: break
    }
    if let reporter {
      add("T2", Reporter.name)
      add("VL", reporter.volume)
      add("SP", reporter.page)
    }
    add("DP", archive)
    add("UR", address)
    add("LA", language)
    var text = ""
    text.reserveCapacity(512)
    for (tag, value) in lines where !value.isEmpty {
      text.append(tag, "  - ")
      text.append(value.onOneLine, "\r\n")
    }
    text += "ER  - \r\n"
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
    let parts = isoParts
    return parts.joined(separator: "/") + String(repeating: "/", count: 3 - parts.count)
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

  /// Appends texts without making one of them first.
  mutating func append(_ texts: String...) {
    for text in texts { self += text }
  }
}

extension Unicode.Scalar {
  fileprivate var breaksLine: Bool {
    value < 0x20 || (0x7F...0x9F).contains(value) || value == 0x2028 || value == 0x2029
  }
}

extension PartialDate {
  /// Year, month and day, as far as they are known.
  var isoParts: [String] {
    switch precision {
    case .day, .month: iso.split(separator: "-").map(String.init)
    case .quarter, .half, .year: [String(PartialDate(year: year).iso)]
    }
  }
}
