extension String {
  /// The legal forms of companies, in groups of equivalent spellings.
  private static let suffixes: [[String]] = [
    ["Inc.", "Inc", "Incorporated"], ["Corp.", "Corp", "Corporation"],
    ["Co.", "Co", "Company"], ["Ltd.", "Ltd", "Limited"], ["LLC", "L.L.C."], ["plc", "PLC"],
    ["LLP", "L.L.P."], ["AG"], ["SE"], ["N.V.", "NV"], ["S.A.", "SA"], ["S.p.A.", "SpA"], ["GmbH"],
    ["L.P.", "LP"],
  ]

  /// Variants of a company's name without its legal form or with another spelling of it: `Oracle` and `Oracle Corp.` for
  /// `Oracle Corporation`, `Wells Fargo` for `Wells Fargo & Company`. Names in capitals get a variant in mixed case:
  /// `Nvidia` for `NVIDIA`.
  var companyForms: [String] {
    guard let space = lastIndex(of: " ") else { return mixedCase(least: 5, isAlone: true) }
    let suffix = self[index(after: space)...]
    guard let same = Self.suffixes.first(where: { $0.contains { $0 == suffix } }) else {
      return mixedCase(least: 5, isAlone: true)
    }
    var base = self[..<space]
    if base.hasSuffix(",") { base.removeLast() }
    if let partners = base.withoutAnd, same.contains("Company") {
      let forms = same.flatMap { ["\(partners) & \($0)", "\(partners) and \($0)"] }
      // "Tiffany" for "Tiffany & Co." could be a first name.
      return forms.filter { $0 != self } + (partners.contains(" ") ? [String(partners)] : [])
    }
    guard !base.hasSuffix("&"), base.utf8.count > 1 else { return [] }
    var forms = same.flatMap { ["\(base) \($0)", "\(base), \($0)"] }.filter { $0 != self }
    let isPhrase = base.contains(" ")
    if isPhrase ? !base.endsInFormWord : !CommonNames.words.contains(base.lowercased()) {
      forms.append(String(base))
      // "Merck & Co." for "Merck & Co., Inc."
      if isPhrase, base.hasSuffix("Co.") || base.hasSuffix("Company") {
        forms += String(base).companyForms
      }
      if !isPhrase { forms += String(base).mixedCase(least: 5, isAlone: true) }
    }
    return forms
  }
}

extension Substring {
  /// Whether the rest of a name without its legal form ends in a word that cannot end a name.
  fileprivate var endsInFormWord: Bool { hasSuffix(" of") || hasSuffix(" and") || hasSuffix(" &") }

  /// The name without a final `&` or `and`: `JPMorgan Chase` for `JPMorgan Chase &`; `nil` if it does not end in one.
  fileprivate var withoutAnd: Substring? {
    for and in [" &", " and"] where hasSuffix(and) { return dropLast(and.count) }
    return nil
  }
}
