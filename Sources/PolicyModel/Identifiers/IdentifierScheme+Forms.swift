extension IdentifierScheme {
  /// How it looks, for a finding's help: `four digits: 3235`.
  var formWithExample: String { form.contains(example) ? form : "\(form): \(example)" }

  /// What a value may mean that is written as in prose, in an address or with other signs: `17 C.F.R. § 240`,
  /// `Pub. L. 119-27`, `https://www.wikidata.org/wiki/Q95`, `3235AN01`.
  func otherForms(of value: String) -> [String] {
    let last = value.split(separator: "/").last.map(String.init) ?? value
    let words = Self.words(of: value)
    var forms = [last, words.joined(), words.joined().uppercased()]
    // With what the word of the scheme left out: `RIN 3235-AN01`, `CIK 789019`.
    forms += [words.last ?? "", (words.last ?? "").uppercased()]
    switch key {
    case "ticker":
      if words.count == 2 { forms.append(words.joined(separator: ":").uppercased()) }
    case "ein": forms += Self.grouped(words, 2, 7)
    case "filing": forms += Self.grouped(words, 10, 2, 6)
    case "rin": forms += Self.grouped(words, 4, 4).map { $0.uppercased() }
    case "public_law":
      if words.count >= 2 { forms.append(words.suffix(2).joined(separator: "-")) }
    case "bill": forms += Self.bills(value)
    case "cfr": forms += Self.citations(words, of: ["CFR"], as: "CFR")
    case "usc": forms += Self.citations(words, of: ["USC", "USCA"], as: "USC")
    case "fr.cite": forms += Self.citations(words, of: ["FR", "FEDREG", "FEDREGISTER"], as: "FR")
    case "stat": forms += Self.citations(words, of: ["STAT"], as: "Stat.")
    default: break
    }
    return forms
  }

  /// The words of a value without brackets, points and section signs; a dash parts words as a hyphen does
  /// only where the number is one of several parts.
  private static func words(of value: String) -> [String] {
    var words = [""]
    let characters = Array(value)
    for (index, character) in characters.enumerated() {
      let isInNumber =
        index > 0 && index + 1 < characters.count && characters[index - 1].isNumber
        && (characters[index + 1].isNumber || character == "." && characters[index + 1].isLetter)
      switch character {
      case "," where isInNumber: continue
      case "." where isInNumber: words[words.count - 1].append(".")
      case ".", "(", ")", "§", "“", "”", "\"", "'": continue
      case " ", ":", "\u{A0}", ",": if words.last?.isEmpty == false { words.append("") }
      case "–", "—", "‑", "−": words[words.count - 1].append("-")
      default: words[words.count - 1].append(character)
      }
    }
    return words.filter { !$0.isEmpty }
  }

  /// All digits and letters in groups of these lengths, with hyphens between.
  private static func grouped(_ words: [String], _ lengths: Int...) -> [String] {
    var rest = words.joined().filter { $0 != "-" }[...]
    if rest.uppercased().hasPrefix("RIN") { rest = rest.dropFirst(3) }
    guard rest.count == lengths.reduce(0, +) else { return [] }
    var groups: [Substring] = []
    for length in lengths {
      groups.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return [groups.joined(separator: "-")]
  }

  /// `17`, `CFR` in any spelling, `240.10b-5` → `17 CFR 240.10b-5`.
  private static func citations(_ words: [String], of names: Set<String>, as name: String)
    -> [String]
  {
    guard words.count >= 3, let number = words.first else { return [] }
    for end in 2..<words.count where names.contains(words[1..<end].joined().uppercased()) {
      let rest = words[end...].filter { !["part", "parts", "section"].contains($0.lowercased()) }
      return ["\(number) \(name) \(rest.joined(separator: " "))"]
    }
    return []
  }

  /// The type, the number and the Congress of a bill, in any order that says which is which.
  private static func bills(_ value: String) -> [String] {
    var runs: [String] = []
    var isNumber: Bool?
    for character in value.lowercased() where !character.isWhitespace && character != "." {
      let digit = character.isASCII && character.isNumber
      guard digit || character.isLetter else {
        isNumber = nil
        continue
      }
      if isNumber == digit {
        runs[runs.count - 1].append(character)
      } else {
        runs.append(String(character))
      }
      isNumber = digit
    }
    let ordinals: Set<String> = ["th", "st", "nd", "rd"]
    let numbers = runs.filter { $0.first?.isNumber == true }
    let types = runs.filter { $0.first?.isLetter == true }
    guard numbers.count == 2, let type = types.first(where: { !ordinals.contains($0) }) else {
      return []
    }
    // `119-hr-3633` begins with the Congress.
    let (number, congress) =
      runs.first == numbers[0] ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
    return ["\(type)\(number)-\(congress)"]
  }
}
