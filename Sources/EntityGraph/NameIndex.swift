internal import PolicyModel

/// The names of all records, each with the numbers of the records that have it.
struct NameIndex: Sendable {
  /// Exact slugs.
  private(set) var slugs: [String: [Int]] = [:]
  /// Names, aliases, former names and abbreviations, case folded.
  private(set) var names: [String: [Int]] = [:]
  /// The same for names of subjects exactly as written, unless that is a slug: most references
  /// in texts are written like that and need no folding.
  private var written: [String: [Int]] = [:]
  /// Tickers, bill numbers and the like, case folded; used if no name matches.
  private(set) var identifiers: [String: [Int]] = [:]
  /// For each case-folded former name, every record that has or had it; dates may tell them apart.
  private(set) var tenures: [String: [Tenure]] = [:]

  init(_ entities: [Entity]) {
    slugs.reserveCapacity(entities.count)
    names.reserveCapacity(entities.count * 2)
    for (number, entity) in entities.enumerated() {
      slugs[entity.id.slug, default: []].append(number)
      Self.add(entity.name.value, number, to: &names)
      for alias in entity.aliases { Self.add(alias.value, number, to: &names) }
      for (name, tenure) in entity.formerTenures(number: number) {
        Self.add(name, number, to: &names)
        tenures[Self.folded(name), default: []].append(tenure)
      }
      if let abbreviation = entity.abbreviation { Self.add(abbreviation, number, to: &names) }
      for identifier in entity.identifiers where identifier.scheme != "abbr" {
        Self.add(identifier.value, number, to: &identifiers)
        // An order may be written in any of these ways.
        if identifier.scheme == "number", entity.type?.value == PolicyType.executiveOrder.word {
          for form in ["EO", "E.O.", "Executive Order"] {
            Self.add("\(form) \(identifier.value)", number, to: &identifiers)
          }
        }
        // A ticker is also known without its exchange.
        if identifier.scheme == "ticker", let colon = identifier.value.firstIndex(of: ":") {
          Self.add(
            String(identifier.value[identifier.value.index(after: colon)...]), number,
            to: &identifiers)
        }
      }
    }
    if !tenures.isEmpty { addBearers(of: entities) }
    for entity in entities where KindSet.subjects.contains(entity.id.kind) {
      let name = entity.name.value
      if slugs[name] == nil { written[name] = names[Self.folded(name)] }
    }
  }

  /// The records with a name exactly as written, if it is not a slug.
  func bearers(ofWritten name: String) -> [Int]? {
    // Slugs have no capitals, and nearly all names begin with one.
    guard let first = name.utf8.first, 0x41...0x5A ~= first else { return nil }
    return written[name]
  }

  /// Assigns case-folded names to one record; `nil` removes them.
  mutating func setNames(_ keys: Set<String>, to number: Int?) {
    for key in keys { names[key] = number.map { [$0] } }
  }

  /// Adds the current holders of names that were once another record's.
  private mutating func addBearers(of entities: [Entity]) {
    for (number, entity) in entities.enumerated() {
      let names = [entity.name] + entity.aliases
      let own =
        names.map { ($0.value, $0.range) } + [(entity.abbreviation ?? "", entity.name.range)]
      for (name, range) in own {
        tenures[Self.folded(name)]?.append(Tenure(number: number, span: .today, range: range))
      }
    }
  }

  /// A key that is equal for all spellings of a name: without case, spaces, and the shape of apostrophes, quotation
  /// marks and hyphens. Strings compare by canonical equivalence, so the encoding of accents does not matter.
  static func folded(_ name: String) -> String {
    if let plain = foldedASCII(name) { return plain }
    var text = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x2018, 0x2019, 0x201B, 0x2BC, 0x2032: text.append("'")
      case 0x201C...0x201F, 0xAB, 0xBB, 0x2033: text.append("\"")
      case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: text.append("-")
      case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: text.append(" ")
      case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: break
      // Full-width, as typed on Chinese and Japanese keyboards.
      case 0xFF01...0xFF5E: text.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      default: text.append(scalar)
      }
    }
    // Via upper case, so that 'ß' and 'SS' are equal.
    return collapsed(String(text)).uppercased().lowercased()
  }

  /// The same for a short ASCII name, in one pass; `nil` for others.
  private static func foldedASCII(_ name: String) -> String? {
    let letters = name.utf8.span
    var needsFolding = false
    var wasBlank = true
    for index in letters.indices {
      switch letters[index] {
      case 0x80...: return nil
      case 0x20:
        if wasBlank { needsFolding = true }
        wasBlank = true
      case 0x09...0x0D:
        needsFolding = true
        wasBlank = true
      case 0x41...0x5A:
        needsFolding = true
        wasBlank = false
      default: wasBlank = false
      }
    }
    guard needsFolding || wasBlank else { return name }
    // Names that are looked up often are no longer than this.
    var bytes = InlineArray<256, UInt8>(repeating: 0)
    guard letters.count <= bytes.count else { return nil }
    var count = 0
    for index in letters.indices {
      let byte = letters[index]
      switch byte {
      case 0x20, 0x09...0x0D:
        guard count > 0, bytes[count - 1] != 0x20 else { continue }
        bytes[count] = 0x20
      case 0x41...0x5A: bytes[count] = byte | 0x20
      default: bytes[count] = byte
      }
      count += 1
    }
    if count > 0, bytes[count - 1] == 0x20 { count -= 1 }
    guard let text = try? UTF8Span(validating: bytes.span.extracting(first: count)) else {
      return nil
    }
    return String(copying: text)
  }

  private static func collapsed(_ name: String) -> String {
    var wasBlank = true
    let isCollapsed = name.unicodeScalars.allSatisfy { scalar in
      let isBlank = scalar.properties.isWhitespace
      defer { wasBlank = isBlank }
      return !isBlank || scalar == " " && !wasBlank
    }
    guard !isCollapsed || wasBlank else { return name }
    return name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Static, so that no copy of the tables prevents changing them in place.
  private static func add(_ name: String, _ number: Int, to table: inout [String: [Int]]) {
    let key = NameIndex.folded(name)
    // A record with the same name twice is still one record.
    if table[key]?.last == number { return }
    table[key, default: []].append(number)
  }
}
