internal import Markdown
internal import PolicyModel

extension Entity {
  /// Other forms of a name of the record that texts use and that mean nothing else: `Deutsche Bank` and
  /// `Deutsche Bank A.G.` for `Deutsche Bank AG`, `JD Vance` for `J.D. Vance`, `Nvidia` for `NVIDIA`.
  ///
  /// - Complexity: O(*n*) in the name.
  func forms(of name: String) -> [String] {
    var forms: [String] = []
    switch id.kind {
    case .company:
      let plain = name.plainNames
      forms += plain + ([name] + plain).flatMap(\.companyForms)
    case .agency: forms += name.agencyForms
    case .person: forms += name.personForms
    case .policy:
      forms += name.mixedCase(least: 5, isAlone: false)
      forms += [docket].compactMap { $0 }.flatMap(\.docketForms)
    default: break
    }
    if id.kind != .topic { forms += ([name] + forms).flatMap(\.joinedForms) }
    if id.kind == .company || id.kind == .agency {
      forms += ([name] + forms).flatMap(\.initialForms)
    }
    if id.kind == .company || id.kind == .person {
      forms += ([name] + forms).compactMap(NameMatcher.withoutAccents)
    }
    return forms
  }

  private var docket: String? { identifiers.first { $0.scheme == "docket" }?.value }
}

extension String {
  /// `Justice Department` for `Department of Justice` and the other way about; `S.E.C.` for `SEC`.
  fileprivate var agencyForms: [String] {
    var forms: [String] = mixedCase(least: 5, isAlone: true)
    if hasPrefix("Department of ") {
      var subject = dropFirst("Department of ".count)
      if subject.hasPrefix("the ") { subject = subject.dropFirst(4) }
      if !subject.contains(" ") { forms.append("\(subject) Department") }
    } else if hasSuffix(" Department"), !dropLast(" Department".count).contains(" ") {
      forms.append("Department of \(dropLast(" Department".count))")
    }
    if (3...4).contains(utf8.count), utf8.allSatisfy({ 0x41...0x5A ~= $0 }) {
      forms.append(map { "\($0)." }.joined())
    }
    return forms
  }

  /// Initials with blanks and stops or without; a middle initial left out; a comma before `Jr.`
  fileprivate var personForms: [String] {
    let words = split(separator: " ").map(String.init)
    guard words.count > 1 else { return [] }
    var forms: [String] = []
    if let last = words.last, ["Jr.", "Sr.", "Jr", "Sr"].contains(last) {
      let base = words.dropLast().joined(separator: " ")
      forms += ["\(base), \(last)", "\(base) \(last)"]
      if !last.hasSuffix(".") { forms += ["\(base), \(last).", "\(base) \(last)."] }
    } else if words.count == 3, words[1].isInitial, !words[0].isInitial {
      forms.append("\(words[0]) \(words[2])")
    }
    return (forms + initialForms).filter { $0 != self }
  }

  /// The three ways to write initials at the beginning: `J.D. Vance`, `J. D. Vance`, `JD Vance`; `US Steel`, `U.S. Steel`.
  fileprivate var initialForms: [String] {
    var words = split(separator: " ").map(String.init)
    var letters = ""
    while words.count > 1, words[0].isInitials {
      letters += words.removeFirst().filter { $0 != "." }
    }
    guard letters.utf8.count > 1 else { return [] }
    let rest = words.joined(separator: " ")
    return [
      "\(letters.map { "\($0)." }.joined()) \(rest)",
      "\(letters.map { "\($0)." }.joined(separator: " ")) \(rest)",
      "\(letters) \(rest)",
    ].filter { $0 != self }
  }

  /// `and` for `&` and the other way about.
  fileprivate var joinedForms: [String] {
    if contains(" & ") { return [replacing(" & ", with: " and ")] }
    return contains(" and ") ? [replacing(" and ", with: " & ")] : []
  }

  /// `Clarity Act` for `CLARITY Act`: words in capitals of some length, which are no letters of others.
  ///
  /// - Parameter isAlone: Whether a name that is one such word has that form.
  func mixedCase(least: Int, isAlone: Bool) -> [String] {
    let words = split(separator: " ", omittingEmptySubsequences: false)
    guard words.count > 1 || isAlone else { return [] }
    let mixed = words.map { word in
      word.utf8.count >= least && word.utf8.allSatisfy { 0x41...0x5A ~= $0 }
        ? word.prefix(1) + word.dropFirst().lowercased() : word
    }
    let form = mixed.joined(separator: " ")
    guard form != self, words.count > 1 || !CommonNames.words.contains(form.lowercased()) else {
      return []
    }
    return [form]
  }

  /// A docket as it is, and without the `-000` of FERC's first one; short numbers mean much else.
  fileprivate var docketForms: [String] {
    let hasLetter = utf8.contains { 0x41...0x5A ~= $0 | 0x20 &- 0x20 && $0 >= 0x41 }
    guard utf8.contains(0x2D), hasLetter, utf8.count >= 6,
      utf8.contains(where: { 0x30...0x39 ~= $0 })
    else { return [] }
    return hasSuffix("-000") ? [self, String(dropLast(4))] : [self]
  }

  private var isInitial: Bool { utf8.count == 2 && hasSuffix(".") && isInitials }

  /// `J.`, `J.D.`, `JD`
  private var isInitials: Bool {
    let letters = filter { $0 != "." }
    return (1...3).contains(letters.utf8.count) && letters.utf8.allSatisfy { 0x41...0x5A ~= $0 }
  }
}
